package org.hone.targets.toolchain;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hone.core.FailureKind;
import org.hone.core.HoneException;

/** The log of one build: every command with its output. */
final class BuildLog implements AutoCloseable {

    /** As many lines of a compiler's output as a message repeats. */
    private static final int LINES = 12;

    private final Path file;
    private final OutputStream out;

    BuildLog(Path file) throws HoneException {
        this.file = file;
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            this.out = Files.newOutputStream(file);
        } catch (IOException e) {
            throw HoneException.execution("failed to write the log '" + file + "': " + e.getMessage(), e);
        }
    }

    Path file() {
        return file;
    }

    /** @throws HoneException with the tool's own words when it fails */
    void run(String what, List<String> command, IProgressMonitor monitor) throws HoneException {
        Command.Result result = new Command(command, null).run(out, monitor);
        if (result.status() != 0) {
            throw new HoneException(FailureKind.EXECUTION,
                    "failed to " + what + ": " + words(result.output()) + "\nAll that the tools said is in '" + file + "'");
        }
    }

    /** What went wrong, from the first line that says so. */
    static String words(String output) {
        List<String> lines = output.lines().toList();
        int first = 0;
        while (first < lines.size() && !isError(lines.get(first))) {
            first++;
        }
        List<String> told = first < lines.size() ? lines.subList(first, Math.min(lines.size(), first + LINES))
                : lines.subList(Math.max(0, lines.size() - LINES), lines.size());
        return String.join("\n", told).strip();
    }

    private static boolean isError(String line) {
        return line.contains("error:") || line.contains("Error:") || line.contains("CMake Error") || line.contains("undefined reference")
                || line.contains("ld:") || line.contains("cannot find");
    }

    @Override
    public void close() throws HoneException {
        try {
            out.close();
        } catch (IOException e) {
            throw HoneException.execution("failed to write the log '" + file + "': " + e.getMessage(), e);
        }
    }
}
