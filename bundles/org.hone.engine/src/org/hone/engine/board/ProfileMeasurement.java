package org.hone.engine.board;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.hone.core.HoneException;
import org.hone.core.board.BoardConnection;
import org.hone.core.board.BoardProbe;
import org.hone.core.board.BoardProbe.Cluster;
import org.hone.core.board.BoardProbe.ThermalZone;
import org.hone.core.board.InstructionCount;
import org.hone.engine.profile.Profile;
import org.hone.engine.profile.Profile.Call;
import org.hone.engine.profile.Profile.Conditions;
import org.hone.engine.profile.Profile.Instructions;
import org.hone.engine.profile.Profile.Memory;
import org.hone.engine.profile.Profile.Place;
import org.hone.engine.profile.Profile.Round;
import org.hone.engine.profile.Profile.Subject;
import org.hone.engine.profile.Profile.Throughput;
import org.hone.engine.profile.SampleSummary;

/**
 * Measures a runtime on a board: on a real one in several starts, each with a warm-up, first whole inferences and then
 * calls; on an emulated one, whose times say nothing of a real board, by the instructions that one inference executes.
 */
final class ProfileMeasurement {

    private static final String PLAIN = "./" + BoardFiles.BENCH;
    private static final String WITH_CALLS = "./" + BoardFiles.CALLS;
    private static final long MOST_NANOS = 60_000_000_000L;
    private static final int WARM_UP = 5;
    private static final int FEWEST_RUNS = 3;

    private final BoardConnection connection;
    private final BoardProgram program;
    private final Subject subject;
    private final List<Call> calls;
    private final int rounds;

    /** @param calls as the plan has them */
    ProfileMeasurement(BoardConnection connection, BoardProgram program, Subject subject, List<Call> calls, int rounds) {
        this.connection = connection;
        this.program = program;
        this.subject = subject;
        this.calls = calls;
        this.rounds = rounds;
    }

    Profile run(BoardProbe before, long code, IProgressMonitor monitor) throws HoneException {
        return before.emulated() ? counted(before, code, monitor) : timed(before, code, monitor);
    }

    private Profile timed(BoardProbe before, long code, IProgressMonitor monitor) throws HoneException {
        SubMonitor progress = SubMonitor.convert(monitor, "Measuring on the board", 2 * rounds + 4);
        BenchOutput first = bench(PLAIN, subject.threads(), FEWEST_RUNS, false, progress.split(1));
        int runs = runs(SampleSummary.of(first.runs()).median());
        List<Round> measured = new ArrayList<>();
        List<String> kernels = List.of();
        for (int round = 0; round < rounds; round++) {
            if (progress.isCanceled()) {
                throw new OperationCanceledException();
            }
            BenchOutput whole = bench(PLAIN, subject.threads(), runs, false, progress.split(1));
            BenchOutput parts = bench(WITH_CALLS, subject.threads(), runs, true, progress.split(1));
            kernels = parts.kernels();
            measured.add(new Round(whole.runs(), byCall(parts.calls())));
        }
        List<Throughput> throughput = new ArrayList<>();
        for (int threads : before.cores() > 1 ? new int[] {1, before.cores()} : new int[] {1}) {
            BenchOutput output = bench(PLAIN, threads, runs, false, progress.split(1));
            throughput.add(new Throughput(threads, 1e9 / SampleSummary.of(output.runs()).median()));
        }
        BoardProbe after = connection.probe(progress.split(1));
        return new Profile(subject, place(before), conditions(before), conditions(after), named(kernels), measured,
                new Memory(first.arena(), first.weights(), code, first.peakResident()), first.loadTime(), throughput, null);
    }

    /** So many inferences a start that all starts together support a 99th percentile, fewer where that would take minutes. */
    private int runs(double latency) {
        int wanted = Math.ceilDiv(SampleSummary.samplesFor(0.99), rounds);
        double affordable = latency == 0 ? wanted : MOST_NANOS / (2.0 * rounds * latency);
        return (int) Math.max(FEWEST_RUNS, Math.min(wanted, affordable));
    }

    private Profile counted(BoardProbe before, long code, IProgressMonitor monitor) throws HoneException {
        SubMonitor progress = SubMonitor.convert(monitor, "Counting instructions", 4);
        BenchOutput once = bench(PLAIN, subject.threads(), FEWEST_RUNS, false, progress.split(1));
        InstructionCount whole = program.count(counting(PLAIN, false), progress.split(1));
        InstructionCount parts = program.count(counting(WITH_CALLS, true), progress.split(1));
        BenchOutput named = bench(WITH_CALLS, subject.threads(), FEWEST_RUNS, true, progress.split(1));
        InstructionCount.Region inference = whole.regions().isEmpty() ? new InstructionCount.Region(whole.total(), whole.classes())
                : whole.regions().getLast();
        Map<String, Long> classes = new LinkedHashMap<>();
        inference.classes().forEach((kind, count) -> classes.put(kind.name().toLowerCase(Locale.ROOT), count));
        Map<String, Double> estimates = new LinkedHashMap<>();
        whole.estimates().forEach(estimate -> estimate.cycles().ifPresent(cycles -> estimates.put(estimate.core(), cycles)));
        List<Long> byCall = parts.regions().stream().map(InstructionCount.Region::total).toList();
        return new Profile(subject, place(before), conditions(before), conditions(before), named(named.kernels()),
                List.of(new Round(once.runs(), byCall(named.calls()))), new Memory(once.arena(), once.weights(), code, 0), once.loadTime(), List.of(),
                new Instructions(whole.core(), inference.total(), classes, estimates, byCall.size() == calls.size() ? byCall : List.of()));
    }

    private List<String> counting(String bench, boolean withCalls) {
        List<String> command = new ArrayList<>(List.of(bench, "--threads", "1", "--warmup", "1", "--runs", "0", "--counted"));
        if (withCalls) {
            command.add("--calls");
        }
        return command;
    }

    private BenchOutput bench(String bench, int threads, int runs, boolean withCalls, IProgressMonitor monitor) throws HoneException {
        List<String> command = new ArrayList<>(
                List.of(bench, "--threads", Integer.toString(threads), "--warmup", Integer.toString(runs == FEWEST_RUNS ? 1 : WARM_UP), "--runs", Integer.toString(runs)));
        if (withCalls) {
            command.add("--calls");
        }
        BenchOutput output = BenchOutput.parse(program.run(command, monitor));
        if (output.runs().length != runs || withCalls && output.kernels().size() != calls.size()) {
            throw HoneException.execution("failed to measure '" + subject.network() + "': the bench program made " + output.runs().length + " runs of " + runs
                    + " and named " + output.kernels().size() + " calls of " + calls.size(), null);
        }
        return output;
    }

    /** Times by inference as times by call. */
    private static List<long[]> byCall(List<long[]> byRun) {
        List<long[]> byCall = new ArrayList<>();
        for (int call = 0; call < byRun.getFirst().length; call++) {
            int index = call;
            byCall.add(byRun.stream().mapToLong(run -> run[index]).toArray());
        }
        return byCall;
    }

    /** The calls with the kernels that the board's processor got. */
    private List<Call> named(List<String> kernels) {
        List<Call> named = new ArrayList<>();
        for (int i = 0; i < calls.size(); i++) {
            Call call = calls.get(i);
            named.add(new Call(i < kernels.size() ? kernels.get(i) : call.operation(), call.what(), call.nodes(), call.layers(), call.macs(), call.bytes()));
        }
        return named;
    }

    private Place place(BoardProbe probe) {
        String cpu = probe.clusters().stream().map(cluster -> cluster.cores().size() + " x " + cluster.core()).collect(Collectors.joining(" + "));
        return new Place(connection.board().description().name(), probe.model(), cpu, probe.system(), probe.emulated());
    }

    private static Conditions conditions(BoardProbe probe) {
        return new Conditions(probe.clusters().stream().map(cluster -> cluster.frequency().governor()).toList(),
                probe.clusters().stream().map(Cluster::frequency).map(BoardProbe.Frequency::current).toList(),
                probe.thermalZones().stream().mapToDouble(ThermalZone::celsius).max().orElse(Double.NaN));
    }
}
