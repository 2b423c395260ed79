package org.hone.ui.network.internal.editor;

import java.net.URI;
import java.nio.file.Path;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.part.FileEditorInput;

/**
 * The file that an editor input names.
 *
 * @param path where it is on this computer, or null when it is not
 * @param resource the file in the workspace, or null when it is outside
 */
record InputFile(Path path, IFile resource) {

    static InputFile of(IEditorInput input) {
        IFile resource = input instanceof IFileEditorInput file ? file.getFile() : null;
        if (resource != null) {
            return new InputFile(path(resource.getLocationURI()), resource);
        }
        return new InputFile(input instanceof IURIEditorInput uri ? path(uri.getURI()) : null, null);
    }

    /** The input for a file that was just written: a file of the workspace when it lies in it. */
    static IEditorInput input(Path path) {
        IFile file = ResourcesPlugin.getWorkspace().getRoot().getFileForLocation(IPath.fromPath(path));
        return file != null && file.getProject().isOpen() ? new FileEditorInput(file)
                : new FileStoreEditorInput(EFS.getLocalFileSystem().getStore(path.toUri()));
    }

    private static Path path(URI uri) {
        try {
            IFileStore store = uri == null ? null : EFS.getStore(uri);
            java.io.File local = store == null ? null : store.toLocalFile(EFS.NONE, null);
            return local == null ? null : local.toPath();
        } catch (CoreException e) {
            return null; // not a file of this computer: the caller says so
        }
    }
}
