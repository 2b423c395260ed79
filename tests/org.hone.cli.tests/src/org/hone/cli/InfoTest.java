package org.hone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InfoTest {

    @TempDir
    Path folder;

    @Test
    void saysWhatAModelCosts() throws Exception {
        Map<String, Object> info = CommandLine.done("info", Models.mlp(folder), "--bind", "batch=3", "--json").json();
        assertEquals("onnx", info.get("format"));
        assertEquals(Map.of("ai.onnx", 17L), info.get("opsets"));
        assertEquals(8L, info.get("irVersion"));
        assertEquals(12L, info.get("macs"));
        assertEquals(4L, info.get("parameters"));
        assertEquals(16L, info.get("weightBytes"));
        assertEquals(72L, info.get("activationBytes"));
        assertTrue((long) info.get("peakActivationBytes") >= 24, info.toString());
        assertEquals(3L, info.get("nodes"));
        assertEquals(0L, info.get("unknownNodes"));
        assertEquals(Map.of("MatMul", 1L, "Relu", 1L, "Softmax", 1L), info.get("operators"));
        assertEquals(List.of(Map.of("name", "x", "type", "float32", "shape", List.of(3L, 2L))), info.get("inputs"));
        assertEquals(List.of(Map.of("name", "y", "type", "float32", "shape", List.of(3L, 2L))), info.get("outputs"));
        assertEquals(Map.of("batch", 3L), info.get("bindings"));
        assertEquals(List.of(), info.get("warnings"));
        assertEquals(List.of("file", "format", "name", "producer", "irVersion", "opsets", "macs", "parameters", "weightBytes",
                "activationBytes", "peakActivationBytes", "movedBytes", "arithmeticIntensity", "inputs", "outputs", "nodes",
                "unknownNodes", "operators", "symbols", "bindings", "warnings"), List.copyOf(info.keySet()));
    }

    @Test
    void keepsSymbolsThatAreNotBound() throws Exception {
        Map<String, Object> info = CommandLine.done("info", Models.mlp(folder), "--json").json();
        assertEquals(List.of(Map.of("name", "y", "type", "float32", "shape", List.of("batch", 2L))), info.get("outputs"));
        assertEquals(null, info.get("macs"));
        assertEquals(4L, info.get("parameters"));
        assertEquals(List.of("batch"), info.get("symbols"));
        assertEquals(List.of("The costs of 3 nodes are not known and are missing in the totals; bind batch to a size."),
                info.get("warnings"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void listsEveryLayerAndValue() throws Exception {
        Map<String, Object> info = CommandLine.done("info", Models.mlp(folder), "--bind", "batch=1", "--layers", "--json").json();
        List<Map<String, Object>> layers = (List<Map<String, Object>>) info.get("layers");
        assertEquals(List.of("dense", "relu", "soft"), layers.stream().map(layer -> layer.get("name")).toList());
        assertEquals(List.of("x", "w"), layers.getFirst().get("inputs"));
        assertEquals(List.of("m"), layers.getFirst().get("outputs"));
        assertEquals(4L, layers.getFirst().get("macs"));
        assertEquals(16L, layers.getFirst().get("weightBytes"));
        List<Map<String, Object>> values = (List<Map<String, Object>>) info.get("values");
        assertEquals(List.of("x", "w", "m", "r", "y"), values.stream().map(value -> value.get("name")).toList());
        assertEquals(List.of(false, true, false, false, false), values.stream().map(value -> value.get("constant")).toList());
        assertEquals(List.of(2L, 2L), values.get(1).get("shape"));
        assertEquals(List.of(1L, 2L), values.get(3).get("shape"));
    }

    @Test
    void printsATableForPeople() throws Exception {
        List<String> lines = CommandLine.done("info", Models.mlp(folder), "--bind", "batch=1", "--layers").lines();
        assertEquals("mlp.onnx: ONNX, opset 17, IR 8", lines.getFirst());
        assertTrue(lines.contains("  input        x: float32 [1, 2]"), lines.toString());
        assertTrue(lines.contains("  nodes        3: 1 MatMul, 1 Relu, 1 Softmax"), lines.toString());
        assertTrue(lines.contains("  MACs         4"), lines.toString());
        assertTrue(lines.stream().anyMatch(line -> line.contains("dense") && line.contains("MatMul") && line.contains("[1, 2]")));
        assertTrue(lines.getLast().contains("3 layers"), lines.getLast());
    }

    @Test
    void refusesABindingOfNoSymbol() throws Exception {
        Path model = Models.mlp(folder);
        assertEquals("hone: failed to bind size=1: the symbols of the inputs' shapes are batch, in " + model,
                CommandLine.failed(ExitCode.USAGE, "info", model, "--bind", "size=1"));
        CommandLine.failed(ExitCode.USAGE, "info", model, "--bind", "batch=0");
        CommandLine.failed(ExitCode.USAGE, "info", model, "--bind", "batch=-4");
    }

    @Test
    void saysWhichFileIsMissingUnknownOrBroken() throws Exception {
        assertEquals("hone: failed to open '" + folder.resolve("none.onnx") + "': there is no such file",
                CommandLine.failed(ExitCode.BAD_INPUT, "info", folder.resolve("none.onnx")));
        assertEquals("hone: failed to open '" + folder + "': it is not a regular file",
                CommandLine.failed(ExitCode.BAD_INPUT, "info", folder));
        Path text = Files.writeString(folder.resolve("a.txt"), "hello");
        assertTrue(CommandLine.failed(ExitCode.UNSUPPORTED, "info", text).contains("failed to find the format"));
        Path noise = Files.write(folder.resolve("noise.onnx"), new byte[] {(byte) 0xff, (byte) 0xff, 1, 2, 3});
        assertTrue(CommandLine.failed(ExitCode.BAD_INPUT, "info", noise).contains(noise.toString()));
    }

    @Test
    void neverCrashesOnATruncatedModel() throws Exception {
        byte[] bytes = Files.readAllBytes(Models.mlp(folder));
        Path cut = folder.resolve("cut.onnx");
        for (int length = 0; length < bytes.length; length++) {
            Files.write(cut, Arrays.copyOf(bytes, length));
            int code = CommandLine.run("info", cut).code();
            assertTrue(code == 0 || code == ExitCode.BAD_INPUT.number(), "code " + code + " when cut after " + length);
        }
    }

    @Test
    void refusesMoreNodesThanAllowed() throws Exception {
        assertTrue(CommandLine.failed(ExitCode.BAD_INPUT, "info", Models.mlp(folder), "--max-nodes", "2").contains("2"));
    }

    @Test
    void stopsWhenInterrupted() throws Exception {
        Path model = Models.mlp(folder);
        Path output = folder.resolve("out.onnx");
        assertEquals("hone: cancelled", CommandLine.runAs(true, "convert", model, output).expect(ExitCode.CANCELLED).err().strip());
        try (var files = Files.list(folder)) {
            assertEquals(List.of(model), files.toList());
        }
    }
}
