/**
 * Copyright (c) Hone contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.hone.model.network;

import org.eclipse.emf.common.util.EList;

import org.hone.model.type.Bytes;
import org.hone.model.type.ValueType;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Graph Output</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A place in a graph's list of outputs. It uses its value as a node's input does. Its declared type is kept apart from the value's, because a file states both.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hone.model.network.GraphOutput#getType <em>Type</em>}</li>
 *   <li>{@link org.hone.model.network.GraphOutput#getDocumentation <em>Documentation</em>}</li>
 *   <li>{@link org.hone.model.network.GraphOutput#getMetadata <em>Metadata</em>}</li>
 *   <li>{@link org.hone.model.network.GraphOutput#getUninterpreted <em>Uninterpreted</em>}</li>
 * </ul>
 *
 * @see org.hone.model.network.NetworkPackage#getGraphOutput()
 * @model
 * @generated
 */
public interface GraphOutput extends Slot {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(ValueType)
	 * @see org.hone.model.network.NetworkPackage#getGraphOutput_Type()
	 * @model dataType="org.hone.model.network.ValueType"
	 * @generated
	 */
	ValueType getType();

	/**
	 * Sets the value of the '{@link org.hone.model.network.GraphOutput#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(ValueType value);

	/**
	 * Returns the value of the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Documentation</em>' attribute.
	 * @see #setDocumentation(String)
	 * @see org.hone.model.network.NetworkPackage#getGraphOutput_Documentation()
	 * @model
	 * @generated
	 */
	String getDocumentation();

	/**
	 * Sets the value of the '{@link org.hone.model.network.GraphOutput#getDocumentation <em>Documentation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Documentation</em>' attribute.
	 * @see #getDocumentation()
	 * @generated
	 */
	void setDocumentation(String value);

	/**
	 * Returns the value of the '<em><b>Metadata</b></em>' containment reference list.
	 * The list contents are of type {@link org.hone.model.network.Property}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Metadata</em>' containment reference list.
	 * @see org.hone.model.network.NetworkPackage#getGraphOutput_Metadata()
	 * @model containment="true"
	 * @generated
	 */
	EList<Property> getMetadata();

	/**
	 * Returns the value of the '<em><b>Uninterpreted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Uninterpreted</em>' attribute.
	 * @see #setUninterpreted(Bytes)
	 * @see org.hone.model.network.NetworkPackage#getGraphOutput_Uninterpreted()
	 * @model dataType="org.hone.model.network.Bytes"
	 * @generated
	 */
	Bytes getUninterpreted();

	/**
	 * Sets the value of the '{@link org.hone.model.network.GraphOutput#getUninterpreted <em>Uninterpreted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Uninterpreted</em>' attribute.
	 * @see #getUninterpreted()
	 * @generated
	 */
	void setUninterpreted(Bytes value);

} // GraphOutput
