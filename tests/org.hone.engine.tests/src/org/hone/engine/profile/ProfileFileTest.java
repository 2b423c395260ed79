package org.hone.engine.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.hone.core.FailureKind;
import org.hone.core.HoneException;
import org.hone.engine.profile.Profile.Conditions;
import org.hone.engine.profile.Profile.Instructions;
import org.hone.engine.profile.Profile.Throughput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileFileTest {

    @TempDir
    private Path folder;

    @Test
    void readsBackEverySample() throws Exception {
        Profile simulated = new SimulatedProfiles(1).profile();
        Profile profile = new Profile(simulated.subject(), simulated.place(), new Conditions(List.of("performance"), List.of(2_400_000_000L), 41.5),
                Conditions.UNKNOWN, simulated.calls(), simulated.rounds(), simulated.memory(), 77, List.of(new Throughput(2, 812.5)),
                new Instructions("cortex-a76", 12, Map.of("INTEGER", 12L), Map.of("Cortex-A72", 9.5), List.of(7L, 5L)));
        Path file = folder.resolve("a.profile");
        ProfileFile.write(profile, file);
        assertEquals(profile, ProfileFile.read(file));
        String text = Files.readString(file);
        assertTrue(text.contains("\"honeProfile\" : 1"), text.substring(0, 80));
        assertTrue(text.endsWith("}\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{}                                  | it has no 'honeProfile' that gives the version of its schema",
            "[1]                                 | 'the file' is not an object",
            "{\"honeProfile\": 2}                | its schema has version 2, and this Hone reads version 1",
            "{\"honeProfile\": 1}                | 'subject' is not an object",
            "[[[[[[[[[[[[1]]]]]]]]]]]]           | it is nested deeper than 8 levels",
            "{\"honeProfile\": 1} {}             | there is more after its end"})
    void saysWhatIsWrongWithAFile(String text, String rule) throws Exception {
        Path file = folder.resolve("bad.profile");
        Files.writeString(file, text);
        HoneException e = assertThrows(HoneException.class, () -> ProfileFile.read(file));
        assertEquals("failed to read the profile '" + file + "': " + rule, e.getMessage());
        assertEquals(FailureKind.BAD_INPUT, e.kind());
    }

    @Test
    void refusesEveryTruncatedFile() throws Exception {
        Path file = folder.resolve("whole.profile");
        ProfileFile.write(new SimulatedProfiles(2).profile(), file);
        byte[] whole = Files.readAllBytes(file);
        Path cut = folder.resolve("cut.profile");
        for (int length = 0; length < whole.length - 2; length += 997) {
            Files.write(cut, java.util.Arrays.copyOf(whole, length));
            assertEquals(FailureKind.BAD_INPUT, assertThrows(HoneException.class, () -> ProfileFile.read(cut)).kind());
        }
    }

    @Test
    void refusesTimesOfCallsThatNobodyNames() throws Exception {
        Path file = folder.resolve("a.profile");
        ProfileFile.write(new SimulatedProfiles(2).profile(), file);
        Files.writeString(file, Files.readString(file).replaceFirst("\"calls\" : \\[ \\[", "\"calls\" : [ [ ], ["));
        HoneException e = assertThrows(HoneException.class, () -> ProfileFile.read(file));
        assertTrue(e.getMessage().endsWith("a round in 'rounds' has times of 13 calls, and 'layers' names 12"), e.getMessage());
    }
}
