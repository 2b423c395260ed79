package org.hone.model.edit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Runs edits of one network and takes them back. The history is bounded in its number of edits and in the objects that
 * they hold on to; the oldest edits are forgotten first.
 *
 * <p>
 * It belongs to the thread that owns the network. Edits record their own steps, so that no adapter hangs on the graph.
 */
public final class EditStack {

    /** Steps that the whole history may hold on to. */
    private static final int MAXIMUM_WEIGHT = 1_000_000;

    private record Done(String label, Changes changes) {
    }

    private final int limit;
    private final Deque<Done> undoable = new ArrayDeque<>();
    private final Deque<Done> redoable = new ArrayDeque<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private int weight;
    /** Stands for the state below the oldest edit that can be undone. */
    private Object bottom = new Object();
    private Object saved = bottom;

    /** @param limit how many edits can be undone, 1 or more */
    public EditStack(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("failed to make a history of " + limit + " edits: it holds 1 or more");
        }
        this.limit = limit;
    }

    /**
     * Runs {@code edit}. What was undone before can no longer be redone.
     *
     * @throws EditException when the edit would break the graph, which then is as it was
     */
    public void execute(Edit edit) throws EditException {
        String label = edit.label(); // names what is there now, not what the edit makes of it
        Changes changes = new Changes();
        try {
            edit.run(changes);
        } catch (EditException | RuntimeException e) {
            changes.undo();
            throw e;
        }
        redoable.clear();
        undoable.addLast(new Done(label, changes));
        weight += changes.weight();
        forgetOldest();
        tell();
    }

    private void forgetOldest() {
        while (undoable.size() > limit || weight > MAXIMUM_WEIGHT && undoable.size() > 1) {
            Done oldest = undoable.removeFirst();
            weight -= oldest.changes().weight();
            bottom = oldest;
        }
    }

    public boolean canUndo() {
        return !undoable.isEmpty();
    }

    public boolean canRedo() {
        return !redoable.isEmpty();
    }

    /** The label of the edit that {@link #undo()} takes back, or null. */
    public String undoLabel() {
        return canUndo() ? undoable.getLast().label() : null;
    }

    /** The label of the edit that {@link #redo()} runs again, or null. */
    public String redoLabel() {
        return canRedo() ? redoable.getLast().label() : null;
    }

    /** Takes the last edit back; nothing happens when there is none. */
    public void undo() {
        if (canUndo()) {
            Done last = undoable.removeLast();
            last.changes().undo();
            weight -= last.changes().weight();
            redoable.addLast(last);
            tell();
        }
    }

    /** Runs the edit again that was undone last; nothing happens when there is none. */
    public void redo() {
        if (canRedo()) {
            Done next = redoable.removeLast();
            next.changes().redo();
            weight += next.changes().weight();
            undoable.addLast(next);
            tell();
        }
    }

    /** True when the network differs from what was saved last. */
    public boolean isDirty() {
        return state() != saved;
    }

    /** Says that the network was saved as it is now. */
    public void markSaved() {
        saved = state();
        tell();
    }

    private Object state() {
        return undoable.isEmpty() ? bottom : undoable.getLast();
    }

    /** {@code listener} is run after every change of the history or of its saved state. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }
}
