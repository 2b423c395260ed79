package org.hone.compress.fuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;

import org.hone.compress.contract.StepContract;
import org.hone.compress.contract.TestNetworks;
import org.hone.compress.contract.TestStepContext;
import org.hone.compress.simplify.SimplifyStep;
import org.hone.model.network.FusionGroup;
import org.hone.model.network.Network;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fusing networks that are in use. */
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
    void theSampleLosesItsBatchNormalizations() throws Exception {
        Network network = new StepContract(new SimplifyStep(), context).apply(TestNetworks.sample(context));
        Network fused = new StepContract(new FuseStep(), context).bindings(Map.of("N", 2L)).checkFloat(network);
        assertEquals(0, count(fused, "BatchNormalization"));
        assertEquals(13, count(fused, "Conv"));
        assertEquals(Map.of("Conv+relu", 10, "Conv+residual", 3), patterns(fused));
    }

    @Test
    void ultrafaceLosesItsBatchNormalizations() throws Exception {
        Network network = new StepContract(new SimplifyStep(), context)
                .apply(TestNetworks.shared("ultraface/version-RFB-320.onnx", context));
        Network fused = new StepContract(new FuseStep(), context).checkFloat(network);
        assertEquals(0, count(fused, "BatchNormalization"));
        assertEquals(52, count(fused, "Conv"));
        assertTrue(patterns(fused).get("Conv+relu") >= 30, () -> "groups: " + patterns(fused));
    }

    @ParameterizedTest
    @CsvSource({ "squeezenet, 0", "shufflenet, 0" })
    void lightNetworksWithRandomWeightsKeepWhatTheyCompute(String name, int batchNormalizations) throws Exception {
        checkLight(name, batchNormalizations);
    }

    /** Of DenseNet's 121 batch normalizations, those behind a concatenation have no layer to go into. */
    @Tag("full")
    @ParameterizedTest
    @CsvSource({ "bvlc_alexnet, 0", "densenet121, 62", "inception_v1, 0", "inception_v2, 0", "resnet50, 0", "vgg19, 0",
            "zfnet512, 0" })
    void largeLightNetworksWithRandomWeightsKeepWhatTheyCompute(String name, int batchNormalizations) throws Exception {
        checkLight(name, batchNormalizations);
    }

    private static void checkLight(String name, int batchNormalizations) throws Exception {
        Network network = TestNetworks.light(name, context);
        Network fused = new StepContract(new FuseStep(), context).checkFloat(network);
        assertEquals(batchNormalizations, count(fused, "BatchNormalization"));
    }

    private static int count(Network network, String operator) {
        return (int) network.getGraph().getNodes().stream().filter(node -> node.getOperator().equals(operator)).count();
    }

    static Map<String, Integer> patterns(Network network) {
        Map<String, Integer> patterns = new TreeMap<>();
        for (FusionGroup group : network.getGraph().getFusionGroups()) {
            patterns.merge(group.getPattern(), 1, Integer::sum);
        }
        return patterns;
    }
}
