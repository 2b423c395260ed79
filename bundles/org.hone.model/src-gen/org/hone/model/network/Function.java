/**
 * Copyright (c) Hone contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.hone.model.network;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Function</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A model-local function: a graph that defines an operator by (domain, name, overload).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hone.model.network.Function#getDomain <em>Domain</em>}</li>
 *   <li>{@link org.hone.model.network.Function#getOverload <em>Overload</em>}</li>
 *   <li>{@link org.hone.model.network.Function#getOpsetImports <em>Opset Imports</em>}</li>
 *   <li>{@link org.hone.model.network.Function#getAttributeNames <em>Attribute Names</em>}</li>
 *   <li>{@link org.hone.model.network.Function#getAttributeDefaults <em>Attribute Defaults</em>}</li>
 * </ul>
 *
 * @see org.hone.model.network.NetworkPackage#getFunction()
 * @model
 * @generated
 */
public interface Function extends Graph {
	/**
	 * Returns the value of the '<em><b>Domain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Domain</em>' attribute.
	 * @see #setDomain(String)
	 * @see org.hone.model.network.NetworkPackage#getFunction_Domain()
	 * @model
	 * @generated
	 */
	String getDomain();

	/**
	 * Sets the value of the '{@link org.hone.model.network.Function#getDomain <em>Domain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Domain</em>' attribute.
	 * @see #getDomain()
	 * @generated
	 */
	void setDomain(String value);

	/**
	 * Returns the value of the '<em><b>Overload</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Overload</em>' attribute.
	 * @see #setOverload(String)
	 * @see org.hone.model.network.NetworkPackage#getFunction_Overload()
	 * @model
	 * @generated
	 */
	String getOverload();

	/**
	 * Sets the value of the '{@link org.hone.model.network.Function#getOverload <em>Overload</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Overload</em>' attribute.
	 * @see #getOverload()
	 * @generated
	 */
	void setOverload(String value);

	/**
	 * Returns the value of the '<em><b>Opset Imports</b></em>' containment reference list.
	 * The list contents are of type {@link org.hone.model.network.OpsetImport}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Opset Imports</em>' containment reference list.
	 * @see org.hone.model.network.NetworkPackage#getFunction_OpsetImports()
	 * @model containment="true"
	 * @generated
	 */
	EList<OpsetImport> getOpsetImports();

	/**
	 * Returns the value of the '<em><b>Attribute Names</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Attribute Names</em>' attribute list.
	 * @see org.hone.model.network.NetworkPackage#getFunction_AttributeNames()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getAttributeNames();

	/**
	 * Returns the value of the '<em><b>Attribute Defaults</b></em>' containment reference list.
	 * The list contents are of type {@link org.hone.model.network.Attribute}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Attribute Defaults</em>' containment reference list.
	 * @see org.hone.model.network.NetworkPackage#getFunction_AttributeDefaults()
	 * @model containment="true"
	 * @generated
	 */
	EList<Attribute> getAttributeDefaults();

} // Function
