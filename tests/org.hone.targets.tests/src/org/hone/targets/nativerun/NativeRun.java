package org.hone.targets.nativerun;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

import org.hone.core.HoneException;
import org.hone.core.format.NetworkResource;
import org.hone.core.inference.ReferenceEngine;
import org.hone.core.plan.Plan;
import org.hone.core.target.Target;
import org.hone.engine.HoneEngine;
import org.hone.engine.deploy.NativeLowering;
import org.hone.engine.open.OpenNetwork;
import org.hone.model.network.Network;
import org.hone.targets.toolchain.Platform;
import org.hone.tests.support.TestExtensions;

/**
 * The way of a network file to a program that runs it, for tests: opened, lowered, written, compiled.
 *
 * <pre>
 * NativeRun run = NativeRun.of(file, "ic").on("host");
 * List&lt;ByteBuffer&gt; outputs = run.project(folder).build().run(inputs);
 * </pre>
 */
public final class NativeRun {

    private static final HoneEngine HONE = new HoneEngine(TestExtensions.source());

    private final Path file;
    private final String name;
    private String target = "host";
    private Map<String, Long> bindings = Map.of();
    private boolean fixedPoint;
    private Consumer<Network> change = network -> {
    };

    private NativeRun(Path file, String name) {
        this.file = file;
        this.name = name;
    }

    public static NativeRun of(Path file, String name) {
        return new NativeRun(file, name);
    }

    public NativeRun on(String id) {
        target = id;
        return this;
    }

    public NativeRun bind(Map<String, Long> sizes) {
        bindings = sizes;
        return this;
    }

    public NativeRun fixedPoint() {
        fixedPoint = true;
        return this;
    }

    /** Something to do with the network before, such as giving it random weights. */
    public NativeRun change(Consumer<Network> before) {
        change = before;
        return this;
    }

    public static HoneEngine hone() {
        return HONE;
    }

    public Plan plan() throws HoneException {
        try (OpenNetwork open = HONE.opener().open(file, NetworkResource.DEFAULT_MAXIMUM_NODES, null);
                ReferenceEngine engine = HONE.newReferenceEngine()) {
            change.accept(open.network());
            // Constants may lie in the mapped file: nothing of the plan may be read after it is closed, so they are copied.
            return PlanCopy.of(new NativeLowering(HONE, findTarget()).name(name).bind(bindings).fixedPoint(fixedPoint).simplified()
                    .engine(engine).lower(open.network(), null));
        }
    }

    private Target findTarget() {
        return HONE.targets().find(target);
    }

    /** The project of the plan in a folder, not yet built. */
    public NativeProject project(Path folder) throws HoneException {
        return NativeProject.of(plan(), folder, platform());
    }

    Platform platform() {
        return target.equals("neon") ? Platform.AARCH64_LINUX : Platform.HOST;
    }

    /** The network itself, as the reference engine runs it. */
    <T> T withNetwork(NetworkUse<T> use) throws HoneException {
        try (OpenNetwork open = HONE.opener().open(file, NetworkResource.DEFAULT_MAXIMUM_NODES, null)) {
            change.accept(open.network());
            return use.of(open.network());
        }
    }

    /** Something made of a network while its file is open. */
    interface NetworkUse<T> {
        T of(Network network) throws HoneException;
    }
}
