package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.hamcrest.SelfDescribing;

/** A radio button. */
public class SWTBotRadio extends AbstractSWTBot<Button> {

    public SWTBotRadio(Button widget) throws WidgetNotFoundException {
        super(widget);
    }

    public SWTBotRadio(Button widget, SelfDescribing description) throws WidgetNotFoundException {
        super(widget, description);
    }

    public SWTBotRadio click() {
        waitForEnabled();
        syncExec((VoidResult) () -> {
            for (Control sibling : widget.getParent().getChildren()) {
                if (sibling instanceof Button button && (button.getStyle() & SWT.RADIO) != 0) {
                    button.setSelection(button == widget);
                }
            }
        });
        notify(SWT.Selection);
        return this;
    }

    public boolean isSelected() {
        return syncExec(() -> widget.getSelection());
    }
}
