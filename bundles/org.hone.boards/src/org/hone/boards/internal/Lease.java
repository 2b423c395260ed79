package org.hone.boards.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ProgressMonitorWrapper;

/**
 * A lease that a script of ours holds on a board: each line feed renews it. As a monitor it renews it whenever it is asked
 * whether to go on, which all work here asks many times a second; so work that hangs loses its lease.
 */
final class Lease extends ProgressMonitorWrapper {

    /** Without a renewal for this long the board ends what it holds; well below the 30 s after which nothing may be left. */
    static final int SECONDS = 15;

    private static final long EVERY = TimeUnit.SECONDS.toNanos(3);

    private final OutputStream to;
    private long next = System.nanoTime();

    /** @param to the script's standard input */
    Lease(OutputStream to, IProgressMonitor monitor) {
        super(monitor);
        this.to = to;
    }

    @Override
    public boolean isCanceled() {
        renew();
        return super.isCanceled();
    }

    private synchronized void renew() {
        if (System.nanoTime() - next >= 0) {
            next = System.nanoTime() + EVERY;
            try {
                to.write('\n');
                to.flush();
            } catch (IOException e) {
                // the script has just ended, or the link is broken: whoever waits for it learns which
            }
        }
    }
}
