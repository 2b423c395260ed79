package org.hone.compress.simplify;

import java.util.Set;

import org.hone.compress.rewrite.Canvas;
import org.hone.model.network.GraphAttribute;
import org.hone.model.network.GraphsAttribute;
import org.hone.model.network.Node;

/** Which nodes give the same outputs for the same inputs and do nothing else. */
final class Determinism {

    private static final Set<String> RANDOM = Set.of("RandomNormal", "RandomNormalLike", "RandomUniform", "RandomUniformLike",
            "Multinomial", "Bernoulli", "Dropout");

    private Determinism() {
    }

    /** True for operators of ONNX's own domain that draw no random numbers and have no subgraphs. */
    static boolean isPure(Node node) {
        return Canvas.isOnnx(node) && !RANDOM.contains(node.getOperator()) && node.getAttributes().stream()
                .noneMatch(attribute -> attribute instanceof GraphAttribute || attribute instanceof GraphsAttribute);
    }
}
