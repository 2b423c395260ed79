package org.hone.targets.toolchain;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.hone.core.HoneException;

/** A program that is run to its end, without a shell; its output goes to a log. Ended, with all that it started, when cancelled. */
final class Command {

    private static final int POLL_MS = 50;

    private final List<String> words;
    private final Path folder;

    Command(List<String> words, Path folder) {
        this.words = List.copyOf(words);
        this.folder = folder;
    }

    /**
     * What a run gave.
     *
     * @param status the exit status
     * @param output what the program wrote, both streams as they came
     */
    record Result(int status, String output) {
    }

    Result run(OutputStream log, IProgressMonitor monitor) throws HoneException {
        try {
            Process process = new ProcessBuilder(words).directory(folder == null ? null : folder.toFile()).redirectErrorStream(true).start();
            try {
                process.getOutputStream().close();
                return finish(process, log, monitor);
            } finally {
                end(process);
            }
        } catch (IOException e) {
            throw HoneException.execution("failed to run '" + words.getFirst() + "': " + e.getMessage(), e);
        }
    }

    private Result finish(Process process, OutputStream log, IProgressMonitor monitor) throws IOException {
        StringBuilder output = new StringBuilder();
        Thread reader = Thread.ofVirtual().start(() -> read(process.getInputStream(), output));
        try {
            while (!process.waitFor(POLL_MS, TimeUnit.MILLISECONDS)) {
                if (monitor != null && monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
            }
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        }
        String text = output.toString();
        log.write(("$ " + String.join(" ", words) + "\n" + text).getBytes(StandardCharsets.UTF_8));
        log.flush();
        return new Result(process.exitValue(), text);
    }

    private static void read(InputStream in, StringBuilder output) {
        try {
            output.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            output.append("\n(the output could not be read to its end: ").append(e.getMessage()).append(")\n");
        }
    }

    private static void end(Process process) {
        if (process.isAlive()) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
