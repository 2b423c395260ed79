package org.hone.operators.elementwise;

import java.util.List;

import org.hone.core.operator.Operator;
import org.hone.core.operator.OperatorFamily;

/** Operators that convert, choose among and bound elements. */
public final class ConversionFamily implements OperatorFamily {

    @Override
    public List<Operator> operators() {
        return List.of(new Cast(), new CastLike(), new Where(), new Clip());
    }
}
