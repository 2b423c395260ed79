package org.hone.targets.generic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hone.targets.lowering.LoweringRule;

/** The rules of all operators that generic native operations compute. */
public final class GenericRules {

    private final Map<String, LoweringRule> rules = new LinkedHashMap<>();

    private GenericRules() {
        ElementwiseForms.addTo(this);
        MovementForms.addTo(this);
        IndexForms.addTo(this);
        ReductionForms.addTo(this);
        MakingForms.addTo(this);
        WindowForms.addTo(this);
        MatrixForms.addTo(this);
        NormalizationForms.addTo(this);
        QuantizationForms.addTo(this);
        RecurrentForms.addTo(this);
        ResizeForms.addTo(this);
        DetectionForms.addTo(this);
        LossForms.addTo(this);
        AudioForms.addTo(this);
    }

    /** All rules. They stand last in a target's list: they cover most, and nothing fast. */
    public static List<LoweringRule> all() {
        return new ArrayList<>(new GenericRules().rules.values());
    }

    /** Adds the form of an operator of ONNX's own domain. */
    void add(String operator, GenericForm form) {
        add("", operator, form);
    }

    void add(String domain, String operator, GenericForm form) {
        if (rules.put(domain + ":" + operator, new GenericRule(domain, operator, form)) != null) {
            throw new IllegalStateException("operator " + operator + " has two generic forms");
        }
    }
}
