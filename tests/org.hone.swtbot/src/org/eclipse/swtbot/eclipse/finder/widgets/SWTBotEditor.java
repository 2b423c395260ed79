package org.eclipse.swtbot.eclipse.finder.widgets;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swtbot.eclipse.finder.SWTWorkbenchBot;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.ui.IEditorReference;

/** An editor. */
public class SWTBotEditor extends SWTBotWorkbenchPart<IEditorReference> {

    public SWTBotEditor(IEditorReference reference, SWTWorkbenchBot bot) {
        super(reference, bot);
    }

    public boolean isDirty() {
        return UIThreadRunnable.syncExec(() -> partReference.isDirty());
    }

    public void save() {
        UIThreadRunnable.syncExec((VoidResult) () -> partReference.getEditor(true).doSave(new NullProgressMonitor()));
    }

    /** Closes it; what was not saved is lost. */
    @Override
    public void close() {
        UIThreadRunnable.syncExec((VoidResult) () -> partReference.getPage().closeEditor(partReference.getEditor(false), false));
    }

    public void saveAndClose() {
        save();
        close();
    }

    @Override
    public boolean isActive() {
        return UIThreadRunnable.syncExec(() -> partReference.getPage().getActiveEditor() != null
                && partReference.getPage().getActiveEditor() == partReference.getEditor(false));
    }

    @Override
    public void setFocus() {
        UIThreadRunnable.syncExec((VoidResult) () -> partReference.getEditor(true).setFocus());
    }
}
