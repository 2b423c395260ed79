package org.hone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.hone.engine.profile.Profile;
import org.hone.engine.profile.Profile.Call;
import org.hone.engine.profile.Profile.Conditions;
import org.hone.engine.profile.Profile.Memory;
import org.hone.engine.profile.Profile.Place;
import org.hone.engine.profile.Profile.Round;
import org.hone.engine.profile.Profile.Subject;
import org.hone.engine.profile.ProfileFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileTest {

    @TempDir
    Path folder;
    private Path before;
    private Path after;

    @BeforeEach
    void measure() throws Exception {
        before = folder.resolve("before.profile");
        after = folder.resolve("after.profile");
        ProfileFile.write(profile(100), before);
        ProfileFile.write(profile(160), after);
    }

    /** Ten starts of three layers, the second of which takes {@code second} ns. */
    private static Profile profile(long second) {
        List<Round> rounds = new ArrayList<>();
        for (int start = 0; start < 10; start++) {
            rounds.add(new Round(new long[] {600 + second + start, 601 + second}, List.of(new long[] {500 + start}, new long[] {second}, new long[] {100})));
        }
        List<Call> calls = List.of(call("conv"), call("pool"), call("dense"));
        return new Profile(new Subject("gate", "ab", "host", "g++ 12", 1), new Place("pi", "", "Cortex-A76", "Linux", false),
                new Conditions(List.of("ondemand"), List.of(), Double.NaN), Conditions.UNKNOWN, calls, rounds, new Memory(1, 2, 3, 4), 5, List.of(), null);
    }

    private static Call call(String name) {
        return new Call(name + "_s8", name, List.of(name), List.of(name), 1000, 10);
    }

    @Test
    void namesTheLayerThatBecameSlower() {
        String out = CommandLine.done("profile", "diff", before, after).out();
        assertTrue(out.contains("pool: 60.0 % slower"), out);
        assertTrue(out.lines().anyMatch(line -> line.matches("\\* +pool +100 +160 +\\+60\\.0 % +0\\.000")), out);
    }

    @Test
    void findsNoDifferenceBetweenAProfileAndItself() {
        assertTrue(CommandLine.done("profile", "diff", before, before).out().endsWith("no significant difference\n"));
    }

    @Test
    void comparesForPrograms() {
        Map<?, ?> json = CommandLine.done("profile", "diff", before, after, "--json").json();
        assertEquals(true, json.get("significant"));
        Map<?, ?> pool = (Map<?, ?>) ((List<?>) json.get("layers")).get(1);
        assertEquals("pool", pool.get("what"));
        assertEquals(1.6, (Double) pool.get("change"), 1e-9);
        assertEquals(true, pool.get("significant"));
    }

    @Test
    void showsLayersSharesAndWarnings() {
        String out = CommandLine.done("profile", "show", before).out();
        assertTrue(out.startsWith("gate for host on pi (Cortex-A76)\nlatency: median "), out);
        assertTrue(out.lines().anyMatch(line -> line.matches("conv +conv_s8 +50[0-9] +7\\d\\.\\d % +1,9\\d\\d +\\d+")), out);
        assertTrue(out.contains("warning: the CPU frequency governor is 'ondemand'"), out);
    }

    @Test
    void refusesWhatIsNoProfile() throws Exception {
        Path file = Files.writeString(folder.resolve("x.profile"), "{}");
        assertEquals("hone: failed to read the profile '" + file + "': it has no 'honeProfile' that gives the version of its schema",
                CommandLine.failed(ExitCode.BAD_INPUT, "profile", "show", file));
    }
}
