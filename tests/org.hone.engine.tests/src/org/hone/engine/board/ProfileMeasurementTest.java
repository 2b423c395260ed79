package org.hone.engine.board;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.hone.core.FailureKind;
import org.hone.core.HoneException;
import org.hone.engine.profile.Profile;
import org.hone.engine.profile.Profile.Call;
import org.hone.engine.profile.Profile.Subject;
import org.junit.jupiter.api.Test;

class ProfileMeasurementTest {

    private static final List<Call> CALLS = List.of(new Call("conv2d_s8", "Conv", List.of("Conv"), List.of("conv1"), 10, 5),
            new Call("softmax_f32", "Softmax", List.of("Softmax"), List.of("prob"), 0, 8));

    private static int option(List<String> command, String name) {
        return Integer.parseInt(command.get(command.indexOf(name) + 1));
    }

    /** Prints as the generated program does; a run takes 100 ns a number of it. */
    private static String bench(List<String> command) {
        StringBuilder out = new StringBuilder("{\"name\":\"net\",\"threads\":1,\"memory_bytes\":9,\"arena_bytes\":640,\"weight_bytes\":128,\"macs\":10,\"profile\":false}\n");
        boolean calls = command.contains("--calls");
        if (calls) {
            out.append("{\"call\":0,\"segment\":0,\"kernel\":\"conv2d_s8_neon_dot_4x16\",\"macs\":10,\"nodes\":[\"Conv\"]}\n");
            out.append("{\"call\":1,\"segment\":0,\"kernel\":\"softmax_f32_neon\",\"macs\":0,\"nodes\":[\"Softmax\"]}\n");
        }
        for (int run = 0; run < option(command, "--runs"); run++) {
            out.append("{\"run\":" + run + ",\"ns\":" + 100 / option(command, "--threads") + (calls ? ",\"calls\":[90,10]" : "") + "}\n");
        }
        return out.append("{\"load_ns\":777,\"peak_resident_bytes\":4096}\n").toString();
    }

    private static Profile measure(FakeBoard board, int rounds) throws HoneException {
        return new ProfileMeasurement(board, new BoardProgram(board, "net"), new Subject("net", "00", "neon", "g++", 1), CALLS, rounds)
                .run(board.probe(null), 1234, null);
    }

    @Test
    void startsTheProgramSeveralTimesAndCollectsEnoughRunsForAP99() throws Exception {
        FakeBoard board = new FakeBoard(false, ProfileMeasurementTest::bench);
        Profile profile = measure(board, 12);
        assertEquals(12, profile.rounds().size());
        assertTrue(profile.latency().count() >= 662, profile.latency().toString());
        assertEquals(100, profile.latency().p99().orElseThrow());
        assertEquals(90, profile.callTime(0).median());
        assertArrayEquals(new double[] {0.9, 0.1}, new double[] {profile.share(0), profile.share(1)}, 1e-12);
        assertEquals(List.of("conv2d_s8_neon_dot_4x16", "softmax_f32_neon"), profile.calls().stream().map(Call::operation).toList());
        assertEquals(new Profile.Memory(640, 128, 1234, 4096), profile.memory());
        assertEquals(777, profile.loadTime());
        assertEquals(List.of(new Profile.Throughput(1, 1e7), new Profile.Throughput(2, 2e7)), profile.throughput());
        assertEquals(41, profile.before().celsius());
        assertEquals("2 x Cortex-A76", profile.place().cpu());
    }

    @Test
    void countsInstructionsOfAnEmulatedBoardAndShowsNoPercentiles() throws Exception {
        FakeBoard board = new FakeBoard(true, ProfileMeasurementTest::bench);
        Profile profile = measure(board, 12);
        assertEquals(3, profile.latency().count());
        assertTrue(profile.latency().p90().isEmpty());
        assertEquals(100, profile.instructions().total());
        assertEquals(Map.of("integer", 100L), profile.instructions().classes());
        assertEquals(List.of(30L, 70L), profile.instructions().calls());
        assertEquals(Map.of("Cortex-A76", 42.0), profile.instructions().estimates());
    }

    @Test
    void passesOnTheWordsOfAProgramThatFails() {
        FakeBoard board = new FakeBoard(false, command -> null);
        HoneException e = assertThrows(HoneException.class, () -> measure(board, 2));
        assertEquals(FailureKind.EXECUTION, e.kind());
        assertEquals("failed to run './bench' on the board 'virtual': it ended with status 3 and said 'bench: no memory'", e.getMessage());
    }

    @Test
    void refusesWhatIsNotTheBenchProgramsOutput() {
        assertTrue(assertThrows(HoneException.class, () -> measure(new FakeBoard(false, command -> "Segmentation fault\n"), 2)).getMessage()
                .startsWith("failed to read what the bench program printed, 'Segmentation fault'"));
        assertTrue(assertThrows(HoneException.class, () -> measure(new FakeBoard(false, command -> "{\"arena_bytes\":1,\"weight_bytes\":1}\n"), 2)).getMessage()
                .contains("made 0 runs of 3"));
    }
}
