package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.hamcrest.SelfDescribing;

/** A combo box. */
public class SWTBotCombo extends AbstractSWTBot<Combo> {

    public SWTBotCombo(Combo widget) throws WidgetNotFoundException {
        super(widget);
    }

    public SWTBotCombo(Combo widget, SelfDescribing description) throws WidgetNotFoundException {
        super(widget, description);
    }

    public void setText(String text) {
        waitForEnabled();
        syncExec((VoidResult) () -> widget.setText(text));
        notify(SWT.Modify);
    }

    public void setSelection(String text) {
        setSelection(syncExec(() -> widget.indexOf(text)));
    }

    public void setSelection(int index) {
        waitForEnabled();
        if (index < 0 || index >= itemCount()) {
            throw new WidgetNotFoundException("The combo box has no item " + index + ": " + this);
        }
        syncExec((VoidResult) () -> widget.select(index));
        notify(SWT.Selection);
    }

    public String selection() {
        return syncExec(() -> widget.getSelectionIndex() < 0 ? "" : widget.getItem(widget.getSelectionIndex()));
    }

    public int itemCount() {
        return syncExec(() -> widget.getItemCount());
    }

    public String[] items() {
        return syncExec((org.eclipse.swtbot.swt.finder.results.Result<String[]>) () -> widget.getItems());
    }
}
