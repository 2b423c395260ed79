package org.hone.ui.network.internal.layers;

import java.util.List;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.hone.engine.rows.LayerColumn;
import org.hone.engine.rows.LayerRow;
import org.hone.engine.rows.LayerText;

/** Puts layers on the clipboard as tab-separated values; the text, which may be long, is made off the UI thread. */
final class CopyLayers {

    private final Display display;

    CopyLayers(Display display) {
        this.display = display;
    }

    void copy(List<LayerColumn> columns, List<LayerRow> rows) {
        Job job = Job.create("Copying layers", monitor -> {
            String text = LayerText.tsv(columns, rows);
            if (!display.isDisposed()) {
                display.asyncExec(() -> put(text));
            }
        });
        job.setSystem(true);
        job.setPriority(Job.INTERACTIVE);
        job.schedule();
    }

    private void put(String text) {
        Clipboard clipboard = new Clipboard(display);
        clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }
}
