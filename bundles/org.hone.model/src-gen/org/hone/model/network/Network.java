/**
 * Copyright (c) Hone contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.hone.model.network;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Network</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A whole model: its main graph, its functions, the operator sets it imports and where it came from.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hone.model.network.Network#getGraph <em>Graph</em>}</li>
 *   <li>{@link org.hone.model.network.Network#getFunctions <em>Functions</em>}</li>
 *   <li>{@link org.hone.model.network.Network#getOpsetImports <em>Opset Imports</em>}</li>
 *   <li>{@link org.hone.model.network.Network#getIrVersion <em>Ir Version</em>}</li>
 *   <li>{@link org.hone.model.network.Network#getProducerName <em>Producer Name</em>}</li>
 *   <li>{@link org.hone.model.network.Network#getProducerVersion <em>Producer Version</em>}</li>
 *   <li>{@link org.hone.model.network.Network#getDomain <em>Domain</em>}</li>
 *   <li>{@link org.hone.model.network.Network#getModelVersion <em>Model Version</em>}</li>
 *   <li>{@link org.hone.model.network.Network#getFormat <em>Format</em>}</li>
 *   <li>{@link org.hone.model.network.Network#getWarnings <em>Warnings</em>}</li>
 * </ul>
 *
 * @see org.hone.model.network.NetworkPackage#getNetwork()
 * @model
 * @generated
 */
public interface Network extends Element {
	/**
	 * Returns the value of the '<em><b>Graph</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Graph</em>' containment reference.
	 * @see #setGraph(Graph)
	 * @see org.hone.model.network.NetworkPackage#getNetwork_Graph()
	 * @model containment="true" required="true"
	 * @generated
	 */
	Graph getGraph();

	/**
	 * Sets the value of the '{@link org.hone.model.network.Network#getGraph <em>Graph</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Graph</em>' containment reference.
	 * @see #getGraph()
	 * @generated
	 */
	void setGraph(Graph value);

	/**
	 * Returns the value of the '<em><b>Functions</b></em>' containment reference list.
	 * The list contents are of type {@link org.hone.model.network.Function}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Functions</em>' containment reference list.
	 * @see org.hone.model.network.NetworkPackage#getNetwork_Functions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Function> getFunctions();

	/**
	 * Returns the value of the '<em><b>Opset Imports</b></em>' containment reference list.
	 * The list contents are of type {@link org.hone.model.network.OpsetImport}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Opset Imports</em>' containment reference list.
	 * @see org.hone.model.network.NetworkPackage#getNetwork_OpsetImports()
	 * @model containment="true"
	 * @generated
	 */
	EList<OpsetImport> getOpsetImports();

	/**
	 * Returns the value of the '<em><b>Ir Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ir Version</em>' attribute.
	 * @see #setIrVersion(long)
	 * @see org.hone.model.network.NetworkPackage#getNetwork_IrVersion()
	 * @model
	 * @generated
	 */
	long getIrVersion();

	/**
	 * Sets the value of the '{@link org.hone.model.network.Network#getIrVersion <em>Ir Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ir Version</em>' attribute.
	 * @see #getIrVersion()
	 * @generated
	 */
	void setIrVersion(long value);

	/**
	 * Returns the value of the '<em><b>Producer Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Producer Name</em>' attribute.
	 * @see #setProducerName(String)
	 * @see org.hone.model.network.NetworkPackage#getNetwork_ProducerName()
	 * @model
	 * @generated
	 */
	String getProducerName();

	/**
	 * Sets the value of the '{@link org.hone.model.network.Network#getProducerName <em>Producer Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Producer Name</em>' attribute.
	 * @see #getProducerName()
	 * @generated
	 */
	void setProducerName(String value);

	/**
	 * Returns the value of the '<em><b>Producer Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Producer Version</em>' attribute.
	 * @see #setProducerVersion(String)
	 * @see org.hone.model.network.NetworkPackage#getNetwork_ProducerVersion()
	 * @model
	 * @generated
	 */
	String getProducerVersion();

	/**
	 * Sets the value of the '{@link org.hone.model.network.Network#getProducerVersion <em>Producer Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Producer Version</em>' attribute.
	 * @see #getProducerVersion()
	 * @generated
	 */
	void setProducerVersion(String value);

	/**
	 * Returns the value of the '<em><b>Domain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Domain</em>' attribute.
	 * @see #setDomain(String)
	 * @see org.hone.model.network.NetworkPackage#getNetwork_Domain()
	 * @model
	 * @generated
	 */
	String getDomain();

	/**
	 * Sets the value of the '{@link org.hone.model.network.Network#getDomain <em>Domain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Domain</em>' attribute.
	 * @see #getDomain()
	 * @generated
	 */
	void setDomain(String value);

	/**
	 * Returns the value of the '<em><b>Model Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Model Version</em>' attribute.
	 * @see #setModelVersion(Long)
	 * @see org.hone.model.network.NetworkPackage#getNetwork_ModelVersion()
	 * @model
	 * @generated
	 */
	Long getModelVersion();

	/**
	 * Sets the value of the '{@link org.hone.model.network.Network#getModelVersion <em>Model Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Model Version</em>' attribute.
	 * @see #getModelVersion()
	 * @generated
	 */
	void setModelVersion(Long value);

	/**
	 * Returns the value of the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the file format it was read from, such as 'onnx' or 'tflite'; null for a network made in memory.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format</em>' attribute.
	 * @see #setFormat(String)
	 * @see org.hone.model.network.NetworkPackage#getNetwork_Format()
	 * @model
	 * @generated
	 */
	String getFormat();

	/**
	 * Sets the value of the '{@link org.hone.model.network.Network#getFormat <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format</em>' attribute.
	 * @see #getFormat()
	 * @generated
	 */
	void setFormat(String value);

	/**
	 * Returns the value of the '<em><b>Warnings</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What reading the file found worth saying without being an error, one sentence each.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Warnings</em>' attribute list.
	 * @see org.hone.model.network.NetworkPackage#getNetwork_Warnings()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getWarnings();

} // Network
