package org.hone.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hone.engine.data.NumpyFiles;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.Longs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunTest {

    @TempDir
    Path folder;
    private Path model;
    private Path input;
    private Path results;

    @BeforeEach
    void makeModel() throws Exception {
        model = Models.mlp(folder);
        input = folder.resolve("x.npy");
        results = folder.resolve("results");
        NumpyFiles.writeNpy(input, Tensor.ofFloats(Longs.of(1, 2), 2, 4));
    }

    @Test
    void runsAModel() throws Exception {
        Map<String, Object> answer = CommandLine.done("run", model, "--input", "x=" + input, "--output", results, "--json").json();
        assertEquals(List.of(Map.of("name", "y", "type", "float32", "shape", List.of(1L, 2L), "file",
                results.resolve("y.npy").toString())), answer.get("outputs"));
        float[] y = NumpyFiles.readNpy(results.resolve("y.npy")).toFloats();
        assertEquals(1 / (1 + Math.exp(2)), y[0], 1e-6);
        assertEquals(1, y[0] + y[1], 1e-6);
    }

    @Test
    void givesOutEveryInnerValue() throws Exception {
        Path npz = folder.resolve("all.npz");
        CommandLine.done("run", model, "--input", input, "--output", npz, "--all-values");
        Map<String, Tensor> values = NumpyFiles.readNpz(npz, null);
        assertEquals(Set.of("m", "r", "y"), values.keySet());
        assertArrayEquals(new float[] {4, 6}, values.get("m").toFloats());
    }

    @Test
    void runsAPart() throws Exception {
        NumpyFiles.writeNpy(input, Tensor.ofFloats(Longs.of(1, 2), -1, 3));
        CommandLine.done("run", model, "--from", "m", "--to", "r", "--input", "m=" + input, "--output", results);
        assertArrayEquals(new float[] {0, 3}, NumpyFiles.readNpy(results.resolve("r.npy")).toFloats());
    }

    @Test
    void refusesWrongInputs() throws Exception {
        assertEquals("hone: failed to run: no value is given for 'x'",
                CommandLine.failed(ExitCode.USAGE, "run", model, "--output", results));
        assertTrue(CommandLine.failed(ExitCode.USAGE, "run", model, "--input", "z=" + input, "--output", results)
                .contains("the network's inputs are 'x'"));
        CommandLine.failed(ExitCode.BAD_INPUT, "run", model, "--input", "x=" + folder.resolve("none.npy"), "--output", results);
        NumpyFiles.writeNpy(input, Tensor.ofFloats(Longs.of(1, 3), 1, 2, 3));
        CommandLine.failed(ExitCode.USAGE, "run", model, "--input", "x=" + input, "--output", results);
        NumpyFiles.writeNpy(input, Tensor.ofInts(Longs.of(1, 2), 1, 2));
        CommandLine.failed(ExitCode.USAGE, "run", model, "--input", "x=" + input, "--output", results);
        CommandLine.failed(ExitCode.USAGE, "run", model, "--input", "x=" + input);
        assertFalse(Files.exists(results));
    }

    @Test
    void comparesAModelWithItself() {
        Map<String, Object> answer = CommandLine.done("compare", model, model, "--bind", "batch=2", "--inner", "--json").json();
        assertEquals(true, answer.get("exact"));
        assertEquals(10L, answer.get("samples"));
        Map<?, ?> y = (Map<?, ?>) ((List<?>) answer.get("outputs")).getFirst();
        assertEquals("y", y.get("name"));
        assertEquals(0.0, y.get("maximumAbsoluteError"));
        assertEquals(40L, y.get("elements"));
        assertEquals(2, ((List<?>) answer.get("innerValues")).size());
    }

    @Test
    void comparesTwoModelsOnGivenInputs() throws Exception {
        Path other = Models.mlp(folder.resolve("other.onnx"), 1.5f);
        Map<String, Object> answer = CommandLine.done("compare", model, other, "--data", input, "--inner", "--json").json();
        assertEquals(false, answer.get("exact"));
        assertEquals(1L, answer.get("samples"));
        Map<?, ?> m = (Map<?, ?>) ((List<?>) answer.get("innerValues")).getFirst();
        assertEquals(1.0, m.get("maximumAbsoluteError"));
        assertEquals(6.0, m.get("largestMagnitude"));
        List<String> lines = CommandLine.done("compare", model, other, "--data", input).lines();
        assertTrue(lines.get(1).startsWith("y "), lines.toString());
    }

    @Test
    void refusesToCompareWithoutSizesOrWithMixedOptions() {
        CommandLine.failed(ExitCode.USAGE, "compare", model, model);
        CommandLine.failed(ExitCode.USAGE, "compare", model, model, "--bind", "batch=1", "--samples", "0");
        CommandLine.failed(ExitCode.USAGE, "compare", model, model, "--bind", "batch=1", "--range", "1");
        CommandLine.failed(ExitCode.USAGE, "compare", model, model, "--data", input, "--range", "0:1");
        CommandLine.failed(ExitCode.BAD_INPUT, "compare", model, model, "--data", folder.resolve("none.npz"));
    }
}
