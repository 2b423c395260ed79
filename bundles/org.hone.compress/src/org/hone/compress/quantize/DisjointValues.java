package org.hone.compress.quantize;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hone.model.network.Value;

/** Disjoint sets of values that can be joined (Tarjan 1975, with path halving). */
final class DisjointValues {

    private final Map<Value, Value> parents = new LinkedHashMap<>();

    DisjointValues(Collection<Value> values) {
        values.forEach(value -> parents.put(value, value));
    }

    void join(Value one, Value other) {
        parents.put(root(other), root(one));
    }

    private Value root(Value value) {
        Value at = value;
        while (parents.get(at) != at) {
            parents.put(at, parents.get(parents.get(at)));
            at = parents.get(at);
        }
        return at;
    }

    /** The sets, in the order of their first values. */
    Collection<List<Value>> all() {
        Map<Value, List<Value>> sets = new LinkedHashMap<>();
        for (Value value : parents.keySet()) {
            sets.computeIfAbsent(root(value), root -> new ArrayList<>()).add(value);
        }
        return sets.values();
    }
}
