package org.hone.inference.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.hone.core.FailureKind;
import org.hone.core.HoneException;
import org.hone.core.format.FormatRegistry;
import org.hone.core.format.NetworkResource;
import org.hone.core.inference.ObservingSession;
import org.hone.core.inference.ObservingSession.Observation;
import org.hone.core.inference.ReferenceEngine.SessionOptions;
import org.hone.model.network.Network;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.Longs;
import org.hone.tests.support.TestExtensions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed, crashes, stops or is not wanted any more is an error or a cancellation, and the next call works. */
@Timeout(180)
class KilledWorkerTest {

    private final WorkerProcesses processes = new WorkerProcesses();
    private final DirectProduct expected = new DirectProduct();
    private OrtEngine engine;

    @TempDir
    Path folder;

    @BeforeEach
    void makeEngine() {
        engine = new OrtEngine(null);
    }

    @AfterEach
    void closeEngine() {
        engine.close();
    }

    @Test
    void aHundredRunsKilledAtRandomMomentsGiveTheRightFiguresOrAnError() throws Exception {
        Random random = new Random(20);
        int lost = 0;
        int right = 0;
        try (FileSession session = new FileSession(engine, SmallNetworks.multiplications(96, 24));
                FileSession undisturbed = new FileSession(engine, SmallNetworks.multiplications(96, 24))) {
            for (int run = 0; run < 100; run++) {
                Tensor input = Tensor.ofFloats(Longs.of(96, 96), SmallNetworks.values(random, 96 * 96));
                // a third before or while the process starts, the others while it reads the model, computes or answers
                long moment = random.nextInt(3) == 0 ? random.nextInt(250_000_000) : random.nextInt(20_000_000);
                Thread killer = killAt(moment);
                Tensor output = null;
                try {
                    output = session.run(Map.of("x", input)).get("y");
                } catch (HoneException e) {
                    assertEquals(FailureKind.EXECUTION, e.kind(), e.getMessage());
                    lost++;
                }
                killer.join();
                if (output != null) {
                    assertArrayEquals(expected.of(input, 25), output.toFloats(), "run " + run);
                    right++;
                }
                if (run % 10 == 9) {
                    assertArrayEquals(expected.of(input, 25), runUndisturbed(undisturbed, input).toFloats());
                }
            }
        }
        assertTrue(lost > 0 && right > 0, lost + " runs were lost, " + right + " were right");
    }

    /** The first call after a kill may meet the kill itself; the one after it must not. */
    private static Tensor runUndisturbed(FileSession session, Tensor input) throws HoneException {
        try {
            return session.run(Map.of("x", input)).get("y");
        } catch (HoneException e) {
            return session.run(Map.of("x", input)).get("y");
        }
    }

    private Thread killAt(long nanoseconds) {
        return Thread.ofPlatform().start(() -> {
            LockSupport.parkNanos(nanoseconds);
            processes.killAll();
        });
    }

    @Test
    void aProcessKilledBetweenCallsIsReplaced() throws Exception {
        try (FileSession session = new FileSession(engine, SmallNetworks.convolution())) {
            Map<String, Tensor> inputs = Map.of("x", Tensor.ofFloats(Longs.of(1, 3, 8, 8),
                    SmallNetworks.values(new Random(1), 192)));
            Tensor first = session.run(inputs).get("y");
            ProcessHandle worker = engine.current().worker().handle();
            worker.destroyForcibly();
            WorkerProcesses.awaitEnd(worker);
            assertEquals(first.digest(), session.run(inputs).get("y").digest());
        }
    }

    @Test
    void saysHowAKilledProcessEnded() throws Exception {
        try (FileSession session = new FileSession(engine, SmallNetworks.endless())) {
            session.open();
            ProcessHandle worker = engine.current().worker().handle();
            HoneException failure = assertThrows(HoneException.class,
                    () -> session.run(SmallNetworks.ENDLESS_INPUTS, new OnFirstAsk(worker::destroyForcibly, false)));
            assertEquals(FailureKind.EXECUTION, failure.kind());
            assertTrue(failure.getMessage().startsWith("failed to run network 'test': the inference process was ended by signal 9"),
                    failure.getMessage());
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void repeatsTheLastWordsOfAProcessThatCrashed() throws Exception {
        try (FileSession session = new FileSession(engine, SmallNetworks.endless())) {
            session.open();
            ProcessHandle worker = engine.current().worker().handle();
            HoneException failure = assertThrows(HoneException.class, () -> session.run(SmallNetworks.ENDLESS_INPUTS,
                    new OnFirstAsk(() -> signal("SEGV", worker), false)));
            assertEquals(FailureKind.EXECUTION, failure.kind());
            assertTrue(failure.getMessage().contains("; its last words: "), failure.getMessage());
            assertTrue(failure.getMessage().contains("SIGSEGV"), failure.getMessage());
            assertTrue(engine.description().startsWith("ONNX Runtime"));
        }
    }

    @Test
    void aCancelledRunEndsAndTheNextCallWorks() throws Exception {
        try (FileSession session = new FileSession(engine, SmallNetworks.endless());
                FileSession other = new FileSession(engine, SmallNetworks.convolution())) {
            session.open();
            ProcessHandle worker = engine.current().worker().handle();
            assertThrows(OperationCanceledException.class,
                    () -> session.run(SmallNetworks.ENDLESS_INPUTS, new OnFirstAsk(() -> { }, true)));
            WorkerProcesses.awaitEnd(worker);
            assertEquals(Longs.of(1, 4, 6, 6), other.run(Map.of("x", Tensor.ofFloats(Longs.of(1, 3, 8, 8), new float[192])))
                    .get("y").sizes());
        }
    }

    @Test
    void aCancelledObservationEndsTheProcess() throws Exception {
        try (OrtEngine observing = new OrtEngine(new FormatRegistry(TestExtensions.source()));
                ObservingSession session = observing.observe(endless(), List.of("y"), new Observation(16, 1), SessionOptions.EXACT, null)) {
            ProcessHandle worker = observing.current().worker().handle();
            assertThrows(OperationCanceledException.class, () -> session.runAll(
                    List.of(SmallNetworks.ENDLESS_INPUTS, SmallNetworks.ENDLESS_INPUTS), new OnFirstAsk(() -> { }, true)));
            WorkerProcesses.awaitEnd(worker);
            assertTrue(observing.description().startsWith("ONNX Runtime"));
        }
    }

    private Network endless() throws Exception {
        Path file = Files.write(folder.resolve("endless.onnx"), SmallNetworks.endless());
        FormatRegistry formats = new FormatRegistry(TestExtensions.source());
        NetworkResource resource = formats.resource(formats.find("onnx"), file);
        resource.read(file, NetworkResource.DEFAULT_MAXIMUM_NODES, null);
        return resource.network();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aProcessThatShowsNoLifeIsKilled() throws Exception {
        System.setProperty("hone.inference.silence", "2");
        try (FileSession session = new FileSession(engine, SmallNetworks.endless())) {
            session.open();
            ProcessHandle worker = engine.current().worker().handle();
            HoneException failure = assertThrows(HoneException.class, () -> session.run(SmallNetworks.ENDLESS_INPUTS,
                    new OnFirstAsk(() -> signal("STOP", worker), false)));
            assertEquals(FailureKind.EXECUTION, failure.kind());
            assertTrue(failure.getMessage().contains("showed no sign of life for 2 s"), failure.getMessage());
            WorkerProcesses.awaitEnd(worker);
        } finally {
            System.clearProperty("hone.inference.silence");
        }
    }

    @Test
    void closingTheEngineEndsARunInAnotherThreadAndRemovesAllFiles() throws Exception {
        ProcessHandle worker;
        List<Path> folders;
        try (FileSession session = new FileSession(engine, SmallNetworks.endless())) {
            session.open();
            worker = engine.current().worker().handle();
            folders = engine.folders();
            Thread[] closer = new Thread[1];
            assertThrows(HoneException.class, () -> session.run(SmallNetworks.ENDLESS_INPUTS,
                    new OnFirstAsk(() -> closer[0] = Thread.ofPlatform().start(engine::close), false)));
            closer[0].join();
        }
        assertFalse(worker.isAlive());
        for (Path folder : folders) {
            assertFalse(Files.exists(folder), folder.toString());
        }
        assertThrows(IllegalStateException.class, () -> engine.description());
    }

    private static void signal(String name, ProcessHandle process) {
        try {
            assertEquals(0, new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor());
        } catch (java.io.IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** A monitor that does something when the engine, while it waits for an answer, first asks it. */
    private static final class OnFirstAsk extends NullProgressMonitor {

        private final Runnable action;
        private final boolean cancel;
        private boolean asked;

        OnFirstAsk(Runnable action, boolean cancel) {
            this.action = action;
            this.cancel = cancel;
        }

        @Override
        public boolean isCanceled() {
            if (!asked) {
                asked = true;
                action.run();
            }
            return cancel;
        }
    }
}
