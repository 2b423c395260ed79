package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.hamcrest.SelfDescribing;

/** A button of a tool bar. */
public class SWTBotToolbarButton extends AbstractSWTBot<ToolItem> {

    public SWTBotToolbarButton(ToolItem widget) throws WidgetNotFoundException {
        super(widget);
    }

    public SWTBotToolbarButton(ToolItem widget, SelfDescribing description) throws WidgetNotFoundException {
        super(widget, description);
    }

    public SWTBotToolbarButton click() {
        waitForEnabled();
        if (syncExec(() -> (widget.getStyle() & (SWT.CHECK | SWT.RADIO)) != 0)) {
            syncExec((VoidResult) () -> widget.setSelection(!widget.getSelection()));
        }
        notify(SWT.Selection);
        return this;
    }

    @Override
    public boolean isEnabled() {
        return syncExec(() -> widget.isEnabled());
    }
}
