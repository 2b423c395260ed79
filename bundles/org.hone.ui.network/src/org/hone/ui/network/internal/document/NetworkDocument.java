package org.hone.ui.network.internal.document;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.hone.core.HoneException;
import org.hone.engine.HoneEngine;
import org.hone.engine.open.NetworkOpener;
import org.hone.engine.open.OpenNetwork;
import org.hone.engine.rows.NetworkAnalysis;
import org.hone.model.edit.EditException;
import org.hone.model.edit.EditStack;
import org.hone.model.edit.RenameNode;
import org.hone.ui.preferences.HonePreferences;

/**
 * An open network file as the editor sees it. The live network is touched by jobs alone, one after the other; what they
 * find is published as an immutable {@link DocumentState} on the UI thread.
 *
 * <p>
 * Public methods are called on the UI thread.
 */
public final class NetworkDocument {

    private static final int UNDOABLE = 200;

    private final HoneEngine engine;
    private final Executor ui;
    private final Consumer<Job> scheduler;
    private final List<Consumer<DocumentState>> listeners = new CopyOnWriteArrayList<>();
    private final ISchedulingRule oneAtATime = new OneAtATime();
    private final StaleWatch watch;

    private Path file;
    private Map<String, Long> bindings = Map.of();
    private volatile DocumentState state = DocumentState.OPENING;
    private DocumentJob binding;
    private boolean closed;
    /** Touched in jobs under {@link #oneAtATime} alone, but for asking whether it is stale. */
    private volatile OpenNetwork open;
    /** Touched in jobs under {@link #oneAtATime} alone. */
    private EditStack edits = new EditStack(UNDOABLE);

    /**
     * @param ui runs what it is given on the UI thread, soon
     * @param scheduler starts jobs, so that the user sees who is busy
     */
    public NetworkDocument(HoneEngine engine, Executor ui, Consumer<Job> scheduler) {
        this.engine = engine;
        this.ui = ui;
        this.scheduler = scheduler;
        this.watch = new StaleWatch(() -> open, this::publishStale);
    }

    public DocumentState state() {
        return state;
    }

    public Path file() {
        return file;
    }

    public Map<String, Long> bindings() {
        return bindings;
    }

    /** Tells {@code listener} of each new state, on the UI thread. */
    public void addListener(Consumer<DocumentState> listener) {
        listeners.add(listener);
    }

    public void removeListener(Consumer<DocumentState> listener) {
        listeners.remove(listener);
    }

    /** Opens {@code newFile}, or opens it again; edits that were not saved are lost. */
    public void open(Path newFile) {
        file = newFile;
        publish(new DocumentState(state.analysis(), null, false, state.history()));
        start("Opening " + newFile.getFileName(), monitor -> reopen(newFile, monitor));
    }

    /** Gives sizes to symbolic dimensions and works the cost out again. Takes the place of a binding that still runs. */
    public void bind(Map<String, Long> sizes) {
        bindings = Map.copyOf(sizes);
        if (binding != null) {
            binding.cancel();
        }
        binding = start("Inferring shapes", monitor -> show(open, monitor));
    }

    /** Gives a node of the main graph another name. */
    public void rename(int node, String name) {
        edit("Renaming", stack -> stack.execute(new RenameNode(open.network().getGraph().getNodes().get(node), name)));
    }

    public void undo() {
        edit("Undoing", EditStack::undo);
    }

    public void redo() {
        edit("Redoing", EditStack::redo);
    }

    /**
     * Writes the network to {@code target} in the format that its name says; afterwards this document is that file.
     *
     * @return the job that does it
     */
    public DocumentJob save(Path target) {
        return start("Saving " + target.getFileName(), monitor -> {
            SubMonitor progress = SubMonitor.convert(monitor, 2);
            engine.opener().write(open.network(), target, NetworkOpener.DEFAULT_EXTERNAL_DATA, progress.split(1));
            if (!target.equals(open.file())) {
                return reopen(target, progress.split(1));
            }
            edits.markSaved();
            return show(open, progress.split(1));
        });
    }

    /** Stops what runs. */
    public void cancel() {
        Job.getJobManager().cancel(this);
    }

    /** Ends the use of the file. */
    public void close() {
        closed = true;
        listeners.clear();
        watch.cancel();
        cancel();
        Job closing = Job.createSystem("Closing " + file, monitor -> {
            if (open != null) {
                open.close();
                open = null;
            }
        });
        closing.setRule(oneAtATime);
        closing.schedule();
    }

    private DocumentJob start(String name, DocumentJob.Task task) {
        DocumentJob job = new DocumentJob(name, this, task);
        job.setRule(oneAtATime);
        scheduler.accept(job);
        return job;
    }

    private void edit(String name, Change change) {
        start(name, monitor -> {
            try {
                change.run(edits);
            } catch (EditException e) {
                throw HoneException.usage(e.getMessage());
            }
            open = open.refreshed();
            return show(open, monitor);
        });
    }

    private DocumentState reopen(Path path, IProgressMonitor monitor) throws HoneException {
        SubMonitor progress = SubMonitor.convert(monitor, 100);
        OpenNetwork opened = engine.opener().open(path, HonePreferences.maximumNodes(), progress.split(60));
        EditStack before = edits;
        try {
            edits = new EditStack(UNDOABLE);
            DocumentState shown = show(opened, progress.split(40));
            before = edits;
            OpenNetwork old = open;
            open = opened;
            opened = old;
            watch.schedule();
            return shown;
        } finally {
            edits = before;
            if (opened != null) {
                opened.close();
            }
        }
    }

    private DocumentState show(OpenNetwork network, IProgressMonitor monitor) throws HoneException {
        Map<String, Long> sizes = new LinkedHashMap<>(bindings);
        NetworkAnalysis analysis = engine.analyzer().analyze(network, Map.of(), monitor);
        sizes.keySet().retainAll(analysis.facts().symbols());
        if (!sizes.isEmpty()) {
            analysis = engine.analyzer().analyze(network, sizes, monitor);
        }
        return new DocumentState(analysis, null, network.isStale(),
                new EditHistory(edits.isDirty(), edits.undoLabel(), edits.redoLabel()));
    }

    private void publishStale(boolean stale) {
        ui.execute(() -> {
            if (state.stale() != stale) {
                publish(state.withStale(stale));
            }
        });
    }

    /** From a job: has it tell what it made of the state, soon. */
    void deliverLater(DocumentJob job) {
        ui.execute(job::deliver);
    }

    /** Shows a new state. */
    void show(DocumentState next) {
        if (next.isOpen()) {
            file = next.analysis().facts().file();
        }
        publish(next);
    }

    /** Says why something failed. What was shown before stays. */
    public void fail(String message) {
        publish(state.failed(message));
    }

    /** Takes a failure away that the user has read. */
    public void dismissFailure() {
        publish(state.failed(null));
    }

    private void publish(DocumentState next) {
        if (closed) {
            return;
        }
        state = next;
        listeners.forEach(listener -> listener.accept(next));
    }

    /** Something done with the history of edits. */
    private interface Change {
        void run(EditStack stack) throws EditException;
    }

    /** Keeps the jobs of one document from running side by side. */
    private static final class OneAtATime implements ISchedulingRule {

        @Override
        public boolean contains(ISchedulingRule rule) {
            return rule == this;
        }

        @Override
        public boolean isConflicting(ISchedulingRule rule) {
            return rule == this;
        }
    }
}
