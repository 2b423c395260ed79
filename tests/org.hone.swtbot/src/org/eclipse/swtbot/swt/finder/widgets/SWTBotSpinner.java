package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.hamcrest.SelfDescribing;

/** A spinner. */
public class SWTBotSpinner extends AbstractSWTBot<Spinner> {

    public SWTBotSpinner(Spinner widget) throws WidgetNotFoundException {
        super(widget);
    }

    public SWTBotSpinner(Spinner widget, SelfDescribing description) throws WidgetNotFoundException {
        super(widget, description);
    }

    public void setSelection(int value) {
        waitForEnabled();
        syncExec((VoidResult) () -> widget.setSelection(value));
        notify(SWT.Selection);
    }

    public int getSelection() {
        return syncExec(() -> widget.getSelection());
    }

    public int getMaximum() {
        return syncExec(() -> widget.getMaximum());
    }

    public int getMinimum() {
        return syncExec(() -> widget.getMinimum());
    }
}
