package org.hone.engine.accuracy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;

/** Feeds lines to a program from a thread of its own, so that one that does not read blocks nobody. */
final class ProgramInput {

    private static final String END = "\n";

    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final AtomicLong written = new AtomicLong();

    ProgramInput(OutputStream to) {
        Thread feeder = new Thread(() -> feed(to), "hone-metric-input");
        feeder.setDaemon(true);
        feeder.start();
    }

    /** @param line text without line feeds */
    void line(String line) {
        lines.add(line);
    }

    void end() {
        lines.add(END);
    }

    /** How many lines the program's pipe took. */
    long written() {
        return written.get();
    }

    private void feed(OutputStream to) {
        try (to) {
            for (String line = lines.take(); !line.equals(END); line = lines.take()) {
                to.write((line + "\n").getBytes(StandardCharsets.UTF_8));
                to.flush();
                written.incrementAndGet();
            }
        } catch (IOException e) {
            // the program takes no more lines: its exit code and its answer say whether that is well
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
