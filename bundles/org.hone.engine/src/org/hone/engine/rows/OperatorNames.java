package org.hone.engine.rows;

import org.hone.model.snapshot.GraphSnapshot;

/** How operators are named to users. */
final class OperatorNames {

    private OperatorNames() {
    }

    /** The operator's type, with its domain in front when that is not ONNX's own: {@code com.microsoft.FusedConv}. */
    static String of(GraphSnapshot graph, int node) {
        String domain = graph.domain(node);
        return domain.isEmpty() || domain.equals("ai.onnx") ? graph.operator(node) : domain + "." + graph.operator(node);
    }
}
