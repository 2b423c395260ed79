/**
 * Copyright (c) Hone contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.hone.model.network;

import org.eclipse.emf.common.util.EList;

import org.hone.model.tensor.Tensor;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Tensors Attribute</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hone.model.network.TensorsAttribute#getValues <em>Values</em>}</li>
 * </ul>
 *
 * @see org.hone.model.network.NetworkPackage#getTensorsAttribute()
 * @model
 * @generated
 */
public interface TensorsAttribute extends Attribute {
	/**
	 * Returns the value of the '<em><b>Values</b></em>' attribute list.
	 * The list contents are of type {@link org.hone.model.tensor.Tensor}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Values</em>' attribute list.
	 * @see org.hone.model.network.NetworkPackage#getTensorsAttribute_Values()
	 * @model unique="false" dataType="org.hone.model.network.Tensor"
	 * @generated
	 */
	EList<Tensor> getValues();

} // TensorsAttribute
