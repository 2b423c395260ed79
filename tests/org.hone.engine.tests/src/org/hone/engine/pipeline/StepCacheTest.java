package org.hone.engine.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.hone.core.step.StepReport;
import org.hone.core.step.StepResult;
import org.hone.engine.HoneEngine;
import org.hone.engine.open.OpenNetwork;
import org.hone.engine.pipeline.StepCache.Cached;
import org.hone.tests.support.ShippedSample;
import org.hone.tests.support.TestExtensions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StepCacheTest {

    private static final HoneEngine HONE = new HoneEngine(TestExtensions.source());

    @TempDir
    Path folder;

    private StepCache cache;
    private OpenNetwork sample;
    private StepResult result;

    @BeforeEach
    void open() throws Exception {
        cache = new StepCache(folder, HONE.opener());
        sample = HONE.opener().open(ShippedSample.file("machined-parts.onnx"), null);
        result = StepResult.of(sample.network(), StepReport.of("did nothing"));
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private List<String> entries() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void givesBackWhatItKeeps() throws Exception {
        assertTrue(cache.find("key", null).isEmpty());
        cache.store("key", result, null).close();
        try (Cached found = cache.find("key", null).orElseThrow()) {
            assertEquals("did nothing", found.result().report().summary());
            assertEquals(sample.network().getGraph().getNodes().size(), found.result().main().getGraph().getNodes().size());
        }
    }

    @Test
    void letsTheFirstOfTwoRunsKeepAnOutput() throws Exception {
        try (Cached first = cache.store("key", result, null); Cached second = cache.store("key", result, null)) {
            assertEquals(first.digest(), second.digest());
        }
        assertEquals(List.of("key"), entries());
    }

    @Test
    void leavesNothingWhenCancelled() throws Exception {
        NullProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> cache.store("key", result, cancelled));
        assertEquals(List.of(), entries());
    }

    @Test
    void makesADamagedEntryAnew() throws Exception {
        cache.store("key", result, null).close();
        Path file = folder.resolve("key/00-main.onnx");
        Files.write(file, new byte[] {1, 2, 3});
        assertTrue(cache.find("key", null).isEmpty());
        assertFalse(Files.exists(file));
        cache.store("key", result, null).close();
        Files.delete(folder.resolve("key/report.json"));
        assertTrue(cache.find("key", null).isEmpty());
        cache.store("key", result, null).close();
        assertTrue(cache.find("key", null).isPresent());
    }
}
