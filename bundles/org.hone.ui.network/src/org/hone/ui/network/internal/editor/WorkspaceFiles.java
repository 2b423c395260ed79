package org.hone.ui.network.internal.editor;

import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.jobs.Job;

/** Tells the workspace of files that were written past it. */
final class WorkspaceFiles {

    private WorkspaceFiles() {
    }

    static void refresh(Path written) {
        IFile file = ResourcesPlugin.getWorkspace().getRoot().getFileForLocation(IPath.fromPath(written));
        if (file != null) {
            ICoreRunnable refresh = monitor -> file.getParent().refreshLocal(IResource.DEPTH_ONE, monitor);
            Job job = Job.create("Refreshing " + file.getParent().getName(), refresh);
            job.setSystem(true);
            job.schedule();
        }
    }
}
