package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.hamcrest.SelfDescribing;

/** A scale. */
public class SWTBotScale extends AbstractSWTBot<Scale> {

    public SWTBotScale(Scale widget) throws WidgetNotFoundException {
        super(widget);
    }

    public SWTBotScale(Scale widget, SelfDescribing description) throws WidgetNotFoundException {
        super(widget, description);
    }

    public void setValue(int value) {
        waitForEnabled();
        syncExec((VoidResult) () -> widget.setSelection(value));
        notify(SWT.Selection);
    }

    public int getValue() {
        return syncExec(() -> widget.getSelection());
    }

    public int getMaximum() {
        return syncExec(() -> widget.getMaximum());
    }

    public int getMinimum() {
        return syncExec(() -> widget.getMinimum());
    }
}
