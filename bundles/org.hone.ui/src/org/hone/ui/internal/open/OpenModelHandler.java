package org.hone.ui.internal.open;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hone.core.format.NetworkFormat;
import org.hone.engine.HoneEngine;

/** Asks for files and opens them. */
public final class OpenModelHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        List<NetworkFormat> formats = window.getService(HoneEngine.class).formats().all();
        FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText("Open Model");
        dialog.setFilterNames(Stream.concat(Stream.of("All models"), formats.stream().map(NetworkFormat::label))
                .toArray(String[]::new));
        dialog.setFilterExtensions(Stream.concat(Stream.of(patterns(formats)), formats.stream().map(List::of)
                .map(OpenModelHandler::patterns)).toArray(String[]::new));
        if (dialog.open() != null) {
            Path folder = Path.of(dialog.getFilterPath());
            new OpenFiles(window.getActivePage()).open(Stream.of(dialog.getFileNames()).map(folder::resolve).toList());
        }
        return null;
    }

    private static String patterns(List<NetworkFormat> formats) {
        return formats.stream().flatMap(format -> format.extensions().stream()).map(extension -> "*." + extension)
                .collect(Collectors.joining(";"));
    }
}
