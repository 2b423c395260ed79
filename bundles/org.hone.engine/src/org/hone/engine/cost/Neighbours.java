package org.hone.engine.cost;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Which blocks live at the same time, found by sweeping over the steps: linear in blocks and pairs. */
final class Neighbours {

    private Neighbours() {
    }

    /** For each block the others that it meets; null when there are more than {@code maximumPairs} pairs. */
    static int[][] of(List<MemoryPlan.Block> blocks, long maximumPairs) {
        int[] byFirst = IntStream.range(0, blocks.size()).boxed().sorted(Comparator.comparingInt(i -> blocks.get(i).first()))
                .mapToInt(i -> i).toArray();
        int[][] met = new int[blocks.size()][4];
        int[] counts = new int[blocks.size()];
        int[] live = new int[blocks.size()];
        int liveCount = 0;
        long pairs = 0;
        for (int block : byFirst) {
            int kept = 0;
            for (int i = 0; i < liveCount; i++) {
                if (blocks.get(live[i]).last() >= blocks.get(block).first()) {
                    live[kept++] = live[i];
                }
            }
            liveCount = kept;
            pairs += liveCount;
            if (pairs > maximumPairs) {
                return null;
            }
            for (int i = 0; i < liveCount; i++) {
                add(met, counts, block, live[i]);
                add(met, counts, live[i], block);
            }
            live[liveCount++] = block;
        }
        for (int i = 0; i < met.length; i++) {
            met[i] = Arrays.copyOf(met[i], counts[i]);
        }
        return met;
    }

    private static void add(int[][] met, int[] counts, int block, int other) {
        if (counts[block] == met[block].length) {
            met[block] = Arrays.copyOf(met[block], 2 * counts[block]);
        }
        met[block][counts[block]++] = other;
    }
}
