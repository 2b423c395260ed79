package org.hone.engine.accuracy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.hone.core.HoneException;
import org.hone.core.data.SampleSource.Sample;
import org.hone.core.metric.Metric.Accumulator;
import org.hone.engine.data.NumpyFiles;
import org.hone.model.tensor.Tensor;

/** A running program that measures one network. Its folder of arrays goes when it is closed. */
final class MetricProgram implements Accumulator {

    private static final Pattern NUMBER = Pattern.compile("[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]+)?");
    /** How often to ask whether the figure is still wanted. */
    private static final long ASK_MILLISECONDS = 100;
    private static final int TAIL = 4096;
    private static final int LAST_LINES = 5;
    private static final int LONGEST_NAME = 100;

    private final CommandMetric metric;
    private final Path folder;
    private final Process process;
    private final ProgramInput input;
    private long count;

    private MetricProgram(CommandMetric metric, Path folder, Process process) {
        this.metric = metric;
        this.folder = folder;
        this.process = process;
        this.input = new ProgramInput(process.getOutputStream());
    }

    static MetricProgram start(CommandMetric metric) throws HoneException {
        Path folder = null;
        try {
            folder = Files.createTempDirectory("hone-metric-");
            ProcessBuilder builder = new ProcessBuilder(metric.command()).directory(metric.folder().toFile())
                    .redirectOutput(folder.resolve("stdout").toFile()).redirectError(folder.resolve("stderr").toFile());
            return new MetricProgram(metric, folder, builder.start());
        } catch (IOException e) {
            delete(folder);
            throw HoneException.execution("failed to start '" + metric.command().getFirst() + "' for the metric '" + metric.id() + "': "
                    + e.getMessage(), e);
        }
    }

    @Override
    public void add(Sample sample, Map<String, Tensor> outputs) throws HoneException {
        if (!process.isAlive() && process.exitValue() != 0) {
            throw failure("it ended with exit code " + process.exitValue());
        }
        try {
            Path arrays = Files.createDirectory(folder.resolve(Long.toString(count)));
            Set<String> taken = new HashSet<>();
            for (Map.Entry<String, Tensor> output : outputs.entrySet()) {
                NumpyFiles.writeNpy(arrays.resolve(fileName(output.getKey(), taken) + ".npy"), output.getValue());
            }
            input.line(count + "\t" + sample.label() + "\t" + sample.name().replaceAll("\\p{Cntrl}", " ") + "\t" + arrays);
            count++;
        } catch (IOException e) {
            throw HoneException.execution("failed to write outputs for the metric '" + metric.id() + "': " + e.getMessage(), e);
        }
    }

    /** The output's name with {@code _} for what not every file system takes; numbered where it is taken. */
    static String fileName(String output, Set<String> taken) {
        String safe = output.replaceAll("[^A-Za-z0-9._-]", "_").replaceAll("^\\.", "_");
        safe = safe.isEmpty() ? "output" : safe.substring(0, Math.min(safe.length(), LONGEST_NAME));
        String name = safe;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = safe + "-" + i;
        }
        return name;
    }

    @Override
    public double value() throws HoneException {
        return value(new NullProgressMonitor());
    }

    @Override
    public double value(IProgressMonitor monitor) throws HoneException {
        input.end();
        await(monitor);
        if (process.exitValue() != 0) {
            throw failure("it ended with exit code " + process.exitValue());
        }
        String answer = tail("stdout").strip();
        double value = NUMBER.matcher(answer).matches() ? Double.parseDouble(answer) : Double.NaN;
        if (!Double.isFinite(value)) {
            throw failure(answer.isEmpty() ? "it printed no number" : "it printed '" + shortened(answer.replaceAll("\\p{Cntrl}", " ")) + "', not one number");
        }
        return value;
    }

    /** The program's time begins anew with every line that it takes. */
    private void await(IProgressMonitor monitor) throws HoneException {
        long lines = input.written();
        long since = System.nanoTime();
        try {
            while (!process.waitFor(ASK_MILLISECONDS, TimeUnit.MILLISECONDS)) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                if (input.written() > lines) {
                    lines = input.written();
                    since = System.nanoTime();
                } else if (System.nanoTime() - since > metric.patience().toNanos()) {
                    throw failure("it did not end within " + metric.patience().toSeconds() + " s of the last sample");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw HoneException.execution("the metric '" + metric.id() + "' was interrupted", e);
        }
    }

    private HoneException failure(String why) throws HoneException {
        List<String> said = tail("stderr").lines().map(line -> line.replaceAll("\\p{Cntrl}", " ")).filter(line -> !line.isBlank()).toList();
        String last = String.join("\n", said.subList(Math.max(0, said.size() - LAST_LINES), said.size()));
        return HoneException.execution("failed to measure '" + metric.id() + "' with '" + metric.command().getFirst() + "': " + why
                + (last.isEmpty() ? "" : ":\n" + last), null);
    }

    private static String shortened(String text) {
        return text.length() > 80 ? text.substring(0, 80) + "…" : text;
    }

    /** The end of what the program wrote. */
    private String tail(String stream) throws HoneException {
        try (var file = Files.newByteChannel(folder.resolve(stream))) {
            file.position(Math.max(0, file.size() - TAIL));
            var bytes = java.nio.ByteBuffer.allocate(TAIL);
            while (bytes.hasRemaining() && file.read(bytes) >= 0) {
                // until the buffer is full or the file ends
            }
            return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw HoneException.execution("failed to read what '" + metric.command().getFirst() + "' said: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.onExit().join();
        input.end();
        delete(folder);
    }

    private static void delete(Path folder) {
        if (folder == null) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("failed to remove '" + folder + "'", e);
        }
    }
}
