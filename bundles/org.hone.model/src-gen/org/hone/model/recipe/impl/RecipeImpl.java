/**
 * Copyright (c) Hone contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.hone.model.recipe.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.hone.model.recipe.DataSource;
import org.hone.model.recipe.Deployment;
import org.hone.model.recipe.InputDeclaration;
import org.hone.model.recipe.Limits;
import org.hone.model.recipe.MetricUse;
import org.hone.model.recipe.Preprocessing;
import org.hone.model.recipe.Recipe;
import org.hone.model.recipe.RecipePackage;
import org.hone.model.recipe.StepUse;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Recipe</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hone.model.recipe.impl.RecipeImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link org.hone.model.recipe.impl.RecipeImpl#getModel <em>Model</em>}</li>
 *   <li>{@link org.hone.model.recipe.impl.RecipeImpl#getInputs <em>Inputs</em>}</li>
 *   <li>{@link org.hone.model.recipe.impl.RecipeImpl#getCalibration <em>Calibration</em>}</li>
 *   <li>{@link org.hone.model.recipe.impl.RecipeImpl#getEvaluation <em>Evaluation</em>}</li>
 *   <li>{@link org.hone.model.recipe.impl.RecipeImpl#getPreprocess <em>Preprocess</em>}</li>
 *   <li>{@link org.hone.model.recipe.impl.RecipeImpl#getMetrics <em>Metrics</em>}</li>
 *   <li>{@link org.hone.model.recipe.impl.RecipeImpl#getSteps <em>Steps</em>}</li>
 *   <li>{@link org.hone.model.recipe.impl.RecipeImpl#getDeployments <em>Deployments</em>}</li>
 *   <li>{@link org.hone.model.recipe.impl.RecipeImpl#getLimits <em>Limits</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RecipeImpl extends EObjectImpl implements Recipe {
	/**
	 * The default value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected static final int VERSION_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected int version = VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getModel() <em>Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModel()
	 * @generated
	 * @ordered
	 */
	protected static final String MODEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getModel() <em>Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModel()
	 * @generated
	 * @ordered
	 */
	protected String model = MODEL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getInputs() <em>Inputs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInputs()
	 * @generated
	 * @ordered
	 */
	protected EList<InputDeclaration> inputs;

	/**
	 * The cached value of the '{@link #getCalibration() <em>Calibration</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCalibration()
	 * @generated
	 * @ordered
	 */
	protected DataSource calibration;

	/**
	 * The cached value of the '{@link #getEvaluation() <em>Evaluation</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvaluation()
	 * @generated
	 * @ordered
	 */
	protected DataSource evaluation;

	/**
	 * The cached value of the '{@link #getPreprocess() <em>Preprocess</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPreprocess()
	 * @generated
	 * @ordered
	 */
	protected EList<Preprocessing> preprocess;

	/**
	 * The cached value of the '{@link #getMetrics() <em>Metrics</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMetrics()
	 * @generated
	 * @ordered
	 */
	protected EList<MetricUse> metrics;

	/**
	 * The cached value of the '{@link #getSteps() <em>Steps</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSteps()
	 * @generated
	 * @ordered
	 */
	protected EList<StepUse> steps;

	/**
	 * The cached value of the '{@link #getDeployments() <em>Deployments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeployments()
	 * @generated
	 * @ordered
	 */
	protected EList<Deployment> deployments;

	/**
	 * The cached value of the '{@link #getLimits() <em>Limits</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLimits()
	 * @generated
	 * @ordered
	 */
	protected Limits limits;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RecipeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RecipePackage.Literals.RECIPE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getVersion() {
		return version;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVersion(int newVersion) {
		int oldVersion = version;
		version = newVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RecipePackage.RECIPE__VERSION, oldVersion, version));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getModel() {
		return model;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setModel(String newModel) {
		String oldModel = model;
		model = newModel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RecipePackage.RECIPE__MODEL, oldModel, model));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<InputDeclaration> getInputs() {
		if (inputs == null) {
			inputs = new EObjectContainmentEList<InputDeclaration>(InputDeclaration.class, this, RecipePackage.RECIPE__INPUTS);
		}
		return inputs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DataSource getCalibration() {
		return calibration;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCalibration(DataSource newCalibration, NotificationChain msgs) {
		DataSource oldCalibration = calibration;
		calibration = newCalibration;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, RecipePackage.RECIPE__CALIBRATION, oldCalibration, newCalibration);
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
	public void setCalibration(DataSource newCalibration) {
		if (newCalibration != calibration) {
			NotificationChain msgs = null;
			if (calibration != null)
				msgs = ((InternalEObject)calibration).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - RecipePackage.RECIPE__CALIBRATION, null, msgs);
			if (newCalibration != null)
				msgs = ((InternalEObject)newCalibration).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - RecipePackage.RECIPE__CALIBRATION, null, msgs);
			msgs = basicSetCalibration(newCalibration, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RecipePackage.RECIPE__CALIBRATION, newCalibration, newCalibration));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DataSource getEvaluation() {
		return evaluation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetEvaluation(DataSource newEvaluation, NotificationChain msgs) {
		DataSource oldEvaluation = evaluation;
		evaluation = newEvaluation;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, RecipePackage.RECIPE__EVALUATION, oldEvaluation, newEvaluation);
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
	public void setEvaluation(DataSource newEvaluation) {
		if (newEvaluation != evaluation) {
			NotificationChain msgs = null;
			if (evaluation != null)
				msgs = ((InternalEObject)evaluation).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - RecipePackage.RECIPE__EVALUATION, null, msgs);
			if (newEvaluation != null)
				msgs = ((InternalEObject)newEvaluation).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - RecipePackage.RECIPE__EVALUATION, null, msgs);
			msgs = basicSetEvaluation(newEvaluation, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RecipePackage.RECIPE__EVALUATION, newEvaluation, newEvaluation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Preprocessing> getPreprocess() {
		if (preprocess == null) {
			preprocess = new EObjectContainmentEList<Preprocessing>(Preprocessing.class, this, RecipePackage.RECIPE__PREPROCESS);
		}
		return preprocess;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MetricUse> getMetrics() {
		if (metrics == null) {
			metrics = new EObjectContainmentEList<MetricUse>(MetricUse.class, this, RecipePackage.RECIPE__METRICS);
		}
		return metrics;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<StepUse> getSteps() {
		if (steps == null) {
			steps = new EObjectContainmentEList<StepUse>(StepUse.class, this, RecipePackage.RECIPE__STEPS);
		}
		return steps;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Deployment> getDeployments() {
		if (deployments == null) {
			deployments = new EObjectContainmentEList<Deployment>(Deployment.class, this, RecipePackage.RECIPE__DEPLOYMENTS);
		}
		return deployments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Limits getLimits() {
		return limits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetLimits(Limits newLimits, NotificationChain msgs) {
		Limits oldLimits = limits;
		limits = newLimits;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, RecipePackage.RECIPE__LIMITS, oldLimits, newLimits);
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
	public void setLimits(Limits newLimits) {
		if (newLimits != limits) {
			NotificationChain msgs = null;
			if (limits != null)
				msgs = ((InternalEObject)limits).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - RecipePackage.RECIPE__LIMITS, null, msgs);
			if (newLimits != null)
				msgs = ((InternalEObject)newLimits).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - RecipePackage.RECIPE__LIMITS, null, msgs);
			msgs = basicSetLimits(newLimits, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RecipePackage.RECIPE__LIMITS, newLimits, newLimits));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case RecipePackage.RECIPE__INPUTS:
				return ((InternalEList<?>)getInputs()).basicRemove(otherEnd, msgs);
			case RecipePackage.RECIPE__CALIBRATION:
				return basicSetCalibration(null, msgs);
			case RecipePackage.RECIPE__EVALUATION:
				return basicSetEvaluation(null, msgs);
			case RecipePackage.RECIPE__PREPROCESS:
				return ((InternalEList<?>)getPreprocess()).basicRemove(otherEnd, msgs);
			case RecipePackage.RECIPE__METRICS:
				return ((InternalEList<?>)getMetrics()).basicRemove(otherEnd, msgs);
			case RecipePackage.RECIPE__STEPS:
				return ((InternalEList<?>)getSteps()).basicRemove(otherEnd, msgs);
			case RecipePackage.RECIPE__DEPLOYMENTS:
				return ((InternalEList<?>)getDeployments()).basicRemove(otherEnd, msgs);
			case RecipePackage.RECIPE__LIMITS:
				return basicSetLimits(null, msgs);
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
			case RecipePackage.RECIPE__VERSION:
				return getVersion();
			case RecipePackage.RECIPE__MODEL:
				return getModel();
			case RecipePackage.RECIPE__INPUTS:
				return getInputs();
			case RecipePackage.RECIPE__CALIBRATION:
				return getCalibration();
			case RecipePackage.RECIPE__EVALUATION:
				return getEvaluation();
			case RecipePackage.RECIPE__PREPROCESS:
				return getPreprocess();
			case RecipePackage.RECIPE__METRICS:
				return getMetrics();
			case RecipePackage.RECIPE__STEPS:
				return getSteps();
			case RecipePackage.RECIPE__DEPLOYMENTS:
				return getDeployments();
			case RecipePackage.RECIPE__LIMITS:
				return getLimits();
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
			case RecipePackage.RECIPE__VERSION:
				setVersion((Integer)newValue);
				return;
			case RecipePackage.RECIPE__MODEL:
				setModel((String)newValue);
				return;
			case RecipePackage.RECIPE__INPUTS:
				getInputs().clear();
				getInputs().addAll((Collection<? extends InputDeclaration>)newValue);
				return;
			case RecipePackage.RECIPE__CALIBRATION:
				setCalibration((DataSource)newValue);
				return;
			case RecipePackage.RECIPE__EVALUATION:
				setEvaluation((DataSource)newValue);
				return;
			case RecipePackage.RECIPE__PREPROCESS:
				getPreprocess().clear();
				getPreprocess().addAll((Collection<? extends Preprocessing>)newValue);
				return;
			case RecipePackage.RECIPE__METRICS:
				getMetrics().clear();
				getMetrics().addAll((Collection<? extends MetricUse>)newValue);
				return;
			case RecipePackage.RECIPE__STEPS:
				getSteps().clear();
				getSteps().addAll((Collection<? extends StepUse>)newValue);
				return;
			case RecipePackage.RECIPE__DEPLOYMENTS:
				getDeployments().clear();
				getDeployments().addAll((Collection<? extends Deployment>)newValue);
				return;
			case RecipePackage.RECIPE__LIMITS:
				setLimits((Limits)newValue);
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
			case RecipePackage.RECIPE__VERSION:
				setVersion(VERSION_EDEFAULT);
				return;
			case RecipePackage.RECIPE__MODEL:
				setModel(MODEL_EDEFAULT);
				return;
			case RecipePackage.RECIPE__INPUTS:
				getInputs().clear();
				return;
			case RecipePackage.RECIPE__CALIBRATION:
				setCalibration((DataSource)null);
				return;
			case RecipePackage.RECIPE__EVALUATION:
				setEvaluation((DataSource)null);
				return;
			case RecipePackage.RECIPE__PREPROCESS:
				getPreprocess().clear();
				return;
			case RecipePackage.RECIPE__METRICS:
				getMetrics().clear();
				return;
			case RecipePackage.RECIPE__STEPS:
				getSteps().clear();
				return;
			case RecipePackage.RECIPE__DEPLOYMENTS:
				getDeployments().clear();
				return;
			case RecipePackage.RECIPE__LIMITS:
				setLimits((Limits)null);
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
			case RecipePackage.RECIPE__VERSION:
				return version != VERSION_EDEFAULT;
			case RecipePackage.RECIPE__MODEL:
				return MODEL_EDEFAULT == null ? model != null : !MODEL_EDEFAULT.equals(model);
			case RecipePackage.RECIPE__INPUTS:
				return inputs != null && !inputs.isEmpty();
			case RecipePackage.RECIPE__CALIBRATION:
				return calibration != null;
			case RecipePackage.RECIPE__EVALUATION:
				return evaluation != null;
			case RecipePackage.RECIPE__PREPROCESS:
				return preprocess != null && !preprocess.isEmpty();
			case RecipePackage.RECIPE__METRICS:
				return metrics != null && !metrics.isEmpty();
			case RecipePackage.RECIPE__STEPS:
				return steps != null && !steps.isEmpty();
			case RecipePackage.RECIPE__DEPLOYMENTS:
				return deployments != null && !deployments.isEmpty();
			case RecipePackage.RECIPE__LIMITS:
				return limits != null;
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
		result.append(" (version: ");
		result.append(version);
		result.append(", model: ");
		result.append(model);
		result.append(')');
		return result.toString();
	}

} //RecipeImpl
