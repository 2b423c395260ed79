package org.hone.engine.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * What a network's runtime cost on a board. Times are in ns, sizes in bytes; a figure that nobody measured is 0, a text that
 * nobody knows is empty.
 *
 * @param subject what ran
 * @param place where it ran
 * @param before the board's state before the first run
 * @param after its state after the last run
 * @param calls the kernel calls of one inference, in the order in which they run
 * @param rounds one for each start of the program: variation between starts is not seen within one
 * @param memory what it took
 * @param loadTime ns from the start of the program to the first inference
 * @param throughput inferences per second by number of threads
 * @param instructions executed instructions of one inference; null where nobody counted
 */
public record Profile(Subject subject, Place place, Conditions before, Conditions after, List<Call> calls, List<Round> rounds, Memory memory,
        long loadTime, List<Throughput> throughput, Instructions instructions) {

    public Profile {
        calls = List.copyOf(calls);
        rounds = List.copyOf(rounds);
        throughput = List.copyOf(throughput);
        for (Round round : rounds) {
            if (!round.calls.isEmpty() && round.calls.size() != calls.size()) {
                throw new IllegalArgumentException("a round has times of " + round.calls.size() + " calls of " + calls.size());
            }
        }
    }

    /** What ran: the network's name and the SHA-256 of its file, target, toolchain and threads. */
    public record Subject(String network, String sha256, String target, String toolchain, int threads) {
    }

    /**
     * Where it ran.
     *
     * @param board the board's name
     * @param model what it calls itself
     * @param cpu its cores
     * @param system its operating system
     * @param emulated true when times are an emulator's and say nothing of a real board
     */
    public record Place(String board, String model, String cpu, String system, boolean emulated) {
    }

    /**
     * The state of the board.
     *
     * @param governors what decides over the frequency of each cluster of cores
     * @param frequencies current frequency of each cluster in Hz
     * @param celsius the highest temperature; NaN where the board measures none
     */
    public record Conditions(List<String> governors, List<Long> frequencies, double celsius) {
        public static final Conditions UNKNOWN = new Conditions(List.of(), List.of(), Double.NaN);

        public Conditions {
            governors = List.copyOf(governors);
            frequencies = List.copyOf(frequencies);
        }
    }

    /**
     * A kernel call.
     *
     * @param operation the native operation
     * @param what for people
     * @param nodes the network's nodes that it computes
     * @param layers the layers of the source network that these come from
     * @param macs multiply-accumulates
     * @param bytes that it reads and writes, weights included
     */
    public record Call(String operation, String what, List<String> nodes, List<String> layers, long macs, long bytes) {
        public Call {
            nodes = List.copyOf(nodes);
            layers = List.copyOf(layers);
        }
    }

    /**
     * One start of the program, after its warm-up.
     *
     * @param latencies ns of each inference, measured without the times of calls
     * @param calls for each call, ns in each inference of a second series that measured calls; empty where none was run
     */
    public record Round(long[] latencies, List<long[]> calls) {
        public Round {
            latencies = latencies.clone();
            calls = calls.stream().map(long[]::clone).toList();
        }

        @Override
        public long[] latencies() {
            return latencies.clone();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Round that && Arrays.equals(latencies, that.latencies) && calls.size() == that.calls.size()
                    && Arrays.deepEquals(calls.toArray(), that.calls.toArray());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(latencies);
        }
    }

    /** Bytes of the arena, of the packed weights, of the code without the C library, and the highest resident set. */
    public record Memory(long arena, long weights, long code, long peakResident) {
    }

    public record Throughput(int threads, double inferencesPerSecond) {
    }

    /**
     * Instructions that one inference executed.
     *
     * @param core the emulated core
     * @param classes how many of each class
     * @param estimates cycles by core: a model without caches, no measurement
     * @param calls how many each call took; empty where calls were not counted
     */
    public record Instructions(String core, long total, Map<String, Long> classes, Map<String, Double> estimates, List<Long> calls) {
        public Instructions {
            calls = List.copyOf(calls);
        }
    }

    /** The latencies of all rounds. */
    public SampleSummary latency() {
        return SampleSummary.of(rounds.stream().map(Round::latencies).flatMapToLong(LongStream::of).toArray());
    }

    /** The times of a call over all rounds. */
    public SampleSummary callTime(int call) {
        return SampleSummary.of(rounds.stream().filter(round -> !round.calls.isEmpty()).flatMapToLong(round -> LongStream.of(round.calls.get(call)))
                .toArray());
    }

    /** A call's part of the sum of the medians of all calls. */
    public double share(int call) {
        double sum = 0;
        for (int other = 0; other < calls.size(); other++) {
            sum += callTime(other).median();
        }
        return sum == 0 ? 0 : callTime(call).median() / sum;
    }

    /** The median of each round's latencies. */
    List<Double> latencyMedians() {
        return rounds.stream().filter(round -> round.latencies.length > 0).map(round -> SampleSummary.of(round.latencies).median()).toList();
    }

    /** The median of each round's times of a call. */
    List<Double> callMedians(int call) {
        List<Double> medians = new ArrayList<>();
        for (Round round : rounds) {
            if (!round.calls.isEmpty()) {
                medians.add(SampleSummary.of(round.calls.get(call)).median());
            }
        }
        return medians;
    }
}
