package org.hone.operators.view;

import java.util.List;

import org.hone.core.operator.Operator;
import org.hone.core.operator.OperatorFamily;

/** Shapes, and operators that give a tensor another shape or repeat it. */
public final class ViewFamily implements OperatorFamily {

    @Override
    public List<Operator> operators() {
        return List.of(new Identity(), new ShapeOf(), new SizeOf(), new Reshape(), new Flatten(), new Squeeze(), new Unsqueeze(),
                new Transpose(), new Expand(), new Tile());
    }
}
