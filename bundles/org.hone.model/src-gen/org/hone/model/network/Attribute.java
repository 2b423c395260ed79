/**
 * Copyright (c) Hone contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.hone.model.network;

import org.eclipse.emf.ecore.EObject;

import org.hone.model.type.Bytes;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Attribute</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A named, typed argument of a node that is known before the network runs.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hone.model.network.Attribute#getName <em>Name</em>}</li>
 *   <li>{@link org.hone.model.network.Attribute#getDocumentation <em>Documentation</em>}</li>
 *   <li>{@link org.hone.model.network.Attribute#getReference <em>Reference</em>}</li>
 *   <li>{@link org.hone.model.network.Attribute#getUninterpreted <em>Uninterpreted</em>}</li>
 * </ul>
 *
 * @see org.hone.model.network.NetworkPackage#getAttribute()
 * @model abstract="true"
 * @generated
 */
public interface Attribute extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.hone.model.network.NetworkPackage#getAttribute_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.hone.model.network.Attribute#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Documentation</em>' attribute.
	 * @see #setDocumentation(String)
	 * @see org.hone.model.network.NetworkPackage#getAttribute_Documentation()
	 * @model
	 * @generated
	 */
	String getDocumentation();

	/**
	 * Sets the value of the '{@link org.hone.model.network.Attribute#getDocumentation <em>Documentation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Documentation</em>' attribute.
	 * @see #getDocumentation()
	 * @generated
	 */
	void setDocumentation(String value);

	/**
	 * Returns the value of the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In a function: the name of the function's attribute whose argument this one takes; null elsewhere.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reference</em>' attribute.
	 * @see #setReference(String)
	 * @see org.hone.model.network.NetworkPackage#getAttribute_Reference()
	 * @model
	 * @generated
	 */
	String getReference();

	/**
	 * Sets the value of the '{@link org.hone.model.network.Attribute#getReference <em>Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reference</em>' attribute.
	 * @see #getReference()
	 * @generated
	 */
	void setReference(String value);

	/**
	 * Returns the value of the '<em><b>Uninterpreted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Uninterpreted</em>' attribute.
	 * @see #setUninterpreted(Bytes)
	 * @see org.hone.model.network.NetworkPackage#getAttribute_Uninterpreted()
	 * @model dataType="org.hone.model.network.Bytes"
	 * @generated
	 */
	Bytes getUninterpreted();

	/**
	 * Sets the value of the '{@link org.hone.model.network.Attribute#getUninterpreted <em>Uninterpreted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Uninterpreted</em>' attribute.
	 * @see #getUninterpreted()
	 * @generated
	 */
	void setUninterpreted(Bytes value);

} // Attribute
