package org.hone.formats.onnx.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.hone.core.HoneException;
import org.hone.model.network.Attribute;
import org.hone.model.network.Function;
import org.hone.model.network.Graph;
import org.hone.model.network.GraphAttribute;
import org.hone.model.network.GraphOutput;
import org.hone.model.network.GraphsAttribute;
import org.hone.model.network.Input;
import org.hone.model.network.Network;
import org.hone.model.network.Node;
import org.hone.model.network.Value;

/**
 * The names under which a network's values are written. ONNX knows values by nothing else, so every name must lead to the
 * value that is meant, as a reader will look it up. Values without a name that are used get one.
 */
final class ValueNames {

    private static final String GENERATED = "hone_value_";

    private final Map<Value, String> generated = new IdentityHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Deque<Map<String, Value>> scopes = new ArrayDeque<>();
    private int next;

    /** @throws HoneException when a name is ambiguous, or a value that is used is nowhere in sight */
    ValueNames(Network network) throws HoneException {
        for (TreeIterator<EObject> all = network.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Value value && value.getName() != null) {
                taken.add(value.getName());
            }
        }
        check(network.getGraph());
        for (Function function : network.getFunctions()) {
            check(function);
        }
    }

    /** The value's name in the file; empty for an omitted one. */
    String of(Value value) {
        if (value == null) {
            return "";
        }
        String name = value.getName();
        return name != null && !name.isEmpty() ? name : generated.getOrDefault(value, "");
    }

    private void check(Graph graph) throws HoneException {
        Map<String, Value> scope = new HashMap<>();
        scopes.push(scope);
        for (Value input : graph.getInputs()) {
            define(input, true, scope, graph);
        }
        for (Value constant : graph.getConstants()) {
            define(constant, true, scope, graph);
        }
        for (Node node : graph.getNodes()) {
            for (Value output : node.getOutputs()) {
                define(output, !output.getUses().isEmpty(), scope, graph);
            }
        }
        for (Node node : graph.getNodes()) {
            check(node);
        }
        for (GraphOutput output : graph.getOutputs()) {
            if (output.getValue() == null) {
                throw HoneException.badInput("failed to write graph '" + graph.getName() + "': its output "
                        + graph.getOutputs().indexOf(output) + " has no value");
            }
            checkVisible(output.getValue(), "an output of graph '" + graph.getName() + "'");
        }
        scopes.pop();
    }

    private void define(Value value, boolean needed, Map<String, Value> scope, Graph graph) throws HoneException {
        if (needed && of(value).isEmpty()) {
            generated.put(value, fresh());
        }
        String name = of(value);
        if (!name.isEmpty() && scope.putIfAbsent(name, value) != null) {
            throw HoneException.badInput("failed to write graph '" + graph.getName() + "': two of its values are named '" + name
                    + "'; names must differ");
        }
    }

    private String fresh() {
        String name;
        do {
            name = GENERATED + next++;
        } while (!taken.add(name));
        return name;
    }

    private void check(Node node) throws HoneException {
        for (Input input : node.getInputs()) {
            if (input.getValue() != null) {
                checkVisible(input.getValue(), "an input of node '" + node.getName() + "' (" + node.getOperator() + ")");
            }
        }
        for (Attribute attribute : node.getAttributes()) {
            if (attribute instanceof GraphAttribute inner && inner.getValue() != null) {
                check(inner.getValue());
            } else if (attribute instanceof GraphsAttribute inner) {
                for (Graph graph : inner.getValues()) {
                    check(graph);
                }
            }
        }
    }

    private void checkVisible(Value value, String user) throws HoneException {
        String name = of(value);
        for (Map<String, Value> scope : scopes) {
            Value found = scope.get(name);
            if (found == value) {
                return;
            }
            if (found != null) {
                throw HoneException.badInput("failed to write value '" + name + "', " + user
                        + ": a nearer value has the same name; rename one of them");
            }
        }
        throw HoneException.badInput("failed to write value '" + name + "', " + user
                + ": it is neither in that graph nor in one around it");
    }
}
