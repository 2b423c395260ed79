package org.hone.engine.rows;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hone.core.HoneException;
import org.hone.model.snapshot.GraphSnapshot;
import org.hone.model.type.Dimension;
import org.hone.model.type.ValueType.TensorType;

/** The symbols in the declared shapes of a graph's inputs: what a user can bind to sizes. */
final class Symbols {

    private final Set<String> names = new LinkedHashSet<>();

    Symbols(GraphSnapshot graph) {
        for (int i = 0; i < graph.inputCount(); i++) {
            if (graph.declaredType(graph.graphInput(i)) instanceof TensorType type && type.shape().isRankKnown()) {
                type.shape().dimensions().stream().filter(Dimension::isSymbolic).map(Dimension::symbol).forEach(names::add);
            }
        }
    }

    /** In the order of appearance. */
    List<String> names() {
        return List.copyOf(names);
    }

    void check(Map<String, Long> bindings, Path file) throws HoneException {
        for (Map.Entry<String, Long> binding : bindings.entrySet()) {
            String failure = "failed to bind " + binding.getKey() + "=" + binding.getValue() + ": ";
            if (!names.contains(binding.getKey())) {
                throw HoneException.usage(failure + (names.isEmpty() ? "no input's shape has a symbol"
                        : "the symbols of the inputs' shapes are " + String.join(", ", names)) + ", in " + file);
            }
            if (binding.getValue() < 1) {
                throw HoneException.usage(failure + "a size is 1 or more");
            }
        }
    }
}
