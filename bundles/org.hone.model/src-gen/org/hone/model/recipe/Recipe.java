/**
 * Copyright (c) Hone contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.hone.model.recipe;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Recipe</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What is done to a network, with which data, for which deployments and within which limits. The text is the truth: this is what parsing it gives.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hone.model.recipe.Recipe#getVersion <em>Version</em>}</li>
 *   <li>{@link org.hone.model.recipe.Recipe#getModel <em>Model</em>}</li>
 *   <li>{@link org.hone.model.recipe.Recipe#getInputs <em>Inputs</em>}</li>
 *   <li>{@link org.hone.model.recipe.Recipe#getCalibration <em>Calibration</em>}</li>
 *   <li>{@link org.hone.model.recipe.Recipe#getEvaluation <em>Evaluation</em>}</li>
 *   <li>{@link org.hone.model.recipe.Recipe#getPreprocess <em>Preprocess</em>}</li>
 *   <li>{@link org.hone.model.recipe.Recipe#getMetrics <em>Metrics</em>}</li>
 *   <li>{@link org.hone.model.recipe.Recipe#getSteps <em>Steps</em>}</li>
 *   <li>{@link org.hone.model.recipe.Recipe#getDeployments <em>Deployments</em>}</li>
 *   <li>{@link org.hone.model.recipe.Recipe#getLimits <em>Limits</em>}</li>
 * </ul>
 *
 * @see org.hone.model.recipe.RecipePackage#getRecipe()
 * @model
 * @generated
 */
public interface Recipe extends EObject {
	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(int)
	 * @see org.hone.model.recipe.RecipePackage#getRecipe_Version()
	 * @model default="1"
	 * @generated
	 */
	int getVersion();

	/**
	 * Sets the value of the '{@link org.hone.model.recipe.Recipe#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(int value);

	/**
	 * Returns the value of the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The path of the network, relative to the recipe.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Model</em>' attribute.
	 * @see #setModel(String)
	 * @see org.hone.model.recipe.RecipePackage#getRecipe_Model()
	 * @model
	 * @generated
	 */
	String getModel();

	/**
	 * Sets the value of the '{@link org.hone.model.recipe.Recipe#getModel <em>Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Model</em>' attribute.
	 * @see #getModel()
	 * @generated
	 */
	void setModel(String value);

	/**
	 * Returns the value of the '<em><b>Inputs</b></em>' containment reference list.
	 * The list contents are of type {@link org.hone.model.recipe.InputDeclaration}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Inputs</em>' containment reference list.
	 * @see org.hone.model.recipe.RecipePackage#getRecipe_Inputs()
	 * @model containment="true"
	 * @generated
	 */
	EList<InputDeclaration> getInputs();

	/**
	 * Returns the value of the '<em><b>Calibration</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Calibration</em>' containment reference.
	 * @see #setCalibration(DataSource)
	 * @see org.hone.model.recipe.RecipePackage#getRecipe_Calibration()
	 * @model containment="true"
	 * @generated
	 */
	DataSource getCalibration();

	/**
	 * Sets the value of the '{@link org.hone.model.recipe.Recipe#getCalibration <em>Calibration</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Calibration</em>' containment reference.
	 * @see #getCalibration()
	 * @generated
	 */
	void setCalibration(DataSource value);

	/**
	 * Returns the value of the '<em><b>Evaluation</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evaluation</em>' containment reference.
	 * @see #setEvaluation(DataSource)
	 * @see org.hone.model.recipe.RecipePackage#getRecipe_Evaluation()
	 * @model containment="true"
	 * @generated
	 */
	DataSource getEvaluation();

	/**
	 * Sets the value of the '{@link org.hone.model.recipe.Recipe#getEvaluation <em>Evaluation</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evaluation</em>' containment reference.
	 * @see #getEvaluation()
	 * @generated
	 */
	void setEvaluation(DataSource value);

	/**
	 * Returns the value of the '<em><b>Preprocess</b></em>' containment reference list.
	 * The list contents are of type {@link org.hone.model.recipe.Preprocessing}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Preprocess</em>' containment reference list.
	 * @see org.hone.model.recipe.RecipePackage#getRecipe_Preprocess()
	 * @model containment="true"
	 * @generated
	 */
	EList<Preprocessing> getPreprocess();

	/**
	 * Returns the value of the '<em><b>Metrics</b></em>' containment reference list.
	 * The list contents are of type {@link org.hone.model.recipe.MetricUse}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Metrics</em>' containment reference list.
	 * @see org.hone.model.recipe.RecipePackage#getRecipe_Metrics()
	 * @model containment="true"
	 * @generated
	 */
	EList<MetricUse> getMetrics();

	/**
	 * Returns the value of the '<em><b>Steps</b></em>' containment reference list.
	 * The list contents are of type {@link org.hone.model.recipe.StepUse}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Steps</em>' containment reference list.
	 * @see org.hone.model.recipe.RecipePackage#getRecipe_Steps()
	 * @model containment="true"
	 * @generated
	 */
	EList<StepUse> getSteps();

	/**
	 * Returns the value of the '<em><b>Deployments</b></em>' containment reference list.
	 * The list contents are of type {@link org.hone.model.recipe.Deployment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Deployments</em>' containment reference list.
	 * @see org.hone.model.recipe.RecipePackage#getRecipe_Deployments()
	 * @model containment="true"
	 * @generated
	 */
	EList<Deployment> getDeployments();

	/**
	 * Returns the value of the '<em><b>Limits</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Limits</em>' containment reference.
	 * @see #setLimits(Limits)
	 * @see org.hone.model.recipe.RecipePackage#getRecipe_Limits()
	 * @model containment="true"
	 * @generated
	 */
	Limits getLimits();

	/**
	 * Sets the value of the '{@link org.hone.model.recipe.Recipe#getLimits <em>Limits</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Limits</em>' containment reference.
	 * @see #getLimits()
	 * @generated
	 */
	void setLimits(Limits value);

} // Recipe
