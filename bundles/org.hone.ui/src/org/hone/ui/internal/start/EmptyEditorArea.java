package org.hone.ui.internal.start;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PerspectiveAdapter;
import org.hone.ui.HoneUi;

/** Shows the start page in each window of the Hone perspective that has no editor, and takes it away when one opens. */
final class EmptyEditorArea implements IWindowListener {

    @Override
    public void windowOpened(IWorkbenchWindow window) {
        window.getPartService().addPartListener(new IPartListener2() {
            @Override
            public void partOpened(IWorkbenchPartReference part) {
                later(window);
            }

            @Override
            public void partClosed(IWorkbenchPartReference part) {
                later(window);
            }
        });
        window.addPerspectiveListener(new PerspectiveAdapter() {
            @Override
            public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
                later(window);
            }
        });
        later(window);
    }

    /** After the event that is being handled, when the workbench is in a settled state. */
    private static void later(IWorkbenchWindow window) {
        window.getShell().getDisplay().asyncExec(() -> {
            boolean gone = window.getShell() == null || window.getShell().isDisposed();
            if (!gone && !window.getWorkbench().isClosing() && !window.isClosing() && window.getActivePage() != null) {
                settle(window.getActivePage());
            }
        });
    }

    private static void settle(IWorkbenchPage page) {
        IEditorReference[] all = page.getEditorReferences();
        IEditorReference[] start = page.findEditors(null, HoneUi.START_PAGE, IWorkbenchPage.MATCH_ID);
        boolean hone = page.getPerspective() != null && HoneUi.PERSPECTIVE.equals(page.getPerspective().getId());
        if (start.length > 0 && (all.length > start.length || !hone)) {
            page.closeEditors(start, false);
        } else if (all.length == 0 && hone) {
            try {
                page.openEditor(new StartPageInput(), HoneUi.START_PAGE, false);
            } catch (PartInitException e) {
                ILog.of(EmptyEditorArea.class).log(e.getStatus());
            }
        }
    }

    @Override
    public void windowActivated(IWorkbenchWindow window) {
        // of no interest
    }

    @Override
    public void windowDeactivated(IWorkbenchWindow window) {
        // of no interest
    }

    @Override
    public void windowClosed(IWorkbenchWindow window) {
        // its listeners go with it
    }
}
