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

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectContainmentWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.hone.model.network.FusionGroup;
import org.hone.model.network.Graph;
import org.hone.model.network.GraphOutput;
import org.hone.model.network.NetworkPackage;
import org.hone.model.network.Node;
import org.hone.model.network.QuantizationAnnotation;
import org.hone.model.network.Value;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Graph</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hone.model.network.impl.GraphImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.hone.model.network.impl.GraphImpl#getNodes <em>Nodes</em>}</li>
 *   <li>{@link org.hone.model.network.impl.GraphImpl#getInputs <em>Inputs</em>}</li>
 *   <li>{@link org.hone.model.network.impl.GraphImpl#getConstants <em>Constants</em>}</li>
 *   <li>{@link org.hone.model.network.impl.GraphImpl#getOutputs <em>Outputs</em>}</li>
 *   <li>{@link org.hone.model.network.impl.GraphImpl#getFusionGroups <em>Fusion Groups</em>}</li>
 *   <li>{@link org.hone.model.network.impl.GraphImpl#getQuantizationAnnotations <em>Quantization Annotations</em>}</li>
 * </ul>
 *
 * @generated
 */
public class GraphImpl extends ElementImpl implements Graph {
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
	 * The cached value of the '{@link #getNodes() <em>Nodes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNodes()
	 * @generated
	 * @ordered
	 */
	protected EList<Node> nodes;

	/**
	 * The cached value of the '{@link #getInputs() <em>Inputs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInputs()
	 * @generated
	 * @ordered
	 */
	protected EList<Value> inputs;

	/**
	 * The cached value of the '{@link #getConstants() <em>Constants</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConstants()
	 * @generated
	 * @ordered
	 */
	protected EList<Value> constants;

	/**
	 * The cached value of the '{@link #getOutputs() <em>Outputs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutputs()
	 * @generated
	 * @ordered
	 */
	protected EList<GraphOutput> outputs;

	/**
	 * The cached value of the '{@link #getFusionGroups() <em>Fusion Groups</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFusionGroups()
	 * @generated
	 * @ordered
	 */
	protected EList<FusionGroup> fusionGroups;

	/**
	 * The cached value of the '{@link #getQuantizationAnnotations() <em>Quantization Annotations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuantizationAnnotations()
	 * @generated
	 * @ordered
	 */
	protected EList<QuantizationAnnotation> quantizationAnnotations;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected GraphImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return NetworkPackage.Literals.GRAPH;
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
			eNotify(new ENotificationImpl(this, Notification.SET, NetworkPackage.GRAPH__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Node> getNodes() {
		if (nodes == null) {
			nodes = new EObjectContainmentWithInverseEList<Node>(Node.class, this, NetworkPackage.GRAPH__NODES, NetworkPackage.NODE__GRAPH);
		}
		return nodes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Value> getInputs() {
		if (inputs == null) {
			inputs = new EObjectContainmentEList<Value>(Value.class, this, NetworkPackage.GRAPH__INPUTS);
		}
		return inputs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Value> getConstants() {
		if (constants == null) {
			constants = new EObjectContainmentEList<Value>(Value.class, this, NetworkPackage.GRAPH__CONSTANTS);
		}
		return constants;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<GraphOutput> getOutputs() {
		if (outputs == null) {
			outputs = new EObjectContainmentEList<GraphOutput>(GraphOutput.class, this, NetworkPackage.GRAPH__OUTPUTS);
		}
		return outputs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FusionGroup> getFusionGroups() {
		if (fusionGroups == null) {
			fusionGroups = new EObjectContainmentEList<FusionGroup>(FusionGroup.class, this, NetworkPackage.GRAPH__FUSION_GROUPS);
		}
		return fusionGroups;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<QuantizationAnnotation> getQuantizationAnnotations() {
		if (quantizationAnnotations == null) {
			quantizationAnnotations = new EObjectContainmentEList<QuantizationAnnotation>(QuantizationAnnotation.class, this, NetworkPackage.GRAPH__QUANTIZATION_ANNOTATIONS);
		}
		return quantizationAnnotations;
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
			case NetworkPackage.GRAPH__NODES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getNodes()).basicAdd(otherEnd, msgs);
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
			case NetworkPackage.GRAPH__NODES:
				return ((InternalEList<?>)getNodes()).basicRemove(otherEnd, msgs);
			case NetworkPackage.GRAPH__INPUTS:
				return ((InternalEList<?>)getInputs()).basicRemove(otherEnd, msgs);
			case NetworkPackage.GRAPH__CONSTANTS:
				return ((InternalEList<?>)getConstants()).basicRemove(otherEnd, msgs);
			case NetworkPackage.GRAPH__OUTPUTS:
				return ((InternalEList<?>)getOutputs()).basicRemove(otherEnd, msgs);
			case NetworkPackage.GRAPH__FUSION_GROUPS:
				return ((InternalEList<?>)getFusionGroups()).basicRemove(otherEnd, msgs);
			case NetworkPackage.GRAPH__QUANTIZATION_ANNOTATIONS:
				return ((InternalEList<?>)getQuantizationAnnotations()).basicRemove(otherEnd, msgs);
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
			case NetworkPackage.GRAPH__NAME:
				return getName();
			case NetworkPackage.GRAPH__NODES:
				return getNodes();
			case NetworkPackage.GRAPH__INPUTS:
				return getInputs();
			case NetworkPackage.GRAPH__CONSTANTS:
				return getConstants();
			case NetworkPackage.GRAPH__OUTPUTS:
				return getOutputs();
			case NetworkPackage.GRAPH__FUSION_GROUPS:
				return getFusionGroups();
			case NetworkPackage.GRAPH__QUANTIZATION_ANNOTATIONS:
				return getQuantizationAnnotations();
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
			case NetworkPackage.GRAPH__NAME:
				setName((String)newValue);
				return;
			case NetworkPackage.GRAPH__NODES:
				getNodes().clear();
				getNodes().addAll((Collection<? extends Node>)newValue);
				return;
			case NetworkPackage.GRAPH__INPUTS:
				getInputs().clear();
				getInputs().addAll((Collection<? extends Value>)newValue);
				return;
			case NetworkPackage.GRAPH__CONSTANTS:
				getConstants().clear();
				getConstants().addAll((Collection<? extends Value>)newValue);
				return;
			case NetworkPackage.GRAPH__OUTPUTS:
				getOutputs().clear();
				getOutputs().addAll((Collection<? extends GraphOutput>)newValue);
				return;
			case NetworkPackage.GRAPH__FUSION_GROUPS:
				getFusionGroups().clear();
				getFusionGroups().addAll((Collection<? extends FusionGroup>)newValue);
				return;
			case NetworkPackage.GRAPH__QUANTIZATION_ANNOTATIONS:
				getQuantizationAnnotations().clear();
				getQuantizationAnnotations().addAll((Collection<? extends QuantizationAnnotation>)newValue);
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
			case NetworkPackage.GRAPH__NAME:
				setName(NAME_EDEFAULT);
				return;
			case NetworkPackage.GRAPH__NODES:
				getNodes().clear();
				return;
			case NetworkPackage.GRAPH__INPUTS:
				getInputs().clear();
				return;
			case NetworkPackage.GRAPH__CONSTANTS:
				getConstants().clear();
				return;
			case NetworkPackage.GRAPH__OUTPUTS:
				getOutputs().clear();
				return;
			case NetworkPackage.GRAPH__FUSION_GROUPS:
				getFusionGroups().clear();
				return;
			case NetworkPackage.GRAPH__QUANTIZATION_ANNOTATIONS:
				getQuantizationAnnotations().clear();
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
			case NetworkPackage.GRAPH__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case NetworkPackage.GRAPH__NODES:
				return nodes != null && !nodes.isEmpty();
			case NetworkPackage.GRAPH__INPUTS:
				return inputs != null && !inputs.isEmpty();
			case NetworkPackage.GRAPH__CONSTANTS:
				return constants != null && !constants.isEmpty();
			case NetworkPackage.GRAPH__OUTPUTS:
				return outputs != null && !outputs.isEmpty();
			case NetworkPackage.GRAPH__FUSION_GROUPS:
				return fusionGroups != null && !fusionGroups.isEmpty();
			case NetworkPackage.GRAPH__QUANTIZATION_ANNOTATIONS:
				return quantizationAnnotations != null && !quantizationAnnotations.isEmpty();
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
		result.append(')');
		return result.toString();
	}

} //GraphImpl
