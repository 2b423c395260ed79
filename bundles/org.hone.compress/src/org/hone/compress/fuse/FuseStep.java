package org.hone.compress.fuse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.hone.compress.rewrite.Canvas;
import org.hone.compress.rewrite.Fixpoint;
import org.hone.compress.rewrite.LayerSelection;
import org.hone.compress.rewrite.Rewrite;
import org.hone.compress.rewrite.RewriteReport;
import org.hone.core.HoneException;
import org.hone.core.parameter.Parameter;
import org.hone.core.parameter.ParameterType;
import org.hone.core.parameter.ParameterType.Choice.Word;
import org.hone.core.parameter.ParameterValues;
import org.hone.core.step.Step;
import org.hone.core.step.StepContext;
import org.hone.core.step.StepReport;
import org.hone.core.step.StepReport.Column;
import org.hone.core.step.StepReport.Table;
import org.hone.core.step.StepResult;
import org.hone.model.network.FusionGroup;
import org.hone.model.network.Network;
import org.hone.model.network.Node;

/** Makes fewer, larger nodes by algebra on weights, and says which chains may become one kernel. */
public final class FuseStep implements Step {

    private static final String SKIP = "skip";
    private static final String EXCLUDE = "exclude";
    private static final String PAD = "pad";
    private static final String GEMM = "gemm";

    /** What can be switched off. */
    private static final List<Word> WORDS = List.of(
            new Word(AffineReader.BATCH_NORM, "batch normalizations go into the weights before or behind them"),
            new Word(AffineReader.SCALE_SHIFT, "scales and shifts by constants go into the weights before or behind them"),
            new Word(PAD, "pads go into the convolution or pooling behind them"), new Word(GEMM, "MatMul and Add become Gemm"),
            new Word(GroupFinder.BIAS, "groups with the addition of a constant"),
            new Word(GroupFinder.RESIDUAL, "groups with the addition of a residual branch"), new Word("relu", "groups with ReLU"),
            new Word("clip", "groups with Clip, ReLU6 among them"), new Word("leaky-relu", "groups with LeakyReLU"),
            new Word("prelu", "groups with PReLU"), new Word("sigmoid", "groups with Sigmoid"),
            new Word("silu", "groups with SiLU, x times its sigmoid"), new Word("hard-swish", "groups with HardSwish"),
            new Word("hard-sigmoid", "groups with HardSigmoid"), new Word("tanh", "groups with Tanh"),
            new Word("gelu", "groups with GELU, exact or by way of tanh"));

    @Override
    public String id() {
        return "fuse";
    }

    @Override
    public String label() {
        return "Fuse";
    }

    @Override
    public String documentation() {
        return "Folds batch normalizations, scales, shifts and pads into the weights of convolutions and fully connected layers,"
                + " and says which chains of a layer, bias, residual addition and activation may become one kernel. Targets decide"
                + " what they fuse within these groups.";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.of(SKIP, "Leave out", new ParameterType.ListOf(new ParameterType.Choice(WORDS)), List.of(),
                        "Patterns that are left out."),
                Parameter.of(EXCLUDE, "Layers left out", new ParameterType.Layers(), List.of(),
                        "Layers that are neither merged nor grouped."));
    }

    @Override
    public boolean needsCalibration(ParameterValues parameters) {
        return false;
    }

    @Override
    public StepResult apply(Network network, ParameterValues parameters, StepContext context) throws HoneException {
        Network copy = context.copy(network);
        int before = copy.getGraph().getNodes().size();
        Set<Node> excluded = LayerSelection.of(copy, parameters.<String>list(EXCLUDE));
        Set<String> kinds = new LinkedHashSet<>(WORDS.stream().map(Word::word).toList());
        kinds.removeAll(parameters.<String>list(SKIP));
        Canvas canvas = new Canvas(copy, context);
        Map<String, Integer> counts = new Fixpoint(rewrites(kinds, excluded, canvas), canvas).run();
        List<FusionGroup> groups = new GroupFinder(kinds, excluded, canvas).run();
        return StepResult.of(copy, report(RewriteReport.of(before, copy.getGraph().getNodes().size(), counts, List.of()), groups));
    }

    private static List<Rewrite> rewrites(Set<String> kinds, Set<Node> excluded, Canvas canvas) {
        List<Rewrite> rewrites = new ArrayList<>();
        AffineReader reader = new AffineReader(kinds, excluded, canvas);
        rewrites.add(new FoldAffine(reader, excluded));
        rewrites.add(new MergeAffine(reader));
        if (kinds.contains(PAD)) {
            rewrites.add(new AbsorbPad(excluded));
            rewrites.add(new AbsorbPoolPad(excluded));
        }
        if (kinds.contains(GEMM)) {
            rewrites.add(new MatMulToGemm(excluded));
        }
        return rewrites;
    }

    private static StepReport report(StepReport rewrites, List<FusionGroup> groups) {
        Map<String, Long> patterns = new TreeMap<>();
        groups.forEach(group -> patterns.merge(group.getPattern(), 1L, Long::sum));
        List<List<Object>> rows = patterns.entrySet().stream()
                .map(entry -> List.<Object>of(entry.getKey(), entry.getValue())).toList();
        List<Table> tables = new ArrayList<>(rewrites.tables());
        tables.add(new Table("groups", "Fusion groups",
                List.of(new Column("pattern", "Pattern", ""), new Column("groups", "Groups", "")), rows));
        return new StepReport(rewrites.summary() + ", " + groups.size() + (groups.size() == 1 ? " fusion group" : " fusion groups"),
                tables, rewrites.warnings());
    }
}
