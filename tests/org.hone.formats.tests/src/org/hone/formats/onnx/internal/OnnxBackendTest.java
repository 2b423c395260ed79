package org.hone.formats.onnx.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.hone.core.HoneException;
import org.hone.model.tensor.Tensor;
import org.hone.tests.support.OnnxTestData;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import ai.onnxruntime.OrtException;

/** Every one of ONNX's own backend tests survives loading and saving. */
class OnnxBackendTest {

    @TempDir
    static Path folder;

    /** Of the 1,072 tests of ONNX 1.12 the checker accepts all, and ONNX Runtime runs at least so many. */
    private static final int ACCEPTED = 1072;
    private static final int RUN = 950;

    private final OrtRun runtime = new OrtRun();
    private int accepted;
    private int run;

    @TestFactory
    Stream<DynamicTest> survivesLoadAndSave() {
        List<Path> tests = OnnxTestData.tests();
        return Stream.concat(tests.stream().map(test -> DynamicTest.dynamicTest(
                test.getParent().getFileName() + "/" + test.getFileName(), () -> check(test))),
                Stream.of(DynamicTest.dynamicTest("nearly all were accepted and run", () -> {
                    assertTrue(accepted >= ACCEPTED, "accepted by the checker: " + accepted);
                    assertTrue(run >= RUN, "run by ONNX Runtime: " + run);
                })));
    }

    private void check(Path test) throws HoneException, IOException {
        Path original = test.resolve("model.onnx");
        Path saved = folder.resolve("saved.onnx");
        OnnxFiles.write(OnnxFiles.read(original), saved, -1);
        byte[] once = Files.readAllBytes(saved);
        assertArrayEquals(once, OnnxFiles.bytes(OnnxFiles.read(once)), "loading and saving again changes nothing");
        if (OnnxChecker.complaint(original) == null) {
            accepted++;
            assertEquals(null, OnnxChecker.complaint(saved), "ONNX's checker");
        }
        compareOutputs(Files.readAllBytes(original), once, test.resolve("test_data_set_0"));
    }

    private void compareOutputs(byte[] original, byte[] saved, Path data) {
        List<Tensor> inputs = runtime.inputs(data);
        if (inputs == null) {
            return; // sequences and optionals cannot be given to ONNX Runtime from Java
        }
        Map<String, Object> expected;
        try {
            expected = runtime.run(original, inputs);
        } catch (OrtException e) {
            return; // ONNX Runtime does not run this test
        }
        run++;
        try {
            Map<String, Object> found = runtime.run(saved, inputs);
            if (!expected.equals(found)) {
                assertTrue(!expected.equals(runtime.run(original, inputs)), "outputs differ: " + expected + " and " + found);
            }
        } catch (OrtException e) {
            throw new AssertionError("ONNX Runtime runs the original but not the saved model", e);
        }
    }
}
