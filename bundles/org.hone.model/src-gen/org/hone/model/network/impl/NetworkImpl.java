/**
 * Copyright (c) Hone contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.hone.model.network.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.hone.model.network.Function;
import org.hone.model.network.Graph;
import org.hone.model.network.Network;
import org.hone.model.network.NetworkPackage;
import org.hone.model.network.OpsetImport;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Network</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hone.model.network.impl.NetworkImpl#getGraph <em>Graph</em>}</li>
 *   <li>{@link org.hone.model.network.impl.NetworkImpl#getFunctions <em>Functions</em>}</li>
 *   <li>{@link org.hone.model.network.impl.NetworkImpl#getOpsetImports <em>Opset Imports</em>}</li>
 *   <li>{@link org.hone.model.network.impl.NetworkImpl#getIrVersion <em>Ir Version</em>}</li>
 *   <li>{@link org.hone.model.network.impl.NetworkImpl#getProducerName <em>Producer Name</em>}</li>
 *   <li>{@link org.hone.model.network.impl.NetworkImpl#getProducerVersion <em>Producer Version</em>}</li>
 *   <li>{@link org.hone.model.network.impl.NetworkImpl#getDomain <em>Domain</em>}</li>
 *   <li>{@link org.hone.model.network.impl.NetworkImpl#getModelVersion <em>Model Version</em>}</li>
 *   <li>{@link org.hone.model.network.impl.NetworkImpl#getFormat <em>Format</em>}</li>
 *   <li>{@link org.hone.model.network.impl.NetworkImpl#getWarnings <em>Warnings</em>}</li>
 * </ul>
 *
 * @generated
 */
public class NetworkImpl extends ElementImpl implements Network {
	/**
	 * The cached value of the '{@link #getGraph() <em>Graph</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGraph()
	 * @generated
	 * @ordered
	 */
	protected Graph graph;

	/**
	 * The cached value of the '{@link #getFunctions() <em>Functions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFunctions()
	 * @generated
	 * @ordered
	 */
	protected EList<Function> functions;

	/**
	 * The cached value of the '{@link #getOpsetImports() <em>Opset Imports</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpsetImports()
	 * @generated
	 * @ordered
	 */
	protected EList<OpsetImport> opsetImports;

	/**
	 * The default value of the '{@link #getIrVersion() <em>Ir Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIrVersion()
	 * @generated
	 * @ordered
	 */
	protected static final long IR_VERSION_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getIrVersion() <em>Ir Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIrVersion()
	 * @generated
	 * @ordered
	 */
	protected long irVersion = IR_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getProducerName() <em>Producer Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProducerName()
	 * @generated
	 * @ordered
	 */
	protected static final String PRODUCER_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProducerName() <em>Producer Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProducerName()
	 * @generated
	 * @ordered
	 */
	protected String producerName = PRODUCER_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getProducerVersion() <em>Producer Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProducerVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String PRODUCER_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProducerVersion() <em>Producer Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProducerVersion()
	 * @generated
	 * @ordered
	 */
	protected String producerVersion = PRODUCER_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getDomain() <em>Domain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDomain()
	 * @generated
	 * @ordered
	 */
	protected static final String DOMAIN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDomain() <em>Domain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDomain()
	 * @generated
	 * @ordered
	 */
	protected String domain = DOMAIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getModelVersion() <em>Model Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModelVersion()
	 * @generated
	 * @ordered
	 */
	protected static final Long MODEL_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getModelVersion() <em>Model Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModelVersion()
	 * @generated
	 * @ordered
	 */
	protected Long modelVersion = MODEL_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getFormat() <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormat()
	 * @generated
	 * @ordered
	 */
	protected static final String FORMAT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFormat() <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormat()
	 * @generated
	 * @ordered
	 */
	protected String format = FORMAT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getWarnings() <em>Warnings</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWarnings()
	 * @generated
	 * @ordered
	 */
	protected EList<String> warnings;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected NetworkImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return NetworkPackage.Literals.NETWORK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Graph getGraph() {
		return graph;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetGraph(Graph newGraph, NotificationChain msgs) {
		Graph oldGraph = graph;
		graph = newGraph;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, NetworkPackage.NETWORK__GRAPH, oldGraph, newGraph);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGraph(Graph newGraph) {
		if (newGraph != graph) {
			NotificationChain msgs = null;
			if (graph != null)
				msgs = ((InternalEObject)graph).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - NetworkPackage.NETWORK__GRAPH, null, msgs);
			if (newGraph != null)
				msgs = ((InternalEObject)newGraph).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - NetworkPackage.NETWORK__GRAPH, null, msgs);
			msgs = basicSetGraph(newGraph, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NetworkPackage.NETWORK__GRAPH, newGraph, newGraph));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Function> getFunctions() {
		if (functions == null) {
			functions = new EObjectContainmentEList<Function>(Function.class, this, NetworkPackage.NETWORK__FUNCTIONS);
		}
		return functions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<OpsetImport> getOpsetImports() {
		if (opsetImports == null) {
			opsetImports = new EObjectContainmentEList<OpsetImport>(OpsetImport.class, this, NetworkPackage.NETWORK__OPSET_IMPORTS);
		}
		return opsetImports;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getIrVersion() {
		return irVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIrVersion(long newIrVersion) {
		long oldIrVersion = irVersion;
		irVersion = newIrVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NetworkPackage.NETWORK__IR_VERSION, oldIrVersion, irVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProducerName() {
		return producerName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProducerName(String newProducerName) {
		String oldProducerName = producerName;
		producerName = newProducerName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NetworkPackage.NETWORK__PRODUCER_NAME, oldProducerName, producerName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProducerVersion() {
		return producerVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProducerVersion(String newProducerVersion) {
		String oldProducerVersion = producerVersion;
		producerVersion = newProducerVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NetworkPackage.NETWORK__PRODUCER_VERSION, oldProducerVersion, producerVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDomain() {
		return domain;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDomain(String newDomain) {
		String oldDomain = domain;
		domain = newDomain;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NetworkPackage.NETWORK__DOMAIN, oldDomain, domain));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getModelVersion() {
		return modelVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setModelVersion(Long newModelVersion) {
		Long oldModelVersion = modelVersion;
		modelVersion = newModelVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NetworkPackage.NETWORK__MODEL_VERSION, oldModelVersion, modelVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFormat() {
		return format;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormat(String newFormat) {
		String oldFormat = format;
		format = newFormat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NetworkPackage.NETWORK__FORMAT, oldFormat, format));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getWarnings() {
		if (warnings == null) {
			warnings = new EDataTypeEList<String>(String.class, this, NetworkPackage.NETWORK__WARNINGS);
		}
		return warnings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case NetworkPackage.NETWORK__GRAPH:
				return basicSetGraph(null, msgs);
			case NetworkPackage.NETWORK__FUNCTIONS:
				return ((InternalEList<?>)getFunctions()).basicRemove(otherEnd, msgs);
			case NetworkPackage.NETWORK__OPSET_IMPORTS:
				return ((InternalEList<?>)getOpsetImports()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case NetworkPackage.NETWORK__GRAPH:
				return getGraph();
			case NetworkPackage.NETWORK__FUNCTIONS:
				return getFunctions();
			case NetworkPackage.NETWORK__OPSET_IMPORTS:
				return getOpsetImports();
			case NetworkPackage.NETWORK__IR_VERSION:
				return getIrVersion();
			case NetworkPackage.NETWORK__PRODUCER_NAME:
				return getProducerName();
			case NetworkPackage.NETWORK__PRODUCER_VERSION:
				return getProducerVersion();
			case NetworkPackage.NETWORK__DOMAIN:
				return getDomain();
			case NetworkPackage.NETWORK__MODEL_VERSION:
				return getModelVersion();
			case NetworkPackage.NETWORK__FORMAT:
				return getFormat();
			case NetworkPackage.NETWORK__WARNINGS:
				return getWarnings();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case NetworkPackage.NETWORK__GRAPH:
				setGraph((Graph)newValue);
				return;
			case NetworkPackage.NETWORK__FUNCTIONS:
				getFunctions().clear();
				getFunctions().addAll((Collection<? extends Function>)newValue);
				return;
			case NetworkPackage.NETWORK__OPSET_IMPORTS:
				getOpsetImports().clear();
				getOpsetImports().addAll((Collection<? extends OpsetImport>)newValue);
				return;
			case NetworkPackage.NETWORK__IR_VERSION:
				setIrVersion((Long)newValue);
				return;
			case NetworkPackage.NETWORK__PRODUCER_NAME:
				setProducerName((String)newValue);
				return;
			case NetworkPackage.NETWORK__PRODUCER_VERSION:
				setProducerVersion((String)newValue);
				return;
			case NetworkPackage.NETWORK__DOMAIN:
				setDomain((String)newValue);
				return;
			case NetworkPackage.NETWORK__MODEL_VERSION:
				setModelVersion((Long)newValue);
				return;
			case NetworkPackage.NETWORK__FORMAT:
				setFormat((String)newValue);
				return;
			case NetworkPackage.NETWORK__WARNINGS:
				getWarnings().clear();
				getWarnings().addAll((Collection<? extends String>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case NetworkPackage.NETWORK__GRAPH:
				setGraph((Graph)null);
				return;
			case NetworkPackage.NETWORK__FUNCTIONS:
				getFunctions().clear();
				return;
			case NetworkPackage.NETWORK__OPSET_IMPORTS:
				getOpsetImports().clear();
				return;
			case NetworkPackage.NETWORK__IR_VERSION:
				setIrVersion(IR_VERSION_EDEFAULT);
				return;
			case NetworkPackage.NETWORK__PRODUCER_NAME:
				setProducerName(PRODUCER_NAME_EDEFAULT);
				return;
			case NetworkPackage.NETWORK__PRODUCER_VERSION:
				setProducerVersion(PRODUCER_VERSION_EDEFAULT);
				return;
			case NetworkPackage.NETWORK__DOMAIN:
				setDomain(DOMAIN_EDEFAULT);
				return;
			case NetworkPackage.NETWORK__MODEL_VERSION:
				setModelVersion(MODEL_VERSION_EDEFAULT);
				return;
			case NetworkPackage.NETWORK__FORMAT:
				setFormat(FORMAT_EDEFAULT);
				return;
			case NetworkPackage.NETWORK__WARNINGS:
				getWarnings().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case NetworkPackage.NETWORK__GRAPH:
				return graph != null;
			case NetworkPackage.NETWORK__FUNCTIONS:
				return functions != null && !functions.isEmpty();
			case NetworkPackage.NETWORK__OPSET_IMPORTS:
				return opsetImports != null && !opsetImports.isEmpty();
			case NetworkPackage.NETWORK__IR_VERSION:
				return irVersion != IR_VERSION_EDEFAULT;
			case NetworkPackage.NETWORK__PRODUCER_NAME:
				return PRODUCER_NAME_EDEFAULT == null ? producerName != null : !PRODUCER_NAME_EDEFAULT.equals(producerName);
			case NetworkPackage.NETWORK__PRODUCER_VERSION:
				return PRODUCER_VERSION_EDEFAULT == null ? producerVersion != null : !PRODUCER_VERSION_EDEFAULT.equals(producerVersion);
			case NetworkPackage.NETWORK__DOMAIN:
				return DOMAIN_EDEFAULT == null ? domain != null : !DOMAIN_EDEFAULT.equals(domain);
			case NetworkPackage.NETWORK__MODEL_VERSION:
				return MODEL_VERSION_EDEFAULT == null ? modelVersion != null : !MODEL_VERSION_EDEFAULT.equals(modelVersion);
			case NetworkPackage.NETWORK__FORMAT:
				return FORMAT_EDEFAULT == null ? format != null : !FORMAT_EDEFAULT.equals(format);
			case NetworkPackage.NETWORK__WARNINGS:
				return warnings != null && !warnings.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (irVersion: ");
		result.append(irVersion);
		result.append(", producerName: ");
		result.append(producerName);
		result.append(", producerVersion: ");
		result.append(producerVersion);
		result.append(", domain: ");
		result.append(domain);
		result.append(", modelVersion: ");
		result.append(modelVersion);
		result.append(", format: ");
		result.append(format);
		result.append(", warnings: ");
		result.append(warnings);
		result.append(')');
		return result.toString();
	}

} //NetworkImpl
