package org.hone.ui.network.internal.layers;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.hone.engine.rows.LayerColumn;
import org.hone.engine.rows.LayerColumns;
import org.hone.engine.rows.LayerOrder;
import org.hone.engine.rows.LayerRow;
import org.hone.engine.rows.LayerView;
import org.hone.ui.HoneUi;

/**
 * The table widget: shows a {@link LayerView}, row by row as they come into sight. A long view is put in slices, so that
 * the user interface goes on answering.
 */
final class LayersTable {

    static final String WIDGET_ID = "hone.layers";
    private static final String COLUMN = "hone.column";
    /** Rows that GTK appends in well under 100 ms. */
    private static final int SLICE = 20_000;

    private final Table table;
    private Consumer<LayerColumn> titleClicked = column -> { };
    private List<LayerColumn> columns = List.of();
    private LayerView view;

    LayersTable(Composite parent) {
        table = new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
        table.setData(HoneUi.WIDGET_ID, WIDGET_ID);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
    }

    Table control() {
        return table;
    }

    List<LayerColumn> columns() {
        return columns;
    }

    LayerView view() {
        return view;
    }

    /** Tells {@code listener} when the user clicks a column's title. */
    void onTitleClicked(Consumer<LayerColumn> listener) {
        titleClicked = listener;
    }

    /** Shows other columns. */
    void setColumns(List<LayerColumn> shown) {
        table.setRedraw(false);
        for (TableColumn old : table.getColumns()) {
            old.dispose();
        }
        columns = List.copyOf(shown);
        columns.forEach(this::create);
        fitColumns();
        table.clearAll();
        markOrder();
        table.setRedraw(true);
    }

    private void create(LayerColumn column) {
        TableColumn created = new TableColumn(table, column.numeric() ? SWT.RIGHT : SWT.LEFT);
        created.setText(column.title());
        created.setToolTipText(column.description());
        created.setData(COLUMN, column);
        created.addListener(SWT.Selection, event -> titleClicked.accept(column));
    }

    private void fitColumns() {
        GC gc = new GC(table);
        gc.setFont(table.getFont());
        ColumnWidths widths = new ColumnWidths(gc, view == null ? null : view.table());
        for (TableColumn column : table.getColumns()) {
            column.setWidth(widths.width((LayerColumn) column.getData(COLUMN)));
        }
        gc.dispose();
    }

    /** Shows {@code newView} and keeps what is selected in sight. */
    void setView(LayerView newView, int[] selectedNodes) {
        boolean sameRows = view != null && view.size() == newView.size();
        boolean first = view == null;
        view = newView;
        if (first) {
            fitColumns();
        }
        markOrder();
        if (sameRows) {
            table.clearAll();
        } else {
            table.removeAll();
            table.setItemCount(Math.min(SLICE, newView.size()));
        }
        select(selectedNodes);
        if (table.getItemCount() < newView.size()) {
            table.getDisplay().asyncExec(() -> grow(newView, selectedNodes));
        }
    }

    private void grow(LayerView shown, int[] selectedNodes) {
        if (table.isDisposed() || view != shown) {
            return;
        }
        table.setItemCount(Math.min(table.getItemCount() + SLICE, shown.size()));
        if (table.getItemCount() < shown.size()) {
            table.getDisplay().asyncExec(() -> grow(shown, selectedNodes));
        } else {
            select(selectedNodes);
        }
    }

    /** Selects these nodes, as far as they are shown, and scrolls to the first. */
    void select(int[] nodes) {
        int[] places = view == null ? new int[0]
                : IntStream.of(nodes).map(view::placeOf).filter(place -> place >= 0 && place < table.getItemCount()).toArray();
        if (places.length == 0) {
            table.deselectAll();
        } else {
            table.setSelection(places);
        }
    }

    /** The rows that are selected, in the order in which they are shown. */
    List<LayerRow> selectedRows() {
        return view == null ? List.of() : IntStream.of(table.getSelectionIndices()).sorted().filter(place -> place < view.size())
                .mapToObj(view::row).toList();
    }

    private void fill(TableItem item, int place) {
        if (view == null || place >= view.size()) {
            return;
        }
        LayerRow row = view.row(place);
        for (int i = 0; i < columns.size(); i++) {
            item.setText(i, columns.get(i).text().apply(row));
        }
    }

    private void markOrder() {
        LayerOrder order = view == null ? LayerOrder.OF_EXECUTION : view.order();
        TableColumn sorted = null;
        for (TableColumn column : table.getColumns()) {
            if (order.column().equals(column.getData(COLUMN))) {
                sorted = column;
            }
        }
        boolean marked = sorted != null && !order.equals(new LayerOrder(LayerColumns.NUMBER, false));
        table.setSortColumn(marked ? sorted : null);
        table.setSortDirection(marked ? order.descending() ? SWT.DOWN : SWT.UP : SWT.NONE);
    }
}
