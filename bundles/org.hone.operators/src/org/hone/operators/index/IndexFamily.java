package org.hone.operators.index;

import java.util.List;

import org.hone.core.operator.Operator;
import org.hone.core.operator.OperatorFamily;

/** Operators that take elements out by index or put them in. */
public final class IndexFamily implements OperatorFamily {

    @Override
    public List<Operator> operators() {
        return List.of(new Slice(), new Gather(), new GatherElements(), new GatherND(), new ScatterElements("Scatter", ScatterElements.SCATTER),
                new ScatterElements("ScatterElements", ScatterElements.SCATTER_ELEMENTS), new ScatterND(), new TensorScatter(),
                new Compress());
    }
}
