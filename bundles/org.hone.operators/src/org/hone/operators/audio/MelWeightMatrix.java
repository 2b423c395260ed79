package org.hone.operators.audio;

import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.NodeTypes;
import org.hone.model.type.Dimension;
import org.hone.model.type.ElementType;
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.Dimensions;
import org.hone.operators.rules.Types;

/** The weights that turn a spectrum into mel bands: {@code [dft_length / 2 + 1, bands]}. */
final class MelWeightMatrix extends DeclaredOperator {

    private static final String SCHEMAS = """
            since 17
              in num_mel_bins:T1, dft_length:T1, sample_rate:T1, lower_edge_hertz:T2, upper_edge_hertz:T2
              out output:T3
              type T1 = indices
              type T2 = floats bfloat16
              type T3 = numbers bfloat16
              attr output_datatype=1
            """;

    MelWeightMatrix() {
        super("MelWeightMatrix", SCHEMAS);
    }

    @Override
    public void infer(InferenceContext node) {
        Dimension bins = Dimensions.plus(Dimensions.floorDivide(Scalars.size(node, 1), 2), 1);
        node.output(0, Types.attribute(node, "output_datatype", ElementType.FLOAT32), Shape.of(bins, Scalars.size(node, 0)));
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.FIXED;
    }

    @Override
    public boolean isWeight(NodeTypes node, int slot) {
        return false;
    }
}
