/**
 * Copyright (c) Hone contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.hone.model.network;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.hone.model.network.NetworkPackage
 * @generated
 */
public interface NetworkFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	NetworkFactory eINSTANCE = org.hone.model.network.impl.NetworkFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Property</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Property</em>'.
	 * @generated
	 */
	Property createProperty();

	/**
	 * Returns a new object of class '<em>Opset Import</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Opset Import</em>'.
	 * @generated
	 */
	OpsetImport createOpsetImport();

	/**
	 * Returns a new object of class '<em>Network</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Network</em>'.
	 * @generated
	 */
	Network createNetwork();

	/**
	 * Returns a new object of class '<em>Graph</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Graph</em>'.
	 * @generated
	 */
	Graph createGraph();

	/**
	 * Returns a new object of class '<em>Graph Output</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Graph Output</em>'.
	 * @generated
	 */
	GraphOutput createGraphOutput();

	/**
	 * Returns a new object of class '<em>Function</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Function</em>'.
	 * @generated
	 */
	Function createFunction();

	/**
	 * Returns a new object of class '<em>Node</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Node</em>'.
	 * @generated
	 */
	Node createNode();

	/**
	 * Returns a new object of class '<em>Input</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Input</em>'.
	 * @generated
	 */
	Input createInput();

	/**
	 * Returns a new object of class '<em>Value</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Value</em>'.
	 * @generated
	 */
	Value createValue();

	/**
	 * Returns a new object of class '<em>Fusion Group</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Fusion Group</em>'.
	 * @generated
	 */
	FusionGroup createFusionGroup();

	/**
	 * Returns a new object of class '<em>Quantization Annotation</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Quantization Annotation</em>'.
	 * @generated
	 */
	QuantizationAnnotation createQuantizationAnnotation();

	/**
	 * Returns a new object of class '<em>Float Attribute</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Float Attribute</em>'.
	 * @generated
	 */
	FloatAttribute createFloatAttribute();

	/**
	 * Returns a new object of class '<em>Int Attribute</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Int Attribute</em>'.
	 * @generated
	 */
	IntAttribute createIntAttribute();

	/**
	 * Returns a new object of class '<em>String Attribute</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>String Attribute</em>'.
	 * @generated
	 */
	StringAttribute createStringAttribute();

	/**
	 * Returns a new object of class '<em>Tensor Attribute</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Tensor Attribute</em>'.
	 * @generated
	 */
	TensorAttribute createTensorAttribute();

	/**
	 * Returns a new object of class '<em>Sparse Tensor Attribute</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Sparse Tensor Attribute</em>'.
	 * @generated
	 */
	SparseTensorAttribute createSparseTensorAttribute();

	/**
	 * Returns a new object of class '<em>Type Attribute</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Type Attribute</em>'.
	 * @generated
	 */
	TypeAttribute createTypeAttribute();

	/**
	 * Returns a new object of class '<em>Graph Attribute</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Graph Attribute</em>'.
	 * @generated
	 */
	GraphAttribute createGraphAttribute();

	/**
	 * Returns a new object of class '<em>Floats Attribute</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Floats Attribute</em>'.
	 * @generated
	 */
	FloatsAttribute createFloatsAttribute();

	/**
	 * Returns a new object of class '<em>Ints Attribute</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Ints Attribute</em>'.
	 * @generated
	 */
	IntsAttribute createIntsAttribute();

	/**
	 * Returns a new object of class '<em>Strings Attribute</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Strings Attribute</em>'.
	 * @generated
	 */
	StringsAttribute createStringsAttribute();

	/**
	 * Returns a new object of class '<em>Tensors Attribute</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Tensors Attribute</em>'.
	 * @generated
	 */
	TensorsAttribute createTensorsAttribute();

	/**
	 * Returns a new object of class '<em>Sparse Tensors Attribute</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Sparse Tensors Attribute</em>'.
	 * @generated
	 */
	SparseTensorsAttribute createSparseTensorsAttribute();

	/**
	 * Returns a new object of class '<em>Types Attribute</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Types Attribute</em>'.
	 * @generated
	 */
	TypesAttribute createTypesAttribute();

	/**
	 * Returns a new object of class '<em>Graphs Attribute</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Graphs Attribute</em>'.
	 * @generated
	 */
	GraphsAttribute createGraphsAttribute();

	/**
	 * Returns a new object of class '<em>Unknown Attribute</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Unknown Attribute</em>'.
	 * @generated
	 */
	UnknownAttribute createUnknownAttribute();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	NetworkPackage getNetworkPackage();

} //NetworkFactory
