package org.hone.formats.tflite.internal.write.operators;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.hone.formats.tflite.internal.write.NodeWriter;

/** All operators of ONNX that can be written; each family brings its own rows. */
public final class NodeWriters {

    private static final Map<String, NodeWriter> ROWS = join(List.of(Quantizing.ROWS, Convolutions.ROWS, Matrices.ROWS, Pooling.ROWS,
            Elementwise.ROWS, Activations.ROWS, Reshaping.ROWS, Joining.ROWS, Slicing.ROWS, Reductions.ROWS, Images.ROWS,
            Normalization.ROWS));

    private NodeWriters() {
    }

    private static Map<String, NodeWriter> join(List<Map<String, NodeWriter>> families) {
        Map<String, NodeWriter> all = new HashMap<>();
        families.forEach(all::putAll);
        return all;
    }

    /** What writes nodes of {@code operator}, or null. */
    public static NodeWriter of(String operator) {
        return ROWS.get(operator);
    }
}
