/**
 * Copyright (c) Hone contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.hone.model.recipe.impl;

import org.eclipse.emf.ecore.EClass;

import org.hone.model.recipe.Limits;
import org.hone.model.recipe.RecipePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Limits</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class LimitsImpl extends SectionImpl implements Limits {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LimitsImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RecipePackage.Literals.LIMITS;
	}

} //LimitsImpl
