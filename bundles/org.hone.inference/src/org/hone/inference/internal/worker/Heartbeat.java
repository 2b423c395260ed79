package org.hone.inference.internal.worker;

import java.io.IOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A counter in a mapped file that grows as long as the worker lives, whatever it computes: so the parent can tell a long
 * computation from a process that is stopped.
 */
public final class Heartbeat {

    private static final long INTERVAL_MILLISECONDS = 500;

    private final MappedByteBuffer counter;

    /** Opens the file, making it when it is missing. */
    public Heartbeat(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
                StandardOpenOption.WRITE)) {
            channel.write(java.nio.ByteBuffer.allocate(Long.BYTES), 0);
            counter = channel.map(FileChannel.MapMode.READ_WRITE, 0, Long.BYTES);
        }
    }

    public long read() {
        return counter.getLong(0);
    }

    void start() {
        Thread thread = new Thread(this::beat, "heartbeat");
        thread.setDaemon(true);
        thread.start();
    }

    private void beat() {
        try {
            for (long beats = 1;; beats++) {
                counter.putLong(0, beats);
                Thread.sleep(INTERVAL_MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
