package org.hone.engine.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import org.hone.engine.profile.Profile.Call;
import org.hone.engine.profile.Profile.Conditions;
import org.hone.engine.profile.Profile.Memory;
import org.hone.engine.profile.Profile.Place;
import org.hone.engine.profile.Profile.Round;
import org.hone.engine.profile.Profile.Subject;

/**
 * Profiles of a computer that behaves as real ones do: its speed drifts by some per cent between profiles and between starts,
 * each layer strays by itself from start to start, single inferences stray more, and some are interrupted.
 */
final class SimulatedProfiles {

    private static final long[] USUAL = {120_000, 45_000, 300_000, 30_000, 80_000, 210_000, 15_000, 64_000, 97_000, 52_000, 33_000, 150_000};
    private static final int ROUNDS = 12;
    private static final int INFERENCES = 67;

    private final SplittableRandom random;

    SimulatedProfiles(long seed) {
        random = new SplittableRandom(seed);
    }

    /** A profile with the time of each layer multiplied by its factor; layers without one are as usual. */
    Profile profile(double... factors) {
        double machine = 1 + 0.03 * normal();
        List<Round> rounds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            rounds.add(round(machine * (1 + 0.01 * normal()), factors));
        }
        List<Call> calls = new ArrayList<>();
        for (int i = 0; i < USUAL.length; i++) {
            calls.add(new Call("conv2d_s8", "Conv_" + i, List.of("Conv_" + i), List.of("layer" + i), 1000 * (i + 1), 100));
        }
        return new Profile(new Subject("net", "00", "host", "g++ 12", 1), new Place("here", "", "cpu", "Linux", false), Conditions.UNKNOWN,
                Conditions.UNKNOWN, calls, rounds, new Memory(1, 2, 3, 4), 5, List.of(), null);
    }

    private Round round(double machine, double[] factors) {
        List<long[]> calls = new ArrayList<>();
        long[] latencies = new long[INFERENCES];
        for (int call = 0; call < USUAL.length; call++) {
            double usual = USUAL[call] * machine * (1 + 0.008 * normal()) * (call < factors.length ? factors[call] : 1);
            long[] samples = new long[INFERENCES];
            for (int i = 0; i < INFERENCES; i++) {
                samples[i] = sample(usual);
                latencies[i] += sample(usual);
            }
            calls.add(samples);
        }
        return new Round(latencies, calls);
    }

    private long sample(double usual) {
        double interrupted = random.nextInt(50) == 0 ? 1 + 2 * random.nextDouble() : 1;
        return Math.round(usual * (1 + 0.02 * Math.abs(normal())) * interrupted);
    }

    private double normal() {
        return Arrays.stream(random.doubles(12).toArray()).sum() - 6;
    }
}
