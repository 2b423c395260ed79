/**
 * Copyright (c) Hone contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.hone.model.recipe;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Metric Use</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A metric of the user's own that evaluation measures too: the word of a registered one, or the arguments that say which program does.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hone.model.recipe.MetricUse#getMetric <em>Metric</em>}</li>
 * </ul>
 *
 * @see org.hone.model.recipe.RecipePackage#getMetricUse()
 * @model
 * @generated
 */
public interface MetricUse extends Section {
	/**
	 * Returns the value of the '<em><b>Metric</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the registered metric; null where a program measures.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Metric</em>' attribute.
	 * @see #setMetric(String)
	 * @see org.hone.model.recipe.RecipePackage#getMetricUse_Metric()
	 * @model
	 * @generated
	 */
	String getMetric();

	/**
	 * Sets the value of the '{@link org.hone.model.recipe.MetricUse#getMetric <em>Metric</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Metric</em>' attribute.
	 * @see #getMetric()
	 * @generated
	 */
	void setMetric(String value);

} // MetricUse
