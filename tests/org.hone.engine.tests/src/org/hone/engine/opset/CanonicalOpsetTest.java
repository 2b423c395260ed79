package org.hone.engine.opset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

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
import org.hone.model.snapshot.GraphSnapshot;
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

    /** Version 8 of Scan, which ran over batches, has no equal. */
    private static final Set<String> REFUSED = Set.of("test_scan_sum");

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

    /** Those whose nodes are rewritten, which is where the work is. */
    @Test
    void rewrittenBackendTestsComputeTheSame() throws Exception {
        compareBackendTests(true, 100);
    }

    @Test
    @Tag("full")
    void allBackendTestsComputeTheSame() throws Exception {
        compareBackendTests(false, 900);
    }

    private void compareBackendTests(boolean onlyRewritten, int least) throws Exception {
        List<String> wrong = new ArrayList<>();
        Set<String> refused = new TreeSet<>();
        int compared = 0;
        try (ReferenceEngine reference = engine.newReferenceEngine()) {
            for (BackendTest test : BackendTest.all()) {
                Network network = test.network(engine.extensions());
                Network upgraded = NetworkCopier.copy(network);
                try {
                    canonical.apply(upgraded, null);
                } catch (HoneException e) {
                    refused.add(test.name());
                    continue;
                }
                if (onlyRewritten && !isRewritten(network, upgraded)) {
                    continue;
                }
                Map<String, Tensor> inputs = test.inputs(network);
                Map<String, Tensor> expected = runIfPossible(reference, network, inputs);
                if (expected != null) {
                    compared++;
                    compare(test.name(), expected, reference, upgraded, inputs, wrong);
                }
            }
        }
        assertEquals(REFUSED, refused);
        assertEquals(List.of(), wrong);
        assertTrue(compared >= least, compared + " tests compared");
    }

    private static void compare(String name, Map<String, Tensor> expected, ReferenceEngine reference, Network upgraded,
            Map<String, Tensor> inputs, List<String> wrong) {
        try {
            Map<String, Tensor> found = run(reference, upgraded, inputs);
            expected.forEach((output, tensor) -> {
                if (found.get(output) == null || !isNear(tensor, found.get(output))) {
                    wrong.add(name + ": output " + output + " differs");
                }
            });
        } catch (HoneException e) {
            wrong.add(name + ": " + e.getMessage());
        }
    }

    private static boolean isRewritten(Network network, Network upgraded) {
        GraphSnapshot before = NetworkSnapshot.of(network).graph();
        GraphSnapshot after = NetworkSnapshot.of(upgraded).graph();
        if (before.nodeCount() != after.nodeCount()) {
            return true;
        }
        for (int node = 0; node < before.nodeCount(); node++) {
            if (before.inputCount(node) != after.inputCount(node) || !before.operator(node).equals(after.operator(node))
                    || !before.attributes(node).names().equals(after.attributes(node).names())) {
                return true;
            }
        }
        return false;
    }

    @Test
    void refusesWhatHasNoEqualAndLeavesTheNetworkAsItWas() {
        NetworkBuilder builder = new NetworkBuilder("later").opset("", 5).irVersion(4);
        Value x = builder.input("x", ElementType.FLOAT32, 2, 3);
        Value y = builder.node("Softmax", x).output("y");
        builder.output(builder.node("Inconnu", y).name("odd").output("z"));
        HoneException refusal = assertThrows(HoneException.class, () -> canonical.apply(builder.network(), null));
        assertEquals(FailureKind.UNSUPPORTED, refusal.kind());
        assertTrue(refusal.getMessage().contains("'odd'") && refusal.getMessage().contains("Inconnu"), refusal.getMessage());
        assertEquals(5, NetworkSnapshot.of(builder.network()).opset());
        assertEquals(2, builder.network().getGraph().getNodes().size());
        assertEquals(List.of(), List.copyOf(builder.network().getGraph().getNodes().getFirst().getAttributes()));
    }

    @Test
    void laterVersionsThatOnlyWidenedTypesAreTheSame() throws Exception {
        NetworkBuilder builder = new NetworkBuilder("later").opset("", 22).irVersion(10);
        Value x = builder.input("x", ElementType.FLOAT32, 1, 2, 4, 4);
        builder.output(builder.node("GlobalAveragePool", x).output("y"));
        canonical.apply(builder.network(), null);
        assertEquals(21, NetworkSnapshot.of(builder.network()).opset());
    }

    @Test
    void givesOutputsOfFlattenedSoftmaxTheirOldNames() throws Exception {
        NetworkBuilder builder = new NetworkBuilder("softmax").opset("", 9).irVersion(4);
        Value x = builder.input("x", ElementType.FLOAT32, 2, 3, 4);
        Value y = builder.node("Softmax", x).output("y");
        builder.output(y);
        canonical.apply(builder.network(), null);
        GraphSnapshot graph = NetworkSnapshot.of(builder.network()).graph();
        assertEquals("y", graph.valueName(graph.graphOutput(0)));
        assertEquals("[2, 3, 4]", new ShapeInference(engine.operators()).infer(NetworkSnapshot.of(builder.network()), Map.of(), null)
                .main().node(graph.nodeCount() - 1).outputShape(0).toString());
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
