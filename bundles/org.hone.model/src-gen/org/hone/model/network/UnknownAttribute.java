/**
 * Copyright (c) Hone contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.hone.model.network;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Unknown Attribute</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An attribute of a kind that Hone does not know, or a bare reference to a function's attribute; its value is in `uninterpreted`.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hone.model.network.UnknownAttribute#getKind <em>Kind</em>}</li>
 * </ul>
 *
 * @see org.hone.model.network.NetworkPackage#getUnknownAttribute()
 * @model
 * @generated
 */
public interface UnknownAttribute extends Attribute {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see #setKind(int)
	 * @see org.hone.model.network.NetworkPackage#getUnknownAttribute_Kind()
	 * @model
	 * @generated
	 */
	int getKind();

	/**
	 * Sets the value of the '{@link org.hone.model.network.UnknownAttribute#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(int value);

} // UnknownAttribute
