package org.hone.product.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A finished run of a program: what it ended with and what it printed. */
record Execution(int exitCode, String output, String errors) {

    /** Longer than any of the programs here takes on a busy machine. */
    private static final long LIMIT_SECONDS = 120;

    /**
     * Runs a program to its end.
     *
     * @param environment variables to set; a variable whose value is empty is removed
     */
    static Execution of(Path folder, Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        Path output = Files.createTempFile("hone-output", ".txt");
        Path errors = Files.createTempFile("hone-errors", ".txt");
        try {
            ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
                    .redirectOutput(output.toFile()).redirectError(errors.toFile());
            environment.forEach((name, value) -> {
                if (value.isEmpty()) {
                    builder.environment().remove(name);
                } else {
                    builder.environment().put(name, value);
                }
            });
            Process process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                throw new AssertionError(command + " did not end within " + LIMIT_SECONDS + " s");
            }
            return new Execution(process.exitValue(), Files.readString(output), Files.readString(errors));
        } finally {
            Files.delete(output);
            Files.delete(errors);
        }
    }
}
