package org.eclipse.swtbot.swt.finder.widgets;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.results.ListResult;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.swtbot.swt.finder.utils.TableCollection;
import org.eclipse.swtbot.swt.finder.utils.TableRow;
import org.hamcrest.SelfDescribing;

/** A table; rows of a virtual one are filled when asked for. */
public class SWTBotTable extends AbstractSWTBot<Table> {

    public SWTBotTable(Table widget) throws WidgetNotFoundException {
        super(widget);
    }

    public SWTBotTable(Table widget, SelfDescribing description) throws WidgetNotFoundException {
        super(widget, description);
    }

    public int rowCount() {
        return syncExec(() -> widget.getItemCount());
    }

    public int columnCount() {
        return syncExec(() -> widget.getColumnCount());
    }

    /** The titles of the columns as shown from left to right. */
    public List<String> columns() {
        return syncExec((ListResult<String>) () -> {
            List<String> titles = new ArrayList<>();
            for (int column : widget.getColumnOrder()) {
                titles.add(widget.getColumn(column).getText());
            }
            return titles;
        });
    }

    public int indexOfColumn(String column) {
        return columns().indexOf(column);
    }

    public SWTBotTableColumn header(String label) throws WidgetNotFoundException {
        return new SWTBotTableColumn(syncExec(() -> {
            for (TableColumn column : widget.getColumns()) {
                if (column.getText().equals(label)) {
                    return column;
                }
            }
            return (TableColumn) null;
        }));
    }

    public String cell(int row, int column) {
        return syncExec(() -> {
            check(row < widget.getItemCount(), "The table has no row " + row);
            check(column < Math.max(1, widget.getColumnCount()), "The table has no column " + column);
            return widget.getItem(row).getText(column);
        });
    }

    public String cell(int row, String columnName) {
        int column = indexOfColumn(columnName);
        check(column >= 0, "The column `" + columnName + "' is not found.");
        return cell(row, column);
    }

    public int indexOf(String item) {
        return indexOf(item, 0);
    }

    public int indexOf(String item, String column) {
        return indexOf(item, indexOfColumn(column));
    }

    public int indexOf(String item, int column) {
        return syncExec(() -> {
            for (int row = 0; row < widget.getItemCount(); row++) {
                if (widget.getItem(row).getText(column).equals(item)) {
                    return row;
                }
            }
            return -1;
        });
    }

    public boolean containsItem(String item) {
        return indexOf(item) >= 0;
    }

    public int selectionCount() {
        return syncExec(() -> widget.getSelectionCount());
    }

    public TableCollection selection() {
        return syncExec(() -> {
            TableCollection rows = new TableCollection();
            for (TableItem item : widget.getSelection()) {
                TableRow row = new TableRow();
                for (int column = 0; column < widget.getColumnCount(); column++) {
                    row.add(item.getText(column));
                }
                rows.add(row);
            }
            return rows;
        });
    }

    public void select(String... items) {
        int[] rows = new int[items.length];
        for (int i = 0; i < items.length; i++) {
            rows[i] = indexOf(items[i]);
            check(rows[i] >= 0, "Could not find item:" + items[i] + " in table");
        }
        select(rows);
    }

    public void select(int... rows) {
        waitForEnabled();
        setFocus();
        unselect();
        for (int row : rows) {
            check(row < rowCount(), "The table has no row " + row);
            TableItem item = syncExec(() -> {
                widget.select(row);
                return widget.getItem(row);
            });
            notifySelection(item);
        }
    }

    public void unselect() {
        waitForEnabled();
        syncExec((VoidResult) () -> widget.deselectAll());
        notifySelection(null);
    }

    public SWTBotTable doubleClick(int row, int column) {
        select(row);
        Event event = createEvent();
        event.item = syncExec(() -> widget.getItem(row));
        notify(SWT.MouseDoubleClick);
        notify(SWT.DefaultSelection, event);
        return this;
    }

    public SWTBotTableItem getTableItem(int row) throws WidgetNotFoundException {
        return new SWTBotTableItem(syncExec(() -> row < widget.getItemCount() ? widget.getItem(row) : null));
    }

    public SWTBotTableItem getTableItem(String text) throws WidgetNotFoundException {
        int row = indexOf(text);
        if (row < 0) {
            throw new WidgetNotFoundException("Could not find table item " + text);
        }
        return getTableItem(row);
    }

    private void notifySelection(TableItem item) {
        Event event = createEvent();
        event.item = item;
        notify(SWT.Selection, event);
    }

    private static void check(boolean legal, String message) {
        if (!legal) {
            throw new IllegalArgumentException(message);
        }
    }
}
