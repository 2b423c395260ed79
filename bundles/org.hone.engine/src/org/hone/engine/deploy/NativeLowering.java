package org.hone.engine.deploy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.hone.core.HoneException;
import org.hone.core.inference.ReferenceEngine;
import org.hone.core.parameter.ParameterValues;
import org.hone.core.plan.Plan;
import org.hone.core.step.NetworkTypes;
import org.hone.core.step.Step;
import org.hone.core.target.Coverage;
import org.hone.core.target.LoweringOptions;
import org.hone.core.target.Target;
import org.hone.engine.HoneEngine;
import org.hone.engine.opset.CanonicalOpset;
import org.hone.engine.pipeline.InferredTypes;
import org.hone.engine.pipeline.NetworkInputs;
import org.hone.engine.pipeline.RunContext;
import org.hone.engine.shape.ShapeInference;
import org.hone.model.copy.NetworkCopier;
import org.hone.model.network.Network;
import org.hone.model.network.Value;
import org.hone.model.recipe.Recipe;
import org.hone.model.recipe.RecipeFactory;
import org.hone.model.type.ValueType.TensorType;

/**
 * Prepares a network for a target and lets it lower or judge it: a copy in the canonical operator set whose sizes are all known.
 * A batch that the network leaves open is 1.
 *
 * <pre>
 * Plan plan = new NativeLowering(engine, target).name("ic").lower(network, monitor);
 * </pre>
 */
public final class NativeLowering {

    private static final String SIMPLIFY = "simplify";
    private static final String FUSE = "fuse";

    private final HoneEngine hone;
    private final Target target;
    private final Map<String, Long> bindings = new LinkedHashMap<>();
    private Recipe recipe = RecipeFactory.eINSTANCE.createRecipe();
    private String name = "net";
    private boolean fixedPoint;
    private boolean simplified;
    private List<String> cuts = List.of();
    private ReferenceEngine engine;

    public NativeLowering(HoneEngine hone, Target target) {
        this.hone = hone;
        this.target = target;
    }

    /** The runtime's name; a text that is no C identifier is turned into one. */
    public NativeLowering name(String text) {
        name = RuntimeName.of(text);
        return this;
    }

    /** The recipe whose {@code inputs} give sizes that the network leaves open. */
    public NativeLowering recipe(Recipe given) {
        recipe = given;
        return this;
    }

    /** Sizes of symbolic dimensions, before those of the recipe. */
    public NativeLowering bind(Map<String, Long> sizes) {
        bindings.putAll(sizes);
        return this;
    }

    /** Requantization by integer multiplier and shift. */
    public NativeLowering fixedPoint(boolean wanted) {
        fixedPoint = wanted;
        return this;
    }

    /**
     * Applies the steps {@value #SIMPLIFY} and {@value #FUSE} before, for a network that comes from no recipe: what is not in a
     * fusion group is not fused.
     */
    public NativeLowering simplified() {
        simplified = true;
        return this;
    }

    /** Values at which the network is cut into segments. */
    public NativeLowering cuts(List<String> values) {
        cuts = List.copyOf(values);
        return this;
    }

    /** Evaluates tables of int8 functions as the reference does; the caller closes it. */
    public NativeLowering engine(ReferenceEngine given) {
        engine = given;
        return this;
    }

    /** @throws HoneException for a node that no kernel covers, or a size that is not known */
    public Plan lower(Network network, IProgressMonitor monitor) throws HoneException {
        SubMonitor progress = SubMonitor.convert(monitor, "Lowering " + name, 100);
        Network prepared = prepared(network, progress.split(20));
        return target.lower(prepared, types(prepared), options(), progress.split(80));
    }

    /** Which nodes the target's kernels cover. */
    public Coverage check(Network network, IProgressMonitor monitor) throws HoneException {
        Network prepared = prepared(network, monitor);
        return target.check(prepared, types(prepared), options());
    }

    private LoweringOptions options() {
        return new LoweringOptions(name, fixedPoint, engine, cuts);
    }

    private Network prepared(Network network, IProgressMonitor monitor) throws HoneException {
        Network copy = NetworkCopier.copy(network);
        new CanonicalOpset(hone.operators()).apply(copy, monitor);
        return simplified ? fused(copy, monitor) : copy;
    }

    private Network fused(Network network, IProgressMonitor monitor) throws HoneException {
        Network current = network;
        try (ReferenceEngine evaluating = hone.newReferenceEngine()) {
            RunContext context = new RunContext(hone.operators(), evaluating, sizes(network), Optional.empty(), target.spec(), 0,
                    SubMonitor.convert(monitor));
            for (String id : List.of(SIMPLIFY, FUSE)) {
                Step step = hone.steps().find(id);
                current = step.apply(current, ParameterValues.of(step.parameters(), Map.of()), context).main();
            }
        }
        return current;
    }

    private NetworkTypes types(Network network) throws HoneException {
        return new InferredTypes(network, new ShapeInference(hone.operators()), sizes(network));
    }

    /** The sizes of symbols: those that were given, then the recipe's, then 1 for the batch. */
    private Map<String, Long> sizes(Network network) throws HoneException {
        Map<String, Long> sizes = new LinkedHashMap<>(bindings);
        if (!recipe.getInputs().isEmpty()) {
            NetworkInputs.of(network, recipe).bindings().forEach(sizes::putIfAbsent);
        }
        for (Value input : network.getGraph().getInputs()) {
            if (input.getType() instanceof TensorType type && type.shape().isRankKnown() && type.shape().rank() > 0
                    && type.shape().get(0).isSymbolic()) {
                sizes.putIfAbsent(type.shape().get(0).symbol(), 1L);
            }
        }
        return sizes;
    }
}
