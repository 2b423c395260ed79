package org.hone.engine.board;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.hone.core.HoneException;
import org.hone.core.board.BoardConnection;
import org.hone.core.board.BoardProbe;
import org.hone.core.data.SampleSource;
import org.hone.core.inference.ReferenceEngine;
import org.hone.core.plan.KernelCall;
import org.hone.core.plan.Operand;
import org.hone.core.plan.Plan;
import org.hone.core.target.NativeBuild;
import org.hone.engine.profile.Profile;
import org.hone.engine.profile.Profile.Call;
import org.hone.engine.profile.Profile.Subject;
import org.hone.engine.profile.ProfileWarnings;
import org.hone.model.network.Network;
import org.hone.model.network.Node;

/**
 * Copies a compiled runtime to a board, checks its numbers there and measures it.
 *
 * <pre>
 * BoardRun run = new BoardDeployment(plan, build, profileBuild, network, sha256).threads(1).samples(evaluation, 200)
 *         .run(connection, engine, work, monitor);
 * </pre>
 */
public final class BoardDeployment {

    /** Starts of the program: as many as a comparison of profiles needs to prove a few per cent in a network of many layers. */
    public static final int ROUNDS = 12;

    private final String name;
    private final Plan plan;
    private final NativeBuild build;
    private final NativeBuild profiled;
    private final Network network;
    private final String sha256;
    private int threads = 1;
    private int rounds = ROUNDS;
    private SampleSource samples;
    private int most;

    /**
     * @param plan its name is that of the folder on the board
     * @param profiled the same with times of each call
     * @param network the network that was lowered
     * @param sha256 of its file
     */
    public BoardDeployment(Plan plan, NativeBuild build, NativeBuild profiled, Network network, String sha256) {
        this.name = plan.name();
        this.plan = plan;
        this.build = build;
        this.profiled = profiled;
        this.network = network;
        this.sha256 = sha256;
    }

    public BoardDeployment threads(int count) {
        threads = count;
        return this;
    }

    /** How often the program is started to be measured. */
    public BoardDeployment rounds(int count) {
        rounds = count;
        return this;
    }

    /** Inputs to check numbers and accuracy on, {@code count} of them at most. */
    public BoardDeployment samples(SampleSource source, int count) {
        samples = source;
        most = count;
        return this;
    }

    /**
     * @param work a folder here for files on their way
     * @throws HoneException when the board cannot run the network, or breaks off
     */
    public BoardRun run(BoardConnection connection, ReferenceEngine engine, Path work, IProgressMonitor monitor) throws HoneException {
        SubMonitor progress = SubMonitor.convert(monitor, "Deploying " + name, 100);
        BoardProbe probe = connection.probe(progress.split(5));
        connection.upload(name, programs(work.resolve("programs")), progress.split(10));
        NumbersCheck check = samples == null ? null
                : new BoardCheck(connection, name, plan, threads).run(network, engine, samples, most, folder(work.resolve("inputs")), progress.split(45));
        Subject subject = new Subject(plan.name(), sha256, plan.target(), build.toolchain(), threads);
        Profile profile = new ProfileMeasurement(connection, new BoardProgram(connection, name), subject, calls(), rounds).run(probe, build.codeBytes(),
                progress.split(40));
        return new BoardRun(connection.board().description().name(), plan.target(), probe, build, profile, check, ProfileWarnings.of(profile));
    }

    private Path programs(Path folder) throws HoneException {
        folder(folder);
        try {
            Files.copy(build.bench(), folder.resolve(BoardFiles.BENCH), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            Files.copy(build.check(), folder.resolve(BoardFiles.CHECK), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            Files.copy(profiled.bench(), folder.resolve(BoardFiles.CALLS), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            return folder;
        } catch (IOException e) {
            throw HoneException.execution("failed to collect the programs in '" + folder + "': " + e.getMessage(), e);
        }
    }

    private static Path folder(Path folder) throws HoneException {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw HoneException.execution("failed to make the folder '" + folder + "': " + e.getMessage(), e);
        }
    }

    private List<Call> calls() {
        Map<String, List<String>> origins = new HashMap<>();
        for (Node node : network.getGraph().getNodes()) {
            origins.put(node.getName(), List.copyOf(node.getOrigins()));
        }
        List<Call> calls = new ArrayList<>();
        for (KernelCall call : plan.calls()) {
            Set<String> layers = new LinkedHashSet<>();
            call.nodes().forEach(node -> layers.addAll(origins.getOrDefault(node, List.of())));
            if (layers.isEmpty()) {         // a network that no step changed, or a node that a step added
                layers.addAll(call.nodes());
            }
            calls.add(new Call(call.operation(), call.what(), call.nodes(), List.copyOf(layers), call.macs(), bytes(call)));
        }
        return calls;
    }

    private long bytes(KernelCall call) {
        long bytes = 0;
        for (Operand operand : call.inputs()) {
            bytes += bytes(operand);
        }
        for (Operand operand : call.outputs()) {
            bytes += bytes(operand);
        }
        return bytes;
    }

    private long bytes(Operand operand) {
        return switch (operand) {
        case Operand.OfTensor tensor -> plan.tensors().get(tensor.tensor()).bytes();
        case Operand.OfConstant constant -> plan.constants().get(constant.constant()).bytes().remaining();
        case Operand.Absent absent -> 0;
        };
    }
}
