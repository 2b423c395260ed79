/**
 * Copyright (c) Hone contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.hone.model.network.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectWithInverseEList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

import org.hone.model.network.NetworkPackage;
import org.hone.model.network.Node;
import org.hone.model.network.Slot;
import org.hone.model.network.Value;

import org.hone.model.tensor.SparseTensor;
import org.hone.model.tensor.Tensor;

import org.hone.model.type.ValueType;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Value</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hone.model.network.impl.ValueImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.hone.model.network.impl.ValueImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.hone.model.network.impl.ValueImpl#getTensor <em>Tensor</em>}</li>
 *   <li>{@link org.hone.model.network.impl.ValueImpl#getSparseTensor <em>Sparse Tensor</em>}</li>
 *   <li>{@link org.hone.model.network.impl.ValueImpl#getProducer <em>Producer</em>}</li>
 *   <li>{@link org.hone.model.network.impl.ValueImpl#getUses <em>Uses</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ValueImpl extends ElementImpl implements Value {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected static final ValueType TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected ValueType type = TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTensor() <em>Tensor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTensor()
	 * @generated
	 * @ordered
	 */
	protected static final Tensor TENSOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTensor() <em>Tensor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTensor()
	 * @generated
	 * @ordered
	 */
	protected Tensor tensor = TENSOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getSparseTensor() <em>Sparse Tensor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSparseTensor()
	 * @generated
	 * @ordered
	 */
	protected static final SparseTensor SPARSE_TENSOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSparseTensor() <em>Sparse Tensor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSparseTensor()
	 * @generated
	 * @ordered
	 */
	protected SparseTensor sparseTensor = SPARSE_TENSOR_EDEFAULT;

	/**
	 * The cached value of the '{@link #getUses() <em>Uses</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUses()
	 * @generated
	 * @ordered
	 */
	protected EList<Slot> uses;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ValueImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return NetworkPackage.Literals.VALUE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NetworkPackage.VALUE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ValueType getType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(ValueType newType) {
		ValueType oldType = type;
		type = newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NetworkPackage.VALUE__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Tensor getTensor() {
		return tensor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTensor(Tensor newTensor) {
		Tensor oldTensor = tensor;
		tensor = newTensor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NetworkPackage.VALUE__TENSOR, oldTensor, tensor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SparseTensor getSparseTensor() {
		return sparseTensor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSparseTensor(SparseTensor newSparseTensor) {
		SparseTensor oldSparseTensor = sparseTensor;
		sparseTensor = newSparseTensor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NetworkPackage.VALUE__SPARSE_TENSOR, oldSparseTensor, sparseTensor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Node getProducer() {
		if (eContainerFeatureID() != NetworkPackage.VALUE__PRODUCER) return null;
		return (Node)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetProducer(Node newProducer, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newProducer, NetworkPackage.VALUE__PRODUCER, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProducer(Node newProducer) {
		if (newProducer != eInternalContainer() || (eContainerFeatureID() != NetworkPackage.VALUE__PRODUCER && newProducer != null)) {
			if (EcoreUtil.isAncestor(this, newProducer))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newProducer != null)
				msgs = ((InternalEObject)newProducer).eInverseAdd(this, NetworkPackage.NODE__OUTPUTS, Node.class, msgs);
			msgs = basicSetProducer(newProducer, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NetworkPackage.VALUE__PRODUCER, newProducer, newProducer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Slot> getUses() {
		if (uses == null) {
			uses = new EObjectWithInverseEList<Slot>(Slot.class, this, NetworkPackage.VALUE__USES, NetworkPackage.SLOT__VALUE);
		}
		return uses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case NetworkPackage.VALUE__PRODUCER:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetProducer((Node)otherEnd, msgs);
			case NetworkPackage.VALUE__USES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getUses()).basicAdd(otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case NetworkPackage.VALUE__PRODUCER:
				return basicSetProducer(null, msgs);
			case NetworkPackage.VALUE__USES:
				return ((InternalEList<?>)getUses()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eBasicRemoveFromContainerFeature(NotificationChain msgs) {
		switch (eContainerFeatureID()) {
			case NetworkPackage.VALUE__PRODUCER:
				return eInternalContainer().eInverseRemove(this, NetworkPackage.NODE__OUTPUTS, Node.class, msgs);
		}
		return super.eBasicRemoveFromContainerFeature(msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case NetworkPackage.VALUE__NAME:
				return getName();
			case NetworkPackage.VALUE__TYPE:
				return getType();
			case NetworkPackage.VALUE__TENSOR:
				return getTensor();
			case NetworkPackage.VALUE__SPARSE_TENSOR:
				return getSparseTensor();
			case NetworkPackage.VALUE__PRODUCER:
				return getProducer();
			case NetworkPackage.VALUE__USES:
				return getUses();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case NetworkPackage.VALUE__NAME:
				setName((String)newValue);
				return;
			case NetworkPackage.VALUE__TYPE:
				setType((ValueType)newValue);
				return;
			case NetworkPackage.VALUE__TENSOR:
				setTensor((Tensor)newValue);
				return;
			case NetworkPackage.VALUE__SPARSE_TENSOR:
				setSparseTensor((SparseTensor)newValue);
				return;
			case NetworkPackage.VALUE__PRODUCER:
				setProducer((Node)newValue);
				return;
			case NetworkPackage.VALUE__USES:
				getUses().clear();
				getUses().addAll((Collection<? extends Slot>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case NetworkPackage.VALUE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case NetworkPackage.VALUE__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case NetworkPackage.VALUE__TENSOR:
				setTensor(TENSOR_EDEFAULT);
				return;
			case NetworkPackage.VALUE__SPARSE_TENSOR:
				setSparseTensor(SPARSE_TENSOR_EDEFAULT);
				return;
			case NetworkPackage.VALUE__PRODUCER:
				setProducer((Node)null);
				return;
			case NetworkPackage.VALUE__USES:
				getUses().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case NetworkPackage.VALUE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case NetworkPackage.VALUE__TYPE:
				return TYPE_EDEFAULT == null ? type != null : !TYPE_EDEFAULT.equals(type);
			case NetworkPackage.VALUE__TENSOR:
				return TENSOR_EDEFAULT == null ? tensor != null : !TENSOR_EDEFAULT.equals(tensor);
			case NetworkPackage.VALUE__SPARSE_TENSOR:
				return SPARSE_TENSOR_EDEFAULT == null ? sparseTensor != null : !SPARSE_TENSOR_EDEFAULT.equals(sparseTensor);
			case NetworkPackage.VALUE__PRODUCER:
				return getProducer() != null;
			case NetworkPackage.VALUE__USES:
				return uses != null && !uses.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (name: ");
		result.append(name);
		result.append(", type: ");
		result.append(type);
		result.append(", tensor: ");
		result.append(tensor);
		result.append(", sparseTensor: ");
		result.append(sparseTensor);
		result.append(')');
		return result.toString();
	}

} //ValueImpl
