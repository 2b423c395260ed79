/**
 * Copyright (c) Hone contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.hone.model.network.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.hone.model.network.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class NetworkFactoryImpl extends EFactoryImpl implements NetworkFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static NetworkFactory init() {
		try {
			NetworkFactory theNetworkFactory = (NetworkFactory)EPackage.Registry.INSTANCE.getEFactory(NetworkPackage.eNS_URI);
			if (theNetworkFactory != null) {
				return theNetworkFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new NetworkFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NetworkFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case NetworkPackage.PROPERTY: return createProperty();
			case NetworkPackage.OPSET_IMPORT: return createOpsetImport();
			case NetworkPackage.NETWORK: return createNetwork();
			case NetworkPackage.GRAPH: return createGraph();
			case NetworkPackage.GRAPH_OUTPUT: return createGraphOutput();
			case NetworkPackage.FUNCTION: return createFunction();
			case NetworkPackage.NODE: return createNode();
			case NetworkPackage.INPUT: return createInput();
			case NetworkPackage.VALUE: return createValue();
			case NetworkPackage.FUSION_GROUP: return createFusionGroup();
			case NetworkPackage.QUANTIZATION_ANNOTATION: return createQuantizationAnnotation();
			case NetworkPackage.FLOAT_ATTRIBUTE: return createFloatAttribute();
			case NetworkPackage.INT_ATTRIBUTE: return createIntAttribute();
			case NetworkPackage.STRING_ATTRIBUTE: return createStringAttribute();
			case NetworkPackage.TENSOR_ATTRIBUTE: return createTensorAttribute();
			case NetworkPackage.SPARSE_TENSOR_ATTRIBUTE: return createSparseTensorAttribute();
			case NetworkPackage.TYPE_ATTRIBUTE: return createTypeAttribute();
			case NetworkPackage.GRAPH_ATTRIBUTE: return createGraphAttribute();
			case NetworkPackage.FLOATS_ATTRIBUTE: return createFloatsAttribute();
			case NetworkPackage.INTS_ATTRIBUTE: return createIntsAttribute();
			case NetworkPackage.STRINGS_ATTRIBUTE: return createStringsAttribute();
			case NetworkPackage.TENSORS_ATTRIBUTE: return createTensorsAttribute();
			case NetworkPackage.SPARSE_TENSORS_ATTRIBUTE: return createSparseTensorsAttribute();
			case NetworkPackage.TYPES_ATTRIBUTE: return createTypesAttribute();
			case NetworkPackage.GRAPHS_ATTRIBUTE: return createGraphsAttribute();
			case NetworkPackage.UNKNOWN_ATTRIBUTE: return createUnknownAttribute();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Property createProperty() {
		PropertyImpl property = new PropertyImpl();
		return property;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OpsetImport createOpsetImport() {
		OpsetImportImpl opsetImport = new OpsetImportImpl();
		return opsetImport;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Network createNetwork() {
		NetworkImpl network = new NetworkImpl();
		return network;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Graph createGraph() {
		GraphImpl graph = new GraphImpl();
		return graph;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GraphOutput createGraphOutput() {
		GraphOutputImpl graphOutput = new GraphOutputImpl();
		return graphOutput;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Function createFunction() {
		FunctionImpl function = new FunctionImpl();
		return function;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Node createNode() {
		NodeImpl node = new NodeImpl();
		return node;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Input createInput() {
		InputImpl input = new InputImpl();
		return input;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Value createValue() {
		ValueImpl value = new ValueImpl();
		return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FusionGroup createFusionGroup() {
		FusionGroupImpl fusionGroup = new FusionGroupImpl();
		return fusionGroup;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public QuantizationAnnotation createQuantizationAnnotation() {
		QuantizationAnnotationImpl quantizationAnnotation = new QuantizationAnnotationImpl();
		return quantizationAnnotation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FloatAttribute createFloatAttribute() {
		FloatAttributeImpl floatAttribute = new FloatAttributeImpl();
		return floatAttribute;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IntAttribute createIntAttribute() {
		IntAttributeImpl intAttribute = new IntAttributeImpl();
		return intAttribute;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StringAttribute createStringAttribute() {
		StringAttributeImpl stringAttribute = new StringAttributeImpl();
		return stringAttribute;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TensorAttribute createTensorAttribute() {
		TensorAttributeImpl tensorAttribute = new TensorAttributeImpl();
		return tensorAttribute;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SparseTensorAttribute createSparseTensorAttribute() {
		SparseTensorAttributeImpl sparseTensorAttribute = new SparseTensorAttributeImpl();
		return sparseTensorAttribute;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TypeAttribute createTypeAttribute() {
		TypeAttributeImpl typeAttribute = new TypeAttributeImpl();
		return typeAttribute;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GraphAttribute createGraphAttribute() {
		GraphAttributeImpl graphAttribute = new GraphAttributeImpl();
		return graphAttribute;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FloatsAttribute createFloatsAttribute() {
		FloatsAttributeImpl floatsAttribute = new FloatsAttributeImpl();
		return floatsAttribute;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IntsAttribute createIntsAttribute() {
		IntsAttributeImpl intsAttribute = new IntsAttributeImpl();
		return intsAttribute;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StringsAttribute createStringsAttribute() {
		StringsAttributeImpl stringsAttribute = new StringsAttributeImpl();
		return stringsAttribute;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TensorsAttribute createTensorsAttribute() {
		TensorsAttributeImpl tensorsAttribute = new TensorsAttributeImpl();
		return tensorsAttribute;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SparseTensorsAttribute createSparseTensorsAttribute() {
		SparseTensorsAttributeImpl sparseTensorsAttribute = new SparseTensorsAttributeImpl();
		return sparseTensorsAttribute;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TypesAttribute createTypesAttribute() {
		TypesAttributeImpl typesAttribute = new TypesAttributeImpl();
		return typesAttribute;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GraphsAttribute createGraphsAttribute() {
		GraphsAttributeImpl graphsAttribute = new GraphsAttributeImpl();
		return graphsAttribute;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UnknownAttribute createUnknownAttribute() {
		UnknownAttributeImpl unknownAttribute = new UnknownAttributeImpl();
		return unknownAttribute;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NetworkPackage getNetworkPackage() {
		return (NetworkPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static NetworkPackage getPackage() {
		return NetworkPackage.eINSTANCE;
	}

} //NetworkFactoryImpl
