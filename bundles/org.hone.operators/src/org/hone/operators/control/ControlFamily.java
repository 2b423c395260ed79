package org.hone.operators.control;

import java.util.List;

import org.hone.core.operator.Operator;
import org.hone.core.operator.OperatorFamily;

/** Operators that run subgraphs. */
public final class ControlFamily implements OperatorFamily {

    @Override
    public List<Operator> operators() {
        return List.of(new If(), new Loop(), new Scan());
    }
}
