package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.hamcrest.SelfDescribing;

/** A check box. */
public class SWTBotCheckBox extends AbstractSWTBot<Button> {

    public SWTBotCheckBox(Button widget) throws WidgetNotFoundException {
        super(widget);
    }

    public SWTBotCheckBox(Button widget, SelfDescribing description) throws WidgetNotFoundException {
        super(widget, description);
    }

    public SWTBotCheckBox click() {
        waitForEnabled();
        syncExec((VoidResult) () -> widget.setSelection(!widget.getSelection()));
        notify(SWT.Selection);
        return this;
    }

    public void select() {
        if (!isChecked()) {
            click();
        }
    }

    public void deselect() {
        if (isChecked()) {
            click();
        }
    }

    public boolean isChecked() {
        return syncExec(() -> widget.getSelection());
    }
}
