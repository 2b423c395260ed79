/**
 * Copyright (c) Hone contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.hone.model.network;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Slot</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A place that uses a value: an input of a node or an output of a graph. `value` is null for an omitted optional input.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hone.model.network.Slot#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @see org.hone.model.network.NetworkPackage#getSlot()
 * @model abstract="true"
 * @generated
 */
public interface Slot extends EObject {
	/**
	 * Returns the value of the '<em><b>Value</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.hone.model.network.Value#getUses <em>Uses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Value</em>' reference.
	 * @see #setValue(Value)
	 * @see org.hone.model.network.NetworkPackage#getSlot_Value()
	 * @see org.hone.model.network.Value#getUses
	 * @model opposite="uses" resolveProxies="false"
	 * @generated
	 */
	Value getValue();

	/**
	 * Sets the value of the '{@link org.hone.model.network.Slot#getValue <em>Value</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' reference.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(Value value);

} // Slot
