/**
 * Copyright (c) Hone contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.hone.model.network.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.hone.model.network.NetworkPackage;
import org.hone.model.network.OpsetImport;

import org.hone.model.type.Bytes;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Opset Import</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hone.model.network.impl.OpsetImportImpl#getDomain <em>Domain</em>}</li>
 *   <li>{@link org.hone.model.network.impl.OpsetImportImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link org.hone.model.network.impl.OpsetImportImpl#getUninterpreted <em>Uninterpreted</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OpsetImportImpl extends EObjectImpl implements OpsetImport {
	/**
	 * The default value of the '{@link #getDomain() <em>Domain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDomain()
	 * @generated
	 * @ordered
	 */
	protected static final String DOMAIN_EDEFAULT = "";

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
	 * The default value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected static final long VERSION_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected long version = VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getUninterpreted() <em>Uninterpreted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUninterpreted()
	 * @generated
	 * @ordered
	 */
	protected static final Bytes UNINTERPRETED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUninterpreted() <em>Uninterpreted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUninterpreted()
	 * @generated
	 * @ordered
	 */
	protected Bytes uninterpreted = UNINTERPRETED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OpsetImportImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return NetworkPackage.Literals.OPSET_IMPORT;
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
			eNotify(new ENotificationImpl(this, Notification.SET, NetworkPackage.OPSET_IMPORT__DOMAIN, oldDomain, domain));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getVersion() {
		return version;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVersion(long newVersion) {
		long oldVersion = version;
		version = newVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NetworkPackage.OPSET_IMPORT__VERSION, oldVersion, version));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Bytes getUninterpreted() {
		return uninterpreted;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUninterpreted(Bytes newUninterpreted) {
		Bytes oldUninterpreted = uninterpreted;
		uninterpreted = newUninterpreted;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NetworkPackage.OPSET_IMPORT__UNINTERPRETED, oldUninterpreted, uninterpreted));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case NetworkPackage.OPSET_IMPORT__DOMAIN:
				return getDomain();
			case NetworkPackage.OPSET_IMPORT__VERSION:
				return getVersion();
			case NetworkPackage.OPSET_IMPORT__UNINTERPRETED:
				return getUninterpreted();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case NetworkPackage.OPSET_IMPORT__DOMAIN:
				setDomain((String)newValue);
				return;
			case NetworkPackage.OPSET_IMPORT__VERSION:
				setVersion((Long)newValue);
				return;
			case NetworkPackage.OPSET_IMPORT__UNINTERPRETED:
				setUninterpreted((Bytes)newValue);
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
			case NetworkPackage.OPSET_IMPORT__DOMAIN:
				setDomain(DOMAIN_EDEFAULT);
				return;
			case NetworkPackage.OPSET_IMPORT__VERSION:
				setVersion(VERSION_EDEFAULT);
				return;
			case NetworkPackage.OPSET_IMPORT__UNINTERPRETED:
				setUninterpreted(UNINTERPRETED_EDEFAULT);
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
			case NetworkPackage.OPSET_IMPORT__DOMAIN:
				return DOMAIN_EDEFAULT == null ? domain != null : !DOMAIN_EDEFAULT.equals(domain);
			case NetworkPackage.OPSET_IMPORT__VERSION:
				return version != VERSION_EDEFAULT;
			case NetworkPackage.OPSET_IMPORT__UNINTERPRETED:
				return UNINTERPRETED_EDEFAULT == null ? uninterpreted != null : !UNINTERPRETED_EDEFAULT.equals(uninterpreted);
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
		result.append(", version: ");
		result.append(version);
		result.append(", uninterpreted: ");
		result.append(uninterpreted);
		result.append(')');
		return result.toString();
	}

} //OpsetImportImpl
