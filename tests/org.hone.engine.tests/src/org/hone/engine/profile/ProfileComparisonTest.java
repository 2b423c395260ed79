package org.hone.engine.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

import org.hone.engine.profile.Profile.Instructions;
import org.junit.jupiter.api.Test;

class ProfileComparisonTest {

    private static final int TRIALS = 40;

    @Test
    void findsNoDifferenceBetweenLayersOfTheSameRuntime() {
        long wrong = LongStream.range(0, TRIALS).filter(seed -> {
            SimulatedProfiles computer = new SimulatedProfiles(seed);
            return ProfileComparison.of(computer.profile(), computer.profile()).layers().stream().anyMatch(ProfileComparison.Row::isSignificant);
        }).count();
        assertTrue(wrong <= TRIALS / 20, wrong + " of " + TRIALS + " comparisons of a runtime with itself found a difference");
    }

    @Test
    void findsALayerThatBecameFivePerCentSlower() {
        long found = LongStream.range(0, TRIALS).filter(seed -> {
            SimulatedProfiles computer = new SimulatedProfiles(1000 + seed);
            ProfileComparison comparison = ProfileComparison.of(computer.profile(), computer.profile(1, 1, 1, 1, 1.05));
            return comparison.layers().stream().filter(ProfileComparison.Row::isSignificant).map(ProfileComparison.Row::what).toList()
                    .equals(List.of("Conv_4"));
        }).count();
        assertTrue(found >= TRIALS * 19 / 20, "found alone in " + found + " of " + TRIALS);
    }

    @Test
    void saysHowMuchSlowerALayerBecame() {
        SimulatedProfiles computer = new SimulatedProfiles(7);
        ProfileComparison comparison = ProfileComparison.of(computer.profile(), computer.profile(1, 1, 1.5));
        ProfileComparison.Row row = comparison.layers().get(2);
        assertEquals(1.5, row.change(), 0.04);
        assertTrue(comparison.statements().stream().anyMatch(line -> line.startsWith("Conv_2: ") && line.contains(" slower")),
                comparison.statements().toString());
    }

    @Test
    void blamesTheComputerForWhatAllLayersHaveInCommon() {
        SimulatedProfiles computer = new SimulatedProfiles(3);
        double[] all = new double[12];
        java.util.Arrays.fill(all, 1.3);
        ProfileComparison comparison = ProfileComparison.of(computer.profile(), computer.profile(all));
        assertEquals(1.3, comparison.common(), 0.1);
        assertFalse(comparison.layers().stream().anyMatch(ProfileComparison.Row::isSignificant));
        assertTrue(comparison.total().isSignificant());
        assertTrue(comparison.statements().stream().anyMatch(line -> line.startsWith("all layers alike are ")), comparison.statements().toString());
    }

    @Test
    void provesNothingFromTwoStarts() {
        SimulatedProfiles computer = new SimulatedProfiles(5);
        Profile before = computer.profile();
        Profile after = computer.profile(2);
        ProfileComparison comparison = ProfileComparison.of(starts(before, 2), starts(after, 2));
        assertFalse(comparison.hasSignificantDifference());
        assertEquals(List.of("no significant difference"), comparison.statements());
    }

    @Test
    void namesCallsThatOnlyOneProfileHas() {
        SimulatedProfiles computer = new SimulatedProfiles(5);
        Profile whole = computer.profile();
        Profile part = new Profile(whole.subject(), whole.place(), whole.before(), whole.after(), whole.calls().subList(0, 11),
                whole.rounds().stream().map(round -> new Profile.Round(round.latencies(), round.calls().subList(0, 11))).toList(), whole.memory(), 1,
                List.of(), null);
        ProfileComparison comparison = ProfileComparison.of(whole, part);
        assertEquals(List.of("Conv_11"), comparison.onlyA().stream().map(Profile.Call::what).toList());
        assertTrue(comparison.statements().contains("only before: Conv_11"));
    }

    @Test
    void comparesCountedInstructionsExactly() {
        ProfileComparison comparison = ProfileComparison.of(counted(1_000_000), counted(1_010_000));
        assertTrue(comparison.statements().contains("executed instructions: 1,000,000 before, 1,010,000 after (+1.00 %)"),
                comparison.statements().toString());
    }

    private static Profile counted(long instructions) {
        Profile profile = new SimulatedProfiles(1).profile();
        return new Profile(profile.subject(), profile.place(), profile.before(), profile.after(), profile.calls(), profile.rounds(), profile.memory(), 1,
                List.of(), new Instructions("cortex-a76", instructions, Map.of("INTEGER", instructions), Map.of(), List.of()));
    }

    private static Profile starts(Profile profile, int count) {
        return new Profile(profile.subject(), profile.place(), profile.before(), profile.after(), profile.calls(), profile.rounds().subList(0, count),
                profile.memory(), 1, List.of(), null);
    }
}
