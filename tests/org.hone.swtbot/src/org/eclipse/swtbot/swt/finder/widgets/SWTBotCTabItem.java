package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.hamcrest.SelfDescribing;

/** A tab of a tab folder. */
public class SWTBotCTabItem extends AbstractSWTBot<CTabItem> {

    public SWTBotCTabItem(CTabItem widget) throws WidgetNotFoundException {
        super(widget);
    }

    public SWTBotCTabItem(CTabItem widget, SelfDescribing description) throws WidgetNotFoundException {
        super(widget, description);
    }

    public SWTBotCTabItem activate() {
        syncExec((VoidResult) () -> widget.getParent().setSelection(widget));
        Event event = createEvent();
        event.item = widget;
        notify(SWT.Selection, event, syncExec(() -> widget.getParent()));
        return this;
    }

    @Override
    public boolean isActive() {
        return syncExec(() -> widget.getParent().getSelection() == widget);
    }
}
