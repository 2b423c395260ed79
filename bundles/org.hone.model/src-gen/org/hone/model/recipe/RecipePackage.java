/**
 * Copyright (c) Hone contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.hone.model.recipe;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
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
 * @see org.hone.model.recipe.RecipeFactory
 * @model kind="package"
 * @generated
 */
public interface RecipePackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "recipe";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:hone:recipe:1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "recipe";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	RecipePackage eINSTANCE = org.hone.model.recipe.impl.RecipePackageImpl.init();

	/**
	 * The meta object id for the '{@link org.hone.model.recipe.impl.SectionImpl <em>Section</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hone.model.recipe.impl.SectionImpl
	 * @see org.hone.model.recipe.impl.RecipePackageImpl#getSection()
	 * @generated
	 */
	int SECTION = 0;

	/**
	 * The feature id for the '<em><b>Arguments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__ARGUMENTS = 0;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__OFFSET = 1;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__LENGTH = 2;

	/**
	 * The number of structural features of the '<em>Section</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.hone.model.recipe.impl.ArgumentImpl <em>Argument</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hone.model.recipe.impl.ArgumentImpl
	 * @see org.hone.model.recipe.impl.RecipePackageImpl#getArgument()
	 * @generated
	 */
	int ARGUMENT = 1;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARGUMENT__KEY = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARGUMENT__VALUE = 1;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARGUMENT__OFFSET = 2;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARGUMENT__LENGTH = 3;

	/**
	 * The number of structural features of the '<em>Argument</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARGUMENT_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.hone.model.recipe.impl.RecipeImpl <em>Recipe</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hone.model.recipe.impl.RecipeImpl
	 * @see org.hone.model.recipe.impl.RecipePackageImpl#getRecipe()
	 * @generated
	 */
	int RECIPE = 2;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECIPE__VERSION = 0;

	/**
	 * The feature id for the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECIPE__MODEL = 1;

	/**
	 * The feature id for the '<em><b>Inputs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECIPE__INPUTS = 2;

	/**
	 * The feature id for the '<em><b>Calibration</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECIPE__CALIBRATION = 3;

	/**
	 * The feature id for the '<em><b>Evaluation</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECIPE__EVALUATION = 4;

	/**
	 * The feature id for the '<em><b>Preprocess</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECIPE__PREPROCESS = 5;

	/**
	 * The feature id for the '<em><b>Metrics</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECIPE__METRICS = 6;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECIPE__STEPS = 7;

	/**
	 * The feature id for the '<em><b>Deployments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECIPE__DEPLOYMENTS = 8;

	/**
	 * The feature id for the '<em><b>Limits</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECIPE__LIMITS = 9;

	/**
	 * The number of structural features of the '<em>Recipe</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECIPE_FEATURE_COUNT = 10;

	/**
	 * The meta object id for the '{@link org.hone.model.recipe.impl.InputDeclarationImpl <em>Input Declaration</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hone.model.recipe.impl.InputDeclarationImpl
	 * @see org.hone.model.recipe.impl.RecipePackageImpl#getInputDeclaration()
	 * @generated
	 */
	int INPUT_DECLARATION = 3;

	/**
	 * The feature id for the '<em><b>Arguments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INPUT_DECLARATION__ARGUMENTS = SECTION__ARGUMENTS;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INPUT_DECLARATION__OFFSET = SECTION__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INPUT_DECLARATION__LENGTH = SECTION__LENGTH;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INPUT_DECLARATION__NAME = SECTION_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Input Declaration</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INPUT_DECLARATION_FEATURE_COUNT = SECTION_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.hone.model.recipe.impl.DataSourceImpl <em>Data Source</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hone.model.recipe.impl.DataSourceImpl
	 * @see org.hone.model.recipe.impl.RecipePackageImpl#getDataSource()
	 * @generated
	 */
	int DATA_SOURCE = 4;

	/**
	 * The feature id for the '<em><b>Arguments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_SOURCE__ARGUMENTS = SECTION__ARGUMENTS;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_SOURCE__OFFSET = SECTION__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_SOURCE__LENGTH = SECTION__LENGTH;

	/**
	 * The number of structural features of the '<em>Data Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_SOURCE_FEATURE_COUNT = SECTION_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hone.model.recipe.impl.PreprocessingImpl <em>Preprocessing</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hone.model.recipe.impl.PreprocessingImpl
	 * @see org.hone.model.recipe.impl.RecipePackageImpl#getPreprocessing()
	 * @generated
	 */
	int PREPROCESSING = 5;

	/**
	 * The feature id for the '<em><b>Arguments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREPROCESSING__ARGUMENTS = SECTION__ARGUMENTS;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREPROCESSING__OFFSET = SECTION__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREPROCESSING__LENGTH = SECTION__LENGTH;

	/**
	 * The feature id for the '<em><b>Operation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREPROCESSING__OPERATION = SECTION_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Preprocessing</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREPROCESSING_FEATURE_COUNT = SECTION_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.hone.model.recipe.impl.MetricUseImpl <em>Metric Use</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hone.model.recipe.impl.MetricUseImpl
	 * @see org.hone.model.recipe.impl.RecipePackageImpl#getMetricUse()
	 * @generated
	 */
	int METRIC_USE = 6;

	/**
	 * The feature id for the '<em><b>Arguments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC_USE__ARGUMENTS = SECTION__ARGUMENTS;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC_USE__OFFSET = SECTION__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC_USE__LENGTH = SECTION__LENGTH;

	/**
	 * The feature id for the '<em><b>Metric</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC_USE__METRIC = SECTION_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Metric Use</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC_USE_FEATURE_COUNT = SECTION_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.hone.model.recipe.impl.StepUseImpl <em>Step Use</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hone.model.recipe.impl.StepUseImpl
	 * @see org.hone.model.recipe.impl.RecipePackageImpl#getStepUse()
	 * @generated
	 */
	int STEP_USE = 7;

	/**
	 * The feature id for the '<em><b>Arguments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_USE__ARGUMENTS = SECTION__ARGUMENTS;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_USE__OFFSET = SECTION__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_USE__LENGTH = SECTION__LENGTH;

	/**
	 * The feature id for the '<em><b>Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_USE__STEP = SECTION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_USE__ENABLED = SECTION_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Step Use</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_USE_FEATURE_COUNT = SECTION_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.hone.model.recipe.impl.DeploymentImpl <em>Deployment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hone.model.recipe.impl.DeploymentImpl
	 * @see org.hone.model.recipe.impl.RecipePackageImpl#getDeployment()
	 * @generated
	 */
	int DEPLOYMENT = 8;

	/**
	 * The feature id for the '<em><b>Arguments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPLOYMENT__ARGUMENTS = SECTION__ARGUMENTS;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPLOYMENT__OFFSET = SECTION__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPLOYMENT__LENGTH = SECTION__LENGTH;

	/**
	 * The number of structural features of the '<em>Deployment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPLOYMENT_FEATURE_COUNT = SECTION_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hone.model.recipe.impl.LimitsImpl <em>Limits</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hone.model.recipe.impl.LimitsImpl
	 * @see org.hone.model.recipe.impl.RecipePackageImpl#getLimits()
	 * @generated
	 */
	int LIMITS = 9;

	/**
	 * The feature id for the '<em><b>Arguments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIMITS__ARGUMENTS = SECTION__ARGUMENTS;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIMITS__OFFSET = SECTION__OFFSET;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIMITS__LENGTH = SECTION__LENGTH;

	/**
	 * The number of structural features of the '<em>Limits</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIMITS_FEATURE_COUNT = SECTION_FEATURE_COUNT + 0;


	/**
	 * Returns the meta object for class '{@link org.hone.model.recipe.Section <em>Section</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Section</em>'.
	 * @see org.hone.model.recipe.Section
	 * @generated
	 */
	EClass getSection();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hone.model.recipe.Section#getArguments <em>Arguments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Arguments</em>'.
	 * @see org.hone.model.recipe.Section#getArguments()
	 * @see #getSection()
	 * @generated
	 */
	EReference getSection_Arguments();

	/**
	 * Returns the meta object for the attribute '{@link org.hone.model.recipe.Section#getOffset <em>Offset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Offset</em>'.
	 * @see org.hone.model.recipe.Section#getOffset()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_Offset();

	/**
	 * Returns the meta object for the attribute '{@link org.hone.model.recipe.Section#getLength <em>Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Length</em>'.
	 * @see org.hone.model.recipe.Section#getLength()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_Length();

	/**
	 * Returns the meta object for class '{@link org.hone.model.recipe.Argument <em>Argument</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Argument</em>'.
	 * @see org.hone.model.recipe.Argument
	 * @generated
	 */
	EClass getArgument();

	/**
	 * Returns the meta object for the attribute '{@link org.hone.model.recipe.Argument#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.hone.model.recipe.Argument#getKey()
	 * @see #getArgument()
	 * @generated
	 */
	EAttribute getArgument_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.hone.model.recipe.Argument#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.hone.model.recipe.Argument#getValue()
	 * @see #getArgument()
	 * @generated
	 */
	EAttribute getArgument_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.hone.model.recipe.Argument#getOffset <em>Offset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Offset</em>'.
	 * @see org.hone.model.recipe.Argument#getOffset()
	 * @see #getArgument()
	 * @generated
	 */
	EAttribute getArgument_Offset();

	/**
	 * Returns the meta object for the attribute '{@link org.hone.model.recipe.Argument#getLength <em>Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Length</em>'.
	 * @see org.hone.model.recipe.Argument#getLength()
	 * @see #getArgument()
	 * @generated
	 */
	EAttribute getArgument_Length();

	/**
	 * Returns the meta object for class '{@link org.hone.model.recipe.Recipe <em>Recipe</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Recipe</em>'.
	 * @see org.hone.model.recipe.Recipe
	 * @generated
	 */
	EClass getRecipe();

	/**
	 * Returns the meta object for the attribute '{@link org.hone.model.recipe.Recipe#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.hone.model.recipe.Recipe#getVersion()
	 * @see #getRecipe()
	 * @generated
	 */
	EAttribute getRecipe_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.hone.model.recipe.Recipe#getModel <em>Model</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Model</em>'.
	 * @see org.hone.model.recipe.Recipe#getModel()
	 * @see #getRecipe()
	 * @generated
	 */
	EAttribute getRecipe_Model();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hone.model.recipe.Recipe#getInputs <em>Inputs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Inputs</em>'.
	 * @see org.hone.model.recipe.Recipe#getInputs()
	 * @see #getRecipe()
	 * @generated
	 */
	EReference getRecipe_Inputs();

	/**
	 * Returns the meta object for the containment reference '{@link org.hone.model.recipe.Recipe#getCalibration <em>Calibration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Calibration</em>'.
	 * @see org.hone.model.recipe.Recipe#getCalibration()
	 * @see #getRecipe()
	 * @generated
	 */
	EReference getRecipe_Calibration();

	/**
	 * Returns the meta object for the containment reference '{@link org.hone.model.recipe.Recipe#getEvaluation <em>Evaluation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Evaluation</em>'.
	 * @see org.hone.model.recipe.Recipe#getEvaluation()
	 * @see #getRecipe()
	 * @generated
	 */
	EReference getRecipe_Evaluation();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hone.model.recipe.Recipe#getPreprocess <em>Preprocess</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Preprocess</em>'.
	 * @see org.hone.model.recipe.Recipe#getPreprocess()
	 * @see #getRecipe()
	 * @generated
	 */
	EReference getRecipe_Preprocess();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hone.model.recipe.Recipe#getMetrics <em>Metrics</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Metrics</em>'.
	 * @see org.hone.model.recipe.Recipe#getMetrics()
	 * @see #getRecipe()
	 * @generated
	 */
	EReference getRecipe_Metrics();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hone.model.recipe.Recipe#getSteps <em>Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Steps</em>'.
	 * @see org.hone.model.recipe.Recipe#getSteps()
	 * @see #getRecipe()
	 * @generated
	 */
	EReference getRecipe_Steps();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hone.model.recipe.Recipe#getDeployments <em>Deployments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Deployments</em>'.
	 * @see org.hone.model.recipe.Recipe#getDeployments()
	 * @see #getRecipe()
	 * @generated
	 */
	EReference getRecipe_Deployments();

	/**
	 * Returns the meta object for the containment reference '{@link org.hone.model.recipe.Recipe#getLimits <em>Limits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Limits</em>'.
	 * @see org.hone.model.recipe.Recipe#getLimits()
	 * @see #getRecipe()
	 * @generated
	 */
	EReference getRecipe_Limits();

	/**
	 * Returns the meta object for class '{@link org.hone.model.recipe.InputDeclaration <em>Input Declaration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Input Declaration</em>'.
	 * @see org.hone.model.recipe.InputDeclaration
	 * @generated
	 */
	EClass getInputDeclaration();

	/**
	 * Returns the meta object for the attribute '{@link org.hone.model.recipe.InputDeclaration#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.hone.model.recipe.InputDeclaration#getName()
	 * @see #getInputDeclaration()
	 * @generated
	 */
	EAttribute getInputDeclaration_Name();

	/**
	 * Returns the meta object for class '{@link org.hone.model.recipe.DataSource <em>Data Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Data Source</em>'.
	 * @see org.hone.model.recipe.DataSource
	 * @generated
	 */
	EClass getDataSource();

	/**
	 * Returns the meta object for class '{@link org.hone.model.recipe.Preprocessing <em>Preprocessing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Preprocessing</em>'.
	 * @see org.hone.model.recipe.Preprocessing
	 * @generated
	 */
	EClass getPreprocessing();

	/**
	 * Returns the meta object for the attribute '{@link org.hone.model.recipe.Preprocessing#getOperation <em>Operation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Operation</em>'.
	 * @see org.hone.model.recipe.Preprocessing#getOperation()
	 * @see #getPreprocessing()
	 * @generated
	 */
	EAttribute getPreprocessing_Operation();

	/**
	 * Returns the meta object for class '{@link org.hone.model.recipe.MetricUse <em>Metric Use</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Metric Use</em>'.
	 * @see org.hone.model.recipe.MetricUse
	 * @generated
	 */
	EClass getMetricUse();

	/**
	 * Returns the meta object for the attribute '{@link org.hone.model.recipe.MetricUse#getMetric <em>Metric</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Metric</em>'.
	 * @see org.hone.model.recipe.MetricUse#getMetric()
	 * @see #getMetricUse()
	 * @generated
	 */
	EAttribute getMetricUse_Metric();

	/**
	 * Returns the meta object for class '{@link org.hone.model.recipe.StepUse <em>Step Use</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Step Use</em>'.
	 * @see org.hone.model.recipe.StepUse
	 * @generated
	 */
	EClass getStepUse();

	/**
	 * Returns the meta object for the attribute '{@link org.hone.model.recipe.StepUse#getStep <em>Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Step</em>'.
	 * @see org.hone.model.recipe.StepUse#getStep()
	 * @see #getStepUse()
	 * @generated
	 */
	EAttribute getStepUse_Step();

	/**
	 * Returns the meta object for the attribute '{@link org.hone.model.recipe.StepUse#isEnabled <em>Enabled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Enabled</em>'.
	 * @see org.hone.model.recipe.StepUse#isEnabled()
	 * @see #getStepUse()
	 * @generated
	 */
	EAttribute getStepUse_Enabled();

	/**
	 * Returns the meta object for class '{@link org.hone.model.recipe.Deployment <em>Deployment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Deployment</em>'.
	 * @see org.hone.model.recipe.Deployment
	 * @generated
	 */
	EClass getDeployment();

	/**
	 * Returns the meta object for class '{@link org.hone.model.recipe.Limits <em>Limits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Limits</em>'.
	 * @see org.hone.model.recipe.Limits
	 * @generated
	 */
	EClass getLimits();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	RecipeFactory getRecipeFactory();

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
		 * The meta object literal for the '{@link org.hone.model.recipe.impl.SectionImpl <em>Section</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hone.model.recipe.impl.SectionImpl
		 * @see org.hone.model.recipe.impl.RecipePackageImpl#getSection()
		 * @generated
		 */
		EClass SECTION = eINSTANCE.getSection();

		/**
		 * The meta object literal for the '<em><b>Arguments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SECTION__ARGUMENTS = eINSTANCE.getSection_Arguments();

		/**
		 * The meta object literal for the '<em><b>Offset</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__OFFSET = eINSTANCE.getSection_Offset();

		/**
		 * The meta object literal for the '<em><b>Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__LENGTH = eINSTANCE.getSection_Length();

		/**
		 * The meta object literal for the '{@link org.hone.model.recipe.impl.ArgumentImpl <em>Argument</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hone.model.recipe.impl.ArgumentImpl
		 * @see org.hone.model.recipe.impl.RecipePackageImpl#getArgument()
		 * @generated
		 */
		EClass ARGUMENT = eINSTANCE.getArgument();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARGUMENT__KEY = eINSTANCE.getArgument_Key();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARGUMENT__VALUE = eINSTANCE.getArgument_Value();

		/**
		 * The meta object literal for the '<em><b>Offset</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARGUMENT__OFFSET = eINSTANCE.getArgument_Offset();

		/**
		 * The meta object literal for the '<em><b>Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARGUMENT__LENGTH = eINSTANCE.getArgument_Length();

		/**
		 * The meta object literal for the '{@link org.hone.model.recipe.impl.RecipeImpl <em>Recipe</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hone.model.recipe.impl.RecipeImpl
		 * @see org.hone.model.recipe.impl.RecipePackageImpl#getRecipe()
		 * @generated
		 */
		EClass RECIPE = eINSTANCE.getRecipe();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECIPE__VERSION = eINSTANCE.getRecipe_Version();

		/**
		 * The meta object literal for the '<em><b>Model</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECIPE__MODEL = eINSTANCE.getRecipe_Model();

		/**
		 * The meta object literal for the '<em><b>Inputs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECIPE__INPUTS = eINSTANCE.getRecipe_Inputs();

		/**
		 * The meta object literal for the '<em><b>Calibration</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECIPE__CALIBRATION = eINSTANCE.getRecipe_Calibration();

		/**
		 * The meta object literal for the '<em><b>Evaluation</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECIPE__EVALUATION = eINSTANCE.getRecipe_Evaluation();

		/**
		 * The meta object literal for the '<em><b>Preprocess</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECIPE__PREPROCESS = eINSTANCE.getRecipe_Preprocess();

		/**
		 * The meta object literal for the '<em><b>Metrics</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECIPE__METRICS = eINSTANCE.getRecipe_Metrics();

		/**
		 * The meta object literal for the '<em><b>Steps</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECIPE__STEPS = eINSTANCE.getRecipe_Steps();

		/**
		 * The meta object literal for the '<em><b>Deployments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECIPE__DEPLOYMENTS = eINSTANCE.getRecipe_Deployments();

		/**
		 * The meta object literal for the '<em><b>Limits</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECIPE__LIMITS = eINSTANCE.getRecipe_Limits();

		/**
		 * The meta object literal for the '{@link org.hone.model.recipe.impl.InputDeclarationImpl <em>Input Declaration</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hone.model.recipe.impl.InputDeclarationImpl
		 * @see org.hone.model.recipe.impl.RecipePackageImpl#getInputDeclaration()
		 * @generated
		 */
		EClass INPUT_DECLARATION = eINSTANCE.getInputDeclaration();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INPUT_DECLARATION__NAME = eINSTANCE.getInputDeclaration_Name();

		/**
		 * The meta object literal for the '{@link org.hone.model.recipe.impl.DataSourceImpl <em>Data Source</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hone.model.recipe.impl.DataSourceImpl
		 * @see org.hone.model.recipe.impl.RecipePackageImpl#getDataSource()
		 * @generated
		 */
		EClass DATA_SOURCE = eINSTANCE.getDataSource();

		/**
		 * The meta object literal for the '{@link org.hone.model.recipe.impl.PreprocessingImpl <em>Preprocessing</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hone.model.recipe.impl.PreprocessingImpl
		 * @see org.hone.model.recipe.impl.RecipePackageImpl#getPreprocessing()
		 * @generated
		 */
		EClass PREPROCESSING = eINSTANCE.getPreprocessing();

		/**
		 * The meta object literal for the '<em><b>Operation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PREPROCESSING__OPERATION = eINSTANCE.getPreprocessing_Operation();

		/**
		 * The meta object literal for the '{@link org.hone.model.recipe.impl.MetricUseImpl <em>Metric Use</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hone.model.recipe.impl.MetricUseImpl
		 * @see org.hone.model.recipe.impl.RecipePackageImpl#getMetricUse()
		 * @generated
		 */
		EClass METRIC_USE = eINSTANCE.getMetricUse();

		/**
		 * The meta object literal for the '<em><b>Metric</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METRIC_USE__METRIC = eINSTANCE.getMetricUse_Metric();

		/**
		 * The meta object literal for the '{@link org.hone.model.recipe.impl.StepUseImpl <em>Step Use</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hone.model.recipe.impl.StepUseImpl
		 * @see org.hone.model.recipe.impl.RecipePackageImpl#getStepUse()
		 * @generated
		 */
		EClass STEP_USE = eINSTANCE.getStepUse();

		/**
		 * The meta object literal for the '<em><b>Step</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP_USE__STEP = eINSTANCE.getStepUse_Step();

		/**
		 * The meta object literal for the '<em><b>Enabled</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP_USE__ENABLED = eINSTANCE.getStepUse_Enabled();

		/**
		 * The meta object literal for the '{@link org.hone.model.recipe.impl.DeploymentImpl <em>Deployment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hone.model.recipe.impl.DeploymentImpl
		 * @see org.hone.model.recipe.impl.RecipePackageImpl#getDeployment()
		 * @generated
		 */
		EClass DEPLOYMENT = eINSTANCE.getDeployment();

		/**
		 * The meta object literal for the '{@link org.hone.model.recipe.impl.LimitsImpl <em>Limits</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hone.model.recipe.impl.LimitsImpl
		 * @see org.hone.model.recipe.impl.RecipePackageImpl#getLimits()
		 * @generated
		 */
		EClass LIMITS = eINSTANCE.getLimits();

	}

} //RecipePackage
