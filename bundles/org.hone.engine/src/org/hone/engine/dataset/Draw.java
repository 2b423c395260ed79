package org.hone.engine.dataset;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Draws some of many without repetition (Fisher and Yates); the drawn ones in ascending order, so that files are read once. */
final class Draw {

    private Draw() {
    }

    /** @param wanted how many; all when there are not more */
    static int[] of(int count, long wanted, long seed) {
        int[] all = new int[count];
        Arrays.setAll(all, i -> i);
        if (wanted >= count) {
            return all;
        }
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < wanted; i++) {
            int j = i + random.nextInt(count - i);
            int swap = all[i];
            all[i] = all[j];
            all[j] = swap;
        }
        int[] drawn = Arrays.copyOf(all, (int) wanted);
        Arrays.sort(drawn);
        return drawn;
    }
}
