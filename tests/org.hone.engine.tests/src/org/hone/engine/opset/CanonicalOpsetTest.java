package org.hone.engine.opset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hone.core.FailureKind;
import org.hone.core.HoneException;
import org.hone.core.inference.ReferenceEngine;
import org.hone.core.inference.ReferenceEngine.ReferenceSession;
import org.hone.core.inference.ReferenceEngine.SessionOptions;
import org.hone.engine.HoneEngine;
import org.hone.engine.comparison.RandomSamples;
import org.hone.engine.comparison.ValueRange;
import org.hone.engine.open.OpenNetwork;
import org.hone.engine.shape.ShapeInference;
import org.hone.model.build.NetworkBuilder;
import org.hone.model.copy.NetworkCopier;
import org.hone.model.network.Network;
import org.hone.model.network.Value;
import org.hone.model.snapshot.NetworkSnapshot;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;
import org.hone.tests.support.BackendTest;
import org.hone.tests.support.SharedData;
import org.hone.tests.support.TestExtensions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Networks in operator set 21 compute what they did in their own. */
class CanonicalOpsetTest {

    /** Of the largest magnitude; most outputs are equal bit by bit, but a rewritten node may sum in another order. */
    private static final double TOLERANCE = 1e-5;

    private final HoneEngine engine = new HoneEngine(TestExtensions.source());
    private final CanonicalOpset canonical = new CanonicalOpset(engine.operators());

    @ParameterizedTest
    @ValueSource(strings = {"ultraface/version-RFB-320.onnx", "onnx-light/light_squeezenet.onnx",
            "onnx-light/light_shufflenet.onnx", "mlperf-tiny/ic_resnet8_int8.tflite"})
    void realNetworksComputeTheSame(String file) throws Exception {
        try (OpenNetwork open = engine.opener().open(SharedData.file(file), null)) {
            Network upgraded = NetworkCopier.copy(open.network());
            canonical.apply(upgraded, null);
            assertEquals(21, NetworkSnapshot.of(upgraded).opset());
            Map<String, Tensor> inputs = RandomSamples.of(open.network(), Map.of(), Map.of(), ValueRange.UNIT, 1, 7).sample(0);
            try (ReferenceEngine reference = engine.newReferenceEngine()) {
                Map<String, Tensor> expected = run(reference, open.network(), inputs);
                Map<String, Tensor> found = run(reference, upgraded, inputs);
                assertEquals(expected.keySet(), found.keySet());
                expected.forEach((name, tensor) -> assertTrue(isNear(tensor, found.get(name)), name));
            }
        }
    }

    @ParameterizedTest
    @Tag("full")
    @ValueSource(strings = {"light_bvlc_alexnet", "light_densenet121", "light_inception_v1", "light_inception_v2",
            "light_resnet50", "light_vgg19", "light_zfnet512"})
    void largeNetworksComputeTheSame(String name) throws Exception {
        realNetworksComputeTheSame("onnx-light/" + name + ".onnx");
    }

    @Test
    void backendTestsComputeTheSame() throws Exception {
        List<String> wrong = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        int compared = 0;
        try (ReferenceEngine reference = engine.newReferenceEngine()) {
            for (BackendTest test : BackendTest.all()) {
                Network network = test.network(engine.extensions());
                Network upgraded = NetworkCopier.copy(network);
                try {
                    canonical.apply(upgraded, null);
                } catch (HoneException e) {
                    refused.add(test.name() + ": " + e.getMessage());
                    continue;
                }
                Map<String, Tensor> inputs = test.inputs(network);
                Map<String, Tensor> expected = runIfPossible(reference, network, inputs);
                if (expected == null) {
                    continue;
                }
                Map<String, Tensor> found;
                try {
                    found = run(reference, upgraded, inputs);
                } catch (HoneException e) {
                    wrong.add(test.name() + ": " + e.getMessage());
                    continue;
                }
                compared++;
                expected.forEach((name, tensor) -> {
                    if (found.get(name) == null || !isNear(tensor, found.get(name))) {
                        wrong.add(test.name() + ": output " + name + " differs");
                    }
                });
            }
        }
        System.out.println(compared + " refused " + refused);
        assertEquals(List.of(), wrong);
    }

    private static Map<String, Tensor> runIfPossible(ReferenceEngine reference, Network network, Map<String, Tensor> inputs) {
        try {
            return run(reference, network, inputs);
        } catch (HoneException e) {
            return null;
        }
    }

    private static Map<String, Tensor> run(ReferenceEngine reference, Network network, Map<String, Tensor> inputs)
            throws HoneException {
        try (ReferenceSession session = reference.open(network, List.of(), SessionOptions.EXACT, null)) {
            Map<String, Tensor> known = new LinkedHashMap<>(inputs);
            known.keySet().retainAll(network.getGraph().getInputs().stream().map(Value::getName).toList());
            return session.run(known, null);
        }
    }

    private static boolean isNear(Tensor expected, Tensor found) {
        if (!expected.type().equals(found.type())) {
            return false;
        }
        if (expected.digest().equals(found.digest())) {
            return true;
        }
        if (!expected.elementType().isFloat()) {
            return false;
        }
        double largest = 0;
        double error = 0;
        for (long i = 0; i < expected.elementCount(); i++) {
            double a = expected.doubleAt(i);
            double b = found.doubleAt(i);
            boolean alike = a == b || Double.isNaN(a) && Double.isNaN(b);
            error = Math.max(error, alike ? 0 : Double.isFinite(a - b) ? Math.abs(a - b) : Double.MAX_VALUE);
            largest = Math.max(largest, Double.isFinite(a) ? Math.abs(a) : 0);
        }
        return error <= TOLERANCE * Math.max(largest, Float.MIN_NORMAL);
    }
}
