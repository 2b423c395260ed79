package org.hone.targets.rules;

import java.util.ArrayList;
import java.util.List;

import org.hone.targets.generic.GenericRules;
import org.hone.targets.lowering.LoweringRule;

/** All rules in the order in which they are asked: what has kernels of its own first, generic operations last. */
public final class LoweringRules {

    private LoweringRules() {
    }

    public static List<LoweringRule> all() {
        List<LoweringRule> rules = new ArrayList<>();
        rules.addAll(List.of(new FloatConvolution(), new FloatFullyConnected(), new FloatPool(), new FloatBinary(), new FloatActivation(),
                new FloatSoftmax(), new FloatTransposedConvolution(), new FloatMatrixProduct(), new FloatLocalNormalization(),
                new FloatImageNormalization(), new FloatLayerNormalization(), new FloatResize()));
        rules.addAll(List.of(new IntegerConvolution(), new IntegerFullyConnected(), new IntegerPools(), new IntegerBinary(),
                new IntegerSoftmax(), new IntegerTable(), new Conversions()));
        rules.addAll(GenericRules.all());
        return rules;
    }
}
