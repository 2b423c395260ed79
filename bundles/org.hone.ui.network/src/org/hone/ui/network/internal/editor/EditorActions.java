package org.hone.ui.network.internal.editor;

import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.EditorActionBarContributor;

/** Puts the active network editor's undo and redo behind the workbench's. */
public final class EditorActions extends EditorActionBarContributor {

    @Override
    public void setActiveEditor(IEditorPart part) {
        IActionBars bars = getActionBars();
        NetworkEditor editor = part instanceof NetworkEditor network ? network : null;
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), editor == null ? null : editor.undo());
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), editor == null ? null : editor.redo());
        bars.updateActionBars();
    }
}
