package org.hone.engine.deploy;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.hone.core.HoneException;
import org.hone.core.format.NetworkResource;
import org.hone.core.inference.ReferenceEngine;
import org.hone.core.plan.Plan;
import org.hone.core.target.Coverage;
import org.hone.core.target.ImageInput;
import org.hone.core.target.Target;
import org.hone.engine.HoneEngine;
import org.hone.engine.open.OpenNetwork;
import org.hone.model.network.Network;
import org.hone.model.recipe.Recipe;

/**
 * Makes a native runtime of a network file.
 *
 * <pre>
 * NativeRuntime runtime = new NativeExport(engine, "neon").recipe(recipe).name("ic").write(tuning.model(), folder, monitor);
 * NativeBuild build = runtime.build(false, null, monitor);
 * </pre>
 */
public final class NativeExport {

    /** The word for native runtimes among the formats of exports. */
    public static final String FORMAT = "native";

    private final HoneEngine hone;
    private final Target target;
    private final Map<String, Long> bindings = new LinkedHashMap<>();
    private Recipe recipe;
    private String name;
    private boolean fixedPoint;
    private List<String> cuts = List.of();

    /** @throws HoneException usage, when there is no such target */
    public NativeExport(HoneEngine hone, String targetId) throws HoneException {
        this.hone = hone;
        this.target = hone.targets().find(targetId);
        if (target == null) {
            throw HoneException.usage("failed to export for the target '" + targetId + "': the targets are "
                    + hone.targets().all().stream().map(Target::id).collect(Collectors.joining(", ")));
        }
    }

    /** The runtime's name; by default the file's. A text that is no C identifier is turned into one. */
    public NativeExport name(String text) {
        name = text;
        return this;
    }

    /**
     * The recipe that tuned the network: its inputs give sizes, its preprocessing the image function. Without one the network is
     * simplified and its chains are fused before it is lowered.
     */
    public NativeExport recipe(Recipe given) {
        recipe = given;
        return this;
    }

    /** Sizes of symbolic dimensions. */
    public NativeExport bind(Map<String, Long> sizes) {
        bindings.putAll(sizes);
        return this;
    }

    /** Requantization by integer multiplier and shift. */
    public NativeExport fixedPoint(boolean wanted) {
        fixedPoint = wanted;
        return this;
    }

    /** Values at which the network is cut into segments. */
    public NativeExport cuts(List<String> values) {
        cuts = List.copyOf(values);
        return this;
    }

    /** Which nodes of a network file the target's kernels cover. */
    public Coverage check(Network network, IProgressMonitor monitor) throws HoneException {
        return lowering("net", null).check(network, monitor);
    }

    /** @throws HoneException when the file cannot be read, a node has no kernel, or a file cannot be written */
    public NativeRuntime write(Path model, Path folder, IProgressMonitor monitor) throws HoneException {
        SubMonitor progress = SubMonitor.convert(monitor, 100);
        try (OpenNetwork open = hone.opener().open(model, NetworkResource.DEFAULT_MAXIMUM_NODES, progress.split(10));
                ReferenceEngine engine = hone.newReferenceEngine()) {
            Plan plan = lowering(name == null ? baseName(model) : name, engine).lower(open.network(), progress.split(60));
            ImageInput image = recipe == null ? null : RecipeImage.of(open.network(), recipe);
            return new NativeRuntime(target, plan, folder, target.generate(plan, image, folder, progress.split(30)));
        }
    }

    private NativeLowering lowering(String as, ReferenceEngine engine) {
        NativeLowering lowering = new NativeLowering(hone, target).name(as).bind(bindings).fixedPoint(fixedPoint).cuts(cuts).engine(engine);
        return recipe == null ? lowering.simplified() : lowering.recipe(recipe);
    }

    private static String baseName(Path model) {
        String file = model.getFileName().toString();
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }
}
