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

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectContainmentWithInverseEList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

import org.hone.model.network.Attribute;
import org.hone.model.network.FusionGroup;
import org.hone.model.network.Graph;
import org.hone.model.network.Input;
import org.hone.model.network.NetworkPackage;
import org.hone.model.network.Node;
import org.hone.model.network.Value;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Node</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hone.model.network.impl.NodeImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.hone.model.network.impl.NodeImpl#getOperator <em>Operator</em>}</li>
 *   <li>{@link org.hone.model.network.impl.NodeImpl#getDomain <em>Domain</em>}</li>
 *   <li>{@link org.hone.model.network.impl.NodeImpl#getOverload <em>Overload</em>}</li>
 *   <li>{@link org.hone.model.network.impl.NodeImpl#getGraph <em>Graph</em>}</li>
 *   <li>{@link org.hone.model.network.impl.NodeImpl#getInputs <em>Inputs</em>}</li>
 *   <li>{@link org.hone.model.network.impl.NodeImpl#getOutputs <em>Outputs</em>}</li>
 *   <li>{@link org.hone.model.network.impl.NodeImpl#getAttributes <em>Attributes</em>}</li>
 *   <li>{@link org.hone.model.network.impl.NodeImpl#getOrigins <em>Origins</em>}</li>
 *   <li>{@link org.hone.model.network.impl.NodeImpl#getFusionGroup <em>Fusion Group</em>}</li>
 * </ul>
 *
 * @generated
 */
public class NodeImpl extends ElementImpl implements Node {
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
	 * The default value of the '{@link #getOperator() <em>Operator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOperator()
	 * @generated
	 * @ordered
	 */
	protected static final String OPERATOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOperator() <em>Operator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOperator()
	 * @generated
	 * @ordered
	 */
	protected String operator = OPERATOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getDomain() <em>Domain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDomain()
	 * @generated
	 * @ordered
	 */
	protected static final String DOMAIN_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getDomain() <em>Domain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDomain()
	 * @generated
	 * @ordered
	 */
	protected String domain = DOMAIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getOverload() <em>Overload</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOverload()
	 * @generated
	 * @ordered
	 */
	protected static final String OVERLOAD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOverload() <em>Overload</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOverload()
	 * @generated
	 * @ordered
	 */
	protected String overload = OVERLOAD_EDEFAULT;

	/**
	 * The cached value of the '{@link #getInputs() <em>Inputs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInputs()
	 * @generated
	 * @ordered
	 */
	protected EList<Input> inputs;

	/**
	 * The cached value of the '{@link #getOutputs() <em>Outputs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutputs()
	 * @generated
	 * @ordered
	 */
	protected EList<Value> outputs;

	/**
	 * The cached value of the '{@link #getAttributes() <em>Attributes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttributes()
	 * @generated
	 * @ordered
	 */
	protected EList<Attribute> attributes;

	/**
	 * The cached value of the '{@link #getOrigins() <em>Origins</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrigins()
	 * @generated
	 * @ordered
	 */
	protected EList<String> origins;

	/**
	 * The cached value of the '{@link #getFusionGroup() <em>Fusion Group</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFusionGroup()
	 * @generated
	 * @ordered
	 */
	protected FusionGroup fusionGroup;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected NodeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return NetworkPackage.Literals.NODE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, NetworkPackage.NODE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOperator() {
		return operator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOperator(String newOperator) {
		String oldOperator = operator;
		operator = newOperator;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NetworkPackage.NODE__OPERATOR, oldOperator, operator));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDomain() {
		return domain;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDomain(String newDomain) {
		String oldDomain = domain;
		domain = newDomain;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NetworkPackage.NODE__DOMAIN, oldDomain, domain));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOverload() {
		return overload;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOverload(String newOverload) {
		String oldOverload = overload;
		overload = newOverload;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NetworkPackage.NODE__OVERLOAD, oldOverload, overload));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Graph getGraph() {
		if (eContainerFeatureID() != NetworkPackage.NODE__GRAPH) return null;
		return (Graph)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetGraph(Graph newGraph, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newGraph, NetworkPackage.NODE__GRAPH, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGraph(Graph newGraph) {
		if (newGraph != eInternalContainer() || (eContainerFeatureID() != NetworkPackage.NODE__GRAPH && newGraph != null)) {
			if (EcoreUtil.isAncestor(this, newGraph))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newGraph != null)
				msgs = ((InternalEObject)newGraph).eInverseAdd(this, NetworkPackage.GRAPH__NODES, Graph.class, msgs);
			msgs = basicSetGraph(newGraph, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NetworkPackage.NODE__GRAPH, newGraph, newGraph));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Input> getInputs() {
		if (inputs == null) {
			inputs = new EObjectContainmentWithInverseEList<Input>(Input.class, this, NetworkPackage.NODE__INPUTS, NetworkPackage.INPUT__NODE);
		}
		return inputs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Value> getOutputs() {
		if (outputs == null) {
			outputs = new EObjectContainmentWithInverseEList<Value>(Value.class, this, NetworkPackage.NODE__OUTPUTS, NetworkPackage.VALUE__PRODUCER);
		}
		return outputs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Attribute> getAttributes() {
		if (attributes == null) {
			attributes = new EObjectContainmentEList<Attribute>(Attribute.class, this, NetworkPackage.NODE__ATTRIBUTES);
		}
		return attributes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getOrigins() {
		if (origins == null) {
			origins = new EDataTypeEList<String>(String.class, this, NetworkPackage.NODE__ORIGINS);
		}
		return origins;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FusionGroup getFusionGroup() {
		return fusionGroup;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetFusionGroup(FusionGroup newFusionGroup, NotificationChain msgs) {
		FusionGroup oldFusionGroup = fusionGroup;
		fusionGroup = newFusionGroup;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, NetworkPackage.NODE__FUSION_GROUP, oldFusionGroup, newFusionGroup);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFusionGroup(FusionGroup newFusionGroup) {
		if (newFusionGroup != fusionGroup) {
			NotificationChain msgs = null;
			if (fusionGroup != null)
				msgs = ((InternalEObject)fusionGroup).eInverseRemove(this, NetworkPackage.FUSION_GROUP__NODES, FusionGroup.class, msgs);
			if (newFusionGroup != null)
				msgs = ((InternalEObject)newFusionGroup).eInverseAdd(this, NetworkPackage.FUSION_GROUP__NODES, FusionGroup.class, msgs);
			msgs = basicSetFusionGroup(newFusionGroup, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NetworkPackage.NODE__FUSION_GROUP, newFusionGroup, newFusionGroup));
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
			case NetworkPackage.NODE__GRAPH:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetGraph((Graph)otherEnd, msgs);
			case NetworkPackage.NODE__INPUTS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getInputs()).basicAdd(otherEnd, msgs);
			case NetworkPackage.NODE__OUTPUTS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getOutputs()).basicAdd(otherEnd, msgs);
			case NetworkPackage.NODE__FUSION_GROUP:
				if (fusionGroup != null)
					msgs = ((InternalEObject)fusionGroup).eInverseRemove(this, NetworkPackage.FUSION_GROUP__NODES, FusionGroup.class, msgs);
				return basicSetFusionGroup((FusionGroup)otherEnd, msgs);
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
			case NetworkPackage.NODE__GRAPH:
				return basicSetGraph(null, msgs);
			case NetworkPackage.NODE__INPUTS:
				return ((InternalEList<?>)getInputs()).basicRemove(otherEnd, msgs);
			case NetworkPackage.NODE__OUTPUTS:
				return ((InternalEList<?>)getOutputs()).basicRemove(otherEnd, msgs);
			case NetworkPackage.NODE__ATTRIBUTES:
				return ((InternalEList<?>)getAttributes()).basicRemove(otherEnd, msgs);
			case NetworkPackage.NODE__FUSION_GROUP:
				return basicSetFusionGroup(null, msgs);
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
			case NetworkPackage.NODE__GRAPH:
				return eInternalContainer().eInverseRemove(this, NetworkPackage.GRAPH__NODES, Graph.class, msgs);
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
			case NetworkPackage.NODE__NAME:
				return getName();
			case NetworkPackage.NODE__OPERATOR:
				return getOperator();
			case NetworkPackage.NODE__DOMAIN:
				return getDomain();
			case NetworkPackage.NODE__OVERLOAD:
				return getOverload();
			case NetworkPackage.NODE__GRAPH:
				return getGraph();
			case NetworkPackage.NODE__INPUTS:
				return getInputs();
			case NetworkPackage.NODE__OUTPUTS:
				return getOutputs();
			case NetworkPackage.NODE__ATTRIBUTES:
				return getAttributes();
			case NetworkPackage.NODE__ORIGINS:
				return getOrigins();
			case NetworkPackage.NODE__FUSION_GROUP:
				return getFusionGroup();
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
			case NetworkPackage.NODE__NAME:
				setName((String)newValue);
				return;
			case NetworkPackage.NODE__OPERATOR:
				setOperator((String)newValue);
				return;
			case NetworkPackage.NODE__DOMAIN:
				setDomain((String)newValue);
				return;
			case NetworkPackage.NODE__OVERLOAD:
				setOverload((String)newValue);
				return;
			case NetworkPackage.NODE__GRAPH:
				setGraph((Graph)newValue);
				return;
			case NetworkPackage.NODE__INPUTS:
				getInputs().clear();
				getInputs().addAll((Collection<? extends Input>)newValue);
				return;
			case NetworkPackage.NODE__OUTPUTS:
				getOutputs().clear();
				getOutputs().addAll((Collection<? extends Value>)newValue);
				return;
			case NetworkPackage.NODE__ATTRIBUTES:
				getAttributes().clear();
				getAttributes().addAll((Collection<? extends Attribute>)newValue);
				return;
			case NetworkPackage.NODE__ORIGINS:
				getOrigins().clear();
				getOrigins().addAll((Collection<? extends String>)newValue);
				return;
			case NetworkPackage.NODE__FUSION_GROUP:
				setFusionGroup((FusionGroup)newValue);
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
			case NetworkPackage.NODE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case NetworkPackage.NODE__OPERATOR:
				setOperator(OPERATOR_EDEFAULT);
				return;
			case NetworkPackage.NODE__DOMAIN:
				setDomain(DOMAIN_EDEFAULT);
				return;
			case NetworkPackage.NODE__OVERLOAD:
				setOverload(OVERLOAD_EDEFAULT);
				return;
			case NetworkPackage.NODE__GRAPH:
				setGraph((Graph)null);
				return;
			case NetworkPackage.NODE__INPUTS:
				getInputs().clear();
				return;
			case NetworkPackage.NODE__OUTPUTS:
				getOutputs().clear();
				return;
			case NetworkPackage.NODE__ATTRIBUTES:
				getAttributes().clear();
				return;
			case NetworkPackage.NODE__ORIGINS:
				getOrigins().clear();
				return;
			case NetworkPackage.NODE__FUSION_GROUP:
				setFusionGroup((FusionGroup)null);
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
			case NetworkPackage.NODE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case NetworkPackage.NODE__OPERATOR:
				return OPERATOR_EDEFAULT == null ? operator != null : !OPERATOR_EDEFAULT.equals(operator);
			case NetworkPackage.NODE__DOMAIN:
				return DOMAIN_EDEFAULT == null ? domain != null : !DOMAIN_EDEFAULT.equals(domain);
			case NetworkPackage.NODE__OVERLOAD:
				return OVERLOAD_EDEFAULT == null ? overload != null : !OVERLOAD_EDEFAULT.equals(overload);
			case NetworkPackage.NODE__GRAPH:
				return getGraph() != null;
			case NetworkPackage.NODE__INPUTS:
				return inputs != null && !inputs.isEmpty();
			case NetworkPackage.NODE__OUTPUTS:
				return outputs != null && !outputs.isEmpty();
			case NetworkPackage.NODE__ATTRIBUTES:
				return attributes != null && !attributes.isEmpty();
			case NetworkPackage.NODE__ORIGINS:
				return origins != null && !origins.isEmpty();
			case NetworkPackage.NODE__FUSION_GROUP:
				return fusionGroup != null;
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
		result.append(", operator: ");
		result.append(operator);
		result.append(", domain: ");
		result.append(domain);
		result.append(", overload: ");
		result.append(overload);
		result.append(", origins: ");
		result.append(origins);
		result.append(')');
		return result.toString();
	}

} //NodeImpl
