package org.hone.engine.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Two profiles side by side, and what of their difference is significant.
 *
 * <p>
 * The unit of evidence is a round (a start of the program), never a single inference: inferences of one start share its
 * memory layout and the state of the machine, so that thousands of them prove nothing about the next start (T. Kalibera and
 * R. Jones, 2013). The medians of the rounds are compared by permutation. A computer runs a few per cent faster or slower from
 * minute to minute, and all layers with it; each layer is therefore tested relative to the others of its round, the common
 * part being the weighted median of their ratios to the earlier profile. Layers are many, so that p-values are corrected (S. Holm, 1979),
 * and a difference counts only when it is larger than {@link #LEAST}, and than the rounds of either profile stray. What all
 * layers have in common counts from {@link #LEAST_COMMON} on: below, it cannot be told from another state of the computer.
 *
 * <p>
 * Where both profiles have exact instruction counts, these are compared as well: every difference in them is real.
 *
 * @param a the earlier profile
 * @param b the later profile
 * @param total the whole inference
 * @param layers the calls that both have
 * @param common how all layers together changed: later by earlier
 * @param onlyA calls that only the earlier one has
 * @param onlyB calls that only the later one has
 */
public record ProfileComparison(Profile a, Profile b, Row total, List<Row> layers, double common, List<Profile.Call> onlyA, List<Profile.Call> onlyB) {

    /** Differences below this are of no interest, and on real computers hardly ever due to the network. */
    public static final double LEAST = 0.02;

    /** Differences that all layers have in common and that are below this may be the computer's. */
    public static final double LEAST_COMMON = 0.1;

    private static final double ALPHA = 0.05;

    /**
     * A thing that both profiles timed.
     *
     * @param what the call for people, or 'end to end'
     * @param before median in ns
     * @param after median in ns
     * @param change later by earlier, without what all layers have in common
     * @param pValue corrected for the number of layers
     * @param noise how far the rounds' medians stray, as a part of their mean (half the distance of the quartiles)
     * @param isSignificant whether the change is proved and large enough to matter
     */
    public record Row(String what, List<String> nodes, double before, double after, double change, double pValue, double noise, boolean isSignificant) {
    }

    public static ProfileComparison of(Profile a, Profile b) {
        int[][] pairs = pairs(a, b);
        double common = common(a, b, pairs);
        List<List<Double>> ofA = medians(a, pairs, 0);
        List<List<Double>> ofB = medians(b, pairs, 1);
        List<Double> usual = Arrays.stream(pairs).map(pair -> a.callTime(pair[0]).median()).toList();
        List<Row> raw = new ArrayList<>();
        for (int i = 0; i < pairs.length; i++) {
            Profile.Call call = a.calls().get(pairs[i][0]);
            raw.add(row(call.what(), call.nodes(), relative(ofA, i, usual), relative(ofB, i, usual), usual.get(i), b.callTime(pairs[i][1]).median()));
        }
        Row total = row("end to end", List.of(), a.latencyMedians(), b.latencyMedians(), a.latency().median(), b.latency().median());
        return new ProfileComparison(a, b, judge(total, total.pValue, pairs.length > 2 ? LEAST_COMMON : LEAST), holm(raw), common, left(a, pairs, 0), left(b, pairs, 1));
    }

    public boolean hasSignificantDifference() {
        return total.isSignificant || layers.stream().anyMatch(Row::isSignificant) || !onlyA.isEmpty() || !onlyB.isEmpty();
    }

    /** What is to be made of it, a sentence a line. */
    public List<String> statements() {
        List<String> lines = new ArrayList<>();
        if (a.place().emulated() || b.place().emulated()) {
            lines.add("times of an emulated board say nothing of a real one; instructions are compared instead");
        }
        if (a.instructions() != null && b.instructions() != null) {
            double ratio = (double) b.instructions().total() / a.instructions().total();
            lines.add(String.format("executed instructions: %,d before, %,d after (%+.2f %%)", a.instructions().total(), b.instructions().total(),
                    100 * (ratio - 1)));
        }
        if (!hasSignificantDifference()) {
            lines.add("no significant difference");
        }
        if (total.isSignificant) {
            lines.add(sentence(total));
        }
        if (Math.abs(common - 1) > LEAST_COMMON) {
            lines.add(String.format("all layers alike are %.0f %% %s: another state of the computer, or another build", 100 * Math.abs(common - 1),
                    common > 1 ? "slower" : "faster"));
        }
        layers.stream().filter(Row::isSignificant).sorted(Comparator.comparingDouble(row -> -Math.abs(Math.log(row.change)))).map(ProfileComparison::sentence)
                .forEach(lines::add);
        onlyA.forEach(call -> lines.add("only before: " + call.what()));
        onlyB.forEach(call -> lines.add("only after: " + call.what()));
        return lines;
    }

    private static String sentence(Row row) {
        return String.format("%s: %.1f %% %s (p = %.2g)", row.what, 100 * Math.abs(row.change - 1), row.change > 1 ? "slower" : "faster", row.pValue);
    }

    /** Calls of both that compute the same nodes by the same operation, in the order of the first. */
    private static int[][] pairs(Profile a, Profile b) {
        Map<String, ArrayList<Integer>> places = new HashMap<>();
        for (int i = 0; i < b.calls().size(); i++) {
            places.computeIfAbsent(key(b.calls().get(i)), key -> new ArrayList<>()).add(i);
        }
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < a.calls().size(); i++) {
            List<Integer> same = places.getOrDefault(key(a.calls().get(i)), new ArrayList<>());
            if (!same.isEmpty()) {
                pairs.add(new int[] {i, same.removeFirst()});
            }
        }
        return pairs.toArray(int[][]::new);
    }

    private static String key(Profile.Call call) {
        return call.operation() + " " + call.nodes();
    }

    private static List<Profile.Call> left(Profile profile, int[][] pairs, int side) {
        List<Profile.Call> left = new ArrayList<>(profile.calls());
        for (int[] pair : pairs) {
            left.remove(profile.calls().get(pair[side]));
        }
        return left;
    }

    /** How all calls together changed: the median of the ratios, each as heavy as the root of the call's time, so that no
     * single one decides. */
    private static double common(Profile a, Profile b, int[][] pairs) {
        List<double[]> ratios = new ArrayList<>();
        for (int[] pair : pairs) {
            double before = a.callTime(pair[0]).median();
            double after = b.callTime(pair[1]).median();
            if (before > 0 && after > 0) {
                ratios.add(new double[] {after / before, Math.sqrt(before)});
            }
        }
        return weightedMedian(ratios);
    }

    private static double weightedMedian(List<double[]> figures) {
        double weight = figures.stream().mapToDouble(figure -> figure[1]).sum();
        figures.sort(Comparator.comparingDouble(figure -> figure[0]));
        double passed = 0;
        for (double[] figure : figures) {
            passed += figure[1];
            if (passed >= weight / 2) {
                return figure[0];
            }
        }
        return 1;
    }

    private static List<List<Double>> medians(Profile profile, int[][] pairs, int side) {
        return Arrays.stream(pairs).map(pair -> profile.callMedians(pair[side])).toList();
    }

    /**
     * A call's median in each round by the computer's speed then, which the round's other calls tell: the weighted median of
     * their ratios to their usual times.
     */
    private static List<Double> relative(List<List<Double>> medians, int call, List<Double> usual) {
        List<Double> relative = new ArrayList<>();
        for (int round = 0; round < medians.get(call).size(); round++) {
            List<double[]> ratios = new ArrayList<>();
            for (int other = 0; other < usual.size(); other++) {
                if (other != call && usual.get(other) > 0) {
                    ratios.add(new double[] {medians.get(other).get(round) / usual.get(other), Math.sqrt(usual.get(other))});
                }
            }
            relative.add(medians.get(call).get(round) / (ratios.size() < 2 ? 1 : weightedMedian(ratios)));
        }
        return relative;
    }

    private static double median(List<Double> figures) {
        double[] sorted = figures.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int n = sorted.length;
        return n == 0 ? 0 : (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
    }

    private static Row row(String what, List<String> nodes, List<Double> before, List<Double> after, double medianBefore, double medianAfter) {
        double change = median(before) > 0 && median(after) > 0 ? median(after) / median(before) : 1;
        return new Row(what, nodes, medianBefore, medianAfter, change, PermutationTest.pValue(before, after), Math.max(noise(before), noise(after)), false);
    }

    private static double noise(List<Double> figures) {
        if (figures.size() < 2) {
            return 1;
        }
        double[] sorted = figures.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        double median = median(figures);
        double quartiles = sorted[(int) Math.round(0.75 * (sorted.length - 1))] - sorted[(int) Math.round(0.25 * (sorted.length - 1))];
        return median == 0 ? 1 : quartiles / 2 / median;
    }

    private static List<Row> holm(List<Row> rows) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble(i -> rows.get(i).pValue));
        Row[] judged = new Row[rows.size()];
        double least = 0;
        for (int rank = 0; rank < order.size(); rank++) {
            Row row = rows.get(order.get(rank));
            least = Math.max(least, Math.min(1, row.pValue * (rows.size() - rank)));
            judged[order.get(rank)] = judge(row, least, LEAST);
        }
        return List.of(judged);
    }

    private static Row judge(Row row, double pValue, double leastChange) {
        double away = Math.abs(row.change - 1);
        return new Row(row.what, row.nodes, row.before, row.after, row.change, pValue, row.noise, pValue < ALPHA && away > Math.max(leastChange, row.noise));
    }
}
