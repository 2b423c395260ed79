package org.hone.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertTest {

    @TempDir
    Path folder;

    @Test
    void writesTheModelAnew() throws Exception {
        Path model = Models.mlp(folder);
        Path output = folder.resolve("out.onnx");
        Map<String, Object> answer = CommandLine.done("convert", model, output, "--json").json();
        assertEquals(output.toString(), answer.get("output"));
        assertEquals(Files.size(output), answer.get("bytes"));
        assertEquals(CommandLine.done("info", model, "--json", "--layers").out().replace("mlp.onnx", "out.onnx"),
                CommandLine.done("info", output, "--json", "--layers").out());
    }

    @Test
    void putsWeightsIntoAFileBeside() throws Exception {
        Path output = folder.resolve("out.onnx");
        CommandLine.done("convert", Models.mlp(folder), output, "--external-data", "16");
        try (var files = Files.list(folder)) {
            assertEquals(3, files.count());
        }
        assertEquals(16L, CommandLine.done("info", output, "--json").json().get("weightBytes"));
        assertTrue(CommandLine.failed(ExitCode.USAGE, "convert", output, folder.resolve("x.onnx"), "--external-data", "much")
                .contains("a size is a number of bytes"));
    }

    @Test
    void replacesTheInputOnlyWhenForced() throws Exception {
        Path model = Models.mlp(folder);
        byte[] before = Files.readAllBytes(model);
        Path link = Files.createSymbolicLink(folder.resolve("link.onnx"), model);
        for (Path output : List.of(model, link, folder.resolve(".").resolve("mlp.onnx"))) {
            assertTrue(CommandLine.failed(ExitCode.USAGE, "convert", model, output).contains("it is the input file"));
        }
        assertArrayEquals(before, Files.readAllBytes(model));
        CommandLine.done("convert", model, model, "--force");
        CommandLine.done("info", model);
    }

    @Test
    void failsWithoutWritingWhereItCannot() throws Exception {
        Path model = Models.mlp(folder);
        CommandLine.failed(ExitCode.UNSUPPORTED, "convert", model, folder.resolve("x.unknown"));
        assertTrue(CommandLine.failed(ExitCode.USAGE, "convert", model, folder.resolve("no/x.onnx")).contains("there is no folder"));
        CommandLine.failed(ExitCode.BAD_INPUT, "convert", folder.resolve("none.onnx"), folder.resolve("x.onnx"));
        assertFalse(Files.exists(folder.resolve("x.onnx")));
    }

    @Test
    void listsFormatsAndOperators() throws Exception {
        List<?> formats = (List<?>) CommandLine.done("formats", "--json").json().get("formats");
        assertTrue(formats.contains(Map.of("id", "onnx", "label", "ONNX", "extensions", List.of("onnx"), "read", true, "write",
                true)), formats.toString());
        assertTrue(CommandLine.done("formats").out().contains("tflite"));
        Map<String, Object> all = CommandLine.done("operators", "--json").json();
        assertEquals((long) ((List<?>) all.get("operators")).size(), all.get("count"));
        assertTrue(CommandLine.done("operators").out().contains("\nRelu "));
        Map<String, Object> used = CommandLine.done("operators", Models.mlp(folder), "--json").json();
        assertEquals(List.of(Map.of("domain", "", "type", "MatMul", "uses", 1L, "known", true),
                Map.of("domain", "", "type", "Relu", "uses", 1L, "known", true),
                Map.of("domain", "", "type", "Softmax", "uses", 1L, "known", true)), used.get("operators"));
        assertEquals("all known", CommandLine.done("operators", Models.mlp(folder)).lines().getLast());
    }
}
