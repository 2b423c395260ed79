package org.hone.engine.board;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.hone.core.HoneException;
import org.hone.core.board.Board;
import org.hone.core.board.BoardConnection;
import org.hone.core.board.BoardDescription;
import org.hone.core.board.BoardQuestions;
import org.hone.core.data.SampleSource;
import org.hone.core.format.NetworkResource;
import org.hone.core.inference.ReferenceEngine;
import org.hone.core.plan.KernelCall;
import org.hone.core.target.NativeBuild;
import org.hone.engine.HoneEngine;
import org.hone.engine.comparison.RandomSamples;
import org.hone.engine.comparison.ValueRange;
import org.hone.engine.dataset.DataSets;
import org.hone.engine.deploy.NativeExport;
import org.hone.engine.deploy.NativeRuntime;
import org.hone.engine.open.OpenNetwork;
import org.hone.engine.pipeline.NetworkInputs;
import org.hone.engine.pipeline.RecipeFile;
import org.hone.engine.pipeline.Tuning;
import org.hone.engine.profile.ProfileFile;
import org.hone.model.network.Network;
import org.hone.model.network.Value;
import org.hone.model.recipe.Recipe;
import org.hone.model.recipe.RecipeFactory;
import org.hone.model.type.ValueType.TensorType;

/**
 * The way of a network's file to a board and back: lowered, compiled, copied, checked and measured there.
 *
 * <pre>
 * BoardRun run = new Deployer(engine, BoardQuestions.NOBODY).deploy(model, sha256, "neon", BoardDescription.virtual(), folder, monitor);
 * </pre>
 */
public final class Deployer {

    /** Multiply-accumulates that an emulator is given for checking numbers: a minute or so. */
    private static final double EMULATED_MACS = 3e9;
    private static final int MOST_EMULATED = 200;
    private static final int RANDOM = 32;

    private final HoneEngine hone;
    private final BoardQuestions questions;
    private RecipeFile recipe;
    private int threads = 1;
    private int rounds = BoardDeployment.ROUNDS;
    private int samples;
    private Path toolchain;
    private final Map<String, Long> bindings = new LinkedHashMap<>();

    public Deployer(HoneEngine hone, BoardQuestions questions) {
        this.hone = hone;
        this.questions = questions;
    }

    /** The recipe that tuned the network: its evaluation data is what numbers and accuracy are checked on. */
    public Deployer recipe(RecipeFile file) {
        recipe = file;
        return this;
    }

    public Deployer threads(int count) {
        threads = count;
        return this;
    }

    /** How often the program is started to be measured. */
    public Deployer rounds(int count) {
        rounds = count;
        return this;
    }

    /** On how many samples numbers are checked; by default all, and on an emulated board as many as a minute allows. */
    public Deployer samples(int most) {
        samples = most;
        return this;
    }

    /** A file that says which compiler to use. */
    public Deployer toolchain(Path file) {
        toolchain = file;
        return this;
    }

    /** Sizes of symbolic dimensions. */
    public Deployer bind(Map<String, Long> sizes) {
        bindings.putAll(sizes);
        return this;
    }

    /** Deploys a tuned network as its recipe says; its own output folder takes the projects and the profiles. */
    public Tuning deploy(Tuning tuning, List<DeploymentUse> uses, Path folder, IProgressMonitor monitor) throws HoneException {
        SubMonitor progress = SubMonitor.convert(monitor, uses.size());
        List<BoardRun> runs = new ArrayList<>();
        recipe(tuning.recipe());
        for (DeploymentUse use : uses) {
            threads(use.threads());
            runs.add(deploy(tuning.model(), tuning.sha256(), use.target(), use.board(), folder, progress.split(1)));
        }
        return tuning.withDeployments(runs);
    }

    /**
     * @param model the network's file
     * @param sha256 of that file
     * @param folder takes the project, below {@code TARGET-BOARD}, and the profile {@code TARGET-BOARD.profile}
     */
    public BoardRun deploy(Path model, String sha256, String targetId, BoardDescription description, Path folder, IProgressMonitor monitor)
            throws HoneException {
        SubMonitor progress = SubMonitor.convert(monitor, "Deploying to " + description.name(), 100);
        Board board = hone.boards().board(description);
        String place = place(targetId, description.name());
        Path work = folder.resolve(place);
        NativeExport export = new NativeExport(hone, targetId).bind(bindings).name(name(model));
        NativeRuntime runtime = (recipe == null ? export : export.recipe(recipe.recipe())).write(model, work.resolve("native"), progress.split(15));
        NativeBuild build = runtime.build(false, toolchain, progress.split(10));
        NativeBuild profiled = runtime.build(true, toolchain, progress.split(10));
        try (OpenNetwork open = hone.opener().open(model, NetworkResource.DEFAULT_MAXIMUM_NODES, progress.split(5));
                ReferenceEngine engine = hone.newReferenceEngine();
                BoardConnection connection = board.connect(questions, progress.split(5))) {
            SampleSource source = source(open.network(), progress.split(5));
            BoardRun run = new BoardDeployment(runtime.plan(), build, profiled, open.network(), sha256).threads(threads).rounds(rounds)
                    .samples(source, count(source, board, runtime)).run(connection, engine, work, progress.split(50));
            ProfileFile.write(run.profile(), folder.resolve(place + ".profile"));
            return run;
        }
    }

    /** What a deployment's files are called in the output folder. */
    public static String place(String target, String board) {
        return target + "-" + board.replaceAll("[^\\p{Alnum}._-]+", "_");
    }

    private String name(Path model) {
        String file = recipe == null ? model.getFileName().toString() : recipe.name();
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    private int count(SampleSource source, Board board, NativeRuntime runtime) {
        if (samples > 0) {
            return Math.min(samples, source.size());
        }
        if (!board.isEmulated()) {
            return source.size();
        }
        double macs = runtime.plan().calls().stream().mapToLong(KernelCall::macs).sum();
        return (int) Math.clamp(EMULATED_MACS / Math.max(1, macs), 1, Math.min(MOST_EMULATED, source.size()));
    }

    private SampleSource source(Network network, IProgressMonitor monitor) throws HoneException {
        Recipe declared = recipe == null ? RecipeFactory.eINSTANCE.createRecipe() : recipe.recipe();
        if (declared.getEvaluation() != null) {
            NetworkInputs inputs = NetworkInputs.of(network, declared);
            return new DataSets(recipe.folder(), inputs.specs(), declared.getPreprocess()).open(declared.getEvaluation(), monitor);
        }
        return new RandomSource(RandomSamples.of(network, sizes(network), Map.of(), ValueRange.UNIT, RANDOM, 1));
    }

    /** A batch that the network leaves open is 1. */
    private Map<String, Long> sizes(Network network) {
        Map<String, Long> sizes = new LinkedHashMap<>(bindings);
        for (Value input : network.getGraph().getInputs()) {
            if (input.getType() instanceof TensorType type && type.shape().isRankKnown() && type.shape().rank() > 0 && type.shape().get(0).isSymbolic()) {
                sizes.putIfAbsent(type.shape().get(0).symbol(), 1L);
            }
        }
        return sizes;
    }
}
