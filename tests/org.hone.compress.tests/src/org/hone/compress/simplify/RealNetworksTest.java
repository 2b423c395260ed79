package org.hone.compress.simplify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.hone.compress.contract.StepContract;
import org.hone.compress.contract.TestNetworks;
import org.hone.compress.contract.TestStepContext;
import org.hone.model.network.Network;
import org.hone.model.network.Node;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Simplifying networks that are in use. */
class RealNetworksTest {

    private static TestStepContext context;

    @BeforeAll
    static void start() {
        context = new TestStepContext();
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @Test
    void ultrafaceLosesTheArithmeticOfItsShapes() throws Exception {
        Network network = TestNetworks.shared("ultraface/version-RFB-320.onnx", context);
        Network simple = new StepContract(new SimplifyStep(), context).checkFloat(network);
        Map<String, Integer> operators = operators(simple);
        assertEquals(Set.of("Add", "BatchNormalization", "Concat", "Conv", "Div", "Exp", "Mul", "Relu", "Reshape", "Slice",
                "Softmax", "Sub", "Transpose"), operators.keySet());
        assertEquals(52, operators.get("Conv"));
        assertEquals(1, simple.getGraph().getInputs().size());
        assertTrue(simple.getGraph().getNodes().size() <= 170, () -> "nodes: " + operators);
    }

    @Test
    void theSampleKeepsWhatItComputes() throws Exception {
        Network network = TestNetworks.sample(context);
        Network simple = new StepContract(new SimplifyStep(), context).bindings(Map.of("N", 2L)).checkFloat(network);
        assertEquals(operators(network), operators(simple));
    }

    @ParameterizedTest
    @ValueSource(strings = { "squeezenet", "shufflenet" })
    void lightNetworksGetTheirWeightsFixed(String name) throws Exception {
        checkLight(name);
    }

    @Tag("full")
    @ParameterizedTest
    @ValueSource(strings = { "bvlc_alexnet", "densenet121", "inception_v1", "inception_v2", "resnet50", "vgg19", "zfnet512" })
    void largeLightNetworksGetTheirWeightsFixed(String name) throws Exception {
        checkLight(name);
    }

    private static void checkLight(String name) throws Exception {
        Network network = TestNetworks.shared("onnx-light/light_" + name + ".onnx", context);
        Network simple = new StepContract(new SimplifyStep(), context).checkFloat(network);
        assertEquals(null, operators(simple).get("ConstantOfShape"));
        assertEquals(null, operators(simple).get("Unsqueeze"));
        assertEquals(1, simple.getGraph().getInputs().size());
    }

    static Map<String, Integer> operators(Network network) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Node node : network.getGraph().getNodes()) {
            counts.merge(node.getOperator(), 1, Integer::sum);
        }
        return counts;
    }
}
