package org.hone.inference.internal;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
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

    /** Waits until a process has ended. */
    static void awaitEnd(ProcessHandle process) throws Exception {
        process.onExit().get(60, TimeUnit.SECONDS);
    }
}
