package org.hone.compress.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.hone.compress.contract.StepContract;
import org.hone.compress.flow.Flow.Case;
import org.hone.compress.flow.Flow.Distance;
import org.hone.core.step.StepResult;
import org.hone.model.network.Network;
import org.hone.model.network.Node;
import org.hone.model.network.Value;
import org.hone.model.tensor.Tensor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Simplify, fuse and quantize, one after the other, on networks with data drawn from their declared range. The int8 networks
 * are held against ONNX Runtime's static quantizer as {@link StaticQuantizer} states it.
 */
class WholeFlowTest {

    /** How much less signal to noise than the oracle's is allowed, in dB. */
    private static final double ALLOWED = 1;
    /** What a recorded figure may differ by on another machine, in dB: convolutions add in another order there. */
    private static final double REPEATED = 0.5;

    static Stream<Case> small() {
        return Flow.SMALL.stream();
    }

    static Stream<Case> light() {
        return Flow.LIGHT.stream();
    }

    @ParameterizedTest
    @MethodSource("small")
    void smallNetworksRunThroughAllSteps(Case network) throws Exception {
        try (Flow flow = new Flow(network)) {
            check(network, flow);
        }
    }

    @Tag("full")
    @ParameterizedTest
    @MethodSource("light")
    void lightNetworksWithRandomWeightsRunThroughAllSteps(Case network) throws Exception {
        try (Flow flow = new Flow(network)) {
            check(network, flow);
        }
    }

    /** The lines of the fixture come from here: this test prints them. */
    @Tag("full")
    @ParameterizedTest
    @MethodSource({"small", "light"})
    void theOracleGivesWhatIsRecorded(Case network) throws Exception {
        try (Flow flow = new Flow(network)) {
            Map<String, Distance> oracle = flow.distances(List.of(flow.byOracle(flow.fused()))).getFirst();
            oracle.forEach((output, distance) -> System.out.println(Recorded.line(network.name(), output, distance.decibels())));
            oracle.forEach((output, distance) -> assertEquals(Recorded.decibels(network.name(), output), distance.decibels(), REPEATED,
                    output));
        }
    }

    /** The comparison can fail: two channels of one layer, exchanged, show. */
    @Test
    void aPermutedChannelFails() throws Exception {
        Case network = Flow.SMALL.get(1);
        try (Flow flow = new Flow(network)) {
            Network permuted = flow.fused();
            Node layer = permuted.getGraph().getNodes().stream().filter(node -> node.getOperator().equals("Conv"))
                    .filter(node -> node.getInputs().get(1).getValue().getTensor().sizes().get(2) == 1).findFirst().orElseThrow();
            Value weights = layer.getInputs().get(1).getValue();
            weights.setTensor(exchanged(weights.getTensor()));
            Distance distance = flow.distances(List.of(quantized(flow, permuted, "min-max"))).getFirst().get("Identity");
            assertTrue(distance.decibels() < Recorded.decibels(network.name(), "Identity") - 2 * ALLOWED,
                    () -> distance.decibels() + " dB");
        }
    }

    /** Weights {@code [outputs, inputs, 1, 1]} with the first two inputs exchanged. */
    private static Tensor exchanged(Tensor weights) {
        float[] values = weights.toFloats();
        int inputs = (int) weights.sizes().get(1);
        for (int i = 0; i < values.length; i += inputs) {
            float first = values[i];
            values[i] = values[i + 1];
            values[i + 1] = first;
        }
        return Tensor.ofFloats(weights.sizes(), values);
    }

    private static void check(Case network, Flow flow) throws Exception {
        Network fused = flow.fused();
        Network minMax = quantized(flow, fused, "min-max");
        Network entropy = quantized(flow, fused, "entropy");
        List<Map<String, Distance>> distances = flow.distances(List.of(fused, minMax, entropy));
        distances.get(0).forEach((output, distance) -> assertTrue(distance.relativeError() <= StepContract.FLOAT_TOLERANCE,
                () -> output + " changed by " + distance.relativeError() + " of its largest value in float"));
        for (Map<String, Distance> each : distances.subList(1, 3)) {
            each.forEach((output, distance) -> assertTrue(
                    distance.decibels() >= Recorded.decibels(network.name(), output) - ALLOWED,
                    () -> output + " has " + distance.decibels() + " dB"));
        }
    }

    private static Network quantized(Flow flow, Network fused, String calibrator) throws Exception {
        StepResult result = flow.apply("quantize", fused, Map.of("calibrator", calibrator));
        assertTrue(result.main().getGraph().getNodes().stream().anyMatch(node -> node.getOperator().equals("QuantizeLinear")));
        return result.main();
    }
}
