package org.hone.operators.resize;

import java.util.List;

import org.hone.core.operator.Operator;
import org.hone.core.operator.OperatorFamily;

/** Resampling of images and signals. */
public final class ResizeFamily implements OperatorFamily {

    @Override
    public List<Operator> operators() {
        return List.of(new Resize(), new Upsample(), new GridSample(), new AffineGrid());
    }
}
