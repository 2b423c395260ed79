package org.hone.compress.quantize;

import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.hone.core.HoneException;
import org.hone.core.data.SampleSource;
import org.hone.core.data.SampleSource.SampleIterator;
import org.hone.core.data.SampleSource.UncheckedHoneException;
import org.hone.core.inference.ReferenceEngine;
import org.hone.core.inference.ReferenceEngine.ReferenceSession;
import org.hone.core.inference.ReferenceEngine.SessionOptions;
import org.hone.model.network.Network;
import org.hone.model.tensor.Tensor;

/**
 * Measures how far quantized activations are from those of the float network, on the first samples. What an activation
 * inherits from the layers before it counts.
 */
final class ActivationError {

    static final int SAMPLES = 16;

    private final ReferenceEngine engine;
    private final SampleSource samples;
    /** The names of the dequantized activations by those of the float ones. */
    private final Map<String, String> dequantized = new LinkedHashMap<>();
    private final Map<String, IntegerScale> integerInputs = new HashMap<>();

    ActivationError(ReferenceEngine engine, SampleSource samples) {
        this.engine = engine;
        this.samples = samples;
    }

    /** Power of the float values and of what the quantized ones differ from them by. */
    private static final class Power {

        private double signal;
        private double noise;

        void add(Tensor exact, Tensor rounded) {
            if (exact.elementCount() != rounded.elementCount()) { // a size that follows from values
                noise = Double.NaN;
                return;
            }
            FloatBuffer floats = floats(exact);
            FloatBuffer others = floats(rounded);
            for (int i = 0; i < floats.limit(); i++) {
                double value = floats.get(i);
                if (Double.isFinite(value)) {
                    double difference = value - others.get(i);
                    signal += value * value;
                    noise += difference * difference;
                }
            }
        }

        double decibels() {
            return 10 * Math.log10(signal / noise);
        }
    }

    /** Has the activation that is {@code name} in the float network and {@code dequantizedName} in the quantized one measured. */
    void compare(String name, String dequantizedName) {
        dequantized.put(name, dequantizedName);
    }

    /** Says that the quantized network takes integers at an input. */
    void integerInput(String name, IntegerScale scale) {
        integerInputs.put(name, scale);
    }

    /** Signal to noise of each activation in dB by its name; infinite or NaN where there is no noise or no signal. */
    Map<String, Double> measure(Network real, Network quantized, SubMonitor monitor) throws HoneException {
        Map<String, Power> powers = new LinkedHashMap<>();
        dequantized.keySet().forEach(name -> powers.put(name, new Power()));
        if (!powers.isEmpty()) {
            run(real, quantized, powers, monitor);
        }
        Map<String, Double> decibels = new LinkedHashMap<>();
        powers.forEach((name, power) -> decibels.put(name, power.decibels()));
        return decibels;
    }

    private void run(Network real, Network quantized, Map<String, Power> powers, SubMonitor monitor) throws HoneException {
        int count = Math.min(samples.size(), SAMPLES);
        SubMonitor progress = monitor.setWorkRemaining(2 * count + 2);
        try (ReferenceSession exact = engine.open(real, dequantized.keySet(), SessionOptions.EXACT, progress.split(1));
                ReferenceSession rounded = engine.open(quantized, dequantized.values(), SessionOptions.EXACT, progress.split(1));
                SampleIterator iterator = samples.open()) {
            for (int i = 0; i < count && iterator.hasNext(); i++) {
                if (progress.isCanceled()) {
                    throw new OperationCanceledException();
                }
                Map<String, Tensor> inputs = iterator.next().inputs();
                Map<String, Tensor> floats = exact.run(inputs, progress.split(1));
                Map<String, Tensor> others = rounded.run(withIntegers(inputs), progress.split(1));
                powers.forEach((name, power) -> power.add(floats.get(name), others.get(dequantized.get(name))));
            }
        } catch (UncheckedHoneException e) {
            throw e.getCause();
        }
    }

    private Map<String, Tensor> withIntegers(Map<String, Tensor> inputs) {
        Map<String, Tensor> integers = new HashMap<>(inputs);
        integerInputs.forEach((name, scale) -> integers.computeIfPresent(name, (key, tensor) -> scale.quantize(tensor)));
        return integers;
    }

    private static FloatBuffer floats(Tensor tensor) {
        return tensor.data().slice().order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
    }
}
