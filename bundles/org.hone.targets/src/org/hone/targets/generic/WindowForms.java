package org.hone.targets.generic;

import java.util.Arrays;

import org.hone.model.type.ElementType;
import org.hone.targets.lowering.LoweredNode;
import org.hone.targets.lowering.LoweredValue;

/** Convolutions and pooling over any number of spatial axes, in {@code [N, C, spatial...]}. */
final class WindowForms {

    private WindowForms() {
    }

    static void addTo(GenericRules rules) {
        rules.add("Conv", node -> geometry(node, 1).addTo(new Draft("conv", node).only(ElementType.FLOAT32, 0, 1).inputs(0, 1, 2).outputs(1)
                .integer("group", 1)));
        rules.add("ConvInteger", node -> geometry(node, 1).addTo(new Draft("conv_integer", node).inputs(0, 1, 2, 3).outputs(1)
                .integer("group", 1)));
        rules.add("QLinearConv", node -> geometry(node, 3).addTo(new Draft("qlinear_conv", node).inputs(0, 1, 2, 3, 4, 5, 6, 7, 8).outputs(1)
                .integer("group", 1)));
        rules.add("ConvTranspose", node -> Geometry.transposed(node, node.input(0), node.output(), kernel(node.input(1))).addTo(
                new Draft("conv_transpose", node).only(ElementType.FLOAT32, 0, 1).inputs(0, 1, 2).outputs(1).integer("group", 1)));
        rules.add("DeformConv", node -> geometry(node, 1).addTo(new Draft("deform_conv", node).only(ElementType.FLOAT32, 0).inputs(0, 1, 2, 3, 4)
                .outputs(1).integer("group", 1).integer("offset_group", 1)));
        rules.add("MaxPool", node -> pooling(node).addTo(new Draft("max_pool", node).inputs(0).outputs(2)).integer("storage_order", 0));
        rules.add("AveragePool", node -> {
            Geometry window = pooling(node);
            return window.addTo(floats("average_pool", node)).integer("count_include_pad", 0).ints(window.padsBehind());
        });
        rules.add("LpPool", node -> pooling(node).addTo(floats("lp_pool", node)).integer("p", 2));
        rules.add("GlobalAveragePool", node -> floats("global_average_pool", node));
        rules.add("GlobalMaxPool", node -> floats("global_max_pool", node));
        rules.add("GlobalLpPool", node -> floats("global_lp_pool", node).integer("p", 2));
        rules.add("MaxUnpool", WindowForms::unpooling);
    }

    private static Draft floats(String operation, LoweredNode node) throws Refusal {
        return new Draft(operation, node).only(ElementType.FLOAT32, 0).inputs(0).outputs(1);
    }

    private static Geometry geometry(LoweredNode node, int weight) throws Refusal {
        return Geometry.of(node, node.input(0), node.output(), kernel(node.input(weight)));
    }

    private static long[] kernel(LoweredValue weight) {
        return Arrays.copyOfRange(weight.sizes(), 2, weight.rank());
    }

    private static Geometry pooling(LoweredNode node) throws Refusal {
        return Geometry.of(node, node.input(0), node.output(), node.integers("kernel_shape"));
    }

    private static Draft unpooling(LoweredNode node) {
        int axes = node.output().rank() - 2;
        long[] kernel = node.integers("kernel_shape");
        long[] strides = Geometry.orElse(node.integers("strides"), axes, 1);
        long[] pads = Geometry.orElse(node.integers("pads"), 2 * axes, 0);
        long[] sizes = new long[axes];
        for (int i = 0; i < axes; i++) {
            sizes[i] = (node.input(0).size(2 + i) - 1) * strides[i] - pads[i] - pads[axes + i] + kernel[i];
        }
        return new Draft("max_unpool", node).inputs(0, 1).outputs(1).ints(sizes);
    }
}
