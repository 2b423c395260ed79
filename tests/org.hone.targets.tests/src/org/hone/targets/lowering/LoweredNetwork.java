package org.hone.targets.lowering;

import java.util.List;
import java.util.Map;
import java.util.Random;

import org.hone.core.HoneException;
import org.hone.core.plan.KernelCall;
import org.hone.core.plan.Operand;
import org.hone.core.plan.Plan;
import org.hone.core.plan.PlanTensor;
import org.hone.core.target.Coverage;
import org.hone.core.target.LoweringOptions;
import org.hone.engine.HoneEngine;
import org.hone.engine.opset.CanonicalOpset;
import org.hone.engine.pipeline.InferredTypes;
import org.hone.engine.shape.ShapeInference;
import org.hone.model.network.FusionGroup;
import org.hone.model.network.Network;
import org.hone.model.network.NetworkFactory;
import org.hone.model.network.Node;
import org.hone.model.network.Value;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.Longs;
import org.hone.targets.rules.LoweringRules;
import org.hone.tests.support.TestExtensions;

/** Lowers small networks for tests and looks at their plans. */
final class LoweredNetwork {

    static final HoneEngine HONE = new HoneEngine(TestExtensions.source());

    private LoweredNetwork() {
    }

    static Plan plan(Network network) throws HoneException {
        return plan(network, new LoweringOptions("net", false, null));
    }

    static Plan plan(Network network, LoweringOptions options) throws HoneException {
        new CanonicalOpset(HONE.operators()).apply(network, null);
        return new NetworkLowering("host", LoweringRules.all()).lower(network, types(network), options, null);
    }

    static Coverage coverage(Network network) throws HoneException {
        return new NetworkLowering("host", LoweringRules.all()).check(network, types(network), new LoweringOptions("net", false, null));
    }

    private static InferredTypes types(Network network) {
        return new InferredTypes(network, new ShapeInference(HONE.operators()), Map.of());
    }

    /** The operations in the order of their calls. */
    static List<String> operations(Plan plan) {
        return plan.calls().stream().map(KernelCall::operation).toList();
    }

    static PlanTensor tensor(Plan plan, Operand operand) {
        return plan.tensors().get(((Operand.OfTensor) operand).tensor());
    }

    static FusionGroup group(Network network, Node... nodes) {
        FusionGroup group = NetworkFactory.eINSTANCE.createFusionGroup();
        network.getGraph().getFusionGroups().add(group);
        group.getNodes().addAll(List.of(nodes));
        return group;
    }

    static Node producer(Value value) {
        return value.getProducer();
    }

    /** Values from -1 to 1. */
    static Tensor random(long seed, long... sizes) {
        Random random = new Random(seed);
        int count = 1;
        for (long size : sizes) {
            count *= (int) size;
        }
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = random.nextFloat() * 2 - 1;
        }
        return Tensor.ofFloats(Longs.of(sizes), values);
    }
}
