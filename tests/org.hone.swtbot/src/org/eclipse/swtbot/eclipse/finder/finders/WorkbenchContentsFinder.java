package org.eclipse.swtbot.eclipse.finder.finders;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.ListResult;
import org.eclipse.swtbot.swt.finder.results.Result;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.hamcrest.Matcher;

/** What is open in the workbench: views, editors and perspectives. */
public class WorkbenchContentsFinder {

    public List<IEditorReference> findEditors(Matcher<?> matcher) {
        return UIThreadRunnable.syncExec((ListResult<IEditorReference>) () -> pages()
                .flatMap(page -> Stream.of(page.getEditorReferences())).filter(matcher::matches).toList());
    }

    public List<IViewReference> findViews(Matcher<?> matcher) {
        return UIThreadRunnable.syncExec((ListResult<IViewReference>) () -> pages()
                .flatMap(page -> Stream.of(page.getViewReferences())).filter(matcher::matches).toList());
    }

    public List<IPerspectiveDescriptor> findPerspectives(Matcher<?> matcher) {
        return UIThreadRunnable.syncExec((ListResult<IPerspectiveDescriptor>) () -> Stream
                .of(PlatformUI.getWorkbench().getPerspectiveRegistry().getPerspectives()).filter(matcher::matches).toList());
    }

    public IViewReference findActiveView() {
        return UIThreadRunnable.syncExec((Result<IViewReference>) () -> {
            IWorkbenchPage page = activePage();
            IWorkbenchPartReference part = page == null ? null : page.getActivePartReference();
            return part instanceof IViewReference view ? view : null;
        });
    }

    public IEditorReference findActiveEditor() {
        return UIThreadRunnable.syncExec((Result<IEditorReference>) () -> {
            IWorkbenchPage page = activePage();
            IEditorPart editor = page == null ? null : page.getActiveEditor();
            return editor == null ? null : (IEditorReference) page.getReference(editor);
        });
    }

    public IPerspectiveDescriptor findActivePerspective() {
        return UIThreadRunnable.syncExec((Result<IPerspectiveDescriptor>) () -> {
            IWorkbenchPage page = activePage();
            return page == null ? null : page.getPerspective();
        });
    }

    /** The window in front, or the first one when none has the focus; on the UI thread. */
    public static IWorkbenchWindow activeWindow() {
        IWorkbenchWindow active = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchWindow[] all = PlatformUI.getWorkbench().getWorkbenchWindows();
        return active != null || all.length == 0 ? active : all[0];
    }

    private static IWorkbenchPage activePage() {
        IWorkbenchWindow window = activeWindow();
        return window == null ? null : window.getActivePage();
    }

    private static Stream<IWorkbenchPage> pages() {
        return Stream.of(PlatformUI.getWorkbench().getWorkbenchWindows()).map(IWorkbenchWindow::getActivePage)
                .filter(Objects::nonNull);
    }
}
