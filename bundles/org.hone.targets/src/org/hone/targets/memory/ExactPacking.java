package org.hone.targets.memory;

import java.util.Arrays;
import java.util.List;

/**
 * The best packing there is, by branch and bound; or, where the search takes too many steps, the best that it met.
 *
 * <p>
 * In some best packing each storage lies at 0 or directly on one that it overlaps. Placed in the order of their offsets, each
 * then lies on the highest that it overlaps of those before it. So the search goes through orders; it leaves one when at some
 * time the height reached and what is still to come at that time are no less than the best packing known.
 */
final class ExactPacking {

    private final int count;
    private final long[] sizes;
    /** The times at which some storage is needed first; the largest sum of any time is that of one of these. */
    private final boolean[][] liveAt;
    private final boolean[][] overlaps;
    private final long lowerBound;
    private final long[] offsets;
    private final boolean[] placed;
    private final long[] height;
    private final long[] toCome;
    private long budget;
    private long[] best;
    private long bestUnits;

    private ExactPacking(List<Storage> storages, long[] sizes, Packing known, long budget) {
        this.count = sizes.length;
        this.sizes = sizes;
        this.budget = budget;
        int[] times = storages.stream().mapToInt(Storage::first).distinct().sorted().toArray();
        liveAt = new boolean[times.length][count];
        overlaps = new boolean[count][count];
        height = new long[times.length];
        toCome = new long[times.length];
        for (int i = 0; i < count; i++) {
            for (int time = 0; time < times.length; time++) {
                liveAt[time][i] = storages.get(i).first() <= times[time] && times[time] <= storages.get(i).last();
                toCome[time] += liveAt[time][i] ? sizes[i] : 0;
            }
            for (int other = 0; other < count; other++) {
                overlaps[i][other] = i != other && storages.get(i).overlaps(storages.get(other));
            }
        }
        lowerBound = Arrays.stream(toCome).max().orElse(0);
        offsets = new long[count];
        placed = new boolean[count];
        best = known.offsets();
        bestUnits = known.units();
    }

    /**
     * @param known a packing to improve on
     * @param budget how many storages the search may look at
     */
    static Packing improve(List<Storage> storages, long[] sizes, Packing known, long budget) {
        ExactPacking search = new ExactPacking(storages, sizes, known, budget);
        search.place(0, 0);
        return new Packing(search.best, search.bestUnits);
    }

    private void place(int done, long floor) {
        if (done == count) {
            bestUnits = Arrays.stream(height).max().orElse(0);
            best = offsets.clone();
            return;
        }
        for (int next = 0; next < count && bestUnits > lowerBound && budget > 0; next++) {
            if (!placed[next] && !isSameAsEarlier(next)) {
                long offset = restingPlace(next);
                if (offset >= floor && offset + sizes[next] < bestUnits) {
                    tryAt(next, offset, done);
                }
            }
        }
    }

    private void tryAt(int next, long offset, int done) {
        long[] before = height.clone();
        placed[next] = true;
        offsets[next] = offset;
        boolean promising = true;
        for (int time = 0; time < height.length; time++) {
            if (liveAt[time][next]) {
                toCome[time] -= sizes[next];
                height[time] = offset + sizes[next];
            }
            promising &= Math.max(height[time], toCome[time] > 0 ? offset : 0) + toCome[time] < bestUnits;
        }
        if (promising) {
            place(done + 1, offset);
        }
        placed[next] = false;
        for (int time = 0; time < height.length; time++) {
            toCome[time] += liveAt[time][next] ? sizes[next] : 0;
        }
        System.arraycopy(before, 0, height, 0, height.length);
    }

    private long restingPlace(int next) {
        budget -= count;
        long top = 0;
        for (int other = 0; other < count; other++) {
            if (placed[other] && overlaps[next][other]) {
                top = Math.max(top, offsets[other] + sizes[other]);
            }
        }
        return top;
    }

    /** True when an equal storage with a smaller number is still to be placed: swapping them changes nothing. */
    private boolean isSameAsEarlier(int next) {
        for (int other = 0; other < next; other++) {
            if (!placed[other] && sizes[other] == sizes[next] && hasSameTimes(other, next)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasSameTimes(int one, int other) {
        for (boolean[] live : liveAt) {
            if (live[one] != live[other]) {
                return false;
            }
        }
        // What is live at the same first uses overlaps the same storages.
        return true;
    }
}
