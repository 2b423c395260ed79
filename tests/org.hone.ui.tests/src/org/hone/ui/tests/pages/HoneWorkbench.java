package org.hone.ui.tests.pages;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swtbot.eclipse.finder.SWTWorkbenchBot;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.hone.engine.HoneEngine;
import org.hone.ui.HoneUi;

/** The workbench as a user sees it, with a project to put files into. */
public final class HoneWorkbench {

    private static final String PROJECT = "networks";

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();

    public SWTWorkbenchBot bot() {
        return bot;
    }

    public HoneEngine engine() {
        return PlatformUI.getWorkbench().getService(HoneEngine.class);
    }

    /** Closes what other tests left open, and shows the Hone perspective as it is at first. */
    public void reset() {
        bot.closeAllShells();
        bot.closeAllEditors();
        bot.perspectiveById(HoneUi.PERSPECTIVE).activate();
        bot.resetActivePerspective();
    }

    /** A file of the workspace with a copy of {@code source} in it. */
    public IFile workspaceFile(Path source) throws CoreException, IOException {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(PROJECT);
        if (!project.exists()) {
            project.create(null);
        }
        project.open(null);
        IFile file = project.getFile(source.getFileName().toString());
        if (file.exists()) {
            file.delete(true, null);
        }
        file.create(new ByteArrayInputStream(Files.readAllBytes(source)), true, null);
        return file;
    }

    public void deleteProject() throws CoreException {
        ResourcesPlugin.getWorkspace().getRoot().getProject(PROJECT).delete(true, true, null);
    }

    /** Opens a file of the workspace as a double click on it does. */
    public NetworkEditorPage open(IFile file) {
        onPage(page -> IDE.openEditor(page, file));
        return editor(file.getName());
    }

    /** Opens a file as File > Open File and the system's file manager do. */
    public NetworkEditorPage openOutside(Path file) {
        onPage(page -> IDE.openEditorOnFileStore(page, EFS.getLocalFileSystem().getStore(file.toUri())));
        return editor(file.getFileName().toString());
    }

    public NetworkEditorPage editor(String title) {
        return new NetworkEditorPage(bot.editorByTitle(title));
    }

    public List<String> openEditors() {
        return bot.editors().stream().map(editor -> editor.getTitle()).toList();
    }

    public OutlineView outline() {
        return new OutlineView(bot.viewByTitle("Outline"));
    }

    public PropertiesView properties() {
        return new PropertiesView(bot.viewByTitle("Properties"));
    }

    public static List<String> problems(IFile file) throws CoreException {
        return List.of(file.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_ZERO)).stream()
                .map(marker -> marker.getAttribute(IMarker.MESSAGE, "")).toList();
    }

    /** Chooses the first item of the menu Edit whose text begins so. */
    public void edit(String beginning) {
        bot.menu().menu("Edit", false, 0).menu(WidgetMatcherFactory.<MenuItem>withRegex("&?" + beginning + ".*"), false, 0).click();
    }

    private static void onPage(Opening opening) {
        UIThreadRunnable.syncExec((VoidResult) () -> {
            try {
                opening.open(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage());
            } catch (PartInitException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private interface Opening {
        void open(IWorkbenchPage page) throws PartInitException;
    }
}
