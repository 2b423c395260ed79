/**
 * Copyright (c) Hone contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.hone.model.recipe;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Data Source</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Samples for calibration or evaluation.
 * <!-- end-model-doc -->
 *
 *
 * @see org.hone.model.recipe.RecipePackage#getDataSource()
 * @model
 * @generated
 */
public interface DataSource extends Section {
} // DataSource
