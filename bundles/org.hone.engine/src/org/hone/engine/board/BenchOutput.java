package org.hone.engine.board;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.hone.core.HoneException;
import org.hone.engine.profile.JsonTree;

/**
 * What a generated {@code bench} program prints: JSON, a line a fact. It comes from a board, so nothing in it is trusted.
 *
 * @param arena bytes of the arena
 * @param weights bytes of the packed weights
 * @param kernels the kernel of each call; empty without a profile build
 * @param runs ns of each inference
 * @param calls for each inference ns of each call; empty where they were not asked for
 * @param loadTime ns from the start of the program to the end of the first inference
 * @param peakResident the program's largest resident set in bytes
 */
record BenchOutput(long arena, long weights, List<String> kernels, long[] runs, List<long[]> calls, long loadTime, long peakResident) {

    static BenchOutput parse(String text) throws HoneException {
        Lines lines = new Lines();
        for (String line : text.lines().filter(line -> !line.isBlank()).toList()) {
            lines.add(line);
        }
        return lines.result();
    }

    /** Collects the facts of the lines. */
    private static final class Lines {
        private long arena = -1;
        private long weights;
        private long loadTime;
        private long peak;
        private final List<String> kernels = new ArrayList<>();
        private final List<Long> runs = new ArrayList<>();
        private final List<long[]> calls = new ArrayList<>();

        void add(String line) throws HoneException {
            Map<?, ?> fact = object(line);
            if (fact.containsKey("arena_bytes")) {
                arena = whole(fact, "arena_bytes", line);
                weights = whole(fact, "weight_bytes", line);
            } else if (fact.containsKey("kernel")) {
                kernels.add(String.valueOf(fact.get("kernel")));
            } else if (fact.containsKey("run")) {
                runs.add(whole(fact, "ns", line));
                if (fact.get("calls") instanceof List<?> times) {
                    calls.add(times(times, line));
                }
            } else if (fact.containsKey("load_ns")) {
                loadTime = whole(fact, "load_ns", line);
                peak = whole(fact, "peak_resident_bytes", line);
            }
        }

        private long[] times(List<?> times, String line) throws HoneException {
            long[] ns = new long[times.size()];
            for (int i = 0; i < ns.length; i++) {
                if (!(times.get(i) instanceof Long time) || time < 0) {
                    throw wrong(line, "times are whole numbers of ns");
                }
                ns[i] = time;
            }
            return ns;
        }

        BenchOutput result() throws HoneException {
            if (arena < 0) {
                throw wrong("", "its first line says what was measured");
            }
            int width = calls.isEmpty() ? 0 : calls.getFirst().length;
            if (calls.stream().anyMatch(times -> times.length != width)) {
                throw wrong("", "each inference has times of as many calls");
            }
            return new BenchOutput(arena, weights, List.copyOf(kernels), runs.stream().mapToLong(Long::longValue).toArray(), List.copyOf(calls), loadTime, peak);
        }

        private static Map<?, ?> object(String line) throws HoneException {
            try {
                if (JsonTree.read(line) instanceof Map<?, ?> map) {
                    return map;
                }
            } catch (IOException e) {
                throw wrong(line, "each line is JSON");
            }
            throw wrong(line, "each line is an object");
        }

        private static long whole(Map<?, ?> fact, String key, String line) throws HoneException {
            if (fact.get(key) instanceof Long number && number >= 0) {
                return number;
            }
            throw wrong(line, "'" + key + "' is a whole number");
        }

        private static HoneException wrong(String line, String rule) {
            String shown = line.length() > 80 ? line.substring(0, 80) + "…" : line;
            return HoneException.execution("failed to read what the bench program printed, '" + shown + "': " + rule, null);
        }
    }
}
