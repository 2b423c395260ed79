package org.hone.operators.arrange;

import java.util.List;

import org.hone.core.operator.Operator;
import org.hone.core.operator.OperatorFamily;

/** Operators that join, cut, pad and reorder tensors. */
public final class ArrangeFamily implements OperatorFamily {

    @Override
    public List<Operator> operators() {
        return List.of(new Concat(), new Split(), new Pad(), new CenterCropPad(), new DepthToSpace(), new SpaceToDepth(),
                new ReverseSequence(), new Trilu(), new ColumnsToImage());
    }
}
