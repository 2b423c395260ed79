package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.hamcrest.SelfDescribing;

/** A push button. */
public class SWTBotButton extends AbstractSWTBot<Button> {

    public SWTBotButton(Button widget) throws WidgetNotFoundException {
        super(widget);
    }

    public SWTBotButton(Button widget, SelfDescribing description) throws WidgetNotFoundException {
        super(widget, description);
    }

    public SWTBotButton click() {
        waitForEnabled();
        notify(SWT.MouseEnter);
        notify(SWT.MouseDown);
        notify(SWT.MouseUp);
        notify(SWT.Selection);
        notify(SWT.MouseExit);
        return this;
    }
}
