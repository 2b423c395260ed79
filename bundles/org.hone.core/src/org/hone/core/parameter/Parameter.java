package org.hone.core.parameter;

import java.util.Objects;
import java.util.function.Predicate;

/**
 * A parameter of a step, declared once: the key in the recipe, the field in a form, the command line's help, validation
 * and the reference page all come from here.
 *
 * @param key the key in a recipe, in kebab case, such as {@code per-channel}
 * @param label the name shown in forms
 * @param type the kind of value
 * @param unit the unit of a plain number, such as {@code %}; empty when it has none
 * @param defaultValue the value that holds when the recipe gives none; null when there is none and the step does without
 * @param documentation what it does, in one or two sentences
 * @param applies whether it matters, given the other parameters
 */
public record Parameter(String key, String label, ParameterType type, String unit, Object defaultValue, String documentation,
        Predicate<ParameterValues> applies) {

    public Parameter {
        Objects.requireNonNull(key);
        Objects.requireNonNull(type);
        Objects.requireNonNull(applies);
    }

    /** A parameter that always applies and has no unit. */
    public static Parameter of(String key, String label, ParameterType type, Object defaultValue, String documentation) {
        return new Parameter(key, label, type, "", defaultValue, documentation, values -> true);
    }

    public Parameter withUnit(String newUnit) {
        return new Parameter(key, label, type, newUnit, defaultValue, documentation, applies);
    }

    /** This parameter, which matters only when {@code condition} holds. */
    public Parameter when(Predicate<ParameterValues> condition) {
        return new Parameter(key, label, type, unit, defaultValue, documentation, condition);
    }
}
