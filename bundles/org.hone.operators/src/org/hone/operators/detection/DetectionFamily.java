package org.hone.operators.detection;

import java.util.List;

import org.hone.core.operator.Operator;
import org.hone.core.operator.OperatorFamily;

/** What comes after a detector's network. */
public final class DetectionFamily implements OperatorFamily {

    @Override
    public List<Operator> operators() {
        return List.of(new NonMaxSuppression());
    }
}
