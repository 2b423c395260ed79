/**
 * Copyright (c) Hone contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.hone.model.network;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Graphs Attribute</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hone.model.network.GraphsAttribute#getValues <em>Values</em>}</li>
 * </ul>
 *
 * @see org.hone.model.network.NetworkPackage#getGraphsAttribute()
 * @model
 * @generated
 */
public interface GraphsAttribute extends Attribute {
	/**
	 * Returns the value of the '<em><b>Values</b></em>' containment reference list.
	 * The list contents are of type {@link org.hone.model.network.Graph}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Values</em>' containment reference list.
	 * @see org.hone.model.network.NetworkPackage#getGraphsAttribute_Values()
	 * @model containment="true"
	 * @generated
	 */
	EList<Graph> getValues();

} // GraphsAttribute
