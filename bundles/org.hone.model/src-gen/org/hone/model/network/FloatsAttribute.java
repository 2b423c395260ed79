/**
 * Copyright (c) Hone contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.hone.model.network;

import org.hone.model.type.Floats;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Floats Attribute</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hone.model.network.FloatsAttribute#getValues <em>Values</em>}</li>
 * </ul>
 *
 * @see org.hone.model.network.NetworkPackage#getFloatsAttribute()
 * @model
 * @generated
 */
public interface FloatsAttribute extends Attribute {
	/**
	 * Returns the value of the '<em><b>Values</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Values</em>' attribute.
	 * @see #setValues(Floats)
	 * @see org.hone.model.network.NetworkPackage#getFloatsAttribute_Values()
	 * @model dataType="org.hone.model.network.Floats"
	 * @generated
	 */
	Floats getValues();

	/**
	 * Sets the value of the '{@link org.hone.model.network.FloatsAttribute#getValues <em>Values</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Values</em>' attribute.
	 * @see #getValues()
	 * @generated
	 */
	void setValues(Floats value);

} // FloatsAttribute
