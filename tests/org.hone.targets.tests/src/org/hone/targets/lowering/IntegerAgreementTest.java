package org.hone.targets.lowering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.hone.core.inference.ReferenceEngine;
import org.hone.core.inference.ReferenceEngine.ReferenceSession;
import org.hone.core.inference.ReferenceEngine.SessionOptions;
import org.hone.core.parameter.ParameterValues;
import org.hone.core.plan.Plan;
import org.hone.core.plan.Port;
import org.hone.core.step.Step;
import org.hone.core.target.LoweringOptions;
import org.hone.engine.pipeline.RunContext;
import org.hone.model.network.Network;
import org.hone.model.network.Value;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ValueType.TensorType;
import org.hone.targets.backend.MergedPlan;
import org.hone.targets.nativerun.NativeProject;
import org.hone.targets.toolchain.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small networks that Hone quantized compute natively, bit for bit, what the reference engine computes on integers. */
class IntegerAgreementTest {

    /** The small networks that are quantized as a whole. */
    private static final Set<String> NETWORKS = Set.of("channel shuffle", "flattened image", "concat of branches", "concat of one branch twice",
            "nested concat", "split and slices", "squeeze and excitation", "depth to space", "fused residual", "fused silu", "multiplier");

    private record Case(String name, Network network, Plan plan, Map<String, Tensor> inputs) {
    }

    @Test
    void quantizedNetworksComputeTheSameBits(@TempDir Path folder) throws Exception {
        List<Case> cases = new ArrayList<>();
        List<ByteBuffer> inputs = new ArrayList<>();
        try (ReferenceEngine engine = LoweredNetwork.HONE.newReferenceEngine()) {
            for (Map.Entry<String, Network> entry : SmallNetworks.all().entrySet()) {
                for (String target : NETWORKS.contains(entry.getKey()) ? List.of("neon", "onnxruntime") : List.<String>of()) {
                    Network quantized = quantized(entry.getValue(), target, engine);
                    Plan plan = LoweredNetwork.plan(quantized, new LoweringOptions("net" + cases.size(), false, engine));
                    Map<String, Tensor> given = inputs(quantized, cases.size());
                    given.values().forEach(tensor -> inputs.add(tensor.data().slice()));
                    cases.add(new Case(entry.getKey() + " for " + target, quantized, plan, given));
                }
            }
            assertEquals(2 * NETWORKS.size(), cases.size());
            Plan merged = MergedPlan.of("integers", cases.stream().map(Case::plan).toList());
            List<ByteBuffer> outputs = NativeProject.of(merged, folder, Platform.HOST).build().run(inputs);
            List<String> wrong = new ArrayList<>();
            int at = 0;
            for (Case test : cases) {
                try (ReferenceSession session = engine.open(test.network(), List.of(), new SessionOptions(1, true), null)) {
                    Map<String, Tensor> expected = session.run(test.inputs(), null);
                    for (Port port : test.plan().outputs()) {
                        if (!expected.get(port.value()).data().slice().equals(outputs.get(at++))) {
                            wrong.add(test.name() + ", output " + port.value());
                        }
                    }
                }
                assertTrue(LoweredNetwork.operations(test.plan()).stream().noneMatch("conv2d_f32"::equals), test.name());
            }
            assertTrue(wrong.isEmpty(), wrong.toString());
        }
    }

    private static Network quantized(Network network, String target, ReferenceEngine engine) throws Exception {
        Step step = LoweredNetwork.HONE.steps().find("quantize");
        List<Map<String, Tensor>> samples = List.of(inputs(network, 100), inputs(network, 101), inputs(network, 102));
        RunContext context = new RunContext(LoweredNetwork.HONE.operators(), engine, Map.of(), Optional.of(new TensorSource(samples)),
                LoweredNetwork.HONE.quantizationTargets().find(target).spec(), 1, new NullProgressMonitor());
        return step.apply(network, ParameterValues.of(step.parameters(), Map.of("calibrator", "min-max")), context).main();
    }

    private static Map<String, Tensor> inputs(Network network, long seed) {
        Map<String, Tensor> inputs = new LinkedHashMap<>();
        for (Value input : network.getGraph().getInputs()) {
            inputs.put(input.getName(), LoweredNetwork.random(seed, ((TensorType) input.getType()).shape().sizes()));
        }
        return inputs;
    }
}
