package org.hone.ui.network.internal.editor;

import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.SaveAsDialog;
import org.hone.core.format.NetworkFormat;

/** Asks where to save a network: in the workspace when its file lies there, anywhere on this computer otherwise. */
final class SaveTarget {

    private final Shell shell;
    private final NetworkFormat format;

    /** @param format the format to save in, which gives the file name's extension */
    SaveTarget(Shell shell, NetworkFormat format) {
        this.shell = shell;
        this.format = format;
    }

    /** The file that the user chose, or null when the user changed their mind. */
    Path ask(InputFile now) {
        return now.resource() != null ? askInWorkspace(now.resource()) : askAnywhere(now.path());
    }

    private Path askInWorkspace(IFile now) {
        SaveAsDialog dialog = new SaveAsDialog(shell);
        dialog.setOriginalFile(now.getParent().getFile(IPath.fromOSString(withExtension(now.getName()))));
        dialog.create();
        dialog.setTitle("Save as " + format.label());
        if (dialog.open() != Window.OK || dialog.getResult() == null) {
            return null;
        }
        IPath chosen = dialog.getResult();
        IFile file = ResourcesPlugin.getWorkspace().getRoot().getFile(chosen.removeLastSegments(1)
                .append(ensureExtension(chosen.lastSegment())));
        return file.getLocation() == null ? null : file.getLocation().toPath();
    }

    private Path askAnywhere(Path now) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText("Save as " + format.label());
        dialog.setFilterPath(now.getParent().toString());
        dialog.setFileName(withExtension(now.getFileName().toString()));
        dialog.setFilterNames(new String[] {format.label()});
        dialog.setFilterExtensions(new String[] {"*." + extension()});
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen == null) {
            return null;
        }
        Path path = Path.of(chosen);
        return path.resolveSibling(ensureExtension(path.getFileName().toString()));
    }

    private String extension() {
        return format.extensions().get(0);
    }

    private String withExtension(String name) {
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name) + "." + extension();
    }

    private String ensureExtension(String name) {
        return format.extensions().stream().anyMatch(known -> name.toLowerCase(java.util.Locale.ROOT).endsWith("." + known)) ? name
                : name + "." + extension();
    }
}
