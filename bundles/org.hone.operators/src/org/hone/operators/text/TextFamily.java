package org.hone.operators.text;

import java.util.List;

import org.hone.core.operator.Operator;
import org.hone.core.operator.OperatorFamily;

/** Operators on strings, and the decoder of encoded images. */
public final class TextFamily implements OperatorFamily {

    @Override
    public List<Operator> operators() {
        return List.of(new StringNormalizer(), new StringConcat(), new StringSplit(), new RegexFullMatch(), new TfIdfVectorizer(),
                new ImageDecoder());
    }
}
