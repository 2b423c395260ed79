package org.hone.cli.console;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl+C and the end of the process: asks the running command to stop and waits until it has cleaned up, so that nothing
 * half-written stays behind.
 */
public final class Interruption implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 10;

    private final CountDownLatch finished = new CountDownLatch(1);
    private volatile boolean requested;

    public Interruption() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::requestAndWait, "hone-interruption"));
    }

    private void requestAndWait() {
        request();
        try {
            finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public void request() {
        requested = true;
    }

    public boolean isRequested() {
        return requested;
    }

    /** Says that the command has ended and cleaned up. */
    @Override
    public void close() {
        finished.countDown();
    }
}
