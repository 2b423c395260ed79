package org.hone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurgeryTest {

    @TempDir
    Path folder;
    private Path model;
    private Path output;

    @BeforeEach
    void makeModel() throws Exception {
        model = Models.mlp(folder);
        output = folder.resolve("out.onnx");
    }

    private List<Object> names(String key) {
        List<?> entries = (List<?>) CommandLine.done("info", output, "--layers", "--json").json().get(key);
        return entries.stream().<Object>map(entry -> ((Map<?, ?>) entry).get("name")).toList();
    }

    @Test
    void extractsAPart() {
        CommandLine.done("surgery", "extract", model, output, "--from", "m", "--to", "r");
        assertEquals(List.of("m"), names("inputs"));
        assertEquals(List.of("r"), names("outputs"));
        assertEquals(List.of("relu"), names("layers"));
        assertEquals(List.of("m", "r"), names("values"));
    }

    @Test
    void extractsUpToAValueFromTheInputs() {
        CommandLine.done("surgery", "extract", model, output, "--to", "m", "--json");
        assertEquals(List.of("x"), names("inputs"));
        assertEquals(List.of("dense"), names("layers"));
    }

    @Test
    void removesNodesAndKeepsTheOutputsName() {
        CommandLine.done("surgery", "remove", model, output, "relu", "#3");
        assertEquals(List.of("dense"), names("layers"));
        assertEquals(List.of("y"), names("outputs"));
    }

    @Test
    void renamesNodesAndValues() {
        CommandLine.done("surgery", "rename", model, output, "--value", "x=image", "--value", "y=probs", "--node", "relu=act");
        assertEquals(List.of("image"), names("inputs"));
        assertEquals(List.of("probs"), names("outputs"));
        assertEquals(List.of("dense", "act", "soft"), names("layers"));
    }

    @Test
    void saysWhyItCannotAndWritesNothing() {
        assertEquals("hone: failed to find value 'q': no value of the main graph has that name",
                CommandLine.failed(ExitCode.USAGE, "surgery", "extract", model, output, "--from", "q", "--to", "r"));
        assertTrue(CommandLine.failed(ExitCode.USAGE, "surgery", "extract", model, output, "--from", "r", "--to", "m")
                .contains("none of the outputs depends on it"));
        CommandLine.failed(ExitCode.USAGE, "surgery", "extract", model, output);
        CommandLine.failed(ExitCode.USAGE, "surgery", "remove", model, output);
        CommandLine.failed(ExitCode.USAGE, "surgery", "remove", model, output, "nothing");
        assertEquals("hone: failed to rename value 'x' to 'y': another value has that name, in graph 'mlp'",
                CommandLine.failed(ExitCode.USAGE, "surgery", "rename", model, output, "--value", "x=y"));
        CommandLine.failed(ExitCode.USAGE, "surgery", "rename", model, output);
        CommandLine.failed(ExitCode.USAGE, "surgery", "rename", model, model, "--value", "x=z");
        CommandLine.failed(ExitCode.USAGE, "surgery", "mend", model);
        assertFalse(Files.exists(output));
    }
}
