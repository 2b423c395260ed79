package org.hone.engine.profile;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Whether two groups of figures differ, without an assumption on how they are distributed: how often would dealing all figures
 * out anew, at random, part the means as far (E. J. G. Pitman, 1937)? Two-sided. Few figures are dealt out in all ways, many in
 * 20,000 seeded ones.
 */
final class PermutationTest {

    private static final int DEALS = 20_000;
    private static final double EXHAUSTIVE = 20_000;

    private final double[] all;
    private final int first;
    private final double total;
    private final double observed;

    private PermutationTest(List<Double> a, List<Double> b) {
        all = new double[a.size() + b.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = i < a.size() ? a.get(i) : b.get(i - a.size());
        }
        first = a.size();
        double sum = 0;
        double sumA = 0;
        for (int i = 0; i < all.length; i++) {
            sum += all[i];
            sumA += i < first ? all[i] : 0;
        }
        total = sum;
        observed = distance(sumA);
    }

    /** The p-value; 1 where a group has fewer than two figures. */
    static double pValue(List<Double> a, List<Double> b) {
        if (a.size() < 2 || b.size() < 2) {
            return 1;
        }
        PermutationTest test = new PermutationTest(a, b);
        return ways(test.all.length, test.first) <= EXHAUSTIVE ? test.exhaustive() : test.sampled();
    }

    private double distance(double sumA) {
        return Math.abs(sumA / first - (total - sumA) / (all.length - first));
    }

    private boolean isAsFar(double sumA) {
        return distance(sumA) >= observed * (1 - 1e-12);
    }

    private double exhaustive() {
        long[] counts = new long[2];
        deal(0, 0, 0, counts);
        return (double) counts[0] / counts[1];
    }

    private void deal(int next, int taken, double sum, long[] counts) {
        if (taken == first) {
            counts[0] += isAsFar(sum) ? 1 : 0;
            counts[1]++;
        } else if (all.length - next >= first - taken) {
            deal(next + 1, taken + 1, sum + all[next], counts);
            deal(next + 1, taken, sum, counts);
        }
    }

    private double sampled() {
        SplittableRandom random = new SplittableRandom(1);
        double[] deck = all.clone();
        long asFar = 1;
        for (int deal = 0; deal < DEALS; deal++) {
            double sum = 0;
            for (int i = 0; i < first; i++) {
                int pick = i + random.nextInt(deck.length - i);
                double swap = deck[i];
                deck[i] = deck[pick];
                deck[pick] = swap;
                sum += deck[i];
            }
            asFar += isAsFar(sum) ? 1 : 0;
        }
        return (double) asFar / (DEALS + 1);
    }

    private static double ways(int of, int choose) {
        double ways = 1;
        for (int i = 0; i < choose; i++) {
            ways = ways * (of - i) / (i + 1);
        }
        return ways;
    }
}
