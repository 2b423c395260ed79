package org.hone.ui.internal.open;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.hone.core.format.NetworkFormat;
import org.hone.engine.HoneEngine;
import org.osgi.framework.Bundle;

/** Copies the sample that ships with Hone into a project of the workspace and opens its network. Files that are there stay. */
final class SampleProjectJob extends WorkspaceJob {

    private static final String PROJECT = "Hone Sample";
    private static final String BUNDLE = "org.hone.samples";
    private static final String FOLDER = "sample/";

    private final IWorkbenchPage page;
    private final List<String> extensions;

    SampleProjectJob(IWorkbenchPage page) {
        super("Opening the sample");
        this.page = page;
        this.extensions = page.getWorkbenchWindow().getService(HoneEngine.class).formats().all().stream()
                .map(NetworkFormat::extensions).flatMap(List::stream).toList();
        setUser(true);
        setRule(ResourcesPlugin.getWorkspace().getRoot());
    }

    @Override
    public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
        List<URL> files = files();
        SubMonitor progress = SubMonitor.convert(monitor, files.size() + 1);
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(PROJECT);
        if (!project.exists()) {
            project.create(progress.split(1));
        }
        project.open(null);
        IFile network = null;
        for (URL url : files) {
            IFile file = project.getFile(path(url));
            copy(url, file, progress.split(1));
            if (network == null && extensions.contains(file.getFileExtension())) {
                network = file;
            }
        }
        if (network == null) {
            return Status.error("failed to open the sample: " + BUNDLE + " holds no network in " + FOLDER);
        }
        open(network);
        return Status.OK_STATUS;
    }

    private static List<URL> files() {
        Bundle bundle = Platform.getBundle(BUNDLE);
        var entries = bundle == null ? null : bundle.findEntries(FOLDER, "*", true);
        return entries == null ? List.of() : Collections.list(entries).stream().filter(url -> !url.getPath().endsWith("/"))
                .sorted(Comparator.comparing(URL::getPath)).toList();
    }

    private static IPath path(URL url) {
        String path = url.getPath();
        return IPath.fromPortableString(path.substring(path.indexOf(FOLDER) + FOLDER.length()));
    }

    private static void copy(URL from, IFile to, IProgressMonitor monitor) throws CoreException {
        if (to.exists()) {
            return;
        }
        createFolders(to.getParent());
        try (InputStream in = from.openStream()) {
            to.create(in, true, monitor);
        } catch (IOException e) {
            throw new CoreException(Status.error("failed to copy " + from + " to " + to.getFullPath(), e));
        }
    }

    private static void createFolders(IContainer container) throws CoreException {
        if (container instanceof IFolder folder && !folder.exists()) {
            createFolders(folder.getParent());
            folder.create(true, true, null);
        }
    }

    private void open(IFile network) {
        page.getWorkbenchWindow().getWorkbench().getDisplay().asyncExec(() -> {
            if (page.getWorkbenchWindow().getShell() == null || page.getWorkbenchWindow().isClosing()) {
                return;
            }
            try {
                IDE.openEditor(page, network);
            } catch (PartInitException e) {
                StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
            }
        });
    }
}
