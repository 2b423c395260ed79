package org.hone.engine.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.hone.core.FailureKind;
import org.hone.core.HoneException;
import org.hone.core.data.SampleSource.Sample;
import org.hone.core.metric.Metric;
import org.hone.core.metric.MetricRegistry;
import org.hone.core.parameter.ParameterValues;
import org.hone.engine.recipe.RecipeKeys;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.Longs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MetricTest {

    @TempDir
    Path folder;

    private static Map<String, Tensor> outputs(float value) {
        return Map.of("value", Tensor.ofFloats(Longs.of(1), value), "boxes/0", Tensor.ofFloats(Longs.of(2), 0, 1));
    }

    /** Three samples: the original network is right, the tuned one is off by 0, 1 and 2. */
    private static List<MetricResult> measure(Metric... metrics) throws HoneException {
        return measure(new NullProgressMonitor(), metrics);
    }

    private static List<MetricResult> measure(IProgressMonitor monitor, Metric... metrics) throws HoneException {
        try (MetricPass pass = new MetricPass(List.of(metrics))) {
            for (int i = 0; i < 3; i++) {
                pass.add(new Sample("part\t" + i, Map.of(), i), outputs(i), outputs(2 * i));
            }
            return pass.results(monitor);
        }
    }

    private CommandMetric script(String lines, Duration patience) throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "needs sh");
        Files.writeString(folder.resolve("score.sh"), lines);
        return new CommandMetric("score", "pt", true, List.of("/bin/sh", "score.sh"), folder, patience);
    }

    private HoneException failure(String lines) throws IOException {
        CommandMetric metric = script(lines, Duration.ofSeconds(30));
        HoneException failure = assertThrows(HoneException.class, () -> measure(metric));
        assertEquals(FailureKind.EXECUTION, failure.kind());
        return failure;
    }

    @Test
    void feedsARegisteredMetricWithBothNetworks() throws Exception {
        Metric registered = new MetricRegistry(List.of(new AbsoluteError())).find("absolute-error");
        assertEquals(List.of(new MetricResult("Absolute error", "mm", false, 0, 1)), measure(registered));
    }

    @Test
    void refusesTwoMetricsOfOneWord() {
        assertThrows(IllegalStateException.class, () -> new MetricRegistry(List.of(new AbsoluteError(), new AbsoluteError())));
    }

    @Test
    void givesAProgramALineAndAFolderForEachSample() throws Exception {
        CommandMetric metric = script("""
                while IFS="$(printf '\\t')" read -r index label name arrays; do
                  [ -s "$arrays/value.npy" ] && [ -s "$arrays/boxes_0.npy" ] && echo "$index,$label,$name" >> seen
                done
                echo 12.5
                """, Duration.ofSeconds(30));
        assertEquals(List.of(new MetricResult("score", "pt", true, 12.5, 12.5)), measure(metric));
        List<String> seen = Files.readAllLines(folder.resolve("seen"));
        assertEquals(6, seen.size(), "three samples of two networks");
        assertEquals(Set.of("0,0,part 0", "1,1,part 1", "2,2,part 2"), new HashSet<>(seen));
    }

    @Test
    void quotesTheStandardErrorOfAProgramThatFails() throws Exception {
        String message = failure("cat > /dev/null; echo no boxes >&2; exit 3").getMessage();
        assertTrue(message.contains("exit code 3:") && message.endsWith("no boxes"), message);
    }

    @Test
    void wantsOneNumber() throws Exception {
        assertTrue(failure("cat > /dev/null").getMessage().endsWith("it printed no number"));
        assertTrue(failure("cat > /dev/null; echo nan").getMessage().endsWith("it printed 'nan', not one number"));
        assertTrue(failure("cat > /dev/null; echo 1 2").getMessage().endsWith("it printed '1 2', not one number"));
    }

    @Test
    void endsAProgramThatDoesNotEnd() throws Exception {
        CommandMetric metric = script("cat > /dev/null; sleep 600", Duration.ofMillis(50));
        HoneException failure = assertThrows(HoneException.class, () -> measure(metric));
        assertTrue(failure.getMessage().contains("it did not end within"), failure.getMessage());
    }

    @Test
    void aProgramThatIsNotWaitedForAnyMoreIsKilled() throws Exception {
        CommandMetric metric = script("cat > /dev/null; echo $$ > started.$$; mv started.$$ \"pid.$$\"; sleep 600", Duration.ofMinutes(5));
        Set<Long> programs = new HashSet<>();
        IProgressMonitor cancelledWhileWaiting = new NullProgressMonitor() {
            @Override
            public boolean isCanceled() {
                programs.addAll(started());
                return !programs.isEmpty();
            }
        };
        assertThrows(OperationCanceledException.class, () -> measure(cancelledWhileWaiting, metric));
        for (long program : programs) {
            assertTrue(ProcessHandle.of(program).map(ProcessHandle::onExit).map(exit -> !exit.join().isAlive()).orElse(true));
        }
    }

    /** The process ids of the programs that have read all samples. */
    private Set<Long> started() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith("pid."))
                    .map(name -> Long.valueOf(name.substring(4))).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void saysThatThereIsNoSuchProgram() throws Exception {
        Metric metric = CommandMetric.of(ParameterValues.of(RecipeKeys.METRIC, Map.of("command", "./none", "name", "x")), folder);
        HoneException failure = assertThrows(HoneException.class, () -> measure(metric));
        assertEquals(FailureKind.EXECUTION, failure.kind());
        assertTrue(failure.getMessage().startsWith("failed to start '" + folder.resolve("none") + "' for the metric 'x'"),
                failure.getMessage());
    }

    @Test
    void splitsACommandAtBlanksOutsideQuotationMarks() throws Exception {
        assertEquals(List.of("a", "b c", "d;$e", ""), CommandWords.split(" a 'b c'\td;$e \"\""));
        assertThrows(HoneException.class, () -> CommandWords.split("  "));
        assertThrows(HoneException.class, () -> CommandWords.split("'a"));
    }

    @Test
    void keepsFileNamesOfOutputsApart() {
        Set<String> taken = new HashSet<>();
        assertEquals(List.of("a_b", "A_B-2", "_.", "output"),
                List.of("a/b", "A:B", "..", "").stream().map(name -> MetricProgram.fileName(name, taken)).toList());
    }
}
