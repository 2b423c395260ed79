package org.hone.operators.softmax;

import java.util.List;

import org.hone.core.operator.Operator;
import org.hone.core.operator.OperatorFamily;

/** What ranks the elements along an axis: softmax and its kin, and the largest elements. */
public final class SoftmaxFamily implements OperatorFamily {

    private static final String SCHEMAS = """
            since 1
              in input:T
              out output:T
              type T = floats
              attr axis=1
            since 11
            since 13
              type T += bfloat16
              attr axis=-1
            """;

    @Override
    public List<Operator> operators() {
        return List.of(new Softmax("Softmax", SCHEMAS), new Softmax("LogSoftmax", SCHEMAS), new Softmax("Hardmax", SCHEMAS),
                new TopK());
    }
}
