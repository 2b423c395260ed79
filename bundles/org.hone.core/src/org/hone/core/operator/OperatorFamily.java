package org.hone.core.operator;

import java.util.List;

/** Operators that belong together, such as the convolutions; what an extension of {@code operatorFamilies} brings. */
public interface OperatorFamily {

    List<Operator> operators();
}
