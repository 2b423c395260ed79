package org.hone.targets.lowering;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.hone.core.inference.ReferenceEngine;
import org.hone.core.inference.ReferenceEngine.ReferenceSession;
import org.hone.core.inference.ReferenceEngine.SessionOptions;
import org.hone.core.plan.Plan;
import org.hone.core.plan.Port;
import org.hone.core.target.LoweringOptions;
import org.hone.model.network.Network;
import org.hone.model.network.Value;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;
import org.hone.model.type.ValueType.TensorType;
import org.hone.targets.backend.MergedPlan;
import org.hone.targets.nativerun.NativeProject;
import org.hone.targets.toolchain.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small networks compute natively, with all that lowering does to them, what the reference engine computes. */
class LoweringAgreementTest {

    /** Of the largest output: sums in another order. */
    private static final double TOLERANCE = 1e-5;

    private record Case(String name, Network network, Plan plan, Map<String, Tensor> inputs) {
    }

    @Test
    void smallNetworksComputeWhatTheReferenceDoes(@TempDir Path folder) throws Exception {
        List<Case> cases = new ArrayList<>();
        List<ByteBuffer> inputs = new ArrayList<>();
        for (Map.Entry<String, Network> entry : SmallNetworks.all().entrySet()) {
            Plan plan = LoweredNetwork.plan(entry.getValue(), new LoweringOptions("net" + cases.size(), false, null));
            Map<String, Tensor> given = new java.util.LinkedHashMap<>();
            for (Value input : entry.getValue().getGraph().getInputs()) {
                given.put(input.getName(), LoweredNetwork.random(cases.size(), ((TensorType) input.getType()).shape().sizes()));
            }
            given.values().forEach(tensor -> inputs.add(tensor.data().slice()));
            cases.add(new Case(entry.getKey(), entry.getValue(), plan, given));
        }
        Plan merged = MergedPlan.of("small", cases.stream().map(Case::plan).toList());
        List<ByteBuffer> outputs = NativeProject.of(merged, folder, Platform.HOST).build().run(inputs);
        List<String> wrong = new ArrayList<>();
        try (ReferenceEngine engine = LoweredNetwork.HONE.newReferenceEngine()) {
            int at = 0;
            for (Case test : cases) {
                try (ReferenceSession session = engine.open(test.network(), List.of(), SessionOptions.EXACT, null)) {
                    Map<String, Tensor> expected = session.run(test.inputs(), null);
                    for (Port port : test.plan().outputs()) {
                        double error = error(expected.get(port.value()), outputs.get(at++));
                        if (!(error <= TOLERANCE)) {
                            wrong.add(test.name() + ", output " + port.value() + ": " + error);
                        }
                    }
                }
            }
        }
        assertTrue(wrong.isEmpty(), wrong.toString());
    }

    /** The largest difference as part of the largest value. */
    private static double error(Tensor expected, ByteBuffer found) {
        ByteBuffer bytes = found.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        double largest = 0;
        double error = 0;
        for (int i = 0; i < expected.elementCount(); i++) {
            double value = expected.doubleAt(i);
            double other = expected.elementType() == ElementType.INT64 ? bytes.getLong(bytes.position() + i * 8)
                    : bytes.getFloat(bytes.position() + i * 4);
            largest = Math.max(largest, Math.abs(value));
            error = Double.isNaN(other) ? Double.NaN : Math.max(error, Math.abs(value - other));
        }
        return error / largest;
    }
}
