package org.hone.formats.tflite.internal.write;

import org.hone.model.snapshot.GraphSnapshot;
import org.hone.model.tensor.Tensor;

/** The range of a Clip whose limits are constants: attributes up to operator set 10, inputs since. */
public record ClipRange(float low, float high) {

    /** The range, or null when a limit is computed. */
    public static ClipRange of(GraphWriting writing, int node) {
        GraphSnapshot graph = writing.graph();
        Float low = limit(writing, node, 1, graph.attributes(node).real("min", Float.NEGATIVE_INFINITY));
        Float high = limit(writing, node, 2, graph.attributes(node).real("max", Float.POSITIVE_INFINITY));
        return low == null || high == null ? null : new ClipRange(open(low), open(high));
    }

    /** The largest floats stand for no limit in files that cannot leave it out. */
    private static float open(float limit) {
        return Math.abs(limit) == Float.MAX_VALUE ? Math.copySign(Float.POSITIVE_INFINITY, limit) : limit;
    }

    private static Float limit(GraphWriting writing, int node, int slot, float otherwise) {
        GraphSnapshot graph = writing.graph();
        if (graph.inputCount(node) <= slot || graph.input(node, slot) == GraphSnapshot.NONE) {
            return otherwise;
        }
        Tensor limit = writing.constant(graph.input(node, slot));
        return limit == null || limit.elementCount() != 1 ? null : Float.valueOf((float) limit.doubleAt(0));
    }
}
