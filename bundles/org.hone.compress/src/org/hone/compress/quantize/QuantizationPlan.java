package org.hone.compress.quantize;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hone.model.network.Node;
import org.hone.model.network.Value;

/**
 * What is quantized in a network.
 *
 * @param layers the weight layers that run on integers, in order
 * @param nodes all nodes that run on integers, those absorbed by the node before included
 * @param groups the activations that are quantized, together those that share a scale; in order
 * @param floats the nodes that stay float, with the reason
 */
public record QuantizationPlan(List<WeightLayer> layers, Set<Node> nodes, List<ScaleGroup> groups, Map<Node, String> floats) {

    /**
     * Activations that share a scale.
     *
     * @param values all of them, in order
     * @param sources those whose values decide the scale; the others hold the same values
     * @param fixed the scale that the operators ask for, or null
     */
    public record ScaleGroup(List<Value> values, List<Value> sources, IntegerScale fixed) {
    }

    /** Each quantized activation's group. */
    Map<Value, ScaleGroup> byValue() {
        Map<Value, ScaleGroup> byValue = new LinkedHashMap<>();
        groups.forEach(group -> group.values().forEach(value -> byValue.put(value, group)));
        return byValue;
    }

    /** The activations to observe, without repetition. */
    List<Value> observed() {
        Set<Value> observed = new LinkedHashSet<>();
        for (ScaleGroup group : groups) {
            if (group.fixed() == null) {
                observed.addAll(group.sources());
            }
        }
        return new ArrayList<>(observed);
    }
}
