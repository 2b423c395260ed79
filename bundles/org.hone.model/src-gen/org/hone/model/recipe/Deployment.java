/**
 * Copyright (c) Hone contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.hone.model.recipe;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Deployment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A target and the board that it runs on.
 * <!-- end-model-doc -->
 *
 *
 * @see org.hone.model.recipe.RecipePackage#getDeployment()
 * @model
 * @generated
 */
public interface Deployment extends Section {
} // Deployment
