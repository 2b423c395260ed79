package org.hone.core.quantization;

/** Something that runs quantized networks and says what it can take; what an extension of {@code quantizationTargets} brings. */
public interface QuantizationTarget {

    /** The word in a recipe, such as {@code neon} or {@code tflite}. */
    String id();

    QuantizationSpec spec();
}
