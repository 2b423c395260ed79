package org.hone.ui.internal.start;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.hone.ui.internal.open.CommandLineFiles;
import org.hone.ui.internal.open.OpenFiles;

/** Once the workbench runs: opens the files that the command line names, and keeps the start page in empty windows. */
public final class Startup implements IStartup {

    @Override
    public void earlyStartup() {
        IWorkbench workbench = PlatformUI.getWorkbench();
        Display display = workbench.getDisplay();
        display.asyncExec(() -> begin(workbench));
    }

    private static void begin(IWorkbench workbench) {
        if (workbench.isClosing()) {
            return;
        }
        IWorkbenchWindow[] windows = workbench.getWorkbenchWindows();
        if (windows.length > 0) {
            CommandLineFiles files = new CommandLineFiles(Platform.getApplicationArgs());
            new OpenFiles(windows[0].getActivePage()).open(files.paths());
        }
        EmptyEditorArea area = new EmptyEditorArea();
        for (IWorkbenchWindow window : windows) {
            area.windowOpened(window);
        }
        workbench.addWindowListener(area);
    }
}
