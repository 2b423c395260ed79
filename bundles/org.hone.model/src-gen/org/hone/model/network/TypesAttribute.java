/**
 * Copyright (c) Hone contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.hone.model.network;

import org.eclipse.emf.common.util.EList;

import org.hone.model.type.ValueType;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Types Attribute</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hone.model.network.TypesAttribute#getValues <em>Values</em>}</li>
 * </ul>
 *
 * @see org.hone.model.network.NetworkPackage#getTypesAttribute()
 * @model
 * @generated
 */
public interface TypesAttribute extends Attribute {
	/**
	 * Returns the value of the '<em><b>Values</b></em>' attribute list.
	 * The list contents are of type {@link org.hone.model.type.ValueType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Values</em>' attribute list.
	 * @see org.hone.model.network.NetworkPackage#getTypesAttribute_Values()
	 * @model unique="false" dataType="org.hone.model.network.ValueType"
	 * @generated
	 */
	EList<ValueType> getValues();

} // TypesAttribute
