package org.hone.ui.network.internal.document;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.hone.engine.open.OpenNetwork;

/** Looks every now and then whether the file of an open network was changed; works for any file, in the workspace or not. */
final class StaleWatch extends Job {

    private static final long EVERY_MS = 1500;

    private final Supplier<OpenNetwork> open;
    private final Consumer<Boolean> stale;
    private boolean last;

    StaleWatch(Supplier<OpenNetwork> open, Consumer<Boolean> stale) {
        super("Watching a network's file");
        this.open = open;
        this.stale = stale;
        setSystem(true);
        setPriority(DECORATE);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        OpenNetwork network = open.get();
        boolean now = network != null && network.isStale();
        if (now != last) {
            last = now;
            stale.accept(now);
        }
        if (network != null && !monitor.isCanceled()) {
            schedule(EVERY_MS);
        }
        return Status.OK_STATUS;
    }
}
