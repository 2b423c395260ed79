package org.hone.engine.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** What speaks against a profile's figures. */
public final class ProfileWarnings {

    private static final double SPREAD = 0.1;
    private static final double THROTTLED = 0.9;
    private static final double HOTTER = 20;
    private static final double GAP = 0.1;

    private ProfileWarnings() {
    }

    /** Sentences for people; none where nothing speaks against the figures. */
    public static List<String> of(Profile profile) {
        List<String> warnings = new ArrayList<>();
        if (profile.place().emulated()) {
            warnings.add("the board is emulated: its times say nothing of a real board; compare executed instructions");
            return warnings;
        }
        governor(profile, warnings);
        throttling(profile, warnings);
        variation(profile, warnings);
        gap(profile, warnings);
        return warnings;
    }

    private static void governor(Profile profile, List<String> warnings) {
        profile.before().governors().stream().filter(governor -> !governor.isEmpty() && !governor.equals("performance")).distinct().forEach(
                governor -> warnings.add("the CPU frequency governor is '" + governor + "': times vary with it; 'performance' keeps the frequency"));
    }

    private static void throttling(Profile profile, List<String> warnings) {
        List<Long> before = profile.before().frequencies();
        List<Long> after = profile.after().frequencies();
        for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
            if (before.get(i) > 0 && after.get(i) < THROTTLED * before.get(i)) {
                warnings.add(String.format("the CPU's frequency fell from %d to %d MHz: it may have been throttled", before.get(i) / 1_000_000,
                        after.get(i) / 1_000_000));
            }
        }
        if (profile.after().celsius() - profile.before().celsius() > HOTTER) {
            warnings.add(String.format("the board became hotter by %.0f degrees Celsius, to %.0f", profile.after().celsius() - profile.before().celsius(),
                    profile.after().celsius()));
        }
    }

    private static void variation(Profile profile, List<String> warnings) {
        if (profile.latency().spread() > SPREAD) {
            warnings.add(String.format("latencies vary: half of them lie %.0f %% apart", 100 * profile.latency().spread()));
        }
    }

    private static void gap(Profile profile, List<String> warnings) {
        OptionalDouble gap = layerGap(profile);
        if (gap.isPresent() && Math.abs(gap.getAsDouble()) > GAP) {
            warnings.add(String.format("the layers' times add up to %.0f %% of the end-to-end time", 100 * (1 + gap.getAsDouble())));
        }
    }

    /** How far the sum of the calls' medians is from the end-to-end median, as a part of it. */
    static OptionalDouble layerGap(Profile profile) {
        double whole = profile.latency().median();
        double sum = 0;
        for (int call = 0; call < profile.calls().size(); call++) {
            sum += profile.callTime(call).median();
        }
        return whole == 0 || sum == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / whole - 1);
    }
}
