package org.hone.targets.memory;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Offsets for storages so that those that are needed at one time lie apart.
 *
 * <p>
 * Each is put, in turn, into the smallest gap that holds it between those that are there already (best fit), or on top. The
 * order decides how good that gets, so several are tried: by size, by size times lifetime, by the first and the last use
 * (greedy by size: Pisarchyk and Lee, Efficient Memory Management for Deep Neural Net Inference, 2020).
 *
 * @param offsets by storage, in units
 * @param units what all of them take
 */
record Packing(long[] offsets, long units) {

    private static final int SWAPS = 300;

    /** The best packing that the heuristic orders give, and swaps in the best of these. */
    static Packing greedy(List<Storage> storages, long[] sizes) {
        Packing best = null;
        int[] bestOrder = null;
        for (Comparator<Integer> comparator : orders(storages, sizes)) {
            int[] order = IntStream.range(0, sizes.length).boxed().sorted(comparator).mapToInt(i -> i).toArray();
            Packing packing = inOrder(storages, sizes, order);
            if (best == null || packing.units < best.units) {
                best = packing;
                bestOrder = order;
            }
        }
        return swapped(storages, sizes, best, bestOrder);
    }

    /** Puts one that reaches to the top before one that was drawn (always the same way) as long as that makes nothing worse. */
    private static Packing swapped(List<Storage> storages, long[] sizes, Packing given, int[] order) {
        Random random = new Random(1);
        Packing best = given;
        long bound = IntStream.range(0, sizes.length).mapToLong(at -> IntStream.range(0, sizes.length)
                .filter(other -> storages.get(other).first() <= storages.get(at).first() && storages.get(at).first() <= storages.get(other).last())
                .mapToLong(other -> sizes[other]).sum()).max().orElse(0);
        for (int round = 0; round < SWAPS && best.units > bound; round++) {
            int[] changed = order.clone();
            int high = top(best, sizes, changed);
            int place = high == 0 ? 0 : random.nextInt(high);
            int moved = changed[high];
            System.arraycopy(changed, place, changed, place + 1, high - place);
            changed[place] = moved;
            Packing packing = inOrder(storages, sizes, changed);
            if (packing.units <= best.units) {
                best = packing;
                order = changed;
            }
        }
        return best;
    }

    /** The position in the order of one that reaches to the top. */
    private static int top(Packing packing, long[] sizes, int[] order) {
        return IntStream.range(0, order.length).filter(i -> packing.offsets[order[i]] + sizes[order[i]] == packing.units).findFirst().orElse(0);
    }

    private static List<Comparator<Integer>> orders(List<Storage> storages, long[] sizes) {
        Comparator<Integer> bySize = Comparator.comparingLong((Integer i) -> -sizes[i]);
        Comparator<Integer> byArea = Comparator
                .comparingLong((Integer i) -> -sizes[i] * (storages.get(i).last() - storages.get(i).first() + 1L));
        Comparator<Integer> byLength = Comparator.comparingInt((Integer i) -> storages.get(i).first() - storages.get(i).last());
        Comparator<Integer> byFirst = Comparator.comparingInt((Integer i) -> storages.get(i).first());
        Comparator<Integer> byLast = Comparator.comparingInt((Integer i) -> -storages.get(i).last());
        return List.of(bySize.thenComparing(byFirst), bySize.thenComparing(byLast), byArea.thenComparing(byFirst), byLength.thenComparing(bySize),
                byFirst.thenComparing(bySize), byLast.thenComparing(bySize));
    }

    /** Puts each storage into the smallest gap that holds it. */
    static Packing inOrder(List<Storage> storages, long[] sizes, int[] order) {
        long[] offsets = new long[sizes.length];
        Arrays.fill(offsets, -1);
        long units = 0;
        for (int at : order) {
            offsets[at] = bestGap(storages, sizes, offsets, at);
            units = Math.max(units, offsets[at] + sizes[at]);
        }
        return new Packing(offsets, units);
    }

    private static long bestGap(List<Storage> storages, long[] sizes, long[] offsets, int at) {
        int[] neighbours = IntStream.range(0, sizes.length).filter(i -> offsets[i] >= 0 && storages.get(i).overlaps(storages.get(at))).boxed()
                .sorted(Comparator.comparingLong((Integer i) -> offsets[i])).mapToInt(i -> i).toArray();
        long best = -1;
        long bestSize = Long.MAX_VALUE;
        long top = 0;
        for (int neighbour : neighbours) {
            long gap = offsets[neighbour] - top;
            if (gap >= sizes[at] && gap < bestSize) {
                best = top;
                bestSize = gap;
            }
            top = Math.max(top, offsets[neighbour] + sizes[neighbour]);
        }
        return best >= 0 ? best : top;
    }
}
