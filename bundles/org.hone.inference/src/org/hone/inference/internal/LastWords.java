package org.hone.inference.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads what a process prints, so that it never waits for a full pipe, and keeps the end of it for error messages. */
final class LastWords {

    private static final int KEPT = 1 << 13;

    private final byte[] ring = new byte[KEPT];
    private final Thread thread;
    private long written;

    LastWords(InputStream printed) {
        thread = new Thread(() -> read(printed), "Hone inference output");
        thread.setDaemon(true);
        thread.start();
    }

    private void read(InputStream printed) {
        byte[] block = new byte[1 << 10];
        try (printed) {
            for (int count = printed.read(block); count >= 0; count = printed.read(block)) {
                keep(block, count);
            }
        } catch (IOException e) {
            // the process was killed: what was read until now is what there is
        }
    }

    private synchronized void keep(byte[] block, int count) {
        for (int i = 0; i < count; i++) {
            ring[(int) (written++ % KEPT)] = block[i];
        }
    }

    /** The end of what an ended process printed, without blank ends. */
    String afterEnd() throws InterruptedException {
        thread.join(1_000);
        synchronized (this) {
            int count = (int) Math.min(written, KEPT);
            byte[] kept = new byte[count];
            for (int i = 0; i < count; i++) {
                kept[i] = ring[(int) ((written - count + i) % KEPT)];
            }
            return new String(kept, StandardCharsets.UTF_8).strip();
        }
    }
}
