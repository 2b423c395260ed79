/**
 * Copyright (c) Hone contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.hone.model.recipe;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Limits</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the tuned network must keep to.
 * <!-- end-model-doc -->
 *
 *
 * @see org.hone.model.recipe.RecipePackage#getLimits()
 * @model
 * @generated
 */
public interface Limits extends Section {
} // Limits
