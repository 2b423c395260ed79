package org.hone.targets.rules;

import org.hone.core.plan.Params;
import org.hone.model.type.ElementType;
import org.hone.targets.lowering.KernelWriter;
import org.hone.targets.lowering.LoweredNode;
import org.hone.targets.packing.Requantization;

/** What the parameter structs of int8 kernels have in common. */
final class IntegerFields {

    private IntegerFields() {
    }

    /** True for a node on int8 that has been made of DequantizeLinear, operator and QuantizeLinear. */
    static boolean areIntegers(LoweredNode node) {
        return node.isQuantized() && node.input(0).type() == ElementType.INT8 && node.output().type() == ElementType.INT8;
    }

    static void setZeros(Params params, LoweredNode node) {
        params.set("in_zero", node.input(0).quantization().zero());
        setOutput(params, node);
    }

    static void setOutput(Params params, LoweredNode node) {
        params.set("out_zero", node.output().quantization().zero()).set("out_min", (int) node.integer("low", Byte.MIN_VALUE))
                .set("out_max", (int) node.integer("high", Byte.MAX_VALUE));
    }

    static Requantization requantization(LoweredNode node, KernelWriter writer) {
        return new Requantization(node.input(0).quantization().scale(), node.reals("weight_scales"), node.output().quantization().scale(),
                writer.options().fixedPoint());
    }

    static void setRequantization(Params params, KernelWriter writer) {
        params.set("requantization", new Params.Symbol("Requantization", writer.options().fixedPoint() ? "fixed_point" : "float_scale"));
    }

    static int[] bias(LoweredNode node) {
        if (node.constant(2) == null) {
            return null;
        }
        long[] values = node.constant(2).toLongs();
        int[] bias = new int[values.length];
        for (int i = 0; i < bias.length; i++) {
            bias[i] = (int) values[i];
        }
        return bias;
    }
}
