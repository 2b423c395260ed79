package org.hone.compress.contract;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.hone.compress.simplify.SimplifyStep;
import org.hone.core.HoneException;
import org.hone.engine.opset.CanonicalOpset;
import org.hone.model.copy.NetworkCopier;
import org.hone.model.network.Network;
import org.hone.tests.support.SharedData;
import org.hone.tests.support.ShippedSample;

/** Networks from files, in the canonical operator set, as a pipeline hands them to its first step. */
public final class TestNetworks {

    private TestNetworks() {
    }

    /** The network of that path in the folder of real networks; skips the test where it is missing. */
    public static Network shared(String path, TestStepContext context) throws HoneException {
        return open(SharedData.file(path), context);
    }

    /** The network that ships with Hone. */
    public static Network sample(TestStepContext context) throws HoneException {
        return open(ShippedSample.file("machined-parts.onnx"), context);
    }

    /**
     * One of the light networks with its weights fixed and random. Equal subexpressions are not merged on the way: with
     * weights that are all the same, branches of the real network would be.
     */
    public static Network light(String name, TestStepContext context) throws HoneException {
        Network network = new StepContract(new SimplifyStep(), Map.of("skip", List.of("cse")), context)
                .apply(shared("onnx-light/light_" + name + ".onnx", context));
        new RandomWeights(1).replaceIn(network);
        return network;
    }

    private static Network open(Path file, TestStepContext context) throws HoneException {
        Network network = NetworkCopier.copy(context.hone().opener().open(file, context.monitor()).network());
        new CanonicalOpset(context.operators()).apply(network, context.monitor());
        return network;
    }
}
