package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.hamcrest.SelfDescribing;

/** The header of a column. */
public class SWTBotTableColumn extends AbstractSWTBot<TableColumn> {

    public SWTBotTableColumn(TableColumn widget) throws WidgetNotFoundException {
        super(widget);
    }

    public SWTBotTableColumn(TableColumn widget, SelfDescribing description) throws WidgetNotFoundException {
        super(widget, description);
    }

    public SWTBotTableColumn click() {
        notify(SWT.Selection);
        return this;
    }
}
