package org.hone.targets.codegen;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.hone.core.HoneException;
import org.hone.core.plan.Plan;
import org.hone.targets.nativerun.NativeProject;
import org.hone.targets.toolchain.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectGeneratorTest {

    private static final byte[] INPUT = { 1, -2, 3, -4, 5, 100, -100, 50, 127, -128, 0, 0, 7, 9, -9 };

    @TempDir
    Path folder;

    @Test
    void computesWhatThePlanSays() throws Exception {
        NativeProject project = NativeProject.of(TinyPlan.named("tiny"), folder, Platform.HOST).build();
        byte[] expected = TinyPlan.convolved(TinyPlan.convolved(INPUT));
        assertArrayEquals(expected, bytes(project.run(List.of(ByteBuffer.wrap(INPUT)))));
        assertArrayEquals(expected, bytes(project.run(List.of(ByteBuffer.wrap(INPUT)), "--segments")));
        assertArrayEquals(expected, bytes(project.run(List.of(ByteBuffer.wrap(INPUT)), "--threads", "2")));
        ByteBuffer twice = ByteBuffer.allocate(2 * INPUT.length).put(new byte[INPUT.length]).put(INPUT).flip();
        byte[] both = bytes(project.run(List.of(twice)));
        assertArrayEquals(expected, java.util.Arrays.copyOfRange(both, INPUT.length, 2 * INPUT.length));
        assertTrue(project.bench("--allocations", "--runs", "1000").contains("{\"allocations\":0,\"runs\":1000}"));
        assertTrue(project.result().codeBytes() > 1000 && project.result().codeBytes() < 200_000, project.result().toString());
    }

    @Test
    void writesTheSameBytesForTheSamePlan() throws Exception {
        ProjectGenerator generator = new ProjectGenerator(KernelSources.ofThisBundle());
        generator.generate(TinyPlan.named("tiny"), null, folder.resolve("one"), null);
        generator.generate(TinyPlan.named("tiny"), null, folder.resolve("two"), null);
        assertEquals(contents(folder.resolve("one")), contents(folder.resolve("two")));
    }

    @Test
    void takesTheKernelsAlongThatAreCalledAndNoOthers() throws Exception {
        new ProjectGenerator(KernelSources.ofThisBundle()).generate(TinyPlan.named("tiny"), null, folder, null);
        assertTrue(Files.exists(folder.resolve("hone/kernels/conv2d_s8/conv2d_s8_scalar_1x16.cc")));
        assertTrue(Files.exists(folder.resolve("hone/include/hone/ops/conv2d_s8.h")));
        assertTrue(Files.exists(folder.resolve("hone/runtime/pool.cc")));
        assertFalse(Files.exists(folder.resolve("hone/kernels/conv2d_f32")));
        assertFalse(Files.exists(folder.resolve("hone/include/hone/ops/conv2d_f32.h")));
    }

    @Test
    void keepsNamesOfTheNetworkFromBecomingCode() throws Exception {
        String evil = "*/ #error \\\n\"); system(\"x\"); // ??/\n\u0000\u00e9";
        NativeProject project = NativeProject.of(TinyPlan.named("tiny", evil, evil), folder, Platform.HOST).profile().build();
        assertArrayEquals(TinyPlan.convolved(TinyPlan.convolved(INPUT)), bytes(project.run(List.of(ByteBuffer.wrap(INPUT)))));
        for (String line : Files.readAllLines(folder.resolve("tiny.cc"))) {
            assertFalse(line.strip().startsWith("#error"), line);
        }
    }

    @Test
    void refusesANameThatIsNoPrefix() {
        for (String name : List.of("int", "9lives", "a-b", "a b", "", "x;y", "a__b", "main", "é")) {
            Plan plan = TinyPlan.named(name);
            ProjectGenerator generator = new ProjectGenerator(KernelSources.ofThisBundle());
            assertThrows(HoneException.class, () -> generator.generate(plan, null, folder, null), name);
        }
        assertFalse(Files.exists(folder.resolve("hone")));
    }

    private static byte[] bytes(List<ByteBuffer> outputs) {
        assertEquals(1, outputs.size());
        byte[] bytes = new byte[outputs.getFirst().remaining()];
        outputs.getFirst().get(bytes);
        return bytes;
    }

    static SortedMap<String, String> contents(Path folder) throws IOException {
        SortedMap<String, String> contents = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }
}
