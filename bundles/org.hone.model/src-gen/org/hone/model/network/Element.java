/**
 * Copyright (c) Hone contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.hone.model.network;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

import org.hone.model.type.Bytes;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Element</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What every part of a network has: a documentation string, metadata, and the encoded fields of its file format that Hone does not interpret and that saving writes back unchanged.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hone.model.network.Element#getDocumentation <em>Documentation</em>}</li>
 *   <li>{@link org.hone.model.network.Element#getMetadata <em>Metadata</em>}</li>
 *   <li>{@link org.hone.model.network.Element#getUninterpreted <em>Uninterpreted</em>}</li>
 * </ul>
 *
 * @see org.hone.model.network.NetworkPackage#getElement()
 * @model abstract="true"
 * @generated
 */
public interface Element extends EObject {
	/**
	 * Returns the value of the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Documentation</em>' attribute.
	 * @see #setDocumentation(String)
	 * @see org.hone.model.network.NetworkPackage#getElement_Documentation()
	 * @model
	 * @generated
	 */
	String getDocumentation();

	/**
	 * Sets the value of the '{@link org.hone.model.network.Element#getDocumentation <em>Documentation</em>}' attribute.
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
	 * @see org.hone.model.network.NetworkPackage#getElement_Metadata()
	 * @model containment="true"
	 * @generated
	 */
	EList<Property> getMetadata();

	/**
	 * Returns the value of the '<em><b>Uninterpreted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fields of the file format that Hone does not know, encoded as they stood in the file; null when there are none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Uninterpreted</em>' attribute.
	 * @see #setUninterpreted(Bytes)
	 * @see org.hone.model.network.NetworkPackage#getElement_Uninterpreted()
	 * @model dataType="org.hone.model.network.Bytes"
	 * @generated
	 */
	Bytes getUninterpreted();

	/**
	 * Sets the value of the '{@link org.hone.model.network.Element#getUninterpreted <em>Uninterpreted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Uninterpreted</em>' attribute.
	 * @see #getUninterpreted()
	 * @generated
	 */
	void setUninterpreted(Bytes value);

} // Element
