package org.hone.formats.tflite.internal.operators;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

import org.hone.formats.tflite.internal.graph.OperatorMapping;

/** All TFLite operators that can be said in ONNX's, by name; each family brings its rows. */
public final class OperatorMappings {

    /** The mapping of each operator by TFLite's name of it. */
    public static final Map<String, OperatorMapping> BY_NAME = Collections.unmodifiableMap(all());

    private OperatorMappings() {
    }

    private static Map<String, OperatorMapping> all() {
        Map<String, OperatorMapping> rows = new TreeMap<>();
        rows.putAll(Convolutions.ROWS);
        rows.putAll(Pooling.ROWS);
        rows.putAll(Matrices.ROWS);
        rows.putAll(Arithmetic.ROWS);
        rows.putAll(Activations.ROWS);
        rows.putAll(Reshaping.ROWS);
        rows.putAll(Joining.ROWS);
        rows.putAll(Slicing.ROWS);
        rows.putAll(Padding.ROWS);
        rows.putAll(Reductions.ROWS);
        rows.putAll(Images.ROWS);
        rows.putAll(Batching.ROWS);
        rows.putAll(Conversions.ROWS);
        rows.putAll(Generation.ROWS);
        return rows;
    }
}
