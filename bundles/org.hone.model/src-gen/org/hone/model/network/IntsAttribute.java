/**
 * Copyright (c) Hone contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.hone.model.network;

import org.hone.model.type.Longs;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Ints Attribute</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hone.model.network.IntsAttribute#getValues <em>Values</em>}</li>
 * </ul>
 *
 * @see org.hone.model.network.NetworkPackage#getIntsAttribute()
 * @model
 * @generated
 */
public interface IntsAttribute extends Attribute {
	/**
	 * Returns the value of the '<em><b>Values</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Values</em>' attribute.
	 * @see #setValues(Longs)
	 * @see org.hone.model.network.NetworkPackage#getIntsAttribute_Values()
	 * @model dataType="org.hone.model.network.Longs"
	 * @generated
	 */
	Longs getValues();

	/**
	 * Sets the value of the '{@link org.hone.model.network.IntsAttribute#getValues <em>Values</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Values</em>' attribute.
	 * @see #getValues()
	 * @generated
	 */
	void setValues(Longs value);

} // IntsAttribute
