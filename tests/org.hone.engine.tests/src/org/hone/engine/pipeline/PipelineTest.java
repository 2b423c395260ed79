package org.hone.engine.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.hone.core.FailureKind;
import org.hone.core.HoneException;
import org.hone.engine.HoneEngine;
import org.hone.engine.accuracy.MetricResult;
import org.hone.engine.pipeline.LimitCheck.Outcome;
import org.hone.tests.support.ShippedSample;
import org.hone.tests.support.TestExtensions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PipelineTest {

    private static final HoneEngine HONE = new HoneEngine(TestExtensions.source());

    @TempDir
    Path folder;

    private Tuning run(String recipe) throws HoneException, IOException {
        Path file = Files.writeString(folder.resolve("test.recipe"), recipe);
        return new Pipeline(HONE, RecipeFile.read(file, HONE.steps()), folder.resolve("out")).run(new NullProgressMonitor());
    }

    private static String recipe(int samples, String more) {
        return """
                model: %s
                data:
                  evaluation: {images: %s, samples: %d, seed: 3}
                  preprocess: [{scale: 0.00392156862745098}]
                %s
                """.formatted(ShippedSample.file("machined-parts.onnx"), ShippedSample.file("evaluation.zip"), samples, more);
    }

    /** The network was trained to 96 % on other pictures; of 300 samples the interval is about 2.5 points wide. */
    @Test
    void measuresTheShippedSampleWithoutAnyStep() throws Exception {
        Tuning tuning = run(recipe(300, "limits: {accuracy-drop: 0, size: 1 MB, latency: 1 ms}"));
        assertEquals(300, tuning.accuracy().before().samples());
        assertTrue(tuning.accuracy().before().top1().value() > 0.92, () -> tuning.accuracy().toString());
        assertEquals(1, tuning.accuracy().agreement().value());
        assertEquals(0, tuning.accuracy().drop());
        assertEquals(1, tuning.accuracy().mcNemar().pValue());
        assertEquals(List.of(Outcome.MET, Outcome.MET, Outcome.NOT_MEASURED), tuning.checks().stream().map(LimitCheck::outcome).toList());
        assertTrue(Files.exists(tuning.model()));
        assertEquals(tuning.before().macs(), tuning.after().macs());
    }

    @Test
    void measuresWithAProgramBesideTheRecipe() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "needs sh");
        Files.writeString(folder.resolve("count.sh"), """
                count=0
                while IFS="$(printf '\\t')" read -r index label name arrays; do
                  for array in "$arrays"/*.npy; do [ -s "$array" ] && count=$((count + 1)); done
                done
                echo $count
                """);
        Tuning tuning = run(recipe(3, "metrics: [{command: sh count.sh, name: Arrays}]"));
        assertEquals(List.of(new MetricResult("Arrays", "", true, 3, 3)), tuning.metrics());
    }

    @Test
    void givesTheSameBytesTwice() throws Exception {
        byte[] first = Files.readAllBytes(run(recipe(2, "")).model());
        try (var files = Files.walk(folder.resolve("out"))) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        assertArrayEquals(first, Files.readAllBytes(run(recipe(2, "")).model()));
    }

    @Test
    void missesALimit() throws Exception {
        Tuning tuning = run(recipe(2, "limits: {size: 1 kB}"));
        assertFalse(tuning.keepsLimits());
        assertEquals(1000, tuning.checks().get(0).limit());
        assertEquals(Files.size(tuning.model()), tuning.checks().get(0).value());
    }

    @Test
    void measuresTheSizeOfADeploymentOnlyOnTheBoard() throws Exception {
        Tuning tuning = run(recipe(2, "deploy: [{target: host}]\nlimits: {size: 1 kB}"));
        assertEquals(Outcome.NOT_MEASURED, tuning.checks().get(0).outcome());
    }

    @Test
    void namesEveryErrorOfARecipeWithItsPlace() {
        HoneException e = assertThrows(HoneException.class, () -> run("model: a.onnx\nsteps: [fuze]\nlimit: 3\n"));
        assertEquals(FailureKind.BAD_INPUT, e.kind());
        assertTrue(e.getMessage().contains("test.recipe:2:9: there is no step 'fuze'"), e.getMessage());
        assertTrue(e.getMessage().contains("test.recipe:3:1: a recipe has no key 'limit'"), e.getMessage());
    }

    @Test
    void namesLayersThatDoNotExistWithTheirPlaceAndTheNearestName() throws Exception {
        String first = HONE.opener().open(ShippedSample.file("machined-parts.onnx"), null).network().getGraph().getNodes().getFirst().getName();
        RecipeException e = assertThrows(RecipeException.class, () -> run("model: " + ShippedSample.file("machined-parts.onnx")
                + "\nsteps:\n- fuse:\n    exclude: [" + first + ", \"" + first + "x\",\n      nothing/*, Operator:Cnv]\n"));
        assertEquals(List.of("4:" + (first.length() + 17), "5:7", "5:18"), e.errors().stream().map(error -> error.line() + ":" + error.column()).toList());
        assertTrue(e.errors().get(0).message().endsWith("did you mean '" + first + "'?"), e.getMessage());
        assertTrue(e.errors().get(1).message().endsWith("a pattern with *, or Operator:TYPE"), e.getMessage());
        assertTrue(e.errors().get(2).message().endsWith("did you mean 'Operator:Conv'?"), e.getMessage());
    }

    @Test
    void saysThatTheNetworkIsMissing() {
        HoneException e = assertThrows(HoneException.class, () -> run("model: nothing.onnx\n"));
        assertEquals(FailureKind.BAD_INPUT, e.kind());
        assertTrue(e.getMessage().contains("nothing.onnx"), e.getMessage());
    }

    @Test
    void saysThatAnInputOfTheRecipeIsNotTheNetworks() {
        HoneException e = assertThrows(HoneException.class,
                () -> run("model: " + ShippedSample.file("machined-parts.onnx") + "\ninputs: {picture: {range: [0, 1]}}\n"));
        assertEquals(FailureKind.BAD_INPUT, e.kind());
        assertTrue(e.getMessage().contains("test.recipe:2:19: the network has no input 'picture': the network's inputs are [image]"), e.getMessage());
    }

    @Test
    void placesWhatDoesNotFitTheNetworkInTheRecipe() {
        String model = "model: " + ShippedSample.file("machined-parts.onnx") + "\n";
        HoneException axes = assertThrows(HoneException.class, () -> run(model + "inputs: {image: {shape: [1, 3]}}\n"));
        assertTrue(axes.getMessage().contains("test.recipe:2:25: input 'image'"), axes.getMessage());
        HoneException size = assertThrows(HoneException.class, () -> run(model + "inputs: {image: {shape: [1, 4, 64, 64]}}\n"));
        assertTrue(size.getMessage().contains("test.recipe:2:25: axis 1 of input 'image' cannot be 4: the network fixes it at 3"),
                size.getMessage());
        HoneException target = assertThrows(HoneException.class, () -> run(model + "deploy:\n- {target: nein}\n"));
        assertTrue(target.getMessage().contains("test.recipe:3:12: there is no target 'nein': did you mean 'neon'?"), target.getMessage());
    }

    @Test
    void stopsWhenCancelled() throws Exception {
        Path file = Files.writeString(folder.resolve("test.recipe"), recipe(50, ""));
        NullProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        assertThrows(OperationCanceledException.class,
                () -> new Pipeline(HONE, RecipeFile.read(file, HONE.steps()), folder.resolve("out")).run(cancelled));
        assertFalse(Files.exists(folder.resolve("out").resolve(Pipeline.MODEL)));
    }
}
