package org.hone.ui.network.internal.layers;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.hone.engine.rows.LayerFilter;
import org.hone.engine.rows.LayerOrder;
import org.hone.engine.rows.LayerTable;
import org.hone.engine.rows.LayerView;

/** Filters and sorts layers off the UI thread. A job that is cancelled, because a later one took its place, tells nobody. */
final class ViewJob extends Job {

    private final LayerTable table;
    private final LayerFilter filter;
    private final LayerOrder order;
    private final Consumer<LayerView> done;

    /** @param done takes the view, on the job's thread */
    ViewJob(LayerTable table, LayerFilter filter, LayerOrder order, Consumer<LayerView> done) {
        super("Sorting layers");
        this.table = table;
        this.filter = filter;
        this.order = order;
        this.done = done;
        setSystem(true);
        setPriority(INTERACTIVE);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            LayerView view = LayerView.of(table, filter, order, monitor);
            if (!monitor.isCanceled()) {
                done.accept(view);
            }
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        }
    }
}
