/**
 * Copyright (c) Hone contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.hone.model.network;

import org.hone.model.tensor.Tensor;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Tensor Attribute</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hone.model.network.TensorAttribute#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @see org.hone.model.network.NetworkPackage#getTensorAttribute()
 * @model
 * @generated
 */
public interface TensorAttribute extends Attribute {
	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(Tensor)
	 * @see org.hone.model.network.NetworkPackage#getTensorAttribute_Value()
	 * @model dataType="org.hone.model.network.Tensor"
	 * @generated
	 */
	Tensor getValue();

	/**
	 * Sets the value of the '{@link org.hone.model.network.TensorAttribute#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(Tensor value);

} // TensorAttribute
