/**
 * Copyright (c) Hone contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.hone.model.network;

import org.eclipse.emf.ecore.EObject;

import org.hone.model.type.Bytes;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Opset Import</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The version of an operator set (by domain; the empty string is ONNX's own) that the nodes of a network or function mean.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hone.model.network.OpsetImport#getDomain <em>Domain</em>}</li>
 *   <li>{@link org.hone.model.network.OpsetImport#getVersion <em>Version</em>}</li>
 *   <li>{@link org.hone.model.network.OpsetImport#getUninterpreted <em>Uninterpreted</em>}</li>
 * </ul>
 *
 * @see org.hone.model.network.NetworkPackage#getOpsetImport()
 * @model
 * @generated
 */
public interface OpsetImport extends EObject {
	/**
	 * Returns the value of the '<em><b>Domain</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Domain</em>' attribute.
	 * @see #setDomain(String)
	 * @see org.hone.model.network.NetworkPackage#getOpsetImport_Domain()
	 * @model default=""
	 * @generated
	 */
	String getDomain();

	/**
	 * Sets the value of the '{@link org.hone.model.network.OpsetImport#getDomain <em>Domain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Domain</em>' attribute.
	 * @see #getDomain()
	 * @generated
	 */
	void setDomain(String value);

	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(long)
	 * @see org.hone.model.network.NetworkPackage#getOpsetImport_Version()
	 * @model
	 * @generated
	 */
	long getVersion();

	/**
	 * Sets the value of the '{@link org.hone.model.network.OpsetImport#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(long value);

	/**
	 * Returns the value of the '<em><b>Uninterpreted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Uninterpreted</em>' attribute.
	 * @see #setUninterpreted(Bytes)
	 * @see org.hone.model.network.NetworkPackage#getOpsetImport_Uninterpreted()
	 * @model dataType="org.hone.model.network.Bytes"
	 * @generated
	 */
	Bytes getUninterpreted();

	/**
	 * Sets the value of the '{@link org.hone.model.network.OpsetImport#getUninterpreted <em>Uninterpreted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Uninterpreted</em>' attribute.
	 * @see #getUninterpreted()
	 * @generated
	 */
	void setUninterpreted(Bytes value);

} // OpsetImport
