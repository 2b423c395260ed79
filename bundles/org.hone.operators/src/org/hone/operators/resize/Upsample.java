package org.hone.operators.resize;

import java.util.stream.IntStream;

import org.hone.core.HoneException;
import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.NodeTypes;
import org.hone.core.operator.NodeUpgrade;
import org.hone.model.network.Value;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.Floats;
import org.hone.model.type.Longs;
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;

/** Resize before there was Resize: scales of at least 1, as attributes, later as an input. Gone since version 10. */
final class Upsample extends DeclaredOperator {

    private static final int REPLACED_SINCE = 10;
    private static final String SCHEMAS = """
            since 1
              in X:T
              out Y:T
              type T = floats indices bool
              attr height_scale!:float, mode='nearest', width_scale!:float
            since 7
              type T = all
              attr scales!:floats
              drop height_scale, width_scale
            since 9
              in X:T, scales:float32
              drop scales
            since 10
            """;

    Upsample() {
        super("Upsample", SCHEMAS);
    }

    private static float[] scales(NodeTypes node) {
        if (node.attributes().reals("scales") != null) {
            return node.attributes().reals("scales").toArray();
        }
        if (node.attributes().has("height_scale")) {
            return new float[] {1, 1, node.attributes().real("height_scale", 1), node.attributes().real("width_scale", 1)};
        }
        return ResizedShape.reals(node, 1);
    }

    @Override
    public void infer(InferenceContext node) {
        Shape data = node.shape(0);
        Shape result = data.isRankKnown() ? ResizedShape.scaled(data, IntStream.range(0, data.rank()).toArray(), scales(node))
                : Shape.UNKNOWN;
        node.output(0, node.elementType(0), result);
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.AXIS_NUMBERS;
    }

    @Override
    public boolean isWeight(NodeTypes node, int slot) {
        return slot == 0;
    }

    /** Becomes a Resize. */
    @Override
    public void upgrade(NodeUpgrade node, int from, int to) throws HoneException {
        if (from >= REPLACED_SINCE || to < REPLACED_SINCE) {
            return;
        }
        Tensor scales = node.constant(1);
        Value value = node.node().getInputs().size() > 1 ? node.node().getInputs().get(1).getValue() : null;
        if (node.attribute("scales") != null && node.take("scales") instanceof Floats list) {
            scales = Tensor.ofFloats(Longs.of(list.size()), list.toArray());
        } else if (node.attribute("height_scale") != null) {
            float height = (Float) node.take("height_scale");
            float width = node.attribute("width_scale") == null ? 1 : (Float) node.take("width_scale");
            scales = Tensor.ofFloats(Longs.of(4), 1, 1, height, width);
        }
        if (node.attribute("mode") instanceof org.hone.model.network.StringAttribute mode
                && mode.getValue().toString().equals("bilinear")) {
            node.set("mode", "linear");
        }
        Resize.modernize(node, "floor");
        node.node().setOperator("Resize");
        node.input(1, Tensor.ofFloats(Longs.of(0)));
        node.input(2, value != null ? value : node.initializer(scales));
    }
}
