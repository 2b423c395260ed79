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

import org.hone.model.network.Attribute;
import org.hone.model.network.Function;
import org.hone.model.network.NetworkPackage;
import org.hone.model.network.OpsetImport;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Function</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hone.model.network.impl.FunctionImpl#getDomain <em>Domain</em>}</li>
 *   <li>{@link org.hone.model.network.impl.FunctionImpl#getOverload <em>Overload</em>}</li>
 *   <li>{@link org.hone.model.network.impl.FunctionImpl#getOpsetImports <em>Opset Imports</em>}</li>
 *   <li>{@link org.hone.model.network.impl.FunctionImpl#getAttributeNames <em>Attribute Names</em>}</li>
 *   <li>{@link org.hone.model.network.impl.FunctionImpl#getAttributeDefaults <em>Attribute Defaults</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FunctionImpl extends GraphImpl implements Function {
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
	 * The default value of the '{@link #getOverload() <em>Overload</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOverload()
	 * @generated
	 * @ordered
	 */
	protected static final String OVERLOAD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOverload() <em>Overload</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOverload()
	 * @generated
	 * @ordered
	 */
	protected String overload = OVERLOAD_EDEFAULT;

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
	 * The cached value of the '{@link #getAttributeNames() <em>Attribute Names</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttributeNames()
	 * @generated
	 * @ordered
	 */
	protected EList<String> attributeNames;

	/**
	 * The cached value of the '{@link #getAttributeDefaults() <em>Attribute Defaults</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttributeDefaults()
	 * @generated
	 * @ordered
	 */
	protected EList<Attribute> attributeDefaults;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FunctionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return NetworkPackage.Literals.FUNCTION;
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
			eNotify(new ENotificationImpl(this, Notification.SET, NetworkPackage.FUNCTION__DOMAIN, oldDomain, domain));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOverload() {
		return overload;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOverload(String newOverload) {
		String oldOverload = overload;
		overload = newOverload;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NetworkPackage.FUNCTION__OVERLOAD, oldOverload, overload));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<OpsetImport> getOpsetImports() {
		if (opsetImports == null) {
			opsetImports = new EObjectContainmentEList<OpsetImport>(OpsetImport.class, this, NetworkPackage.FUNCTION__OPSET_IMPORTS);
		}
		return opsetImports;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getAttributeNames() {
		if (attributeNames == null) {
			attributeNames = new EDataTypeEList<String>(String.class, this, NetworkPackage.FUNCTION__ATTRIBUTE_NAMES);
		}
		return attributeNames;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Attribute> getAttributeDefaults() {
		if (attributeDefaults == null) {
			attributeDefaults = new EObjectContainmentEList<Attribute>(Attribute.class, this, NetworkPackage.FUNCTION__ATTRIBUTE_DEFAULTS);
		}
		return attributeDefaults;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case NetworkPackage.FUNCTION__OPSET_IMPORTS:
				return ((InternalEList<?>)getOpsetImports()).basicRemove(otherEnd, msgs);
			case NetworkPackage.FUNCTION__ATTRIBUTE_DEFAULTS:
				return ((InternalEList<?>)getAttributeDefaults()).basicRemove(otherEnd, msgs);
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
			case NetworkPackage.FUNCTION__DOMAIN:
				return getDomain();
			case NetworkPackage.FUNCTION__OVERLOAD:
				return getOverload();
			case NetworkPackage.FUNCTION__OPSET_IMPORTS:
				return getOpsetImports();
			case NetworkPackage.FUNCTION__ATTRIBUTE_NAMES:
				return getAttributeNames();
			case NetworkPackage.FUNCTION__ATTRIBUTE_DEFAULTS:
				return getAttributeDefaults();
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
			case NetworkPackage.FUNCTION__DOMAIN:
				setDomain((String)newValue);
				return;
			case NetworkPackage.FUNCTION__OVERLOAD:
				setOverload((String)newValue);
				return;
			case NetworkPackage.FUNCTION__OPSET_IMPORTS:
				getOpsetImports().clear();
				getOpsetImports().addAll((Collection<? extends OpsetImport>)newValue);
				return;
			case NetworkPackage.FUNCTION__ATTRIBUTE_NAMES:
				getAttributeNames().clear();
				getAttributeNames().addAll((Collection<? extends String>)newValue);
				return;
			case NetworkPackage.FUNCTION__ATTRIBUTE_DEFAULTS:
				getAttributeDefaults().clear();
				getAttributeDefaults().addAll((Collection<? extends Attribute>)newValue);
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
			case NetworkPackage.FUNCTION__DOMAIN:
				setDomain(DOMAIN_EDEFAULT);
				return;
			case NetworkPackage.FUNCTION__OVERLOAD:
				setOverload(OVERLOAD_EDEFAULT);
				return;
			case NetworkPackage.FUNCTION__OPSET_IMPORTS:
				getOpsetImports().clear();
				return;
			case NetworkPackage.FUNCTION__ATTRIBUTE_NAMES:
				getAttributeNames().clear();
				return;
			case NetworkPackage.FUNCTION__ATTRIBUTE_DEFAULTS:
				getAttributeDefaults().clear();
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
			case NetworkPackage.FUNCTION__DOMAIN:
				return DOMAIN_EDEFAULT == null ? domain != null : !DOMAIN_EDEFAULT.equals(domain);
			case NetworkPackage.FUNCTION__OVERLOAD:
				return OVERLOAD_EDEFAULT == null ? overload != null : !OVERLOAD_EDEFAULT.equals(overload);
			case NetworkPackage.FUNCTION__OPSET_IMPORTS:
				return opsetImports != null && !opsetImports.isEmpty();
			case NetworkPackage.FUNCTION__ATTRIBUTE_NAMES:
				return attributeNames != null && !attributeNames.isEmpty();
			case NetworkPackage.FUNCTION__ATTRIBUTE_DEFAULTS:
				return attributeDefaults != null && !attributeDefaults.isEmpty();
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
		result.append(" (domain: ");
		result.append(domain);
		result.append(", overload: ");
		result.append(overload);
		result.append(", attributeNames: ");
		result.append(attributeNames);
		result.append(')');
		return result.toString();
	}

} //FunctionImpl
