package org.hone.engine.cost;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * Places blocks of memory in one arena so that no two that live at the same time overlap, and the arena is small.
 *
 * <p>
 * Placing is greedy in several orders, each block into the smallest gap that fits among those it meets (Pisarchyk, Lee:
 * <em>Efficient Memory Management for Deep Neural Net Inference</em>, 2020, greedy by size), the best of them wins; while
 * it is above the lower bound, the topmost block, and now and then another, is tried earlier. Finding the smallest arena is NP-hard; no arena is
 * smaller than {@link #lowerBound()}.
 */
public final class MemoryPlan {

    /** Attempts at moving the topmost block forward. */
    private static final int IMPROVEMENTS = 128;
    /** Visits of neighbours that all attempts together may take: milliseconds. */
    private static final long IMPROVEMENT_WORK = 2_000_000;
    private static final long SEED = 1;
    /** Pairs of blocks that may meet before only placing in order of time is tried: that needs no pairs. */
    private static final long MAXIMUM_PAIRS = 1_000_000;

    /**
     * A block of memory.
     *
     * @param bytes its size, above 0
     * @param first the first step in which it is needed
     * @param last the last step in which it is needed
     */
    public record Block(long bytes, int first, int last) {

        boolean meets(Block other) {
            return first <= other.last && other.first <= last;
        }
    }

    private final List<Block> blocks;
    private final long[] offsets;
    private final long peak;
    private final long lowerBound;

    private MemoryPlan(List<Block> blocks, long[] offsets, long peak, long lowerBound) {
        this.blocks = List.copyOf(blocks);
        this.offsets = offsets;
        this.peak = peak;
        this.lowerBound = lowerBound;
    }

    /** Places {@code blocks}. */
    public static MemoryPlan of(List<Block> blocks) {
        long bound = bound(blocks);
        if (bound == Long.MAX_VALUE) {
            return new MemoryPlan(blocks, new long[blocks.size()], Long.MAX_VALUE, bound);
        }
        long[] best = ArenaByTime.place(blocks);
        if (peak(blocks, best) > bound) {
            best = search(blocks, best, bound);
        }
        return new MemoryPlan(blocks, best, peak(blocks, best), bound);
    }

    private static long[] search(List<Block> blocks, long[] byTime, long bound) {
        int[][] neighbours = Neighbours.of(blocks, MAXIMUM_PAIRS);
        if (neighbours == null) {
            return byTime;
        }
        long[] best = byTime;
        int[] bestOrder = null;
        Comparator<Integer> bySize = Comparator.comparingLong(i -> -blocks.get(i).bytes());
        Comparator<Integer> byLength = Comparator.comparingInt(i -> blocks.get(i).first() - blocks.get(i).last());
        for (Comparator<Integer> comparator : List.of(bySize.thenComparing(byLength), byLength.thenComparing(bySize),
                Comparator.<Integer>comparingDouble(i -> -(double) blocks.get(i).bytes()
                        * (blocks.get(i).last() - blocks.get(i).first() + 1)))) {
            int[] order = java.util.stream.IntStream.range(0, blocks.size()).boxed().sorted(comparator).mapToInt(i -> i).toArray();
            long[] offsets = place(blocks, order, neighbours);
            if (bestOrder == null || peak(blocks, offsets) < peak(blocks, best)) {
                best = peak(blocks, offsets) < peak(blocks, best) ? offsets : best;
                bestOrder = order;
            }
        }
        return improve(blocks, neighbours, bestOrder, best, bound);
    }

    private static long[] improve(List<Block> blocks, int[][] neighbours, int[] order, long[] start, long bound) {
        long[] best = start;
        int[] current = order.clone();
        Random random = new Random(SEED);
        long work = 1;
        for (int[] met : neighbours) {
            work += met.length + 1;
        }
        long attempts = Math.min(IMPROVEMENTS, IMPROVEMENT_WORK / work);
        for (int i = 0; i < attempts && peak(blocks, best) > bound; i++) {
            long[] offsets = place(blocks, current, neighbours);
            if (peak(blocks, offsets) < peak(blocks, best)) {
                best = offsets;
            }
            int block = i % 2 == 0 ? topmost(blocks, offsets) : current[random.nextInt(current.length)];
            moveForward(current, block);
        }
        return best;
    }

    private static void moveForward(int[] order, int block) {
        int at = 0;
        while (order[at] != block) {
            at++;
        }
        System.arraycopy(order, 0, order, 1, at);
        order[0] = block;
    }

    private static int topmost(List<Block> blocks, long[] offsets) {
        int top = 0;
        for (int i = 1; i < offsets.length; i++) {
            if (offsets[i] + blocks.get(i).bytes() > offsets[top] + blocks.get(top).bytes()) {
                top = i;
            }
        }
        return top;
    }

    private static long[] place(List<Block> blocks, int[] order, int[][] neighbours) {
        long[] offsets = new long[order.length];
        Arrays.fill(offsets, -1);
        for (int block : order) {
            List<Integer> placed = new ArrayList<>();
            for (int other : neighbours[block]) {
                if (offsets[other] >= 0) {
                    placed.add(other);
                }
            }
            placed.sort(Comparator.comparingLong(i -> offsets[i]));
            offsets[block] = bestGap(blocks, offsets, placed, blocks.get(block).bytes());
        }
        return offsets;
    }

    /** The start of the smallest gap of at least {@code bytes} between the blocks {@code placed}, or their end. */
    private static long bestGap(List<Block> blocks, long[] offsets, List<Integer> placed, long bytes) {
        long end = 0;
        long best = -1;
        long smallest = Long.MAX_VALUE;
        for (int other : placed) {
            long gap = offsets[other] - end;
            if (gap >= bytes && gap < smallest) {
                smallest = gap;
                best = end;
            }
            end = Math.max(end, offsets[other] + blocks.get(other).bytes());
        }
        return best >= 0 ? best : end;
    }

    private static long peak(List<Block> blocks, long[] offsets) {
        long peak = 0;
        for (int i = 0; i < offsets.length; i++) {
            peak = Math.max(peak, offsets[i] + blocks.get(i).bytes());
        }
        return peak;
    }

    /** The most bytes that live in one step. */
    private static long bound(List<Block> blocks) {
        int steps = 1;
        long all = 0;
        for (Block block : blocks) {
            steps = Math.max(steps, block.last() + 1);
            all = all + block.bytes() < 0 ? Long.MAX_VALUE : all + block.bytes();
        }
        if (all == Long.MAX_VALUE) {
            return all;
        }
        long[] change = new long[steps + 1];
        for (Block block : blocks) {
            change[block.first()] += block.bytes();
            change[block.last() + 1] -= block.bytes();
        }
        long most = 0;
        long live = 0;
        for (long difference : change) {
            live += difference;
            most = Math.max(most, live);
        }
        return most;
    }

    public List<Block> blocks() {
        return blocks;
    }

    /** Where block {@code index} begins in the arena, in bytes. */
    public long offset(int index) {
        return offsets[index];
    }

    /** The size of the arena in bytes; {@link Long#MAX_VALUE} when the blocks are larger than any memory. */
    public long peak() {
        return peak;
    }

    /** The most bytes that live at the same time: no plan needs less. */
    public long lowerBound() {
        return lowerBound;
    }
}
