package org.hone.compress.simplify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hone.compress.rewrite.Canvas;
import org.hone.compress.rewrite.Fixpoint;
import org.hone.compress.rewrite.Rewrite;
import org.hone.compress.rewrite.RewriteReport;
import org.hone.core.HoneException;
import org.hone.core.parameter.Parameter;
import org.hone.core.parameter.ParameterType;
import org.hone.core.parameter.ParameterType.Choice.Word;
import org.hone.core.parameter.ParameterValues;
import org.hone.core.parameter.Quantity;
import org.hone.core.step.Step;
import org.hone.core.step.StepContext;
import org.hone.core.step.StepResult;
import org.hone.model.network.Network;

/** Removes what a network computes in vain: a fixpoint of small rewrites, each of which can be switched off. */
public final class SimplifyStep implements Step {

    private static final String SKIP = "skip";
    private static final String GROWTH = "growth";
    private static final double DEFAULT_GROWTH = 1e9;

    @Override
    public String id() {
        return "simplify";
    }

    @Override
    public String label() {
        return "Simplify";
    }

    @Override
    public String documentation() {
        return "Removes what the network computes in vain: what depends on constants only, what nothing uses, what changes nothing,"
                + " what is computed twice, and the arithmetic of shapes that are known. The outputs stay the same.";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public List<Parameter> parameters() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        for (Rewrite rewrite : rewrites(0, new ArrayList<>())) {
            words.computeIfAbsent(rewrite.id(), id -> new ArrayList<>()).add(rewrite.documentation());
        }
        List<Word> choices = words.entrySet().stream()
                .map(entry -> new Word(entry.getKey(), String.join("; ", entry.getValue()))).toList();
        return List.of(
                Parameter.of(SKIP, "Leave out", new ParameterType.ListOf(new ParameterType.Choice(choices)), List.of(),
                        "Rewrites that are left out."),
                Parameter.of(GROWTH, "Growth by folding", new ParameterType.Measure(Quantity.BYTES), DEFAULT_GROWTH,
                        "How many bytes the constants that are computed once may add to the network. What would pass that stays"
                                + " computed in each run."));
    }

    @Override
    public boolean needsCalibration(ParameterValues parameters) {
        return false;
    }

    @Override
    public StepResult apply(Network network, ParameterValues parameters, StepContext context) throws HoneException {
        Network copy = context.copy(network);
        int before = copy.getGraph().getNodes().size();
        List<String> warnings = new ArrayList<>();
        Set<String> skipped = new HashSet<>(parameters.<String>list(SKIP));
        List<Rewrite> rewrites = rewrites((long) parameters.real(GROWTH), warnings).stream()
                .filter(rewrite -> !skipped.contains(rewrite.id())).toList();
        Map<String, Integer> counts = new Fixpoint(rewrites, new Canvas(copy, context)).run();
        return StepResult.of(copy, RewriteReport.of(before, copy.getGraph().getNodes().size(), counts, warnings));
    }

    /** All rewrites, those of the graph in the order in which they run. */
    private static List<Rewrite> rewrites(long growth, List<String> warnings) {
        return List.of(new FreezeDefaults(), new ResolveShapes(), new RemoveIdentity(), new RemoveSingle(), new SumToAdd(),
                new RemoveNeutral(), new RemoveView(), new MergeViews(), new RemoveTranspose(), new MergeTransposes(),
                new RemovePad(), new MergePads(), new RemoveSlice(), new MergeSlices(), new RemoveCast(), new MergeCasts(),
                new RemoveDead(), new FoldConstants(growth, warnings), new MergeEqual());
    }
}
