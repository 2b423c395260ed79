package org.hone.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.hone.cli.CommandLine.Answer;
import org.hone.engine.report.TuningReport;
import org.hone.tests.support.ShippedSample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TuneTest {

    @TempDir
    Path folder;

    private Path recipe(String more) throws Exception {
        Models.mlp(folder);
        return Files.writeString(folder.resolve("small.recipe"), "model: mlp.onnx\n" + more);
    }

    private Path sample(String limits) throws Exception {
        return Files.writeString(folder.resolve("parts.recipe"), """
                model: %s
                data:
                  evaluation: {images: %s, samples: 60, seed: 1}
                  preprocess: [{scale: 0.00392156862745098}]
                limits: {%s}
                """.formatted(ShippedSample.file("machined-parts.onnx"), ShippedSample.file("evaluation.zip"), limits));
    }

    /** The recipe that ships, with fewer samples. */
    private Path shipped() throws Exception {
        String text = Files.readString(ShippedSample.file("machined-parts.recipe"))
                .replace("machined-parts.onnx", ShippedSample.file("machined-parts.onnx").toString())
                .replace("{images: calibration.zip}", "{images: " + ShippedSample.file("calibration.zip") + ", samples: 64}")
                .replace("{images: evaluation.zip}", "{images: " + ShippedSample.file("evaluation.zip") + ", samples: 100}");
        return Files.writeString(folder.resolve("machined-parts.recipe"), text);
    }

    private static Map<?, ?> object(Map<?, ?> json, String key) {
        return (Map<?, ?>) json.get(key);
    }

    @Test
    void writesTheNetworkAndTheReportsBesideTheRecipe() throws Exception {
        Answer answer = CommandLine.done("tune", recipe(""));
        Path build = folder.resolve("build/small");
        for (String name : List.of("model.onnx", TuningReport.JSON, TuningReport.HTML, TuningReport.CSV, TuningReport.JUNIT,
                TuningReport.RUN)) {
            assertTrue(Files.size(build.resolve(name)) > 0, name);
        }
        assertTrue(answer.lines().contains("wrote " + build.resolve("model.onnx")), answer.out());
        assertTrue(answer.out().contains("before"), answer.out());
        CommandLine.done("info", build.resolve("model.onnx"));
    }

    @Test
    void measuresTheShippedSample() throws Exception {
        Path out = folder.resolve("deep/out");
        Map<String, Object> json = CommandLine.done("tune", sample("accuracy-drop: 0.5, size: 1 MB"), "-o", out, "--json").json();
        assertEquals(60L, object(json, "accuracy").get("samples"));
        assertTrue((double) object(json, "accuracy").get("before") > 0.9, json.toString());
        assertEquals(object(json, "accuracy").get("before"), object(json, "accuracy").get("after"));
        assertEquals(true, object(json, "accuracy").get("equal"));
        assertEquals(Files.size(ShippedSample.file("machined-parts.onnx")), object(json, "size").get("before"));
        assertEquals(Files.size(out.resolve("model.onnx")), object(json, "size").get("after"));
        assertEquals(6_272_000.0, ((Number) object(json, "macs").get("after")).doubleValue(), 5_000);
        assertEquals(Files.readString(out.resolve(TuningReport.JSON)), CommandLine.done("tune", folder.resolve("parts.recipe"), "-o", out,
                "--json").out());
        assertFalse(Files.exists(folder.resolve("build")));
    }

    /** 100 samples cannot show a drop of less than a point; that the network is still about as good, they do. */
    @Test
    void tunesTheSampleByItsOwnRecipe() throws Exception {
        Path recipe = shipped();
        Answer first = CommandLine.run("tune", recipe, "--json");
        Map<String, Object> json = first.json();
        assertEquals(List.of("simplify", "fuse", "quantize"),
                ((List<?>) json.get("steps")).stream().map(step -> ((Map<?, ?>) step).get("id")).toList());
        assertTrue((double) object(json, "accuracy").get("after") >= 0.9, first.out());
        assertTrue((long) object(json, "size").get("after") < 120_000, first.out());
        byte[] html = Files.readAllBytes(folder.resolve("build/machined-parts/report.html"));
        assertEquals(first.out(), CommandLine.run("tune", recipe, "--json").out());
        assertArrayEquals(html, Files.readAllBytes(folder.resolve("build/machined-parts/report.html")));
        assertFalse(Files.readString(folder.resolve("build/machined-parts/run.json")).contains("\"cached\" : false"));
    }

    @Test
    void givesTheSameFilesTwice() throws Exception {
        Path recipe = recipe("limits: {size: 1 MB}\n");
        for (String name : List.of("a", "b")) {
            CommandLine.done("tune", recipe, "-o", folder.resolve(name));
        }
        for (String name : List.of("model.onnx", TuningReport.JSON, TuningReport.HTML, TuningReport.CSV, TuningReport.JUNIT)) {
            assertArrayEquals(Files.readAllBytes(folder.resolve("a").resolve(name)),
                    Files.readAllBytes(folder.resolve("b").resolve(name)), name);
        }
    }

    @Test
    void endsWithItsOwnCodeWhenALimitIsMissed() throws Exception {
        Path recipe = recipe("limits: {size: 10 B, latency: 1 ms}\n");
        Answer answer = CommandLine.run("tune", recipe).expect(ExitCode.LIMIT_MISSED);
        assertEquals("", answer.err());
        assertTrue(answer.out().contains("missed: size is "), answer.out());
        assertTrue(answer.out().contains("not measured: latency "), answer.out());
        assertEquals(false, CommandLine.run("tune", recipe, "--json").expect(ExitCode.LIMIT_MISSED).json().get("keepsLimits"));
        assertTrue(Files.readString(folder.resolve("build/small").resolve(TuningReport.JUNIT)).contains("failures=\"1\""));
    }

    @Test
    void saysWhereEveryErrorOfARecipeIs() throws Exception {
        Path recipe = recipe("step: []\nlimits: {size: big}\n");
        Answer answer = CommandLine.run("tune", recipe).expect(ExitCode.BAD_INPUT);
        assertEquals("", answer.out());
        List<String> lines = answer.err().lines().toList();
        assertEquals("hone: failed to read the recipe", lines.get(0));
        assertTrue(lines.get(1).startsWith(recipe + ":2:1: a recipe has no key 'step'"), answer.err());
        assertTrue(lines.get(2).startsWith(recipe + ":3:16: "), answer.err());
        assertEquals(3, lines.size(), answer.err());
        assertFalse(Files.exists(folder.resolve("build")));
    }

    @Test
    void failsWhereThereIsNoRecipeOrNoNetwork() throws Exception {
        assertTrue(CommandLine.failed(ExitCode.BAD_INPUT, "tune", folder.resolve("none.recipe")).contains("there is no such file"));
        Path recipe = Files.writeString(folder.resolve("lost.recipe"), "model: lost.onnx\n");
        assertTrue(CommandLine.failed(ExitCode.BAD_INPUT, "tune", recipe).contains("lost.onnx"));
        CommandLine.failed(ExitCode.USAGE, "tune");
        Path file = Files.writeString(folder.resolve("file"), "");
        assertTrue(CommandLine.failed(ExitCode.FAILED, "tune", recipe(""), "-o", file).contains("there is a file of that name"));
    }

    @Test
    void stopsWhenTheUserSaysSo() throws Exception {
        CommandLine.runAs(true, "tune", recipe("")).expect(ExitCode.CANCELLED);
        assertFalse(Files.exists(folder.resolve("build/small/report.json")));
    }

    @Test
    void exportsWithEverythingToJudgeItBy() throws Exception {
        Path out = folder.resolve("export");
        Answer answer = CommandLine.done("export", recipe("# mine\n"), "--to", "onnx", "-o", out, "--json");
        List<String> names = List.of("model.onnx", "small.recipe", "report.json", "report.html", "report.csv", "junit.xml", "SHA256SUMS");
        assertEquals(names, answer.json().get("files"));
        assertEquals("model: mlp.onnx\n# mine\n", Files.readString(out.resolve("small.recipe")));
        assertEquals(6, Files.readAllLines(out.resolve("SHA256SUMS")).size());
        try (var files = Files.list(out)) {
            assertEquals(names.stream().sorted().toList(), files.map(file -> file.getFileName().toString()).sorted().toList());
        }
        CommandLine.done("tune", folder.resolve("small.recipe"));
        assertArrayEquals(Files.readAllBytes(folder.resolve("build/small/model.onnx")), Files.readAllBytes(out.resolve("model.onnx")));
        CommandLine.run("export", recipe("limits: {size: 1 B}\n"), "--to", "onnx", "-o", out).expect(ExitCode.LIMIT_MISSED);
    }

    @Test
    void exportsToTfliteApartFromTheTunedNetwork() throws Exception {
        Path out = folder.resolve("export");
        Answer answer = CommandLine.run("export", shipped(), "--to", "tflite", "-o", out);
        assertTrue(answer.lines().contains("wrote " + out.resolve("model.tflite")), answer.out() + answer.err());
        assertTrue(CommandLine.done("info", out.resolve("model.tflite")).out().contains("float32 [1, 3, 64, 64]"));
        assertFalse(Files.exists(folder.resolve("build/machined-parts/model.onnx")));
    }

    /** Measured as it is read back from the file: with integer inputs and outputs too. */
    @Test
    void theReportOfAnExportIsAboutItsFile() throws Exception {
        Path recipe = shipped();
        Files.writeString(recipe, Files.readString(recipe).replace("per-channel: true", "inputs: quantized\n    outputs: quantized"));
        Path out = folder.resolve("export");
        Answer answer = CommandLine.run("export", recipe, "--to", "tflite", "-o", out);
        assertEquals("", answer.err());
        Map<?, ?> json = (Map<?, ?>) JsonText.parse(Files.readString(out.resolve(TuningReport.JSON)));
        Path model = out.resolve("model.tflite");
        assertEquals("model.tflite", json.get("output"));
        assertEquals(Files.size(model), object(json, "size").get("after"));
        assertTrue(Files.readString(out.resolve("SHA256SUMS")).contains(json.get("sha256") + "  model.tflite\n"), json.toString());
        assertTrue((double) object(json, "accuracy").get("after") >= 0.9, json.toString());
        Map<?, ?> size = (Map<?, ?>) ((List<?>) json.get("limits")).get(1);
        assertEquals("met", size.get("outcome"), size.toString());
        assertTrue(CommandLine.done("info", model).out().contains("int8 [1, 3, 64, 64]"));
    }

    @Test
    void exportsOnlyToFormatsThatAreWritten() throws Exception {
        Path recipe = recipe("");
        String wrong = CommandLine.failed(ExitCode.USAGE, "export", recipe, "--to", "onx", "-o", folder.resolve("x"));
        assertTrue(wrong.matches(".*the formats are .*onnx.*"), wrong);
        CommandLine.failed(ExitCode.USAGE, "export", recipe, "-o", folder.resolve("x"));
        assertFalse(Files.exists(folder.resolve("x")));
    }

    /** The page is made anew with {@code ./hone steps --markdown > releng/docs/steps.md}. */
    @Test
    void theReferencePageOfStepsIsUpToDate() throws Exception {
        assumeTrue(System.getProperty("hone.root") != null, "needs the checkout");
        assertEquals(CommandLine.done("steps", "--markdown").out(),
                Files.readString(Path.of(System.getProperty("hone.root"), "releng/docs/steps.md")));
    }

    @Test
    void listsStepsWithTheirParameters() {
        List<?> steps = (List<?>) CommandLine.done("steps", "--json").json().get("steps");
        Map<?, ?> simplify = (Map<?, ?>) steps.stream().filter(step -> ((Map<?, ?>) step).get("id").equals("simplify")).findFirst().orElseThrow();
        assertEquals("Simplify", simplify.get("label"));
        Map<?, ?> skip = (Map<?, ?>) ((List<?>) simplify.get("parameters")).getFirst();
        assertEquals("skip", skip.get("key"));
        assertEquals(List.of(), skip.get("default"));
        assertNull(skip.get("minimum"));
        assertTrue(((List<?>) skip.get("words")).size() > 3, skip.toString());
        assertEquals(1, ((List<?>) CommandLine.done("steps", "simplify", "--json").json().get("steps")).size());
        assertTrue(CommandLine.done("steps").out().contains("simplify – Simplify\n"));
        assertTrue(CommandLine.done("steps", "simplify").out().contains("  skip: list of word (default: [])\n"));
        assertTrue(CommandLine.failed(ExitCode.USAGE, "steps", "simplfy").contains("the steps are simplify"));
    }
}
