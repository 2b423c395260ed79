/**
 * Copyright (c) Hone contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.hone.model.network;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Node</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One use of an operator. Its input slots are ordered and may be empty (an omitted optional input); its outputs are the values it produces, an omitted optional output being a value with an empty name.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hone.model.network.Node#getName <em>Name</em>}</li>
 *   <li>{@link org.hone.model.network.Node#getOperator <em>Operator</em>}</li>
 *   <li>{@link org.hone.model.network.Node#getDomain <em>Domain</em>}</li>
 *   <li>{@link org.hone.model.network.Node#getOverload <em>Overload</em>}</li>
 *   <li>{@link org.hone.model.network.Node#getGraph <em>Graph</em>}</li>
 *   <li>{@link org.hone.model.network.Node#getInputs <em>Inputs</em>}</li>
 *   <li>{@link org.hone.model.network.Node#getOutputs <em>Outputs</em>}</li>
 *   <li>{@link org.hone.model.network.Node#getAttributes <em>Attributes</em>}</li>
 *   <li>{@link org.hone.model.network.Node#getOrigins <em>Origins</em>}</li>
 *   <li>{@link org.hone.model.network.Node#getFusionGroup <em>Fusion Group</em>}</li>
 * </ul>
 *
 * @see org.hone.model.network.NetworkPackage#getNode()
 * @model
 * @generated
 */
public interface Node extends Element {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.hone.model.network.NetworkPackage#getNode_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.hone.model.network.Node#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Operator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Operator</em>' attribute.
	 * @see #setOperator(String)
	 * @see org.hone.model.network.NetworkPackage#getNode_Operator()
	 * @model
	 * @generated
	 */
	String getOperator();

	/**
	 * Sets the value of the '{@link org.hone.model.network.Node#getOperator <em>Operator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Operator</em>' attribute.
	 * @see #getOperator()
	 * @generated
	 */
	void setOperator(String value);

	/**
	 * Returns the value of the '<em><b>Domain</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Domain</em>' attribute.
	 * @see #setDomain(String)
	 * @see org.hone.model.network.NetworkPackage#getNode_Domain()
	 * @model default=""
	 * @generated
	 */
	String getDomain();

	/**
	 * Sets the value of the '{@link org.hone.model.network.Node#getDomain <em>Domain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Domain</em>' attribute.
	 * @see #getDomain()
	 * @generated
	 */
	void setDomain(String value);

	/**
	 * Returns the value of the '<em><b>Overload</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Overload</em>' attribute.
	 * @see #setOverload(String)
	 * @see org.hone.model.network.NetworkPackage#getNode_Overload()
	 * @model
	 * @generated
	 */
	String getOverload();

	/**
	 * Sets the value of the '{@link org.hone.model.network.Node#getOverload <em>Overload</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Overload</em>' attribute.
	 * @see #getOverload()
	 * @generated
	 */
	void setOverload(String value);

	/**
	 * Returns the value of the '<em><b>Graph</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.hone.model.network.Graph#getNodes <em>Nodes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Graph</em>' container reference.
	 * @see #setGraph(Graph)
	 * @see org.hone.model.network.NetworkPackage#getNode_Graph()
	 * @see org.hone.model.network.Graph#getNodes
	 * @model opposite="nodes" resolveProxies="false"
	 * @generated
	 */
	Graph getGraph();

	/**
	 * Sets the value of the '{@link org.hone.model.network.Node#getGraph <em>Graph</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Graph</em>' container reference.
	 * @see #getGraph()
	 * @generated
	 */
	void setGraph(Graph value);

	/**
	 * Returns the value of the '<em><b>Inputs</b></em>' containment reference list.
	 * The list contents are of type {@link org.hone.model.network.Input}.
	 * It is bidirectional and its opposite is '{@link org.hone.model.network.Input#getNode <em>Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Inputs</em>' containment reference list.
	 * @see org.hone.model.network.NetworkPackage#getNode_Inputs()
	 * @see org.hone.model.network.Input#getNode
	 * @model opposite="node" containment="true"
	 * @generated
	 */
	EList<Input> getInputs();

	/**
	 * Returns the value of the '<em><b>Outputs</b></em>' containment reference list.
	 * The list contents are of type {@link org.hone.model.network.Value}.
	 * It is bidirectional and its opposite is '{@link org.hone.model.network.Value#getProducer <em>Producer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Outputs</em>' containment reference list.
	 * @see org.hone.model.network.NetworkPackage#getNode_Outputs()
	 * @see org.hone.model.network.Value#getProducer
	 * @model opposite="producer" containment="true"
	 * @generated
	 */
	EList<Value> getOutputs();

	/**
	 * Returns the value of the '<em><b>Attributes</b></em>' containment reference list.
	 * The list contents are of type {@link org.hone.model.network.Attribute}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Attributes</em>' containment reference list.
	 * @see org.hone.model.network.NetworkPackage#getNode_Attributes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Attribute> getAttributes();

	/**
	 * Returns the value of the '<em><b>Origins</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The names of the source file's layers that this node came from, in order. A node read from a file has none or its own; a step that replaces nodes hands their origins on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Origins</em>' attribute list.
	 * @see org.hone.model.network.NetworkPackage#getNode_Origins()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getOrigins();

	/**
	 * Returns the value of the '<em><b>Fusion Group</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.hone.model.network.FusionGroup#getNodes <em>Nodes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Fusion Group</em>' reference.
	 * @see #setFusionGroup(FusionGroup)
	 * @see org.hone.model.network.NetworkPackage#getNode_FusionGroup()
	 * @see org.hone.model.network.FusionGroup#getNodes
	 * @model opposite="nodes" resolveProxies="false" transient="true"
	 * @generated
	 */
	FusionGroup getFusionGroup();

	/**
	 * Sets the value of the '{@link org.hone.model.network.Node#getFusionGroup <em>Fusion Group</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fusion Group</em>' reference.
	 * @see #getFusionGroup()
	 * @generated
	 */
	void setFusionGroup(FusionGroup value);

} // Node
