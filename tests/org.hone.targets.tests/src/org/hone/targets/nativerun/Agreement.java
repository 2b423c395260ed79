package org.hone.targets.nativerun;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hone.core.HoneException;
import org.hone.core.inference.ReferenceEngine.ReferenceSession;
import org.hone.core.inference.ReferenceEngine.SessionOptions;
import org.hone.core.inference.ReferenceEngine;
import org.hone.core.plan.Plan;
import org.hone.core.plan.Port;
import org.hone.engine.comparison.Samples;
import org.hone.model.network.Network;
import org.hone.model.tensor.Tensor;

/**
 * How a native runtime's outputs agree with the reference engine's on the same samples.
 *
 * @param samples how many
 * @param largest the largest magnitude of the reference's outputs
 * @param error the largest difference
 * @param equal how many samples gave the same bytes in all outputs
 * @param sameClass how many samples have the same first-largest element in the first output
 */
record Agreement(int samples, double largest, double error, int equal, int sameClass) {

    double relativeError() {
        return largest == 0 ? error : error / largest;
    }

    /** The reference's outputs in the order of the plan, samples one after the other. */
    static List<List<Tensor>> reference(ReferenceEngine engine, Network network, SessionOptions options, Samples samples) throws HoneException {
        List<List<Tensor>> all = new ArrayList<>();
        List<String> names = network.getGraph().getOutputs().stream().map(output -> output.getValue().getName()).toList();
        try (ReferenceSession session = engine.open(network, List.of(), options, null)) {
            for (int i = 0; i < samples.count(); i++) {
                Map<String, Tensor> outputs = session.run(samples.sample(i), null);
                all.add(names.stream().map(outputs::get).toList());
            }
        }
        return all;
    }

    /** The raw bytes of all samples, an element an input of the plan. */
    static List<ByteBuffer> inputs(Plan plan, Samples samples) throws HoneException {
        List<ByteBuffer> files = new ArrayList<>();
        Map<Integer, Map<String, Tensor>> made = new LinkedHashMap<>();
        for (int i = 0; i < samples.count(); i++) {
            made.put(i, samples.sample(i));
        }
        for (Port port : plan.inputs()) {
            int bytes = Math.toIntExact(made.get(0).get(port.value()).byteSize());
            ByteBuffer file = ByteBuffer.allocate(bytes * samples.count()).order(ByteOrder.LITTLE_ENDIAN);
            for (int i = 0; i < samples.count(); i++) {
                file.put(bytes(made.get(i).get(port.value())));
            }
            files.add(file.flip());
        }
        return files;
    }

    private static ByteBuffer bytes(Tensor tensor) {
        return tensor.data().slice();
    }

    static Agreement of(List<List<Tensor>> expected, List<ByteBuffer> outputs) {
        double largest = 0;
        double error = 0;
        int equal = 0;
        int sameClass = 0;
        for (int sample = 0; sample < expected.size(); sample++) {
            boolean same = true;
            for (int output = 0; output < outputs.size(); output++) {
                Tensor reference = expected.get(sample).get(output);
                int bytes = Math.toIntExact(reference.byteSize());
                ByteBuffer own = outputs.get(output).slice(sample * bytes, bytes).order(ByteOrder.LITTLE_ENDIAN);
                same &= own.equals(bytes(reference));
                double[] given = new double[Math.toIntExact(reference.elementCount())];
                double[] wanted = new double[given.length];
                for (int i = 0; i < given.length; i++) {
                    given[i] = element(own, reference, i);
                    wanted[i] = reference.doubleAt(i);
                    largest = Math.max(largest, Math.abs(wanted[i]));
                    error = Math.max(error, Double.isNaN(given[i]) && Double.isNaN(wanted[i]) ? 0 : Double.isNaN(given[i] - wanted[i])
                            ? Double.POSITIVE_INFINITY : Math.abs(given[i] - wanted[i]));
                }
                sameClass += output == 0 && top(given) == top(wanted) ? 1 : 0;
            }
            equal += same ? 1 : 0;
        }
        return new Agreement(expected.size(), largest, error, equal, sameClass);
    }

    private static int top(double[] values) {
        int top = 0;
        for (int i = 1; i < values.length; i++) {
            top = values[i] > values[top] ? i : top;
        }
        return top;
    }

    private static double element(ByteBuffer bytes, Tensor like, int index) {
        return switch (like.elementType()) {
        case FLOAT32 -> bytes.getFloat(4 * index);
        case FLOAT64 -> bytes.getDouble(8 * index);
        case INT8, BOOL -> bytes.get(index);
        case UINT8 -> bytes.get(index) & 0xff;
        case INT16 -> bytes.getShort(2 * index);
        case INT32 -> bytes.getInt(4 * index);
        case INT64 -> bytes.getLong(8 * index);
        default -> throw new IllegalArgumentException(like.elementType().label());
        };
    }

    /** Builds, runs and compares, with random inputs. */
    static Agreement of(NativeRun run, Samples samples, List<List<Tensor>> expected, Path folder) throws HoneException, IOException, InterruptedException {
        Plan plan = run.plan();
        NativeProject project = NativeProject.of(plan, folder, run.platform()).build();
        return of(expected, project.run(inputs(plan, samples)));
    }
}
