package org.hone.operators.text;

import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.NodeTypes;
import org.hone.model.type.Dimension;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;

/** TfIdfVectorizer: how often n-grams occur, {@code [C] -> [features]} or {@code [N, C] -> [N, features]}. */
final class TfIdfVectorizer extends DeclaredOperator {

    TfIdfVectorizer() {
        super("TfIdfVectorizer", """
                since 9
                  in X:T
                  out Y:T1
                  type T = indices string
                  type T1 = float32
                  attr max_gram_length!:int, max_skip_count!:int, min_gram_length!:int, mode!:string
                  attr ngram_counts!:ints, ngram_indexes!:ints, pool_int64s:ints, pool_strings:strings, weights:floats
                """);
    }

    @Override
    public void infer(InferenceContext node) {
        Shape data = node.shape(0);
        if (data.isRankKnown() && data.rank() != 1 && data.rank() != 2) {
            throw node.conflict("input " + data + " must be [C] or [N, C]");
        }
        node.output(0, ElementType.FLOAT32, data.isRankKnown() ? data.with(-1, features(node)) : Shape.UNKNOWN);
    }

    /** One more than the largest index that an n-gram has in the output. */
    private static Dimension features(NodeTypes node) {
        Longs indices = node.attributes().integers("ngram_indexes");
        long largest = indices == null ? -1 : indices.stream().max().orElse(-1);
        return largest < 0 || largest == Long.MAX_VALUE ? Dimension.UNKNOWN : Dimension.of(largest + 1);
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.FIXED;
    }
}
