package org.eclipse.swtbot.eclipse.finder;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.swtbot.eclipse.finder.finders.WorkbenchContentsFinder;
import org.eclipse.swtbot.eclipse.finder.matchers.WidgetMatcherFactory;
import org.eclipse.swtbot.eclipse.finder.waits.Conditions;
import org.eclipse.swtbot.eclipse.finder.waits.WaitForEditor;
import org.eclipse.swtbot.eclipse.finder.waits.WaitForView;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEditor;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotPerspective;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotView;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.PlatformUI;
import org.hamcrest.CoreMatchers;
import org.hamcrest.Matcher;

/** A bot that also knows the workbench: views, editors, perspectives. */
public class SWTWorkbenchBot extends SWTBot {

    private final WorkbenchContentsFinder contents = new WorkbenchContentsFinder();

    public SWTBotPerspective perspective(Matcher<?> matcher) {
        List<SWTBotPerspective> found = perspectives(matcher);
        if (found.isEmpty()) {
            throw new WidgetNotFoundException("Could not find a perspective that matches " + matcher);
        }
        return found.get(0);
    }

    public SWTBotPerspective perspectiveByLabel(String label) {
        return perspective(WidgetMatcherFactory.withPerspectiveLabel(label));
    }

    public SWTBotPerspective perspectiveById(String id) {
        return perspective(WidgetMatcherFactory.withPerspectiveId(id));
    }

    public List<SWTBotPerspective> perspectives(Matcher<?> matcher) {
        return contents.findPerspectives(matcher).stream().map(found -> new SWTBotPerspective(found, this)).toList();
    }

    public SWTBotPerspective activePerspective() {
        IPerspectiveDescriptor perspective = contents.findActivePerspective();
        if (perspective == null) {
            throw new WidgetNotFoundException("There is no active perspective");
        }
        return new SWTBotPerspective(perspective, this);
    }

    public SWTBotPerspective defaultPerspective() {
        return perspectiveById(UIThreadRunnable.syncExec(
                () -> PlatformUI.getWorkbench().getPerspectiveRegistry().getDefaultPerspective()));
    }

    public SWTBotPerspective resetActivePerspective() {
        UIThreadRunnable.syncExec((VoidResult) () -> WorkbenchContentsFinder.activeWindow().getActivePage().resetPerspective());
        return activePerspective();
    }

    public SWTBotView view(Matcher<IViewReference> matcher) {
        WaitForView view = Conditions.waitForView(matcher);
        waitUntilWidgetAppears(view);
        return new SWTBotView(view.get(0), this);
    }

    public SWTBotView viewByTitle(String title) {
        return view(WidgetMatcherFactory.withTitle(title));
    }

    public SWTBotView viewByPartName(String name) {
        return view(WidgetMatcherFactory.withPartName(name));
    }

    public SWTBotView viewById(String id) {
        return view(WidgetMatcherFactory.withPartId(id));
    }

    /** The views that are open now, without waiting. */
    public List<SWTBotView> views(Matcher<?> matcher) {
        return contents.findViews(matcher).stream().map(found -> new SWTBotView(found, this)).toList();
    }

    public List<SWTBotView> views() {
        return views(CoreMatchers.anything());
    }

    public SWTBotView activeView() {
        IViewReference view = contents.findActiveView();
        if (view == null) {
            throw new WidgetNotFoundException("There is no active view");
        }
        return new SWTBotView(view, this);
    }

    public SWTBotEditor editor(Matcher<IEditorReference> matcher) {
        WaitForEditor editor = Conditions.waitForEditor(matcher);
        waitUntilWidgetAppears(editor);
        return new SWTBotEditor(editor.get(0), this);
    }

    public SWTBotEditor editorByTitle(String fileName) {
        return editor(WidgetMatcherFactory.withPartName(fileName));
    }

    public SWTBotEditor editorById(String id) {
        return editor(WidgetMatcherFactory.withPartId(id));
    }

    /** The editors that are open now, without waiting. */
    public List<SWTBotEditor> editors(Matcher<?> matcher) {
        return contents.findEditors(matcher).stream().map(found -> new SWTBotEditor(found, this)).toList();
    }

    public List<? extends SWTBotEditor> editors() {
        return editors(CoreMatchers.anything());
    }

    public SWTBotEditor activeEditor() {
        IEditorReference editor = contents.findActiveEditor();
        if (editor == null) {
            throw new WidgetNotFoundException("There is no active editor");
        }
        return new SWTBotEditor(editor, this);
    }

    public void saveAllEditors() {
        editors().forEach(SWTBotEditor::save);
    }

    public void closeAllEditors() {
        editors().forEach(SWTBotEditor::close);
    }

    /** Closes every window but the workbench's own. */
    public void closeAllShells() {
        Shell workbench = UIThreadRunnable.syncExec(() -> WorkbenchContentsFinder.activeWindow().getShell());
        Stream.of(shells()).filter(shell -> shell.widget != workbench && shell.isOpen()).forEach(SWTBotShell::close);
    }

    /** Closes dialogs, saves and closes editors, and goes back to the default perspective as it was. */
    public void resetWorkbench() {
        closeAllShells();
        saveAllEditors();
        closeAllEditors();
        resetActivePerspective();
        defaultPerspective().activate();
        resetActivePerspective();
    }
}
