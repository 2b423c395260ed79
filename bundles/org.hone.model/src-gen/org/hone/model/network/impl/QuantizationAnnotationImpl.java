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
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.hone.model.network.NetworkPackage;
import org.hone.model.network.Property;
import org.hone.model.network.QuantizationAnnotation;

import org.hone.model.type.Bytes;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Quantization Annotation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hone.model.network.impl.QuantizationAnnotationImpl#getValueName <em>Value Name</em>}</li>
 *   <li>{@link org.hone.model.network.impl.QuantizationAnnotationImpl#getParameters <em>Parameters</em>}</li>
 *   <li>{@link org.hone.model.network.impl.QuantizationAnnotationImpl#getUninterpreted <em>Uninterpreted</em>}</li>
 * </ul>
 *
 * @generated
 */
public class QuantizationAnnotationImpl extends EObjectImpl implements QuantizationAnnotation {
	/**
	 * The default value of the '{@link #getValueName() <em>Value Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValueName()
	 * @generated
	 * @ordered
	 */
	protected static final String VALUE_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValueName() <em>Value Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValueName()
	 * @generated
	 * @ordered
	 */
	protected String valueName = VALUE_NAME_EDEFAULT;

	/**
	 * The cached value of the '{@link #getParameters() <em>Parameters</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParameters()
	 * @generated
	 * @ordered
	 */
	protected EList<Property> parameters;

	/**
	 * The default value of the '{@link #getUninterpreted() <em>Uninterpreted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUninterpreted()
	 * @generated
	 * @ordered
	 */
	protected static final Bytes UNINTERPRETED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUninterpreted() <em>Uninterpreted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUninterpreted()
	 * @generated
	 * @ordered
	 */
	protected Bytes uninterpreted = UNINTERPRETED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected QuantizationAnnotationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return NetworkPackage.Literals.QUANTIZATION_ANNOTATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getValueName() {
		return valueName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValueName(String newValueName) {
		String oldValueName = valueName;
		valueName = newValueName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NetworkPackage.QUANTIZATION_ANNOTATION__VALUE_NAME, oldValueName, valueName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Property> getParameters() {
		if (parameters == null) {
			parameters = new EObjectContainmentEList<Property>(Property.class, this, NetworkPackage.QUANTIZATION_ANNOTATION__PARAMETERS);
		}
		return parameters;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Bytes getUninterpreted() {
		return uninterpreted;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUninterpreted(Bytes newUninterpreted) {
		Bytes oldUninterpreted = uninterpreted;
		uninterpreted = newUninterpreted;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NetworkPackage.QUANTIZATION_ANNOTATION__UNINTERPRETED, oldUninterpreted, uninterpreted));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case NetworkPackage.QUANTIZATION_ANNOTATION__PARAMETERS:
				return ((InternalEList<?>)getParameters()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case NetworkPackage.QUANTIZATION_ANNOTATION__VALUE_NAME:
				return getValueName();
			case NetworkPackage.QUANTIZATION_ANNOTATION__PARAMETERS:
				return getParameters();
			case NetworkPackage.QUANTIZATION_ANNOTATION__UNINTERPRETED:
				return getUninterpreted();
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
			case NetworkPackage.QUANTIZATION_ANNOTATION__VALUE_NAME:
				setValueName((String)newValue);
				return;
			case NetworkPackage.QUANTIZATION_ANNOTATION__PARAMETERS:
				getParameters().clear();
				getParameters().addAll((Collection<? extends Property>)newValue);
				return;
			case NetworkPackage.QUANTIZATION_ANNOTATION__UNINTERPRETED:
				setUninterpreted((Bytes)newValue);
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
			case NetworkPackage.QUANTIZATION_ANNOTATION__VALUE_NAME:
				setValueName(VALUE_NAME_EDEFAULT);
				return;
			case NetworkPackage.QUANTIZATION_ANNOTATION__PARAMETERS:
				getParameters().clear();
				return;
			case NetworkPackage.QUANTIZATION_ANNOTATION__UNINTERPRETED:
				setUninterpreted(UNINTERPRETED_EDEFAULT);
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
			case NetworkPackage.QUANTIZATION_ANNOTATION__VALUE_NAME:
				return VALUE_NAME_EDEFAULT == null ? valueName != null : !VALUE_NAME_EDEFAULT.equals(valueName);
			case NetworkPackage.QUANTIZATION_ANNOTATION__PARAMETERS:
				return parameters != null && !parameters.isEmpty();
			case NetworkPackage.QUANTIZATION_ANNOTATION__UNINTERPRETED:
				return UNINTERPRETED_EDEFAULT == null ? uninterpreted != null : !UNINTERPRETED_EDEFAULT.equals(uninterpreted);
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
		result.append(" (valueName: ");
		result.append(valueName);
		result.append(", uninterpreted: ");
		result.append(uninterpreted);
		result.append(')');
		return result.toString();
	}

} //QuantizationAnnotationImpl
