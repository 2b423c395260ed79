/**
 * Copyright (c) Hone contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.hone.model.network;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Fusion Group</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Nodes that may become one kernel. A permission, not an operator: the graph stays valid ONNX and the target's lowering decides.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hone.model.network.FusionGroup#getName <em>Name</em>}</li>
 *   <li>{@link org.hone.model.network.FusionGroup#getPattern <em>Pattern</em>}</li>
 *   <li>{@link org.hone.model.network.FusionGroup#getNodes <em>Nodes</em>}</li>
 * </ul>
 *
 * @see org.hone.model.network.NetworkPackage#getFusionGroup()
 * @model
 * @generated
 */
public interface FusionGroup extends Element {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.hone.model.network.NetworkPackage#getFusionGroup_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.hone.model.network.FusionGroup#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Pattern</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Pattern</em>' attribute.
	 * @see #setPattern(String)
	 * @see org.hone.model.network.NetworkPackage#getFusionGroup_Pattern()
	 * @model
	 * @generated
	 */
	String getPattern();

	/**
	 * Sets the value of the '{@link org.hone.model.network.FusionGroup#getPattern <em>Pattern</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pattern</em>' attribute.
	 * @see #getPattern()
	 * @generated
	 */
	void setPattern(String value);

	/**
	 * Returns the value of the '<em><b>Nodes</b></em>' reference list.
	 * The list contents are of type {@link org.hone.model.network.Node}.
	 * It is bidirectional and its opposite is '{@link org.hone.model.network.Node#getFusionGroup <em>Fusion Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Nodes</em>' reference list.
	 * @see org.hone.model.network.NetworkPackage#getFusionGroup_Nodes()
	 * @see org.hone.model.network.Node#getFusionGroup
	 * @model opposite="fusionGroup" resolveProxies="false"
	 * @generated
	 */
	EList<Node> getNodes();

} // FusionGroup
