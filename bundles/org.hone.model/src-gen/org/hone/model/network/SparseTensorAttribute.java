/**
 * Copyright (c) Hone contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.hone.model.network;

import org.hone.model.tensor.SparseTensor;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Sparse Tensor Attribute</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hone.model.network.SparseTensorAttribute#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @see org.hone.model.network.NetworkPackage#getSparseTensorAttribute()
 * @model
 * @generated
 */
public interface SparseTensorAttribute extends Attribute {
	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(SparseTensor)
	 * @see org.hone.model.network.NetworkPackage#getSparseTensorAttribute_Value()
	 * @model dataType="org.hone.model.network.SparseTensor"
	 * @generated
	 */
	SparseTensor getValue();

	/**
	 * Sets the value of the '{@link org.hone.model.network.SparseTensorAttribute#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(SparseTensor value);

} // SparseTensorAttribute
