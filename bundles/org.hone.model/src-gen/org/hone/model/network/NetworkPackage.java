/**
 * Copyright (c) Hone contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.hone.model.network;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see org.hone.model.network.NetworkFactory
 * @model kind="package"
 * @generated
 */
public interface NetworkPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "network";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:hone:network:1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "network";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	NetworkPackage eINSTANCE = org.hone.model.network.impl.NetworkPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.hone.model.network.impl.ElementImpl <em>Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hone.model.network.impl.ElementImpl
	 * @see org.hone.model.network.impl.NetworkPackageImpl#getElement()
	 * @generated
	 */
	int ELEMENT = 0;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__DOCUMENTATION = 0;

	/**
	 * The feature id for the '<em><b>Metadata</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__METADATA = 1;

	/**
	 * The feature id for the '<em><b>Uninterpreted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__UNINTERPRETED = 2;

	/**
	 * The number of structural features of the '<em>Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.hone.model.network.impl.PropertyImpl <em>Property</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hone.model.network.impl.PropertyImpl
	 * @see org.hone.model.network.impl.NetworkPackageImpl#getProperty()
	 * @generated
	 */
	int PROPERTY = 1;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY__KEY = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY__VALUE = 1;

	/**
	 * The number of structural features of the '<em>Property</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.hone.model.network.impl.OpsetImportImpl <em>Opset Import</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hone.model.network.impl.OpsetImportImpl
	 * @see org.hone.model.network.impl.NetworkPackageImpl#getOpsetImport()
	 * @generated
	 */
	int OPSET_IMPORT = 2;

	/**
	 * The feature id for the '<em><b>Domain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPSET_IMPORT__DOMAIN = 0;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPSET_IMPORT__VERSION = 1;

	/**
	 * The feature id for the '<em><b>Uninterpreted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPSET_IMPORT__UNINTERPRETED = 2;

	/**
	 * The number of structural features of the '<em>Opset Import</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPSET_IMPORT_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.hone.model.network.impl.NetworkImpl <em>Network</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hone.model.network.impl.NetworkImpl
	 * @see org.hone.model.network.impl.NetworkPackageImpl#getNetwork()
	 * @generated
	 */
	int NETWORK = 3;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__DOCUMENTATION = ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Metadata</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__METADATA = ELEMENT__METADATA;

	/**
	 * The feature id for the '<em><b>Uninterpreted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__UNINTERPRETED = ELEMENT__UNINTERPRETED;

	/**
	 * The feature id for the '<em><b>Graph</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__GRAPH = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Functions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__FUNCTIONS = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Opset Imports</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__OPSET_IMPORTS = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Ir Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__IR_VERSION = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Producer Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__PRODUCER_NAME = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Producer Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__PRODUCER_VERSION = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Domain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__DOMAIN = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Model Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__MODEL_VERSION = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__FORMAT = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Warnings</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__WARNINGS = ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Network</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The meta object id for the '{@link org.hone.model.network.impl.GraphImpl <em>Graph</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hone.model.network.impl.GraphImpl
	 * @see org.hone.model.network.impl.NetworkPackageImpl#getGraph()
	 * @generated
	 */
	int GRAPH = 4;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRAPH__DOCUMENTATION = ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Metadata</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRAPH__METADATA = ELEMENT__METADATA;

	/**
	 * The feature id for the '<em><b>Uninterpreted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRAPH__UNINTERPRETED = ELEMENT__UNINTERPRETED;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRAPH__NAME = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Nodes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRAPH__NODES = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Inputs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRAPH__INPUTS = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Constants</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRAPH__CONSTANTS = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Outputs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRAPH__OUTPUTS = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Fusion Groups</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRAPH__FUSION_GROUPS = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Quantization Annotations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRAPH__QUANTIZATION_ANNOTATIONS = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Graph</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRAPH_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.hone.model.network.impl.SlotImpl <em>Slot</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hone.model.network.impl.SlotImpl
	 * @see org.hone.model.network.impl.NetworkPackageImpl#getSlot()
	 * @generated
	 */
	int SLOT = 8;

	/**
	 * The feature id for the '<em><b>Value</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SLOT__VALUE = 0;

	/**
	 * The number of structural features of the '<em>Slot</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SLOT_FEATURE_COUNT = 1;

	/**
	 * The meta object id for the '{@link org.hone.model.network.impl.GraphOutputImpl <em>Graph Output</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hone.model.network.impl.GraphOutputImpl
	 * @see org.hone.model.network.impl.NetworkPackageImpl#getGraphOutput()
	 * @generated
	 */
	int GRAPH_OUTPUT = 5;

	/**
	 * The feature id for the '<em><b>Value</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRAPH_OUTPUT__VALUE = SLOT__VALUE;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRAPH_OUTPUT__TYPE = SLOT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRAPH_OUTPUT__DOCUMENTATION = SLOT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Metadata</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRAPH_OUTPUT__METADATA = SLOT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Uninterpreted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRAPH_OUTPUT__UNINTERPRETED = SLOT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Graph Output</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRAPH_OUTPUT_FEATURE_COUNT = SLOT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.hone.model.network.impl.FunctionImpl <em>Function</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hone.model.network.impl.FunctionImpl
	 * @see org.hone.model.network.impl.NetworkPackageImpl#getFunction()
	 * @generated
	 */
	int FUNCTION = 6;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION__DOCUMENTATION = GRAPH__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Metadata</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION__METADATA = GRAPH__METADATA;

	/**
	 * The feature id for the '<em><b>Uninterpreted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION__UNINTERPRETED = GRAPH__UNINTERPRETED;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION__NAME = GRAPH__NAME;

	/**
	 * The feature id for the '<em><b>Nodes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION__NODES = GRAPH__NODES;

	/**
	 * The feature id for the '<em><b>Inputs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION__INPUTS = GRAPH__INPUTS;

	/**
	 * The feature id for the '<em><b>Constants</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION__CONSTANTS = GRAPH__CONSTANTS;

	/**
	 * The feature id for the '<em><b>Outputs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION__OUTPUTS = GRAPH__OUTPUTS;

	/**
	 * The feature id for the '<em><b>Fusion Groups</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION__FUSION_GROUPS = GRAPH__FUSION_GROUPS;

	/**
	 * The feature id for the '<em><b>Quantization Annotations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION__QUANTIZATION_ANNOTATIONS = GRAPH__QUANTIZATION_ANNOTATIONS;

	/**
	 * The feature id for the '<em><b>Domain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION__DOMAIN = GRAPH_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Overload</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION__OVERLOAD = GRAPH_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Opset Imports</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION__OPSET_IMPORTS = GRAPH_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Attribute Names</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION__ATTRIBUTE_NAMES = GRAPH_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Attribute Defaults</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION__ATTRIBUTE_DEFAULTS = GRAPH_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Function</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION_FEATURE_COUNT = GRAPH_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.hone.model.network.impl.NodeImpl <em>Node</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hone.model.network.impl.NodeImpl
	 * @see org.hone.model.network.impl.NetworkPackageImpl#getNode()
	 * @generated
	 */
	int NODE = 7;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__DOCUMENTATION = ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Metadata</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__METADATA = ELEMENT__METADATA;

	/**
	 * The feature id for the '<em><b>Uninterpreted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__UNINTERPRETED = ELEMENT__UNINTERPRETED;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__NAME = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Operator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__OPERATOR = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Domain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__DOMAIN = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Overload</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__OVERLOAD = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Graph</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__GRAPH = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Inputs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__INPUTS = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Outputs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__OUTPUTS = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__ATTRIBUTES = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Origins</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__ORIGINS = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Fusion Group</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__FUSION_GROUP = ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Node</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The meta object id for the '{@link org.hone.model.network.impl.InputImpl <em>Input</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hone.model.network.impl.InputImpl
	 * @see org.hone.model.network.impl.NetworkPackageImpl#getInput()
	 * @generated
	 */
	int INPUT = 9;

	/**
	 * The feature id for the '<em><b>Value</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INPUT__VALUE = SLOT__VALUE;

	/**
	 * The feature id for the '<em><b>Node</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INPUT__NODE = SLOT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Input</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INPUT_FEATURE_COUNT = SLOT_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.hone.model.network.impl.ValueImpl <em>Value</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hone.model.network.impl.ValueImpl
	 * @see org.hone.model.network.impl.NetworkPackageImpl#getValue()
	 * @generated
	 */
	int VALUE = 10;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE__DOCUMENTATION = ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Metadata</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE__METADATA = ELEMENT__METADATA;

	/**
	 * The feature id for the '<em><b>Uninterpreted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE__UNINTERPRETED = ELEMENT__UNINTERPRETED;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE__NAME = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE__TYPE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Tensor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE__TENSOR = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Sparse Tensor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE__SPARSE_TENSOR = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Producer</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE__PRODUCER = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Uses</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE__USES = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.hone.model.network.impl.FusionGroupImpl <em>Fusion Group</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hone.model.network.impl.FusionGroupImpl
	 * @see org.hone.model.network.impl.NetworkPackageImpl#getFusionGroup()
	 * @generated
	 */
	int FUSION_GROUP = 11;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUSION_GROUP__DOCUMENTATION = ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Metadata</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUSION_GROUP__METADATA = ELEMENT__METADATA;

	/**
	 * The feature id for the '<em><b>Uninterpreted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUSION_GROUP__UNINTERPRETED = ELEMENT__UNINTERPRETED;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUSION_GROUP__NAME = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Pattern</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUSION_GROUP__PATTERN = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Nodes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUSION_GROUP__NODES = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Fusion Group</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUSION_GROUP_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.hone.model.network.impl.QuantizationAnnotationImpl <em>Quantization Annotation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hone.model.network.impl.QuantizationAnnotationImpl
	 * @see org.hone.model.network.impl.NetworkPackageImpl#getQuantizationAnnotation()
	 * @generated
	 */
	int QUANTIZATION_ANNOTATION = 12;

	/**
	 * The feature id for the '<em><b>Value Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTIZATION_ANNOTATION__VALUE_NAME = 0;

	/**
	 * The feature id for the '<em><b>Parameters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTIZATION_ANNOTATION__PARAMETERS = 1;

	/**
	 * The feature id for the '<em><b>Uninterpreted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTIZATION_ANNOTATION__UNINTERPRETED = 2;

	/**
	 * The number of structural features of the '<em>Quantization Annotation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTIZATION_ANNOTATION_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.hone.model.network.impl.AttributeImpl <em>Attribute</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hone.model.network.impl.AttributeImpl
	 * @see org.hone.model.network.impl.NetworkPackageImpl#getAttribute()
	 * @generated
	 */
	int ATTRIBUTE = 13;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE__NAME = 0;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE__DOCUMENTATION = 1;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE__REFERENCE = 2;

	/**
	 * The feature id for the '<em><b>Uninterpreted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE__UNINTERPRETED = 3;

	/**
	 * The number of structural features of the '<em>Attribute</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.hone.model.network.impl.FloatAttributeImpl <em>Float Attribute</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hone.model.network.impl.FloatAttributeImpl
	 * @see org.hone.model.network.impl.NetworkPackageImpl#getFloatAttribute()
	 * @generated
	 */
	int FLOAT_ATTRIBUTE = 14;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOAT_ATTRIBUTE__NAME = ATTRIBUTE__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOAT_ATTRIBUTE__DOCUMENTATION = ATTRIBUTE__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOAT_ATTRIBUTE__REFERENCE = ATTRIBUTE__REFERENCE;

	/**
	 * The feature id for the '<em><b>Uninterpreted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOAT_ATTRIBUTE__UNINTERPRETED = ATTRIBUTE__UNINTERPRETED;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOAT_ATTRIBUTE__VALUE = ATTRIBUTE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Float Attribute</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOAT_ATTRIBUTE_FEATURE_COUNT = ATTRIBUTE_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.hone.model.network.impl.IntAttributeImpl <em>Int Attribute</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hone.model.network.impl.IntAttributeImpl
	 * @see org.hone.model.network.impl.NetworkPackageImpl#getIntAttribute()
	 * @generated
	 */
	int INT_ATTRIBUTE = 15;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INT_ATTRIBUTE__NAME = ATTRIBUTE__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INT_ATTRIBUTE__DOCUMENTATION = ATTRIBUTE__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INT_ATTRIBUTE__REFERENCE = ATTRIBUTE__REFERENCE;

	/**
	 * The feature id for the '<em><b>Uninterpreted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INT_ATTRIBUTE__UNINTERPRETED = ATTRIBUTE__UNINTERPRETED;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INT_ATTRIBUTE__VALUE = ATTRIBUTE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Int Attribute</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INT_ATTRIBUTE_FEATURE_COUNT = ATTRIBUTE_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.hone.model.network.impl.StringAttributeImpl <em>String Attribute</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hone.model.network.impl.StringAttributeImpl
	 * @see org.hone.model.network.impl.NetworkPackageImpl#getStringAttribute()
	 * @generated
	 */
	int STRING_ATTRIBUTE = 16;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRING_ATTRIBUTE__NAME = ATTRIBUTE__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRING_ATTRIBUTE__DOCUMENTATION = ATTRIBUTE__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRING_ATTRIBUTE__REFERENCE = ATTRIBUTE__REFERENCE;

	/**
	 * The feature id for the '<em><b>Uninterpreted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRING_ATTRIBUTE__UNINTERPRETED = ATTRIBUTE__UNINTERPRETED;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRING_ATTRIBUTE__VALUE = ATTRIBUTE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>String Attribute</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRING_ATTRIBUTE_FEATURE_COUNT = ATTRIBUTE_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.hone.model.network.impl.TensorAttributeImpl <em>Tensor Attribute</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hone.model.network.impl.TensorAttributeImpl
	 * @see org.hone.model.network.impl.NetworkPackageImpl#getTensorAttribute()
	 * @generated
	 */
	int TENSOR_ATTRIBUTE = 17;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TENSOR_ATTRIBUTE__NAME = ATTRIBUTE__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TENSOR_ATTRIBUTE__DOCUMENTATION = ATTRIBUTE__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TENSOR_ATTRIBUTE__REFERENCE = ATTRIBUTE__REFERENCE;

	/**
	 * The feature id for the '<em><b>Uninterpreted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TENSOR_ATTRIBUTE__UNINTERPRETED = ATTRIBUTE__UNINTERPRETED;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TENSOR_ATTRIBUTE__VALUE = ATTRIBUTE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Tensor Attribute</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TENSOR_ATTRIBUTE_FEATURE_COUNT = ATTRIBUTE_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.hone.model.network.impl.SparseTensorAttributeImpl <em>Sparse Tensor Attribute</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hone.model.network.impl.SparseTensorAttributeImpl
	 * @see org.hone.model.network.impl.NetworkPackageImpl#getSparseTensorAttribute()
	 * @generated
	 */
	int SPARSE_TENSOR_ATTRIBUTE = 18;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPARSE_TENSOR_ATTRIBUTE__NAME = ATTRIBUTE__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPARSE_TENSOR_ATTRIBUTE__DOCUMENTATION = ATTRIBUTE__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPARSE_TENSOR_ATTRIBUTE__REFERENCE = ATTRIBUTE__REFERENCE;

	/**
	 * The feature id for the '<em><b>Uninterpreted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPARSE_TENSOR_ATTRIBUTE__UNINTERPRETED = ATTRIBUTE__UNINTERPRETED;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPARSE_TENSOR_ATTRIBUTE__VALUE = ATTRIBUTE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Sparse Tensor Attribute</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPARSE_TENSOR_ATTRIBUTE_FEATURE_COUNT = ATTRIBUTE_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.hone.model.network.impl.TypeAttributeImpl <em>Type Attribute</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hone.model.network.impl.TypeAttributeImpl
	 * @see org.hone.model.network.impl.NetworkPackageImpl#getTypeAttribute()
	 * @generated
	 */
	int TYPE_ATTRIBUTE = 19;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TYPE_ATTRIBUTE__NAME = ATTRIBUTE__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TYPE_ATTRIBUTE__DOCUMENTATION = ATTRIBUTE__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TYPE_ATTRIBUTE__REFERENCE = ATTRIBUTE__REFERENCE;

	/**
	 * The feature id for the '<em><b>Uninterpreted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TYPE_ATTRIBUTE__UNINTERPRETED = ATTRIBUTE__UNINTERPRETED;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TYPE_ATTRIBUTE__VALUE = ATTRIBUTE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Type Attribute</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TYPE_ATTRIBUTE_FEATURE_COUNT = ATTRIBUTE_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.hone.model.network.impl.GraphAttributeImpl <em>Graph Attribute</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hone.model.network.impl.GraphAttributeImpl
	 * @see org.hone.model.network.impl.NetworkPackageImpl#getGraphAttribute()
	 * @generated
	 */
	int GRAPH_ATTRIBUTE = 20;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRAPH_ATTRIBUTE__NAME = ATTRIBUTE__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRAPH_ATTRIBUTE__DOCUMENTATION = ATTRIBUTE__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRAPH_ATTRIBUTE__REFERENCE = ATTRIBUTE__REFERENCE;

	/**
	 * The feature id for the '<em><b>Uninterpreted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRAPH_ATTRIBUTE__UNINTERPRETED = ATTRIBUTE__UNINTERPRETED;

	/**
	 * The feature id for the '<em><b>Value</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRAPH_ATTRIBUTE__VALUE = ATTRIBUTE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Graph Attribute</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRAPH_ATTRIBUTE_FEATURE_COUNT = ATTRIBUTE_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.hone.model.network.impl.FloatsAttributeImpl <em>Floats Attribute</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hone.model.network.impl.FloatsAttributeImpl
	 * @see org.hone.model.network.impl.NetworkPackageImpl#getFloatsAttribute()
	 * @generated
	 */
	int FLOATS_ATTRIBUTE = 21;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOATS_ATTRIBUTE__NAME = ATTRIBUTE__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOATS_ATTRIBUTE__DOCUMENTATION = ATTRIBUTE__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOATS_ATTRIBUTE__REFERENCE = ATTRIBUTE__REFERENCE;

	/**
	 * The feature id for the '<em><b>Uninterpreted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOATS_ATTRIBUTE__UNINTERPRETED = ATTRIBUTE__UNINTERPRETED;

	/**
	 * The feature id for the '<em><b>Values</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOATS_ATTRIBUTE__VALUES = ATTRIBUTE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Floats Attribute</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOATS_ATTRIBUTE_FEATURE_COUNT = ATTRIBUTE_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.hone.model.network.impl.IntsAttributeImpl <em>Ints Attribute</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hone.model.network.impl.IntsAttributeImpl
	 * @see org.hone.model.network.impl.NetworkPackageImpl#getIntsAttribute()
	 * @generated
	 */
	int INTS_ATTRIBUTE = 22;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTS_ATTRIBUTE__NAME = ATTRIBUTE__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTS_ATTRIBUTE__DOCUMENTATION = ATTRIBUTE__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTS_ATTRIBUTE__REFERENCE = ATTRIBUTE__REFERENCE;

	/**
	 * The feature id for the '<em><b>Uninterpreted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTS_ATTRIBUTE__UNINTERPRETED = ATTRIBUTE__UNINTERPRETED;

	/**
	 * The feature id for the '<em><b>Values</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTS_ATTRIBUTE__VALUES = ATTRIBUTE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Ints Attribute</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTS_ATTRIBUTE_FEATURE_COUNT = ATTRIBUTE_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.hone.model.network.impl.StringsAttributeImpl <em>Strings Attribute</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hone.model.network.impl.StringsAttributeImpl
	 * @see org.hone.model.network.impl.NetworkPackageImpl#getStringsAttribute()
	 * @generated
	 */
	int STRINGS_ATTRIBUTE = 23;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRINGS_ATTRIBUTE__NAME = ATTRIBUTE__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRINGS_ATTRIBUTE__DOCUMENTATION = ATTRIBUTE__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRINGS_ATTRIBUTE__REFERENCE = ATTRIBUTE__REFERENCE;

	/**
	 * The feature id for the '<em><b>Uninterpreted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRINGS_ATTRIBUTE__UNINTERPRETED = ATTRIBUTE__UNINTERPRETED;

	/**
	 * The feature id for the '<em><b>Values</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRINGS_ATTRIBUTE__VALUES = ATTRIBUTE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Strings Attribute</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRINGS_ATTRIBUTE_FEATURE_COUNT = ATTRIBUTE_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.hone.model.network.impl.TensorsAttributeImpl <em>Tensors Attribute</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hone.model.network.impl.TensorsAttributeImpl
	 * @see org.hone.model.network.impl.NetworkPackageImpl#getTensorsAttribute()
	 * @generated
	 */
	int TENSORS_ATTRIBUTE = 24;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TENSORS_ATTRIBUTE__NAME = ATTRIBUTE__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TENSORS_ATTRIBUTE__DOCUMENTATION = ATTRIBUTE__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TENSORS_ATTRIBUTE__REFERENCE = ATTRIBUTE__REFERENCE;

	/**
	 * The feature id for the '<em><b>Uninterpreted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TENSORS_ATTRIBUTE__UNINTERPRETED = ATTRIBUTE__UNINTERPRETED;

	/**
	 * The feature id for the '<em><b>Values</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TENSORS_ATTRIBUTE__VALUES = ATTRIBUTE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Tensors Attribute</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TENSORS_ATTRIBUTE_FEATURE_COUNT = ATTRIBUTE_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.hone.model.network.impl.SparseTensorsAttributeImpl <em>Sparse Tensors Attribute</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hone.model.network.impl.SparseTensorsAttributeImpl
	 * @see org.hone.model.network.impl.NetworkPackageImpl#getSparseTensorsAttribute()
	 * @generated
	 */
	int SPARSE_TENSORS_ATTRIBUTE = 25;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPARSE_TENSORS_ATTRIBUTE__NAME = ATTRIBUTE__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPARSE_TENSORS_ATTRIBUTE__DOCUMENTATION = ATTRIBUTE__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPARSE_TENSORS_ATTRIBUTE__REFERENCE = ATTRIBUTE__REFERENCE;

	/**
	 * The feature id for the '<em><b>Uninterpreted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPARSE_TENSORS_ATTRIBUTE__UNINTERPRETED = ATTRIBUTE__UNINTERPRETED;

	/**
	 * The feature id for the '<em><b>Values</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPARSE_TENSORS_ATTRIBUTE__VALUES = ATTRIBUTE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Sparse Tensors Attribute</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPARSE_TENSORS_ATTRIBUTE_FEATURE_COUNT = ATTRIBUTE_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.hone.model.network.impl.TypesAttributeImpl <em>Types Attribute</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hone.model.network.impl.TypesAttributeImpl
	 * @see org.hone.model.network.impl.NetworkPackageImpl#getTypesAttribute()
	 * @generated
	 */
	int TYPES_ATTRIBUTE = 26;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TYPES_ATTRIBUTE__NAME = ATTRIBUTE__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TYPES_ATTRIBUTE__DOCUMENTATION = ATTRIBUTE__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TYPES_ATTRIBUTE__REFERENCE = ATTRIBUTE__REFERENCE;

	/**
	 * The feature id for the '<em><b>Uninterpreted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TYPES_ATTRIBUTE__UNINTERPRETED = ATTRIBUTE__UNINTERPRETED;

	/**
	 * The feature id for the '<em><b>Values</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TYPES_ATTRIBUTE__VALUES = ATTRIBUTE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Types Attribute</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TYPES_ATTRIBUTE_FEATURE_COUNT = ATTRIBUTE_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.hone.model.network.impl.GraphsAttributeImpl <em>Graphs Attribute</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hone.model.network.impl.GraphsAttributeImpl
	 * @see org.hone.model.network.impl.NetworkPackageImpl#getGraphsAttribute()
	 * @generated
	 */
	int GRAPHS_ATTRIBUTE = 27;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRAPHS_ATTRIBUTE__NAME = ATTRIBUTE__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRAPHS_ATTRIBUTE__DOCUMENTATION = ATTRIBUTE__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRAPHS_ATTRIBUTE__REFERENCE = ATTRIBUTE__REFERENCE;

	/**
	 * The feature id for the '<em><b>Uninterpreted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRAPHS_ATTRIBUTE__UNINTERPRETED = ATTRIBUTE__UNINTERPRETED;

	/**
	 * The feature id for the '<em><b>Values</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRAPHS_ATTRIBUTE__VALUES = ATTRIBUTE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Graphs Attribute</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRAPHS_ATTRIBUTE_FEATURE_COUNT = ATTRIBUTE_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.hone.model.network.impl.UnknownAttributeImpl <em>Unknown Attribute</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hone.model.network.impl.UnknownAttributeImpl
	 * @see org.hone.model.network.impl.NetworkPackageImpl#getUnknownAttribute()
	 * @generated
	 */
	int UNKNOWN_ATTRIBUTE = 28;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNKNOWN_ATTRIBUTE__NAME = ATTRIBUTE__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNKNOWN_ATTRIBUTE__DOCUMENTATION = ATTRIBUTE__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNKNOWN_ATTRIBUTE__REFERENCE = ATTRIBUTE__REFERENCE;

	/**
	 * The feature id for the '<em><b>Uninterpreted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNKNOWN_ATTRIBUTE__UNINTERPRETED = ATTRIBUTE__UNINTERPRETED;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNKNOWN_ATTRIBUTE__KIND = ATTRIBUTE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Unknown Attribute</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNKNOWN_ATTRIBUTE_FEATURE_COUNT = ATTRIBUTE_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '<em>Value Type</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hone.model.type.ValueType
	 * @see org.hone.model.network.impl.NetworkPackageImpl#getValueType()
	 * @generated
	 */
	int VALUE_TYPE = 29;

	/**
	 * The meta object id for the '<em>Tensor</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hone.model.tensor.Tensor
	 * @see org.hone.model.network.impl.NetworkPackageImpl#getTensor()
	 * @generated
	 */
	int TENSOR = 30;

	/**
	 * The meta object id for the '<em>Sparse Tensor</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hone.model.tensor.SparseTensor
	 * @see org.hone.model.network.impl.NetworkPackageImpl#getSparseTensor()
	 * @generated
	 */
	int SPARSE_TENSOR = 31;

	/**
	 * The meta object id for the '<em>Bytes</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hone.model.type.Bytes
	 * @see org.hone.model.network.impl.NetworkPackageImpl#getBytes()
	 * @generated
	 */
	int BYTES = 32;

	/**
	 * The meta object id for the '<em>Longs</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hone.model.type.Longs
	 * @see org.hone.model.network.impl.NetworkPackageImpl#getLongs()
	 * @generated
	 */
	int LONGS = 33;

	/**
	 * The meta object id for the '<em>Floats</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hone.model.type.Floats
	 * @see org.hone.model.network.impl.NetworkPackageImpl#getFloats()
	 * @generated
	 */
	int FLOATS = 34;


	/**
	 * Returns the meta object for class '{@link org.hone.model.network.Element <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Element</em>'.
	 * @see org.hone.model.network.Element
	 * @generated
	 */
	EClass getElement();

	/**
	 * Returns the meta object for the attribute '{@link org.hone.model.network.Element#getDocumentation <em>Documentation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Documentation</em>'.
	 * @see org.hone.model.network.Element#getDocumentation()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_Documentation();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hone.model.network.Element#getMetadata <em>Metadata</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Metadata</em>'.
	 * @see org.hone.model.network.Element#getMetadata()
	 * @see #getElement()
	 * @generated
	 */
	EReference getElement_Metadata();

	/**
	 * Returns the meta object for the attribute '{@link org.hone.model.network.Element#getUninterpreted <em>Uninterpreted</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uninterpreted</em>'.
	 * @see org.hone.model.network.Element#getUninterpreted()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_Uninterpreted();

	/**
	 * Returns the meta object for class '{@link org.hone.model.network.Property <em>Property</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Property</em>'.
	 * @see org.hone.model.network.Property
	 * @generated
	 */
	EClass getProperty();

	/**
	 * Returns the meta object for the attribute '{@link org.hone.model.network.Property#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.hone.model.network.Property#getKey()
	 * @see #getProperty()
	 * @generated
	 */
	EAttribute getProperty_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.hone.model.network.Property#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.hone.model.network.Property#getValue()
	 * @see #getProperty()
	 * @generated
	 */
	EAttribute getProperty_Value();

	/**
	 * Returns the meta object for class '{@link org.hone.model.network.OpsetImport <em>Opset Import</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Opset Import</em>'.
	 * @see org.hone.model.network.OpsetImport
	 * @generated
	 */
	EClass getOpsetImport();

	/**
	 * Returns the meta object for the attribute '{@link org.hone.model.network.OpsetImport#getDomain <em>Domain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Domain</em>'.
	 * @see org.hone.model.network.OpsetImport#getDomain()
	 * @see #getOpsetImport()
	 * @generated
	 */
	EAttribute getOpsetImport_Domain();

	/**
	 * Returns the meta object for the attribute '{@link org.hone.model.network.OpsetImport#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.hone.model.network.OpsetImport#getVersion()
	 * @see #getOpsetImport()
	 * @generated
	 */
	EAttribute getOpsetImport_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.hone.model.network.OpsetImport#getUninterpreted <em>Uninterpreted</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uninterpreted</em>'.
	 * @see org.hone.model.network.OpsetImport#getUninterpreted()
	 * @see #getOpsetImport()
	 * @generated
	 */
	EAttribute getOpsetImport_Uninterpreted();

	/**
	 * Returns the meta object for class '{@link org.hone.model.network.Network <em>Network</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Network</em>'.
	 * @see org.hone.model.network.Network
	 * @generated
	 */
	EClass getNetwork();

	/**
	 * Returns the meta object for the containment reference '{@link org.hone.model.network.Network#getGraph <em>Graph</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Graph</em>'.
	 * @see org.hone.model.network.Network#getGraph()
	 * @see #getNetwork()
	 * @generated
	 */
	EReference getNetwork_Graph();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hone.model.network.Network#getFunctions <em>Functions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Functions</em>'.
	 * @see org.hone.model.network.Network#getFunctions()
	 * @see #getNetwork()
	 * @generated
	 */
	EReference getNetwork_Functions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hone.model.network.Network#getOpsetImports <em>Opset Imports</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Opset Imports</em>'.
	 * @see org.hone.model.network.Network#getOpsetImports()
	 * @see #getNetwork()
	 * @generated
	 */
	EReference getNetwork_OpsetImports();

	/**
	 * Returns the meta object for the attribute '{@link org.hone.model.network.Network#getIrVersion <em>Ir Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ir Version</em>'.
	 * @see org.hone.model.network.Network#getIrVersion()
	 * @see #getNetwork()
	 * @generated
	 */
	EAttribute getNetwork_IrVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.hone.model.network.Network#getProducerName <em>Producer Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Producer Name</em>'.
	 * @see org.hone.model.network.Network#getProducerName()
	 * @see #getNetwork()
	 * @generated
	 */
	EAttribute getNetwork_ProducerName();

	/**
	 * Returns the meta object for the attribute '{@link org.hone.model.network.Network#getProducerVersion <em>Producer Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Producer Version</em>'.
	 * @see org.hone.model.network.Network#getProducerVersion()
	 * @see #getNetwork()
	 * @generated
	 */
	EAttribute getNetwork_ProducerVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.hone.model.network.Network#getDomain <em>Domain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Domain</em>'.
	 * @see org.hone.model.network.Network#getDomain()
	 * @see #getNetwork()
	 * @generated
	 */
	EAttribute getNetwork_Domain();

	/**
	 * Returns the meta object for the attribute '{@link org.hone.model.network.Network#getModelVersion <em>Model Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Model Version</em>'.
	 * @see org.hone.model.network.Network#getModelVersion()
	 * @see #getNetwork()
	 * @generated
	 */
	EAttribute getNetwork_ModelVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.hone.model.network.Network#getFormat <em>Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format</em>'.
	 * @see org.hone.model.network.Network#getFormat()
	 * @see #getNetwork()
	 * @generated
	 */
	EAttribute getNetwork_Format();

	/**
	 * Returns the meta object for the attribute list '{@link org.hone.model.network.Network#getWarnings <em>Warnings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Warnings</em>'.
	 * @see org.hone.model.network.Network#getWarnings()
	 * @see #getNetwork()
	 * @generated
	 */
	EAttribute getNetwork_Warnings();

	/**
	 * Returns the meta object for class '{@link org.hone.model.network.Graph <em>Graph</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Graph</em>'.
	 * @see org.hone.model.network.Graph
	 * @generated
	 */
	EClass getGraph();

	/**
	 * Returns the meta object for the attribute '{@link org.hone.model.network.Graph#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.hone.model.network.Graph#getName()
	 * @see #getGraph()
	 * @generated
	 */
	EAttribute getGraph_Name();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hone.model.network.Graph#getNodes <em>Nodes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Nodes</em>'.
	 * @see org.hone.model.network.Graph#getNodes()
	 * @see #getGraph()
	 * @generated
	 */
	EReference getGraph_Nodes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hone.model.network.Graph#getInputs <em>Inputs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Inputs</em>'.
	 * @see org.hone.model.network.Graph#getInputs()
	 * @see #getGraph()
	 * @generated
	 */
	EReference getGraph_Inputs();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hone.model.network.Graph#getConstants <em>Constants</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Constants</em>'.
	 * @see org.hone.model.network.Graph#getConstants()
	 * @see #getGraph()
	 * @generated
	 */
	EReference getGraph_Constants();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hone.model.network.Graph#getOutputs <em>Outputs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Outputs</em>'.
	 * @see org.hone.model.network.Graph#getOutputs()
	 * @see #getGraph()
	 * @generated
	 */
	EReference getGraph_Outputs();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hone.model.network.Graph#getFusionGroups <em>Fusion Groups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Fusion Groups</em>'.
	 * @see org.hone.model.network.Graph#getFusionGroups()
	 * @see #getGraph()
	 * @generated
	 */
	EReference getGraph_FusionGroups();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hone.model.network.Graph#getQuantizationAnnotations <em>Quantization Annotations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Quantization Annotations</em>'.
	 * @see org.hone.model.network.Graph#getQuantizationAnnotations()
	 * @see #getGraph()
	 * @generated
	 */
	EReference getGraph_QuantizationAnnotations();

	/**
	 * Returns the meta object for class '{@link org.hone.model.network.GraphOutput <em>Graph Output</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Graph Output</em>'.
	 * @see org.hone.model.network.GraphOutput
	 * @generated
	 */
	EClass getGraphOutput();

	/**
	 * Returns the meta object for the attribute '{@link org.hone.model.network.GraphOutput#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.hone.model.network.GraphOutput#getType()
	 * @see #getGraphOutput()
	 * @generated
	 */
	EAttribute getGraphOutput_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.hone.model.network.GraphOutput#getDocumentation <em>Documentation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Documentation</em>'.
	 * @see org.hone.model.network.GraphOutput#getDocumentation()
	 * @see #getGraphOutput()
	 * @generated
	 */
	EAttribute getGraphOutput_Documentation();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hone.model.network.GraphOutput#getMetadata <em>Metadata</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Metadata</em>'.
	 * @see org.hone.model.network.GraphOutput#getMetadata()
	 * @see #getGraphOutput()
	 * @generated
	 */
	EReference getGraphOutput_Metadata();

	/**
	 * Returns the meta object for the attribute '{@link org.hone.model.network.GraphOutput#getUninterpreted <em>Uninterpreted</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uninterpreted</em>'.
	 * @see org.hone.model.network.GraphOutput#getUninterpreted()
	 * @see #getGraphOutput()
	 * @generated
	 */
	EAttribute getGraphOutput_Uninterpreted();

	/**
	 * Returns the meta object for class '{@link org.hone.model.network.Function <em>Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Function</em>'.
	 * @see org.hone.model.network.Function
	 * @generated
	 */
	EClass getFunction();

	/**
	 * Returns the meta object for the attribute '{@link org.hone.model.network.Function#getDomain <em>Domain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Domain</em>'.
	 * @see org.hone.model.network.Function#getDomain()
	 * @see #getFunction()
	 * @generated
	 */
	EAttribute getFunction_Domain();

	/**
	 * Returns the meta object for the attribute '{@link org.hone.model.network.Function#getOverload <em>Overload</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Overload</em>'.
	 * @see org.hone.model.network.Function#getOverload()
	 * @see #getFunction()
	 * @generated
	 */
	EAttribute getFunction_Overload();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hone.model.network.Function#getOpsetImports <em>Opset Imports</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Opset Imports</em>'.
	 * @see org.hone.model.network.Function#getOpsetImports()
	 * @see #getFunction()
	 * @generated
	 */
	EReference getFunction_OpsetImports();

	/**
	 * Returns the meta object for the attribute list '{@link org.hone.model.network.Function#getAttributeNames <em>Attribute Names</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Attribute Names</em>'.
	 * @see org.hone.model.network.Function#getAttributeNames()
	 * @see #getFunction()
	 * @generated
	 */
	EAttribute getFunction_AttributeNames();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hone.model.network.Function#getAttributeDefaults <em>Attribute Defaults</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Attribute Defaults</em>'.
	 * @see org.hone.model.network.Function#getAttributeDefaults()
	 * @see #getFunction()
	 * @generated
	 */
	EReference getFunction_AttributeDefaults();

	/**
	 * Returns the meta object for class '{@link org.hone.model.network.Node <em>Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Node</em>'.
	 * @see org.hone.model.network.Node
	 * @generated
	 */
	EClass getNode();

	/**
	 * Returns the meta object for the attribute '{@link org.hone.model.network.Node#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.hone.model.network.Node#getName()
	 * @see #getNode()
	 * @generated
	 */
	EAttribute getNode_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.hone.model.network.Node#getOperator <em>Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Operator</em>'.
	 * @see org.hone.model.network.Node#getOperator()
	 * @see #getNode()
	 * @generated
	 */
	EAttribute getNode_Operator();

	/**
	 * Returns the meta object for the attribute '{@link org.hone.model.network.Node#getDomain <em>Domain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Domain</em>'.
	 * @see org.hone.model.network.Node#getDomain()
	 * @see #getNode()
	 * @generated
	 */
	EAttribute getNode_Domain();

	/**
	 * Returns the meta object for the attribute '{@link org.hone.model.network.Node#getOverload <em>Overload</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Overload</em>'.
	 * @see org.hone.model.network.Node#getOverload()
	 * @see #getNode()
	 * @generated
	 */
	EAttribute getNode_Overload();

	/**
	 * Returns the meta object for the container reference '{@link org.hone.model.network.Node#getGraph <em>Graph</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Graph</em>'.
	 * @see org.hone.model.network.Node#getGraph()
	 * @see #getNode()
	 * @generated
	 */
	EReference getNode_Graph();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hone.model.network.Node#getInputs <em>Inputs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Inputs</em>'.
	 * @see org.hone.model.network.Node#getInputs()
	 * @see #getNode()
	 * @generated
	 */
	EReference getNode_Inputs();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hone.model.network.Node#getOutputs <em>Outputs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Outputs</em>'.
	 * @see org.hone.model.network.Node#getOutputs()
	 * @see #getNode()
	 * @generated
	 */
	EReference getNode_Outputs();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hone.model.network.Node#getAttributes <em>Attributes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Attributes</em>'.
	 * @see org.hone.model.network.Node#getAttributes()
	 * @see #getNode()
	 * @generated
	 */
	EReference getNode_Attributes();

	/**
	 * Returns the meta object for the attribute list '{@link org.hone.model.network.Node#getOrigins <em>Origins</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Origins</em>'.
	 * @see org.hone.model.network.Node#getOrigins()
	 * @see #getNode()
	 * @generated
	 */
	EAttribute getNode_Origins();

	/**
	 * Returns the meta object for the reference '{@link org.hone.model.network.Node#getFusionGroup <em>Fusion Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Fusion Group</em>'.
	 * @see org.hone.model.network.Node#getFusionGroup()
	 * @see #getNode()
	 * @generated
	 */
	EReference getNode_FusionGroup();

	/**
	 * Returns the meta object for class '{@link org.hone.model.network.Slot <em>Slot</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Slot</em>'.
	 * @see org.hone.model.network.Slot
	 * @generated
	 */
	EClass getSlot();

	/**
	 * Returns the meta object for the reference '{@link org.hone.model.network.Slot#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Value</em>'.
	 * @see org.hone.model.network.Slot#getValue()
	 * @see #getSlot()
	 * @generated
	 */
	EReference getSlot_Value();

	/**
	 * Returns the meta object for class '{@link org.hone.model.network.Input <em>Input</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Input</em>'.
	 * @see org.hone.model.network.Input
	 * @generated
	 */
	EClass getInput();

	/**
	 * Returns the meta object for the container reference '{@link org.hone.model.network.Input#getNode <em>Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Node</em>'.
	 * @see org.hone.model.network.Input#getNode()
	 * @see #getInput()
	 * @generated
	 */
	EReference getInput_Node();

	/**
	 * Returns the meta object for class '{@link org.hone.model.network.Value <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Value</em>'.
	 * @see org.hone.model.network.Value
	 * @generated
	 */
	EClass getValue();

	/**
	 * Returns the meta object for the attribute '{@link org.hone.model.network.Value#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.hone.model.network.Value#getName()
	 * @see #getValue()
	 * @generated
	 */
	EAttribute getValue_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.hone.model.network.Value#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.hone.model.network.Value#getType()
	 * @see #getValue()
	 * @generated
	 */
	EAttribute getValue_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.hone.model.network.Value#getTensor <em>Tensor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tensor</em>'.
	 * @see org.hone.model.network.Value#getTensor()
	 * @see #getValue()
	 * @generated
	 */
	EAttribute getValue_Tensor();

	/**
	 * Returns the meta object for the attribute '{@link org.hone.model.network.Value#getSparseTensor <em>Sparse Tensor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sparse Tensor</em>'.
	 * @see org.hone.model.network.Value#getSparseTensor()
	 * @see #getValue()
	 * @generated
	 */
	EAttribute getValue_SparseTensor();

	/**
	 * Returns the meta object for the container reference '{@link org.hone.model.network.Value#getProducer <em>Producer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Producer</em>'.
	 * @see org.hone.model.network.Value#getProducer()
	 * @see #getValue()
	 * @generated
	 */
	EReference getValue_Producer();

	/**
	 * Returns the meta object for the reference list '{@link org.hone.model.network.Value#getUses <em>Uses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Uses</em>'.
	 * @see org.hone.model.network.Value#getUses()
	 * @see #getValue()
	 * @generated
	 */
	EReference getValue_Uses();

	/**
	 * Returns the meta object for class '{@link org.hone.model.network.FusionGroup <em>Fusion Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Fusion Group</em>'.
	 * @see org.hone.model.network.FusionGroup
	 * @generated
	 */
	EClass getFusionGroup();

	/**
	 * Returns the meta object for the attribute '{@link org.hone.model.network.FusionGroup#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.hone.model.network.FusionGroup#getName()
	 * @see #getFusionGroup()
	 * @generated
	 */
	EAttribute getFusionGroup_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.hone.model.network.FusionGroup#getPattern <em>Pattern</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pattern</em>'.
	 * @see org.hone.model.network.FusionGroup#getPattern()
	 * @see #getFusionGroup()
	 * @generated
	 */
	EAttribute getFusionGroup_Pattern();

	/**
	 * Returns the meta object for the reference list '{@link org.hone.model.network.FusionGroup#getNodes <em>Nodes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Nodes</em>'.
	 * @see org.hone.model.network.FusionGroup#getNodes()
	 * @see #getFusionGroup()
	 * @generated
	 */
	EReference getFusionGroup_Nodes();

	/**
	 * Returns the meta object for class '{@link org.hone.model.network.QuantizationAnnotation <em>Quantization Annotation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Quantization Annotation</em>'.
	 * @see org.hone.model.network.QuantizationAnnotation
	 * @generated
	 */
	EClass getQuantizationAnnotation();

	/**
	 * Returns the meta object for the attribute '{@link org.hone.model.network.QuantizationAnnotation#getValueName <em>Value Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value Name</em>'.
	 * @see org.hone.model.network.QuantizationAnnotation#getValueName()
	 * @see #getQuantizationAnnotation()
	 * @generated
	 */
	EAttribute getQuantizationAnnotation_ValueName();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hone.model.network.QuantizationAnnotation#getParameters <em>Parameters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Parameters</em>'.
	 * @see org.hone.model.network.QuantizationAnnotation#getParameters()
	 * @see #getQuantizationAnnotation()
	 * @generated
	 */
	EReference getQuantizationAnnotation_Parameters();

	/**
	 * Returns the meta object for the attribute '{@link org.hone.model.network.QuantizationAnnotation#getUninterpreted <em>Uninterpreted</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uninterpreted</em>'.
	 * @see org.hone.model.network.QuantizationAnnotation#getUninterpreted()
	 * @see #getQuantizationAnnotation()
	 * @generated
	 */
	EAttribute getQuantizationAnnotation_Uninterpreted();

	/**
	 * Returns the meta object for class '{@link org.hone.model.network.Attribute <em>Attribute</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Attribute</em>'.
	 * @see org.hone.model.network.Attribute
	 * @generated
	 */
	EClass getAttribute();

	/**
	 * Returns the meta object for the attribute '{@link org.hone.model.network.Attribute#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.hone.model.network.Attribute#getName()
	 * @see #getAttribute()
	 * @generated
	 */
	EAttribute getAttribute_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.hone.model.network.Attribute#getDocumentation <em>Documentation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Documentation</em>'.
	 * @see org.hone.model.network.Attribute#getDocumentation()
	 * @see #getAttribute()
	 * @generated
	 */
	EAttribute getAttribute_Documentation();

	/**
	 * Returns the meta object for the attribute '{@link org.hone.model.network.Attribute#getReference <em>Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reference</em>'.
	 * @see org.hone.model.network.Attribute#getReference()
	 * @see #getAttribute()
	 * @generated
	 */
	EAttribute getAttribute_Reference();

	/**
	 * Returns the meta object for the attribute '{@link org.hone.model.network.Attribute#getUninterpreted <em>Uninterpreted</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uninterpreted</em>'.
	 * @see org.hone.model.network.Attribute#getUninterpreted()
	 * @see #getAttribute()
	 * @generated
	 */
	EAttribute getAttribute_Uninterpreted();

	/**
	 * Returns the meta object for class '{@link org.hone.model.network.FloatAttribute <em>Float Attribute</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Float Attribute</em>'.
	 * @see org.hone.model.network.FloatAttribute
	 * @generated
	 */
	EClass getFloatAttribute();

	/**
	 * Returns the meta object for the attribute '{@link org.hone.model.network.FloatAttribute#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.hone.model.network.FloatAttribute#getValue()
	 * @see #getFloatAttribute()
	 * @generated
	 */
	EAttribute getFloatAttribute_Value();

	/**
	 * Returns the meta object for class '{@link org.hone.model.network.IntAttribute <em>Int Attribute</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Int Attribute</em>'.
	 * @see org.hone.model.network.IntAttribute
	 * @generated
	 */
	EClass getIntAttribute();

	/**
	 * Returns the meta object for the attribute '{@link org.hone.model.network.IntAttribute#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.hone.model.network.IntAttribute#getValue()
	 * @see #getIntAttribute()
	 * @generated
	 */
	EAttribute getIntAttribute_Value();

	/**
	 * Returns the meta object for class '{@link org.hone.model.network.StringAttribute <em>String Attribute</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>String Attribute</em>'.
	 * @see org.hone.model.network.StringAttribute
	 * @generated
	 */
	EClass getStringAttribute();

	/**
	 * Returns the meta object for the attribute '{@link org.hone.model.network.StringAttribute#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.hone.model.network.StringAttribute#getValue()
	 * @see #getStringAttribute()
	 * @generated
	 */
	EAttribute getStringAttribute_Value();

	/**
	 * Returns the meta object for class '{@link org.hone.model.network.TensorAttribute <em>Tensor Attribute</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Tensor Attribute</em>'.
	 * @see org.hone.model.network.TensorAttribute
	 * @generated
	 */
	EClass getTensorAttribute();

	/**
	 * Returns the meta object for the attribute '{@link org.hone.model.network.TensorAttribute#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.hone.model.network.TensorAttribute#getValue()
	 * @see #getTensorAttribute()
	 * @generated
	 */
	EAttribute getTensorAttribute_Value();

	/**
	 * Returns the meta object for class '{@link org.hone.model.network.SparseTensorAttribute <em>Sparse Tensor Attribute</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Sparse Tensor Attribute</em>'.
	 * @see org.hone.model.network.SparseTensorAttribute
	 * @generated
	 */
	EClass getSparseTensorAttribute();

	/**
	 * Returns the meta object for the attribute '{@link org.hone.model.network.SparseTensorAttribute#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.hone.model.network.SparseTensorAttribute#getValue()
	 * @see #getSparseTensorAttribute()
	 * @generated
	 */
	EAttribute getSparseTensorAttribute_Value();

	/**
	 * Returns the meta object for class '{@link org.hone.model.network.TypeAttribute <em>Type Attribute</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Type Attribute</em>'.
	 * @see org.hone.model.network.TypeAttribute
	 * @generated
	 */
	EClass getTypeAttribute();

	/**
	 * Returns the meta object for the attribute '{@link org.hone.model.network.TypeAttribute#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.hone.model.network.TypeAttribute#getValue()
	 * @see #getTypeAttribute()
	 * @generated
	 */
	EAttribute getTypeAttribute_Value();

	/**
	 * Returns the meta object for class '{@link org.hone.model.network.GraphAttribute <em>Graph Attribute</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Graph Attribute</em>'.
	 * @see org.hone.model.network.GraphAttribute
	 * @generated
	 */
	EClass getGraphAttribute();

	/**
	 * Returns the meta object for the containment reference '{@link org.hone.model.network.GraphAttribute#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Value</em>'.
	 * @see org.hone.model.network.GraphAttribute#getValue()
	 * @see #getGraphAttribute()
	 * @generated
	 */
	EReference getGraphAttribute_Value();

	/**
	 * Returns the meta object for class '{@link org.hone.model.network.FloatsAttribute <em>Floats Attribute</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Floats Attribute</em>'.
	 * @see org.hone.model.network.FloatsAttribute
	 * @generated
	 */
	EClass getFloatsAttribute();

	/**
	 * Returns the meta object for the attribute '{@link org.hone.model.network.FloatsAttribute#getValues <em>Values</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Values</em>'.
	 * @see org.hone.model.network.FloatsAttribute#getValues()
	 * @see #getFloatsAttribute()
	 * @generated
	 */
	EAttribute getFloatsAttribute_Values();

	/**
	 * Returns the meta object for class '{@link org.hone.model.network.IntsAttribute <em>Ints Attribute</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Ints Attribute</em>'.
	 * @see org.hone.model.network.IntsAttribute
	 * @generated
	 */
	EClass getIntsAttribute();

	/**
	 * Returns the meta object for the attribute '{@link org.hone.model.network.IntsAttribute#getValues <em>Values</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Values</em>'.
	 * @see org.hone.model.network.IntsAttribute#getValues()
	 * @see #getIntsAttribute()
	 * @generated
	 */
	EAttribute getIntsAttribute_Values();

	/**
	 * Returns the meta object for class '{@link org.hone.model.network.StringsAttribute <em>Strings Attribute</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Strings Attribute</em>'.
	 * @see org.hone.model.network.StringsAttribute
	 * @generated
	 */
	EClass getStringsAttribute();

	/**
	 * Returns the meta object for the attribute list '{@link org.hone.model.network.StringsAttribute#getValues <em>Values</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Values</em>'.
	 * @see org.hone.model.network.StringsAttribute#getValues()
	 * @see #getStringsAttribute()
	 * @generated
	 */
	EAttribute getStringsAttribute_Values();

	/**
	 * Returns the meta object for class '{@link org.hone.model.network.TensorsAttribute <em>Tensors Attribute</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Tensors Attribute</em>'.
	 * @see org.hone.model.network.TensorsAttribute
	 * @generated
	 */
	EClass getTensorsAttribute();

	/**
	 * Returns the meta object for the attribute list '{@link org.hone.model.network.TensorsAttribute#getValues <em>Values</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Values</em>'.
	 * @see org.hone.model.network.TensorsAttribute#getValues()
	 * @see #getTensorsAttribute()
	 * @generated
	 */
	EAttribute getTensorsAttribute_Values();

	/**
	 * Returns the meta object for class '{@link org.hone.model.network.SparseTensorsAttribute <em>Sparse Tensors Attribute</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Sparse Tensors Attribute</em>'.
	 * @see org.hone.model.network.SparseTensorsAttribute
	 * @generated
	 */
	EClass getSparseTensorsAttribute();

	/**
	 * Returns the meta object for the attribute list '{@link org.hone.model.network.SparseTensorsAttribute#getValues <em>Values</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Values</em>'.
	 * @see org.hone.model.network.SparseTensorsAttribute#getValues()
	 * @see #getSparseTensorsAttribute()
	 * @generated
	 */
	EAttribute getSparseTensorsAttribute_Values();

	/**
	 * Returns the meta object for class '{@link org.hone.model.network.TypesAttribute <em>Types Attribute</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Types Attribute</em>'.
	 * @see org.hone.model.network.TypesAttribute
	 * @generated
	 */
	EClass getTypesAttribute();

	/**
	 * Returns the meta object for the attribute list '{@link org.hone.model.network.TypesAttribute#getValues <em>Values</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Values</em>'.
	 * @see org.hone.model.network.TypesAttribute#getValues()
	 * @see #getTypesAttribute()
	 * @generated
	 */
	EAttribute getTypesAttribute_Values();

	/**
	 * Returns the meta object for class '{@link org.hone.model.network.GraphsAttribute <em>Graphs Attribute</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Graphs Attribute</em>'.
	 * @see org.hone.model.network.GraphsAttribute
	 * @generated
	 */
	EClass getGraphsAttribute();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hone.model.network.GraphsAttribute#getValues <em>Values</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Values</em>'.
	 * @see org.hone.model.network.GraphsAttribute#getValues()
	 * @see #getGraphsAttribute()
	 * @generated
	 */
	EReference getGraphsAttribute_Values();

	/**
	 * Returns the meta object for class '{@link org.hone.model.network.UnknownAttribute <em>Unknown Attribute</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Unknown Attribute</em>'.
	 * @see org.hone.model.network.UnknownAttribute
	 * @generated
	 */
	EClass getUnknownAttribute();

	/**
	 * Returns the meta object for the attribute '{@link org.hone.model.network.UnknownAttribute#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.hone.model.network.UnknownAttribute#getKind()
	 * @see #getUnknownAttribute()
	 * @generated
	 */
	EAttribute getUnknownAttribute_Kind();

	/**
	 * Returns the meta object for data type '{@link org.hone.model.type.ValueType <em>Value Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for data type '<em>Value Type</em>'.
	 * @see org.hone.model.type.ValueType
	 * @model instanceClass="org.hone.model.type.ValueType" serializeable="false"
	 * @generated
	 */
	EDataType getValueType();

	/**
	 * Returns the meta object for data type '{@link org.hone.model.tensor.Tensor <em>Tensor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for data type '<em>Tensor</em>'.
	 * @see org.hone.model.tensor.Tensor
	 * @model instanceClass="org.hone.model.tensor.Tensor" serializeable="false"
	 * @generated
	 */
	EDataType getTensor();

	/**
	 * Returns the meta object for data type '{@link org.hone.model.tensor.SparseTensor <em>Sparse Tensor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for data type '<em>Sparse Tensor</em>'.
	 * @see org.hone.model.tensor.SparseTensor
	 * @model instanceClass="org.hone.model.tensor.SparseTensor" serializeable="false"
	 * @generated
	 */
	EDataType getSparseTensor();

	/**
	 * Returns the meta object for data type '{@link org.hone.model.type.Bytes <em>Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for data type '<em>Bytes</em>'.
	 * @see org.hone.model.type.Bytes
	 * @model instanceClass="org.hone.model.type.Bytes" serializeable="false"
	 * @generated
	 */
	EDataType getBytes();

	/**
	 * Returns the meta object for data type '{@link org.hone.model.type.Longs <em>Longs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for data type '<em>Longs</em>'.
	 * @see org.hone.model.type.Longs
	 * @model instanceClass="org.hone.model.type.Longs" serializeable="false"
	 * @generated
	 */
	EDataType getLongs();

	/**
	 * Returns the meta object for data type '{@link org.hone.model.type.Floats <em>Floats</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for data type '<em>Floats</em>'.
	 * @see org.hone.model.type.Floats
	 * @model instanceClass="org.hone.model.type.Floats" serializeable="false"
	 * @generated
	 */
	EDataType getFloats();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	NetworkFactory getNetworkFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.hone.model.network.impl.ElementImpl <em>Element</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hone.model.network.impl.ElementImpl
		 * @see org.hone.model.network.impl.NetworkPackageImpl#getElement()
		 * @generated
		 */
		EClass ELEMENT = eINSTANCE.getElement();

		/**
		 * The meta object literal for the '<em><b>Documentation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__DOCUMENTATION = eINSTANCE.getElement_Documentation();

		/**
		 * The meta object literal for the '<em><b>Metadata</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ELEMENT__METADATA = eINSTANCE.getElement_Metadata();

		/**
		 * The meta object literal for the '<em><b>Uninterpreted</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__UNINTERPRETED = eINSTANCE.getElement_Uninterpreted();

		/**
		 * The meta object literal for the '{@link org.hone.model.network.impl.PropertyImpl <em>Property</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hone.model.network.impl.PropertyImpl
		 * @see org.hone.model.network.impl.NetworkPackageImpl#getProperty()
		 * @generated
		 */
		EClass PROPERTY = eINSTANCE.getProperty();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPERTY__KEY = eINSTANCE.getProperty_Key();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPERTY__VALUE = eINSTANCE.getProperty_Value();

		/**
		 * The meta object literal for the '{@link org.hone.model.network.impl.OpsetImportImpl <em>Opset Import</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hone.model.network.impl.OpsetImportImpl
		 * @see org.hone.model.network.impl.NetworkPackageImpl#getOpsetImport()
		 * @generated
		 */
		EClass OPSET_IMPORT = eINSTANCE.getOpsetImport();

		/**
		 * The meta object literal for the '<em><b>Domain</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPSET_IMPORT__DOMAIN = eINSTANCE.getOpsetImport_Domain();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPSET_IMPORT__VERSION = eINSTANCE.getOpsetImport_Version();

		/**
		 * The meta object literal for the '<em><b>Uninterpreted</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPSET_IMPORT__UNINTERPRETED = eINSTANCE.getOpsetImport_Uninterpreted();

		/**
		 * The meta object literal for the '{@link org.hone.model.network.impl.NetworkImpl <em>Network</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hone.model.network.impl.NetworkImpl
		 * @see org.hone.model.network.impl.NetworkPackageImpl#getNetwork()
		 * @generated
		 */
		EClass NETWORK = eINSTANCE.getNetwork();

		/**
		 * The meta object literal for the '<em><b>Graph</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NETWORK__GRAPH = eINSTANCE.getNetwork_Graph();

		/**
		 * The meta object literal for the '<em><b>Functions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NETWORK__FUNCTIONS = eINSTANCE.getNetwork_Functions();

		/**
		 * The meta object literal for the '<em><b>Opset Imports</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NETWORK__OPSET_IMPORTS = eINSTANCE.getNetwork_OpsetImports();

		/**
		 * The meta object literal for the '<em><b>Ir Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK__IR_VERSION = eINSTANCE.getNetwork_IrVersion();

		/**
		 * The meta object literal for the '<em><b>Producer Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK__PRODUCER_NAME = eINSTANCE.getNetwork_ProducerName();

		/**
		 * The meta object literal for the '<em><b>Producer Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK__PRODUCER_VERSION = eINSTANCE.getNetwork_ProducerVersion();

		/**
		 * The meta object literal for the '<em><b>Domain</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK__DOMAIN = eINSTANCE.getNetwork_Domain();

		/**
		 * The meta object literal for the '<em><b>Model Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK__MODEL_VERSION = eINSTANCE.getNetwork_ModelVersion();

		/**
		 * The meta object literal for the '<em><b>Format</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK__FORMAT = eINSTANCE.getNetwork_Format();

		/**
		 * The meta object literal for the '<em><b>Warnings</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK__WARNINGS = eINSTANCE.getNetwork_Warnings();

		/**
		 * The meta object literal for the '{@link org.hone.model.network.impl.GraphImpl <em>Graph</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hone.model.network.impl.GraphImpl
		 * @see org.hone.model.network.impl.NetworkPackageImpl#getGraph()
		 * @generated
		 */
		EClass GRAPH = eINSTANCE.getGraph();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GRAPH__NAME = eINSTANCE.getGraph_Name();

		/**
		 * The meta object literal for the '<em><b>Nodes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GRAPH__NODES = eINSTANCE.getGraph_Nodes();

		/**
		 * The meta object literal for the '<em><b>Inputs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GRAPH__INPUTS = eINSTANCE.getGraph_Inputs();

		/**
		 * The meta object literal for the '<em><b>Constants</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GRAPH__CONSTANTS = eINSTANCE.getGraph_Constants();

		/**
		 * The meta object literal for the '<em><b>Outputs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GRAPH__OUTPUTS = eINSTANCE.getGraph_Outputs();

		/**
		 * The meta object literal for the '<em><b>Fusion Groups</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GRAPH__FUSION_GROUPS = eINSTANCE.getGraph_FusionGroups();

		/**
		 * The meta object literal for the '<em><b>Quantization Annotations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GRAPH__QUANTIZATION_ANNOTATIONS = eINSTANCE.getGraph_QuantizationAnnotations();

		/**
		 * The meta object literal for the '{@link org.hone.model.network.impl.GraphOutputImpl <em>Graph Output</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hone.model.network.impl.GraphOutputImpl
		 * @see org.hone.model.network.impl.NetworkPackageImpl#getGraphOutput()
		 * @generated
		 */
		EClass GRAPH_OUTPUT = eINSTANCE.getGraphOutput();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GRAPH_OUTPUT__TYPE = eINSTANCE.getGraphOutput_Type();

		/**
		 * The meta object literal for the '<em><b>Documentation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GRAPH_OUTPUT__DOCUMENTATION = eINSTANCE.getGraphOutput_Documentation();

		/**
		 * The meta object literal for the '<em><b>Metadata</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GRAPH_OUTPUT__METADATA = eINSTANCE.getGraphOutput_Metadata();

		/**
		 * The meta object literal for the '<em><b>Uninterpreted</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GRAPH_OUTPUT__UNINTERPRETED = eINSTANCE.getGraphOutput_Uninterpreted();

		/**
		 * The meta object literal for the '{@link org.hone.model.network.impl.FunctionImpl <em>Function</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hone.model.network.impl.FunctionImpl
		 * @see org.hone.model.network.impl.NetworkPackageImpl#getFunction()
		 * @generated
		 */
		EClass FUNCTION = eINSTANCE.getFunction();

		/**
		 * The meta object literal for the '<em><b>Domain</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FUNCTION__DOMAIN = eINSTANCE.getFunction_Domain();

		/**
		 * The meta object literal for the '<em><b>Overload</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FUNCTION__OVERLOAD = eINSTANCE.getFunction_Overload();

		/**
		 * The meta object literal for the '<em><b>Opset Imports</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FUNCTION__OPSET_IMPORTS = eINSTANCE.getFunction_OpsetImports();

		/**
		 * The meta object literal for the '<em><b>Attribute Names</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FUNCTION__ATTRIBUTE_NAMES = eINSTANCE.getFunction_AttributeNames();

		/**
		 * The meta object literal for the '<em><b>Attribute Defaults</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FUNCTION__ATTRIBUTE_DEFAULTS = eINSTANCE.getFunction_AttributeDefaults();

		/**
		 * The meta object literal for the '{@link org.hone.model.network.impl.NodeImpl <em>Node</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hone.model.network.impl.NodeImpl
		 * @see org.hone.model.network.impl.NetworkPackageImpl#getNode()
		 * @generated
		 */
		EClass NODE = eINSTANCE.getNode();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE__NAME = eINSTANCE.getNode_Name();

		/**
		 * The meta object literal for the '<em><b>Operator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE__OPERATOR = eINSTANCE.getNode_Operator();

		/**
		 * The meta object literal for the '<em><b>Domain</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE__DOMAIN = eINSTANCE.getNode_Domain();

		/**
		 * The meta object literal for the '<em><b>Overload</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE__OVERLOAD = eINSTANCE.getNode_Overload();

		/**
		 * The meta object literal for the '<em><b>Graph</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NODE__GRAPH = eINSTANCE.getNode_Graph();

		/**
		 * The meta object literal for the '<em><b>Inputs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NODE__INPUTS = eINSTANCE.getNode_Inputs();

		/**
		 * The meta object literal for the '<em><b>Outputs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NODE__OUTPUTS = eINSTANCE.getNode_Outputs();

		/**
		 * The meta object literal for the '<em><b>Attributes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NODE__ATTRIBUTES = eINSTANCE.getNode_Attributes();

		/**
		 * The meta object literal for the '<em><b>Origins</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE__ORIGINS = eINSTANCE.getNode_Origins();

		/**
		 * The meta object literal for the '<em><b>Fusion Group</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NODE__FUSION_GROUP = eINSTANCE.getNode_FusionGroup();

		/**
		 * The meta object literal for the '{@link org.hone.model.network.impl.SlotImpl <em>Slot</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hone.model.network.impl.SlotImpl
		 * @see org.hone.model.network.impl.NetworkPackageImpl#getSlot()
		 * @generated
		 */
		EClass SLOT = eINSTANCE.getSlot();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SLOT__VALUE = eINSTANCE.getSlot_Value();

		/**
		 * The meta object literal for the '{@link org.hone.model.network.impl.InputImpl <em>Input</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hone.model.network.impl.InputImpl
		 * @see org.hone.model.network.impl.NetworkPackageImpl#getInput()
		 * @generated
		 */
		EClass INPUT = eINSTANCE.getInput();

		/**
		 * The meta object literal for the '<em><b>Node</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INPUT__NODE = eINSTANCE.getInput_Node();

		/**
		 * The meta object literal for the '{@link org.hone.model.network.impl.ValueImpl <em>Value</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hone.model.network.impl.ValueImpl
		 * @see org.hone.model.network.impl.NetworkPackageImpl#getValue()
		 * @generated
		 */
		EClass VALUE = eINSTANCE.getValue();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VALUE__NAME = eINSTANCE.getValue_Name();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VALUE__TYPE = eINSTANCE.getValue_Type();

		/**
		 * The meta object literal for the '<em><b>Tensor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VALUE__TENSOR = eINSTANCE.getValue_Tensor();

		/**
		 * The meta object literal for the '<em><b>Sparse Tensor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VALUE__SPARSE_TENSOR = eINSTANCE.getValue_SparseTensor();

		/**
		 * The meta object literal for the '<em><b>Producer</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VALUE__PRODUCER = eINSTANCE.getValue_Producer();

		/**
		 * The meta object literal for the '<em><b>Uses</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VALUE__USES = eINSTANCE.getValue_Uses();

		/**
		 * The meta object literal for the '{@link org.hone.model.network.impl.FusionGroupImpl <em>Fusion Group</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hone.model.network.impl.FusionGroupImpl
		 * @see org.hone.model.network.impl.NetworkPackageImpl#getFusionGroup()
		 * @generated
		 */
		EClass FUSION_GROUP = eINSTANCE.getFusionGroup();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FUSION_GROUP__NAME = eINSTANCE.getFusionGroup_Name();

		/**
		 * The meta object literal for the '<em><b>Pattern</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FUSION_GROUP__PATTERN = eINSTANCE.getFusionGroup_Pattern();

		/**
		 * The meta object literal for the '<em><b>Nodes</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FUSION_GROUP__NODES = eINSTANCE.getFusionGroup_Nodes();

		/**
		 * The meta object literal for the '{@link org.hone.model.network.impl.QuantizationAnnotationImpl <em>Quantization Annotation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hone.model.network.impl.QuantizationAnnotationImpl
		 * @see org.hone.model.network.impl.NetworkPackageImpl#getQuantizationAnnotation()
		 * @generated
		 */
		EClass QUANTIZATION_ANNOTATION = eINSTANCE.getQuantizationAnnotation();

		/**
		 * The meta object literal for the '<em><b>Value Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUANTIZATION_ANNOTATION__VALUE_NAME = eINSTANCE.getQuantizationAnnotation_ValueName();

		/**
		 * The meta object literal for the '<em><b>Parameters</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference QUANTIZATION_ANNOTATION__PARAMETERS = eINSTANCE.getQuantizationAnnotation_Parameters();

		/**
		 * The meta object literal for the '<em><b>Uninterpreted</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUANTIZATION_ANNOTATION__UNINTERPRETED = eINSTANCE.getQuantizationAnnotation_Uninterpreted();

		/**
		 * The meta object literal for the '{@link org.hone.model.network.impl.AttributeImpl <em>Attribute</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hone.model.network.impl.AttributeImpl
		 * @see org.hone.model.network.impl.NetworkPackageImpl#getAttribute()
		 * @generated
		 */
		EClass ATTRIBUTE = eINSTANCE.getAttribute();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTRIBUTE__NAME = eINSTANCE.getAttribute_Name();

		/**
		 * The meta object literal for the '<em><b>Documentation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTRIBUTE__DOCUMENTATION = eINSTANCE.getAttribute_Documentation();

		/**
		 * The meta object literal for the '<em><b>Reference</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTRIBUTE__REFERENCE = eINSTANCE.getAttribute_Reference();

		/**
		 * The meta object literal for the '<em><b>Uninterpreted</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTRIBUTE__UNINTERPRETED = eINSTANCE.getAttribute_Uninterpreted();

		/**
		 * The meta object literal for the '{@link org.hone.model.network.impl.FloatAttributeImpl <em>Float Attribute</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hone.model.network.impl.FloatAttributeImpl
		 * @see org.hone.model.network.impl.NetworkPackageImpl#getFloatAttribute()
		 * @generated
		 */
		EClass FLOAT_ATTRIBUTE = eINSTANCE.getFloatAttribute();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FLOAT_ATTRIBUTE__VALUE = eINSTANCE.getFloatAttribute_Value();

		/**
		 * The meta object literal for the '{@link org.hone.model.network.impl.IntAttributeImpl <em>Int Attribute</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hone.model.network.impl.IntAttributeImpl
		 * @see org.hone.model.network.impl.NetworkPackageImpl#getIntAttribute()
		 * @generated
		 */
		EClass INT_ATTRIBUTE = eINSTANCE.getIntAttribute();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INT_ATTRIBUTE__VALUE = eINSTANCE.getIntAttribute_Value();

		/**
		 * The meta object literal for the '{@link org.hone.model.network.impl.StringAttributeImpl <em>String Attribute</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hone.model.network.impl.StringAttributeImpl
		 * @see org.hone.model.network.impl.NetworkPackageImpl#getStringAttribute()
		 * @generated
		 */
		EClass STRING_ATTRIBUTE = eINSTANCE.getStringAttribute();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRING_ATTRIBUTE__VALUE = eINSTANCE.getStringAttribute_Value();

		/**
		 * The meta object literal for the '{@link org.hone.model.network.impl.TensorAttributeImpl <em>Tensor Attribute</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hone.model.network.impl.TensorAttributeImpl
		 * @see org.hone.model.network.impl.NetworkPackageImpl#getTensorAttribute()
		 * @generated
		 */
		EClass TENSOR_ATTRIBUTE = eINSTANCE.getTensorAttribute();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TENSOR_ATTRIBUTE__VALUE = eINSTANCE.getTensorAttribute_Value();

		/**
		 * The meta object literal for the '{@link org.hone.model.network.impl.SparseTensorAttributeImpl <em>Sparse Tensor Attribute</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hone.model.network.impl.SparseTensorAttributeImpl
		 * @see org.hone.model.network.impl.NetworkPackageImpl#getSparseTensorAttribute()
		 * @generated
		 */
		EClass SPARSE_TENSOR_ATTRIBUTE = eINSTANCE.getSparseTensorAttribute();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPARSE_TENSOR_ATTRIBUTE__VALUE = eINSTANCE.getSparseTensorAttribute_Value();

		/**
		 * The meta object literal for the '{@link org.hone.model.network.impl.TypeAttributeImpl <em>Type Attribute</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hone.model.network.impl.TypeAttributeImpl
		 * @see org.hone.model.network.impl.NetworkPackageImpl#getTypeAttribute()
		 * @generated
		 */
		EClass TYPE_ATTRIBUTE = eINSTANCE.getTypeAttribute();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TYPE_ATTRIBUTE__VALUE = eINSTANCE.getTypeAttribute_Value();

		/**
		 * The meta object literal for the '{@link org.hone.model.network.impl.GraphAttributeImpl <em>Graph Attribute</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hone.model.network.impl.GraphAttributeImpl
		 * @see org.hone.model.network.impl.NetworkPackageImpl#getGraphAttribute()
		 * @generated
		 */
		EClass GRAPH_ATTRIBUTE = eINSTANCE.getGraphAttribute();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GRAPH_ATTRIBUTE__VALUE = eINSTANCE.getGraphAttribute_Value();

		/**
		 * The meta object literal for the '{@link org.hone.model.network.impl.FloatsAttributeImpl <em>Floats Attribute</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hone.model.network.impl.FloatsAttributeImpl
		 * @see org.hone.model.network.impl.NetworkPackageImpl#getFloatsAttribute()
		 * @generated
		 */
		EClass FLOATS_ATTRIBUTE = eINSTANCE.getFloatsAttribute();

		/**
		 * The meta object literal for the '<em><b>Values</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FLOATS_ATTRIBUTE__VALUES = eINSTANCE.getFloatsAttribute_Values();

		/**
		 * The meta object literal for the '{@link org.hone.model.network.impl.IntsAttributeImpl <em>Ints Attribute</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hone.model.network.impl.IntsAttributeImpl
		 * @see org.hone.model.network.impl.NetworkPackageImpl#getIntsAttribute()
		 * @generated
		 */
		EClass INTS_ATTRIBUTE = eINSTANCE.getIntsAttribute();

		/**
		 * The meta object literal for the '<em><b>Values</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTS_ATTRIBUTE__VALUES = eINSTANCE.getIntsAttribute_Values();

		/**
		 * The meta object literal for the '{@link org.hone.model.network.impl.StringsAttributeImpl <em>Strings Attribute</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hone.model.network.impl.StringsAttributeImpl
		 * @see org.hone.model.network.impl.NetworkPackageImpl#getStringsAttribute()
		 * @generated
		 */
		EClass STRINGS_ATTRIBUTE = eINSTANCE.getStringsAttribute();

		/**
		 * The meta object literal for the '<em><b>Values</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRINGS_ATTRIBUTE__VALUES = eINSTANCE.getStringsAttribute_Values();

		/**
		 * The meta object literal for the '{@link org.hone.model.network.impl.TensorsAttributeImpl <em>Tensors Attribute</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hone.model.network.impl.TensorsAttributeImpl
		 * @see org.hone.model.network.impl.NetworkPackageImpl#getTensorsAttribute()
		 * @generated
		 */
		EClass TENSORS_ATTRIBUTE = eINSTANCE.getTensorsAttribute();

		/**
		 * The meta object literal for the '<em><b>Values</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TENSORS_ATTRIBUTE__VALUES = eINSTANCE.getTensorsAttribute_Values();

		/**
		 * The meta object literal for the '{@link org.hone.model.network.impl.SparseTensorsAttributeImpl <em>Sparse Tensors Attribute</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hone.model.network.impl.SparseTensorsAttributeImpl
		 * @see org.hone.model.network.impl.NetworkPackageImpl#getSparseTensorsAttribute()
		 * @generated
		 */
		EClass SPARSE_TENSORS_ATTRIBUTE = eINSTANCE.getSparseTensorsAttribute();

		/**
		 * The meta object literal for the '<em><b>Values</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPARSE_TENSORS_ATTRIBUTE__VALUES = eINSTANCE.getSparseTensorsAttribute_Values();

		/**
		 * The meta object literal for the '{@link org.hone.model.network.impl.TypesAttributeImpl <em>Types Attribute</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hone.model.network.impl.TypesAttributeImpl
		 * @see org.hone.model.network.impl.NetworkPackageImpl#getTypesAttribute()
		 * @generated
		 */
		EClass TYPES_ATTRIBUTE = eINSTANCE.getTypesAttribute();

		/**
		 * The meta object literal for the '<em><b>Values</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TYPES_ATTRIBUTE__VALUES = eINSTANCE.getTypesAttribute_Values();

		/**
		 * The meta object literal for the '{@link org.hone.model.network.impl.GraphsAttributeImpl <em>Graphs Attribute</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hone.model.network.impl.GraphsAttributeImpl
		 * @see org.hone.model.network.impl.NetworkPackageImpl#getGraphsAttribute()
		 * @generated
		 */
		EClass GRAPHS_ATTRIBUTE = eINSTANCE.getGraphsAttribute();

		/**
		 * The meta object literal for the '<em><b>Values</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GRAPHS_ATTRIBUTE__VALUES = eINSTANCE.getGraphsAttribute_Values();

		/**
		 * The meta object literal for the '{@link org.hone.model.network.impl.UnknownAttributeImpl <em>Unknown Attribute</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hone.model.network.impl.UnknownAttributeImpl
		 * @see org.hone.model.network.impl.NetworkPackageImpl#getUnknownAttribute()
		 * @generated
		 */
		EClass UNKNOWN_ATTRIBUTE = eINSTANCE.getUnknownAttribute();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNKNOWN_ATTRIBUTE__KIND = eINSTANCE.getUnknownAttribute_Kind();

		/**
		 * The meta object literal for the '<em>Value Type</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hone.model.type.ValueType
		 * @see org.hone.model.network.impl.NetworkPackageImpl#getValueType()
		 * @generated
		 */
		EDataType VALUE_TYPE = eINSTANCE.getValueType();

		/**
		 * The meta object literal for the '<em>Tensor</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hone.model.tensor.Tensor
		 * @see org.hone.model.network.impl.NetworkPackageImpl#getTensor()
		 * @generated
		 */
		EDataType TENSOR = eINSTANCE.getTensor();

		/**
		 * The meta object literal for the '<em>Sparse Tensor</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hone.model.tensor.SparseTensor
		 * @see org.hone.model.network.impl.NetworkPackageImpl#getSparseTensor()
		 * @generated
		 */
		EDataType SPARSE_TENSOR = eINSTANCE.getSparseTensor();

		/**
		 * The meta object literal for the '<em>Bytes</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hone.model.type.Bytes
		 * @see org.hone.model.network.impl.NetworkPackageImpl#getBytes()
		 * @generated
		 */
		EDataType BYTES = eINSTANCE.getBytes();

		/**
		 * The meta object literal for the '<em>Longs</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hone.model.type.Longs
		 * @see org.hone.model.network.impl.NetworkPackageImpl#getLongs()
		 * @generated
		 */
		EDataType LONGS = eINSTANCE.getLongs();

		/**
		 * The meta object literal for the '<em>Floats</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hone.model.type.Floats
		 * @see org.hone.model.network.impl.NetworkPackageImpl#getFloats()
		 * @generated
		 */
		EDataType FLOATS = eINSTANCE.getFloats();

	}

} //NetworkPackage
