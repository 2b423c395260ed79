package org.hone.ui.internal.open;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;

/** Opens files, of the workspace or not, each in the editor that is registered for it. */
public final class OpenFiles {

    private final IWorkbenchPage page;

    public OpenFiles(IWorkbenchPage page) {
        this.page = page;
    }

    /** Opens each; one that cannot be opened is told to the user and does not keep the others from opening. */
    public void open(List<Path> files) {
        for (Path file : files) {
            try {
                IDE.openEditorOnFileStore(page, EFS.getLocalFileSystem().getStore(file.toUri()));
            } catch (PartInitException e) {
                StatusManager.getManager().handle(Status.error("failed to open " + file, e),
                        StatusManager.LOG | StatusManager.SHOW);
            }
        }
    }
}
