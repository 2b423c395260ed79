package org.hone.formats.onnx.internal;

import java.util.ArrayList;
import java.util.List;

/** What reading the attributes of one node, or of a function's defaults, collects: the scopes of the graphs in them. */
final class NodeReading {

    private final ReadSession session;
    private List<GraphScope> inner = List.of();

    NodeReading(ReadSession session) {
        this.session = session;
    }

    ReadSession session() {
        return session;
    }

    void add(GraphScope scope) {
        inner = inner.isEmpty() ? new ArrayList<>(2) : inner;
        inner.add(scope);
    }

    /** The scopes of the graphs in the node's attributes. */
    List<GraphScope> inner() {
        return inner;
    }
}
