/**
 * Copyright (c) Hone contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.hone.model.network;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Graph Attribute</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hone.model.network.GraphAttribute#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @see org.hone.model.network.NetworkPackage#getGraphAttribute()
 * @model
 * @generated
 */
public interface GraphAttribute extends Attribute {
	/**
	 * Returns the value of the '<em><b>Value</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Value</em>' containment reference.
	 * @see #setValue(Graph)
	 * @see org.hone.model.network.NetworkPackage#getGraphAttribute_Value()
	 * @model containment="true"
	 * @generated
	 */
	Graph getValue();

	/**
	 * Sets the value of the '{@link org.hone.model.network.GraphAttribute#getValue <em>Value</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' containment reference.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(Graph value);

} // GraphAttribute
