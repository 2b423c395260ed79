package org.hone.operators.generate;

import java.util.List;

import org.hone.core.operator.Operator;
import org.hone.core.operator.OperatorFamily;

/** Operators that make tensors: constants, ranges, random numbers, and indices of what they find. */
public final class GenerateFamily implements OperatorFamily {

    @Override
    public List<Operator> operators() {
        return List.of(new Constant(), new ConstantOfShape(), new Range(), new EyeLike(), new OneHot(), new NonZero(), new Unique(),
                new RandomOfShape("RandomNormal", "mean=0.0, scale=1.0"), new RandomOfShape("RandomUniform", "high=1.0, low=0.0"),
                new RandomLike("RandomNormalLike", "mean=0.0, scale=1.0"), new RandomLike("RandomUniformLike", "high=1.0, low=0.0"),
                new Bernoulli(), new Multinomial());
    }
}
