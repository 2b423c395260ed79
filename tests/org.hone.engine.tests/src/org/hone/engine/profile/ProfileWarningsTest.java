package org.hone.engine.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.hone.engine.profile.Profile.Conditions;
import org.hone.engine.profile.Profile.Place;
import org.hone.engine.profile.Profile.Round;
import org.junit.jupiter.api.Test;

class ProfileWarningsTest {

    private static final Conditions COOL = new Conditions(List.of("performance"), List.of(2_400_000_000L), 40);
    private static final Round STEADY = new Round(new long[] {100, 101, 102}, List.of());

    @Test
    void saysNothingOfASteadyBoard() {
        assertEquals(List.of(), ProfileWarnings.of(profile(false, COOL, COOL, STEADY)));
    }

    @Test
    void namesAGovernorThatChangesTheFrequency() {
        assertEquals(List.of("the CPU frequency governor is 'ondemand': times vary with it; 'performance' keeps the frequency"),
                ProfileWarnings.of(profile(false, new Conditions(List.of("ondemand", "performance"), List.of(), Double.NaN), COOL, STEADY)));
    }

    @Test
    void noticesThrottling() {
        assertEquals(List.of("the CPU's frequency fell from 2400 to 1500 MHz: it may have been throttled",
                "the board became hotter by 45 degrees Celsius, to 85"),
                ProfileWarnings.of(profile(false, COOL, new Conditions(List.of("performance"), List.of(1_500_000_000L), 85), STEADY)));
    }

    @Test
    void noticesLatenciesThatVary() {
        assertEquals(List.of("latencies vary: half of them lie 40 % apart"),
                ProfileWarnings.of(profile(false, COOL, COOL, new Round(new long[] {60, 80, 100, 120, 140}, List.of()))));
    }

    @Test
    void noticesLayersThatDoNotAddUp() {
        Profile simulated = new SimulatedProfiles(1).profile();
        Round first = simulated.rounds().getFirst();
        List<Round> rounds = List.of(new Round(java.util.Arrays.stream(first.latencies()).map(ns -> 2 * ns).toArray(), first.calls()));
        Profile profile = new Profile(simulated.subject(), simulated.place(), COOL, COOL, simulated.calls(), rounds, simulated.memory(), 1, List.of(), null);
        List<String> warnings = ProfileWarnings.of(profile).stream().filter(line -> line.startsWith("the layers")).toList();
        assertEquals(1, warnings.size());
        assertEquals(-0.5, ProfileWarnings.layerGap(profile).orElseThrow(), 0.05);
    }

    @Test
    void saysThatAnEmulatorsTimesMeanNothing() {
        assertEquals(List.of("the board is emulated: its times say nothing of a real board; compare executed instructions"),
                ProfileWarnings.of(profile(true, COOL, COOL, STEADY)));
    }

    private static Profile profile(boolean emulated, Conditions before, Conditions after, Round round) {
        Profile simulated = new SimulatedProfiles(1).profile();
        return new Profile(simulated.subject(), new Place("b", "", "", "", emulated), before, after, List.of(), List.of(round), simulated.memory(), 1,
                List.of(), null);
    }
}
