package org.hone.ui.network.internal.document;

import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.hone.core.HoneException;
import org.hone.core.format.StaleFileException;

/** Work on a document off the UI thread: yields a new state, or a failure in words. */
public final class DocumentJob extends Job {

    /** What is done. */
    interface Task {

        /** Gives the state that is to be shown. */
        DocumentState run(IProgressMonitor monitor) throws HoneException;
    }

    private final NetworkDocument document;
    private final Task task;
    private final AtomicReference<Runnable> outcome = new AtomicReference<>();
    private volatile boolean succeeded;

    DocumentJob(String name, NetworkDocument document, Task task) {
        super(name);
        this.document = document;
        this.task = task;
        setPriority(INTERACTIVE);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            DocumentState next = task.run(monitor);
            succeeded = true;
            return end(() -> document.show(next), Status.OK_STATUS);
        } catch (HoneException | StaleFileException e) {
            return end(() -> document.fail(e.getMessage()), Status.OK_STATUS);
        } catch (OperationCanceledException e) {
            return end(() -> {
                if (!document.state().isOpen()) {
                    document.fail("Opening was cancelled.");
                }
            }, Status.CANCEL_STATUS);
        } catch (RuntimeException e) {
            ILog.of(DocumentJob.class).error(getName() + " failed in Hone itself", e);
            String message = getName() + " failed because of an error in Hone itself: " + e + ". The error log has the details.";
            return end(() -> document.fail(message), Status.OK_STATUS);
        }
    }

    private IStatus end(Runnable told, IStatus status) {
        outcome.set(told);
        document.deliverLater(this);
        return status;
    }

    /** Publishes what came of it, once; on the UI thread. Happens by itself soon after the job has ended. */
    public void deliver() {
        Runnable told = outcome.getAndSet(null);
        if (told != null) {
            told.run();
        }
    }

    public boolean succeeded() {
        return succeeded;
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == document;
    }
}
