package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.hamcrest.SelfDescribing;

/** A row of a table. */
public class SWTBotTableItem extends AbstractSWTBot<TableItem> {

    public SWTBotTableItem(TableItem widget) throws WidgetNotFoundException {
        super(widget);
    }

    public SWTBotTableItem(TableItem widget, SelfDescribing description) throws WidgetNotFoundException {
        super(widget, description);
    }

    @Override
    public String getText() {
        return getText(0);
    }

    public String getText(int column) {
        return syncExec(() -> widget.getText(column));
    }

    public SWTBotTableItem select() {
        syncExec((VoidResult) () -> widget.getParent().setSelection(widget));
        Event event = createEvent();
        event.item = widget;
        notify(SWT.Selection, event, syncExec(() -> widget.getParent()));
        return this;
    }

    public boolean isChecked() {
        return syncExec(() -> widget.getChecked());
    }

    public void check() {
        setChecked(true);
    }

    public void uncheck() {
        setChecked(false);
    }

    @Override
    public SWTBotRootMenu contextMenu() throws WidgetNotFoundException {
        select();
        return contextMenu(syncExec(() -> widget.getParent()));
    }

    private void setChecked(boolean checked) {
        syncExec((VoidResult) () -> widget.setChecked(checked));
        Event event = createEvent();
        event.item = widget;
        event.detail = SWT.CHECK;
        notify(SWT.Selection, event, syncExec(() -> widget.getParent()));
    }
}
