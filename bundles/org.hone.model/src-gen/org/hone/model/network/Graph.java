/**
 * Copyright (c) Hone contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.hone.model.network;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Graph</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Nodes in execution order with the values between them. A value lives in exactly one place: a graph input in `inputs`, a constant (initializer) that is not a graph input in `constants`, everything else in the `outputs` of the node that produces it. Nodes of a subgraph may use values of the graphs around it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hone.model.network.Graph#getName <em>Name</em>}</li>
 *   <li>{@link org.hone.model.network.Graph#getNodes <em>Nodes</em>}</li>
 *   <li>{@link org.hone.model.network.Graph#getInputs <em>Inputs</em>}</li>
 *   <li>{@link org.hone.model.network.Graph#getConstants <em>Constants</em>}</li>
 *   <li>{@link org.hone.model.network.Graph#getOutputs <em>Outputs</em>}</li>
 *   <li>{@link org.hone.model.network.Graph#getFusionGroups <em>Fusion Groups</em>}</li>
 *   <li>{@link org.hone.model.network.Graph#getQuantizationAnnotations <em>Quantization Annotations</em>}</li>
 * </ul>
 *
 * @see org.hone.model.network.NetworkPackage#getGraph()
 * @model
 * @generated
 */
public interface Graph extends Element {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.hone.model.network.NetworkPackage#getGraph_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.hone.model.network.Graph#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Nodes</b></em>' containment reference list.
	 * The list contents are of type {@link org.hone.model.network.Node}.
	 * It is bidirectional and its opposite is '{@link org.hone.model.network.Node#getGraph <em>Graph</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Nodes</em>' containment reference list.
	 * @see org.hone.model.network.NetworkPackage#getGraph_Nodes()
	 * @see org.hone.model.network.Node#getGraph
	 * @model opposite="graph" containment="true"
	 * @generated
	 */
	EList<Node> getNodes();

	/**
	 * Returns the value of the '<em><b>Inputs</b></em>' containment reference list.
	 * The list contents are of type {@link org.hone.model.network.Value}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Inputs</em>' containment reference list.
	 * @see org.hone.model.network.NetworkPackage#getGraph_Inputs()
	 * @model containment="true"
	 * @generated
	 */
	EList<Value> getInputs();

	/**
	 * Returns the value of the '<em><b>Constants</b></em>' containment reference list.
	 * The list contents are of type {@link org.hone.model.network.Value}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Constants</em>' containment reference list.
	 * @see org.hone.model.network.NetworkPackage#getGraph_Constants()
	 * @model containment="true"
	 * @generated
	 */
	EList<Value> getConstants();

	/**
	 * Returns the value of the '<em><b>Outputs</b></em>' containment reference list.
	 * The list contents are of type {@link org.hone.model.network.GraphOutput}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The graph's outputs in order. The same value may be given out more than once.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outputs</em>' containment reference list.
	 * @see org.hone.model.network.NetworkPackage#getGraph_Outputs()
	 * @model containment="true"
	 * @generated
	 */
	EList<GraphOutput> getOutputs();

	/**
	 * Returns the value of the '<em><b>Fusion Groups</b></em>' containment reference list.
	 * The list contents are of type {@link org.hone.model.network.FusionGroup}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Fusion Groups</em>' containment reference list.
	 * @see org.hone.model.network.NetworkPackage#getGraph_FusionGroups()
	 * @model containment="true"
	 * @generated
	 */
	EList<FusionGroup> getFusionGroups();

	/**
	 * Returns the value of the '<em><b>Quantization Annotations</b></em>' containment reference list.
	 * The list contents are of type {@link org.hone.model.network.QuantizationAnnotation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Quantization Annotations</em>' containment reference list.
	 * @see org.hone.model.network.NetworkPackage#getGraph_QuantizationAnnotations()
	 * @model containment="true"
	 * @generated
	 */
	EList<QuantizationAnnotation> getQuantizationAnnotations();

} // Graph
