package org.hone.inference.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/** The processes that this one started since this object was made: those of the engine under test. */
final class WorkerProcesses {

    private final Set<ProcessHandle> before = ProcessHandle.current().children().collect(Collectors.toSet());

    List<ProcessHandle> alive() {
        return ProcessHandle.current().children().filter(child -> !before.contains(child)).toList();
    }

    void killAll() {
        alive().forEach(ProcessHandle::destroyForcibly);
    }

    /** Waits until a process has ended: one that this process started, or one that has lost its parent. */
    static void awaitEnd(ProcessHandle process) throws Exception {
        if (process.parent().filter(ProcessHandle.current()::equals).isPresent()) {
            process.onExit().get(60, TimeUnit.SECONDS);
            return;
        }
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (process.isAlive() && !isZombie(process)) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("process " + process.pid() + " still lives");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
        }
    }

    /** An orphan stays in the list of processes until somebody asks for its exit code, and perhaps nobody does. */
    private static boolean isZombie(ProcessHandle process) {
        try {
            String state = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
            return state.charAt(state.lastIndexOf(')') + 2) == 'Z';
        } catch (IOException e) {
            return false; // it has ended just now, or this is no Linux
        }
    }
}
