package org.hone.operators.view;

import org.hone.core.operator.AxisMap;
import org.hone.core.operator.AxisMap.Axis;
import org.hone.model.type.Shape;
import org.hone.operators.rules.AxisMapBuilder;
import org.hone.operators.rules.Dimensions;

/** The axes of data that is repeated: one that keeps its size goes index by index, one of size 1 is repeated. */
final class ExpandedAxes {

    private ExpandedAxes() {
    }

    /** The map of a node whose first output repeats its first input, the axes being matched from the last one. */
    static AxisMap of(AxisMapBuilder map, Shape data, Shape result) {
        Axis[] outputs = map.labels(result.rank());
        Axis[] inputs = AxisMapBuilder.opaque(data.rank());
        for (int i = 0; i < inputs.length; i++) {
            int axis = outputs.length - inputs.length + i;
            if (data.get(i).surelyEquals(result.get(axis))) {
                inputs[i] = outputs[axis];
            } else if (Dimensions.isOne(data.get(i))) {
                inputs[i] = AxisMap.BROADCAST;
            } else {
                outputs[axis] = AxisMap.OPAQUE;
            }
        }
        return map.input(0, inputs).output(0, outputs).build();
    }
}
