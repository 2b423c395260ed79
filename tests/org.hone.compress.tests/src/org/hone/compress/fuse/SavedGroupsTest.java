package org.hone.compress.fuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.hone.compress.contract.StepContract;
import org.hone.compress.contract.TestNetworks;
import org.hone.compress.contract.TestStepContext;
import org.hone.compress.quantize.QuantizeStep;
import org.hone.compress.simplify.SimplifyStep;
import org.hone.core.data.SampleSource;
import org.hone.core.quantization.QuantizationTargets;
import org.hone.engine.dataset.DataSets;
import org.hone.engine.dataset.InputSpec;
import org.hone.engine.dataset.InputSpec.ImageLayout;
import org.hone.engine.open.NetworkOpener;
import org.hone.engine.open.OpenNetwork;
import org.hone.model.network.FusionGroup;
import org.hone.model.network.Network;
import org.hone.model.network.Node;
import org.hone.model.recipe.Argument;
import org.hone.model.recipe.DataSource;
import org.hone.model.recipe.RecipeFactory;
import org.hone.model.type.ElementType;
import org.hone.tests.support.TestExtensions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fusion groups reach whoever lowers the network: through quantization, and through a file. */
class SavedGroupsTest {

    private static final Map<String, Integer> GROUPS = Map.of("Conv+relu", 10, "Conv+residual", 3);

    @TempDir
    Path folder;

    @Test
    void groupsAreInTheFileOfAFusedNetwork() throws Exception {
        try (TestStepContext context = new TestStepContext(Map.of("N", 1L))) {
            Network fused = fused(context);
            check(fused, context);
        }
    }

    @Test
    void groupsAreInTheFileOfAQuantizedNetwork() throws Exception {
        try (TestStepContext context = new TestStepContext(Map.of("N", 1L))) {
            context.quantization(new QuantizationTargets(TestExtensions.source()).find("neon").spec()).calibration(random());
            Network fused = fused(context);
            Network quantized = new StepContract(new QuantizeStep(), Map.of("calibrator", "min-max"), context).apply(fused);
            assertEquals(texts(fused), texts(quantized));
            check(quantized, context);
        }
    }

    private static Network fused(TestStepContext context) throws Exception {
        Network simple = new StepContract(new SimplifyStep(), context).apply(TestNetworks.sample(context));
        return new StepContract(new FuseStep(), context).apply(simple);
    }

    private void check(Network network, TestStepContext context) throws Exception {
        assertEquals(GROUPS, RealNetworksTest.patterns(network));
        Path file = folder.resolve("model.onnx");
        context.hone().opener().write(network, file, NetworkOpener.DEFAULT_EXTERNAL_DATA, null);
        try (OpenNetwork read = context.hone().opener().open(file, null)) {
            assertEquals(texts(network), texts(read.network()));
            for (FusionGroup group : read.network().getGraph().getFusionGroups()) {
                for (Node node : group.getNodes()) {
                    assertSame(read.network().getGraph(), node.getGraph());
                    assertSame(group, node.getFusionGroup());
                }
            }
        }
    }

    /** Each group's name and pattern, with its nodes in order. */
    private static List<String> texts(Network network) {
        return network.getGraph().getFusionGroups().stream().map(group -> group.getName() + " " + group.getPattern() + " "
                + group.getNodes().stream().map(node -> node.getOperator() + " " + node.getOutputs().getFirst().getName()).toList()).toList();
    }

    private static SampleSource random() throws Exception {
        DataSource source = RecipeFactory.eINSTANCE.createDataSource();
        for (Map.Entry<String, Object> entry : Map.<String, Object>of("random", true, "samples", 2L).entrySet()) {
            Argument argument = RecipeFactory.eINSTANCE.createArgument();
            argument.setKey(entry.getKey());
            argument.setValue(entry.getValue());
            source.getArguments().add(argument);
        }
        InputSpec image = new InputSpec("image", ElementType.FLOAT32, new long[] {1, 3, 64, 64}, ImageLayout.NCHW, 0, 1);
        return new DataSets(Path.of("."), List.of(image), List.of()).open(source, null);
    }
}
