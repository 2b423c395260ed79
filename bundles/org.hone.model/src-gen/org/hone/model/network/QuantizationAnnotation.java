/**
 * Copyright (c) Hone contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.hone.model.network;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

import org.hone.model.type.Bytes;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Quantization Annotation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * ONNX's quantization annotation of a value: the names of its scale and zero-point values by key.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hone.model.network.QuantizationAnnotation#getValueName <em>Value Name</em>}</li>
 *   <li>{@link org.hone.model.network.QuantizationAnnotation#getParameters <em>Parameters</em>}</li>
 *   <li>{@link org.hone.model.network.QuantizationAnnotation#getUninterpreted <em>Uninterpreted</em>}</li>
 * </ul>
 *
 * @see org.hone.model.network.NetworkPackage#getQuantizationAnnotation()
 * @model
 * @generated
 */
public interface QuantizationAnnotation extends EObject {
	/**
	 * Returns the value of the '<em><b>Value Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Value Name</em>' attribute.
	 * @see #setValueName(String)
	 * @see org.hone.model.network.NetworkPackage#getQuantizationAnnotation_ValueName()
	 * @model
	 * @generated
	 */
	String getValueName();

	/**
	 * Sets the value of the '{@link org.hone.model.network.QuantizationAnnotation#getValueName <em>Value Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value Name</em>' attribute.
	 * @see #getValueName()
	 * @generated
	 */
	void setValueName(String value);

	/**
	 * Returns the value of the '<em><b>Parameters</b></em>' containment reference list.
	 * The list contents are of type {@link org.hone.model.network.Property}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Parameters</em>' containment reference list.
	 * @see org.hone.model.network.NetworkPackage#getQuantizationAnnotation_Parameters()
	 * @model containment="true"
	 * @generated
	 */
	EList<Property> getParameters();

	/**
	 * Returns the value of the '<em><b>Uninterpreted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Uninterpreted</em>' attribute.
	 * @see #setUninterpreted(Bytes)
	 * @see org.hone.model.network.NetworkPackage#getQuantizationAnnotation_Uninterpreted()
	 * @model dataType="org.hone.model.network.Bytes"
	 * @generated
	 */
	Bytes getUninterpreted();

	/**
	 * Sets the value of the '{@link org.hone.model.network.QuantizationAnnotation#getUninterpreted <em>Uninterpreted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Uninterpreted</em>' attribute.
	 * @see #getUninterpreted()
	 * @generated
	 */
	void setUninterpreted(Bytes value);

} // QuantizationAnnotation
