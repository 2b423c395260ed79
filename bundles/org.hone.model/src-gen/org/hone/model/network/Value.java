/**
 * Copyright (c) Hone contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.hone.model.network;

import org.eclipse.emf.common.util.EList;

import org.hone.model.tensor.SparseTensor;
import org.hone.model.tensor.Tensor;

import org.hone.model.type.ValueType;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Value</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A tensor (or other ONNX value) that flows in a graph. `type` is what the file declares, never an inferred type. `tensor` is the constant of an initializer, or the default of a graph input that has one.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hone.model.network.Value#getName <em>Name</em>}</li>
 *   <li>{@link org.hone.model.network.Value#getType <em>Type</em>}</li>
 *   <li>{@link org.hone.model.network.Value#getTensor <em>Tensor</em>}</li>
 *   <li>{@link org.hone.model.network.Value#getSparseTensor <em>Sparse Tensor</em>}</li>
 *   <li>{@link org.hone.model.network.Value#getProducer <em>Producer</em>}</li>
 *   <li>{@link org.hone.model.network.Value#getUses <em>Uses</em>}</li>
 * </ul>
 *
 * @see org.hone.model.network.NetworkPackage#getValue()
 * @model
 * @generated
 */
public interface Value extends Element {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.hone.model.network.NetworkPackage#getValue_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.hone.model.network.Value#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(ValueType)
	 * @see org.hone.model.network.NetworkPackage#getValue_Type()
	 * @model dataType="org.hone.model.network.ValueType"
	 * @generated
	 */
	ValueType getType();

	/**
	 * Sets the value of the '{@link org.hone.model.network.Value#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(ValueType value);

	/**
	 * Returns the value of the '<em><b>Tensor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tensor</em>' attribute.
	 * @see #setTensor(Tensor)
	 * @see org.hone.model.network.NetworkPackage#getValue_Tensor()
	 * @model dataType="org.hone.model.network.Tensor"
	 * @generated
	 */
	Tensor getTensor();

	/**
	 * Sets the value of the '{@link org.hone.model.network.Value#getTensor <em>Tensor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tensor</em>' attribute.
	 * @see #getTensor()
	 * @generated
	 */
	void setTensor(Tensor value);

	/**
	 * Returns the value of the '<em><b>Sparse Tensor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sparse Tensor</em>' attribute.
	 * @see #setSparseTensor(SparseTensor)
	 * @see org.hone.model.network.NetworkPackage#getValue_SparseTensor()
	 * @model dataType="org.hone.model.network.SparseTensor"
	 * @generated
	 */
	SparseTensor getSparseTensor();

	/**
	 * Sets the value of the '{@link org.hone.model.network.Value#getSparseTensor <em>Sparse Tensor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sparse Tensor</em>' attribute.
	 * @see #getSparseTensor()
	 * @generated
	 */
	void setSparseTensor(SparseTensor value);

	/**
	 * Returns the value of the '<em><b>Producer</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.hone.model.network.Node#getOutputs <em>Outputs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Producer</em>' container reference.
	 * @see #setProducer(Node)
	 * @see org.hone.model.network.NetworkPackage#getValue_Producer()
	 * @see org.hone.model.network.Node#getOutputs
	 * @model opposite="outputs" resolveProxies="false"
	 * @generated
	 */
	Node getProducer();

	/**
	 * Sets the value of the '{@link org.hone.model.network.Value#getProducer <em>Producer</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Producer</em>' container reference.
	 * @see #getProducer()
	 * @generated
	 */
	void setProducer(Node value);

	/**
	 * Returns the value of the '<em><b>Uses</b></em>' reference list.
	 * The list contents are of type {@link org.hone.model.network.Slot}.
	 * It is bidirectional and its opposite is '{@link org.hone.model.network.Slot#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Uses</em>' reference list.
	 * @see org.hone.model.network.NetworkPackage#getValue_Uses()
	 * @see org.hone.model.network.Slot#getValue
	 * @model opposite="value" resolveProxies="false" transient="true"
	 * @generated
	 */
	EList<Slot> getUses();

} // Value
