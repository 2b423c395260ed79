package org.hone.cli.console;

import java.io.PrintStream;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.NullProgressMonitor;

/**
 * Draws progress as one line that is drawn over: {@code Opening vgg19.onnx  42 %}. It appears only for work that takes
 * longer than a moment and is wiped when the work ends.
 */
public final class ProgressLine extends NullProgressMonitor implements AutoCloseable {

    private static final long FIRST_AFTER = 400_000_000L;
    private static final long EVERY = 100_000_000L;
    private static final String WIPE = "\r\u001b[K";

    private final PrintStream stream;
    private final boolean visible;
    private final BooleanSupplier interrupted;
    private String task = "";
    private double done;
    private double total;
    private long next = System.nanoTime() + FIRST_AFTER;
    private boolean drawn;

    /** @param interrupted true when the user wants the work to stop */
    public ProgressLine(Console console, boolean quiet, BooleanSupplier interrupted) {
        this.stream = console.err();
        this.visible = console.progress() && !quiet;
        this.interrupted = interrupted;
    }

    @Override
    public boolean isCanceled() {
        return super.isCanceled() || interrupted.getAsBoolean();
    }

    @Override
    public synchronized void beginTask(String name, int totalWork) {
        task = name == null ? "" : name;
        total = totalWork;
        done = 0;
        draw();
    }

    @Override
    public synchronized void setTaskName(String name) {
        task = name == null ? "" : name;
        draw();
    }

    @Override
    public synchronized void subTask(String name) {
        if (name != null && !name.isEmpty()) {
            task = name;
            draw();
        }
    }

    @Override
    public void worked(int work) {
        internalWorked(work);
    }

    @Override
    public synchronized void internalWorked(double work) {
        done += work;
        draw();
    }

    private void draw() {
        long now = System.nanoTime();
        if (!visible || now - next < 0) {
            return;
        }
        next = now + EVERY;
        String share = total > 0 ? "  " + Math.round(Math.min(1, done / total) * 100) + " %" : "";
        stream.print(WIPE + task.replaceAll("\\p{Cntrl}", " ") + share);
        stream.flush();
        drawn = true;
    }

    /** Wipes the line. */
    @Override
    public synchronized void close() {
        if (drawn) {
            stream.print(WIPE);
            stream.flush();
            drawn = false;
        }
    }
}
