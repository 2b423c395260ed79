package org.hone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.hone.engine.profile.Profile;
import org.hone.engine.profile.ProfileFile;
import org.hone.tests.support.ShippedSample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job: tuned, compiled for AArch64, copied over SSH to the virtual board, checked and counted there. */
class DeployTest {

    @TempDir
    Path folder;

    private Path recipe() throws Exception {
        return Files.writeString(folder.resolve("parts.recipe"), """
                model: %s
                data:
                  calibration: {images: %s, samples: 32}
                  evaluation: {images: %s, samples: 8, seed: 1}
                  preprocess: [{scale: 0.00392156862745098}]
                steps: [simplify, fuse, quantize: {scheme: int8, per-channel: true}]
                deploy: [{target: neon, board: virtual}]
                limits: {size: 200 kB}
                """.formatted(ShippedSample.file("machined-parts.onnx"), ShippedSample.file("calibration.zip"), ShippedSample.file("evaluation.zip")));
    }

    private static Map<?, ?> object(Map<?, ?> json, String key) {
        return (Map<?, ?>) json.get(key);
    }

    @Test
    void theVirtualBoardComputesWhatTheReferenceDoesBitForBit() throws Exception {
        Path out = folder.resolve("out");
        Map<String, Object> json = CommandLine.done("tune", recipe(), "--deploy", "-o", out, "--json").json();
        Map<?, ?> deployment = (Map<?, ?>) ((List<?>) json.get("deployments")).getFirst();
        assertEquals("virtual", deployment.get("board"));
        assertEquals(true, deployment.get("emulated"));
        Map<?, ?> check = object(deployment, "check");
        assertEquals(8L, check.get("samples"));
        assertEquals(8L, check.get("identical"));
        assertEquals(0.0, ((Number) check.get("worst")).doubleValue());
        assertEquals(1.0, ((Number) check.get("sameClass")).doubleValue());
        assertEquals(object(json, "accuracy").get("after"), check.get("accuracy"));
        List<?> layers = (List<?>) deployment.get("layers");
        long macs = layers.stream().mapToLong(layer -> (Long) ((Map<?, ?>) layer).get("macs")).sum();
        assertEquals(object(json, "macs").get("after"), macs);
        long counted = layers.stream().mapToLong(layer -> (Long) ((Map<?, ?>) layer).get("instructions")).sum();
        long total = (Long) object(deployment, "instructions").get("total");
        assertEquals(total, counted, 0.02 * total, "the calls take nearly all instructions");
        assertTrue(total < macs, total + " instructions for " + macs + " MACs");
        Map<?, ?> limit = (Map<?, ?>) ((List<?>) json.get("limits")).getFirst();
        assertEquals("met", limit.get("outcome"));
        assertEquals(((Number) object(deployment, "size").get("total")).doubleValue(), ((Number) limit.get("value")).doubleValue());
        Path file = out.resolve("neon-virtual.profile");
        Profile profile = ProfileFile.read(file);
        assertEquals(total, profile.instructions().total());
        assertTrue(profile.calls().stream().anyMatch(call -> call.layers().contains("stem/conv")), profile.calls().toString());
        assertTrue(CommandLine.done("profile", "diff", file, file).out().contains("(+0.00 %)"));
        assertTrue(Files.readString(out.resolve("report.html")).contains("This board is emulated"));
    }
}
