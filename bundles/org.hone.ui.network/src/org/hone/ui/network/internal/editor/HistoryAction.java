package org.hone.ui.network.internal.editor;

import java.util.function.Function;

import org.eclipse.jface.action.Action;
import org.hone.ui.network.internal.document.DocumentState;
import org.hone.ui.network.internal.document.EditHistory;

/** Undo or redo: says what it would take back or do again, and is enabled when there is something. */
final class HistoryAction extends Action {

    private final String verb;
    private final Function<EditHistory, String> label;
    private final Runnable action;

    HistoryAction(String verb, Function<EditHistory, String> label, Runnable action) {
        super(verb);
        this.verb = verb;
        this.label = label;
        this.action = action;
        setEnabled(false);
    }

    void show(DocumentState state) {
        String what = label.apply(state.history());
        setText(what == null ? verb : verb + " " + what);
        setEnabled(what != null);
    }

    @Override
    public void run() {
        action.run();
    }
}
