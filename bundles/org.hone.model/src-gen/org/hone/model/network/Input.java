/**
 * Copyright (c) Hone contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.hone.model.network;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Input</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hone.model.network.Input#getNode <em>Node</em>}</li>
 * </ul>
 *
 * @see org.hone.model.network.NetworkPackage#getInput()
 * @model
 * @generated
 */
public interface Input extends Slot {
	/**
	 * Returns the value of the '<em><b>Node</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.hone.model.network.Node#getInputs <em>Inputs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Node</em>' container reference.
	 * @see #setNode(Node)
	 * @see org.hone.model.network.NetworkPackage#getInput_Node()
	 * @see org.hone.model.network.Node#getInputs
	 * @model opposite="inputs" resolveProxies="false"
	 * @generated
	 */
	Node getNode();

	/**
	 * Sets the value of the '{@link org.hone.model.network.Input#getNode <em>Node</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Node</em>' container reference.
	 * @see #getNode()
	 * @generated
	 */
	void setNode(Node value);

} // Input
