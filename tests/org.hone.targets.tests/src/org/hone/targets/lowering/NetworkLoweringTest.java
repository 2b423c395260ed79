package org.hone.targets.lowering;

import static org.hone.targets.lowering.LoweredNetwork.coverage;
import static org.hone.targets.lowering.LoweredNetwork.operations;
import static org.hone.targets.lowering.LoweredNetwork.plan;
import static org.hone.targets.lowering.LoweredNetwork.random;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hone.core.FailureKind;
import org.hone.core.HoneException;
import org.hone.core.format.NetworkResource;
import org.hone.core.plan.KernelCall;
import org.hone.core.plan.Operand;
import org.hone.core.plan.Plan;
import org.hone.core.plan.PlanTensor;
import org.hone.core.plan.Segment;
import org.hone.core.target.Coverage;
import org.hone.core.target.LoweringOptions;
import org.hone.engine.open.OpenNetwork;
import org.hone.model.build.NetworkBuilder;
import org.hone.model.copy.NetworkCopier;
import org.hone.model.network.Network;
import org.hone.model.network.Value;
import org.hone.model.type.Dimension;
import org.hone.model.type.ElementType;
import org.hone.model.type.Shape;
import org.hone.model.type.ValueType;
import org.hone.tests.support.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkLoweringTest {

    @ParameterizedTest
    @CsvSource({ "ic_resnet8_fp32, 12501632", "ic_resnet8_int8, 12501632", "kws_dscnn_fp32, 2656768", "kws_dscnn_int8, 2656768",
            "vww_mobilenet_fp32, 7489664", "vww_mobilenet_int8, 7489664", "ad_autoencoder_fp32, 264192", "ad_autoencoder_int8, 264192" })
    void namesEachNodeInACallOrSaysWhyItVanished(String name, long macs) throws Exception {
        Network network = shared("mlperf-tiny/" + name + ".tflite");
        Plan plan = plan(network);
        Set<String> named = new HashSet<>();
        plan.calls().forEach(call -> named.addAll(call.nodes()));
        plan.notes().stream().filter(note -> note.startsWith("vanished ")).forEach(note -> named.add(note.substring(9, note.lastIndexOf(" ("))));
        GraphImport.names(network).values().forEach(node -> assertTrue(named.contains(node), node));
        assertEquals(macs, plan.calls().stream().mapToLong(KernelCall::macs).sum());
        assertTrue(plan.calls().stream().noneMatch(call -> call.nodes().isEmpty()), "each call names what it serves");
    }

    @ParameterizedTest
    @CsvSource({ "ic_resnet8_fp32", "ic_resnet8_int8", "kws_dscnn_fp32", "vww_mobilenet_int8" })
    void transposesNothingInNetworksThatHaveChannelsLast(String name) throws Exception {
        List<String> operations = operations(plan(shared("mlperf-tiny/" + name + ".tflite")));
        assertFalse(operations.contains("generic_transpose"), operations.toString());
        assertFalse(operations.contains("dequantize_s8"), operations.toString());
    }

    @Test
    void computesQuantizedNetworksOnIntegersAlone() throws Exception {
        assertEquals(Set.of("conv2d_s8", "depthwise2d_s8", "average_pool2d_s8", "softmax_s8"),
                Set.copyOf(operations(plan(shared("mlperf-tiny/kws_dscnn_int8.tflite")))));
    }

    @Test
    void fusesWithinGroupsOnly() throws Exception {
        assertEquals(List.of("conv2d_f32", "conv2d_f32"), operations(plan(SmallNetworks.fusedResidual())).stream().filter("conv2d_f32"::equals).toList());
        Network ungrouped = SmallNetworks.fusedResidual();
        ungrouped.getGraph().getFusionGroups().forEach(group -> group.getNodes().clear());
        ungrouped.getGraph().getFusionGroups().clear();
        List<String> operations = operations(plan(ungrouped));
        assertEquals(2, operations.stream().filter("binary_f32"::equals).count());
        assertEquals(1, operations.stream().filter("activation_f32"::equals).count());
    }

    @Test
    void saysWhatItFused() throws Exception {
        Plan plan = plan(SmallNetworks.fusedResidual());
        assertTrue(plan.notes().contains("fused b with bias, residual, clamp"), plan.notes().toString());
        KernelCall fused = plan.calls().stream().filter(call -> call.nodes().contains("sum")).findFirst().orElseThrow();
        assertEquals(List.of("b", "bias", "sum", "r"), fused.nodes());
        assertEquals(List.of(2), fused.inPlace());
    }

    @Test
    void computesInPlaceOnlyWhatIsReadOnce() throws Exception {
        Plan plan = plan(SmallNetworks.residualOfInput());
        KernelCall conv = plan.calls().stream().filter(call -> call.nodes().contains("c")).findFirst().orElseThrow();
        assertEquals(List.of(), conv.inPlace(), "other pixels of the residual are read as the input");
        KernelCall product = plan(SmallNetworks.productWithPart()).calls().getLast();
        assertEquals(List.of(), product.inPlace());
    }

    @Test
    void recognizesAnActivationOfSeveralNodes() throws Exception {
        Plan plan = plan(SmallNetworks.fusedSilu());
        KernelCall conv = plan.calls().stream().filter(call -> call.nodes().contains("m")).findFirst().orElseThrow();
        assertEquals(List.of("a", "s", "m"), conv.nodes());
        assertEquals("Activation::silu", conv.params().get("activation").toString());
    }

    @Test
    void aChannelShuffleIsOneTransposition() throws Exception {
        List<String> operations = operations(plan(SmallNetworks.channelShuffle()));
        // Into the layout of images with channels last, the shuffle, and back for the network's output.
        assertEquals(3, operations.stream().filter("generic_transpose"::equals).count(), operations.toString());
    }

    @Test
    void blocksOfPixelsAreMovedOnceEach() throws Exception {
        List<String> operations = operations(plan(SmallNetworks.depthToSpace()));
        // Channels last, depth to space, its result for the caller, space to depth, and back for the network's other output.
        assertEquals(5, operations.stream().filter("generic_transpose"::equals).count(), operations.toString());
    }

    @Test
    void ordersWeightsInsteadOfTransposingWhatIsFlattened() throws Exception {
        Plan plan = plan(SmallNetworks.flattenedImage());
        assertEquals(List.of("generic_transpose", "conv2d_f32", "activation_f32", "conv2d_f32"), operations(plan));
        assertTrue(plan.notes().stream().anyMatch(note -> note.startsWith("ordered the weights of g")), plan.notes().toString());
    }

    @Test
    void branchesWriteIntoTheirConcat() throws Exception {
        Plan plan = plan(SmallNetworks.concatOfBranches());
        List<KernelCall> branches = plan.calls().stream().filter(call -> Set.of("a", "b", "p").contains(call.nodes().getFirst()))
                .filter(call -> !call.operation().equals("generic_transpose")).toList();
        long[] offsets = branches.stream().map(call -> LoweredNetwork.tensor(plan, call.outputs().getFirst()))
                .mapToLong(PlanTensor::offsetWithin).toArray();
        org.junit.jupiter.api.Assertions.assertArrayEquals(new long[] { 0, 5 * 4, 25 * 4 }, offsets);
        branches.forEach(call -> assertEquals(29, call.params().get("out_stride")));
        PlanTensor part = LoweredNetwork.tensor(plan, branches.getFirst().outputs().getFirst());
        assertTrue(part.isPart());
        assertEquals((35 * 29 + 5) * 4, part.bytes(), "from its first to its last element");
    }

    @Test
    void copiesWhatCannotBeInTwoPlaces() throws Exception {
        Plan plan = plan(SmallNetworks.concatOfOneTwice());
        assertTrue(plan.calls().stream().anyMatch(call -> call.what().startsWith("copy of")), operations(plan).toString());
        assertFalse(operations(plan).contains("generic_concat"));
    }

    @Test
    void outputsAreTheirOwnMemory() throws Exception {
        Plan plan = plan(SmallNetworks.inputGivenOut());
        plan.outputs().forEach(port -> assertFalse(port.tensor() == plan.inputs().getFirst().tensor(), port.value()));
    }

    @Test
    void cutsIntoSegmentsAtNamedValues() throws Exception {
        Plan plan = plan(SmallNetworks.concatOfBranches(), new LoweringOptions("net", false, null, List.of("b", "c")));
        assertEquals(List.of("segment0", "segment1", "segment2"), plan.segments().stream().map(Segment::name).toList());
        Segment middle = plan.segments().get(1);
        Set<String> read = new HashSet<>();
        middle.inputs().forEach(tensor -> read.add(plan.tensors().get(tensor).value()));
        assertEquals(Set.of("x"), read);
        assertTrue(middle.outputs().stream().allMatch(tensor -> plan.tensors().get(tensor).isPart()));
        assertEquals(plan.calls().size(), plan.segments().stream().mapToInt(segment -> segment.calls().size()).sum());
        HoneException refused = assertThrows(HoneException.class,
                () -> plan(SmallNetworks.concatOfBranches(), new LoweringOptions("net", false, null, List.of("nowhere"))));
        assertEquals(FailureKind.USAGE, refused.kind());
        assertTrue(refused.getMessage().contains("'nowhere'"), refused.getMessage());
    }

    @Test
    void namesTheNodeThatNoKernelCovers() throws Exception {
        NetworkBuilder net = new NetworkBuilder("odd");
        Value x = net.input("x", ElementType.FLOAT32, 1, 4);
        Value y = net.node("Oracle", x).domain("delphi").name("pythia").output("y", ValueType.tensor(ElementType.FLOAT32, Shape.of(1, 4)));
        Network network = net.opset("delphi", 1).output(y).network();
        HoneException refused = assertThrows(HoneException.class, () -> plan(network));
        assertEquals(FailureKind.UNSUPPORTED, refused.kind());
        assertTrue(refused.getMessage().contains("'pythia'") && refused.getMessage().contains("Oracle"), refused.getMessage());
        Coverage.Row row = coverage(network).rows().getFirst();
        assertNull(row.kernel());
        assertEquals("pythia", row.node());
    }

    @Test
    void coversANetworkNodeByNode() throws Exception {
        Coverage coverage = coverage(SmallNetworks.concatOfBranches());
        assertTrue(coverage.isComplete());
        Map<String, String> kernels = new java.util.HashMap<>();
        coverage.rows().forEach(row -> kernels.put(row.node(), row.kernel()));
        assertEquals("conv2d_f32", kernels.get("b").replace("_winograd", ""));
        assertEquals("max_pool2d_f32", kernels.get("p"));
        assertEquals("its inputs are written where it would put them", kernels.get("c"));
    }

    @Test
    void refusesOpenSizes() {
        NetworkBuilder net = new NetworkBuilder("open");
        Value x = net.input("x", ValueType.tensor(ElementType.FLOAT32, Shape.of(Dimension.symbol("N"), Dimension.of(4))));
        Network network = net.output(net.node("Relu", x).name("r").output("y")).network();
        HoneException refused = assertThrows(HoneException.class, () -> plan(network));
        assertTrue(refused.getMessage().contains("fixed sizes"), refused.getMessage());
    }

    @Test
    void equalConstantsAreStoredOnce() throws Exception {
        NetworkBuilder net = new NetworkBuilder("twins");
        Value x = net.input("x", ElementType.FLOAT32, 1, 4);
        Value a = net.node("MatMul", x, net.constant("w1", random(1, 4, 4))).name("a").output("a");
        Value b = net.node("MatMul", a, net.constant("w2", random(1, 4, 4))).name("b").output("b");
        assertEquals(1, plan(net.output(b).network()).constants().size());
    }

    @Test
    void portsSayTheNetworksOwnLayoutAndType() throws Exception {
        Plan plan = plan(shared("mlperf-tiny/ic_resnet8_int8.tflite"));
        assertEquals(List.of(1, 32, 32, 3), plan.inputs().getFirst().shape());
        assertEquals(ElementType.INT8, plan.inputs().getFirst().type());
        assertEquals(-128, plan.inputs().getFirst().zeroPoint());
        assertEquals(1 / 256f, plan.outputs().getFirst().scale());
        assertTrue(plan.calls().getFirst().inputs().contains(new Operand.OfTensor(plan.inputs().getFirst().tensor())));
    }

    private static Network shared(String path) throws HoneException {
        try (OpenNetwork open = LoweredNetwork.HONE.opener().open(SharedData.file(path), NetworkResource.DEFAULT_MAXIMUM_NODES, null)) {
            return NetworkCopier.copy(open.network());
        }
    }
}
