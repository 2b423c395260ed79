package org.hone.ui.network.internal.layers;

import java.util.stream.Collectors;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.hone.engine.rows.LayerColumn;
import org.hone.engine.rows.LayerTotals;
import org.hone.ui.HoneUi;

/** The row of totals below the table: each figure stands under its column and stays in sight when the rows scroll. */
final class TotalsBar {

    static final String WIDGET_ID = "hone.layers.totals";
    private static final int CELL_MARGIN = 4;
    private static final int ROW_MARGIN = 4;

    private final LayersTable layers;
    private final Canvas canvas;
    private final Font bold;
    private LayerTotals totals;

    TotalsBar(Composite parent, LayersTable layers) {
        this.layers = layers;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        canvas.setData(HoneUi.WIDGET_ID, WIDGET_ID);
        bold = FontDescriptor.createFrom(canvas.getFont()).setStyle(SWT.BOLD).createFont(canvas.getDisplay());
        canvas.addListener(SWT.Dispose, event -> bold.dispose());
        canvas.addListener(SWT.Paint, this::paint);
        canvas.setLayoutData(height());
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = canvas.getToolTipText();
            }
        });
        layers.control().getHorizontalBar().addListener(SWT.Selection, event -> canvas.redraw());
        layers.control().addListener(SWT.Resize, event -> canvas.redraw());
    }

    private GridData height() {
        GC gc = new GC(canvas);
        gc.setFont(bold);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.heightHint = gc.getFontMetrics().getHeight() + 2 * ROW_MARGIN;
        gc.dispose();
        return data;
    }

    /** Follows the widths of the columns that the table has now. */
    void columnsChanged() {
        Listener redraw = event -> canvas.redraw();
        for (TableColumn column : layers.control().getColumns()) {
            column.addListener(SWT.Resize, redraw);
            column.addListener(SWT.Move, redraw);
        }
        describe();
    }

    void setTotals(LayerTotals newTotals) {
        totals = newTotals;
        describe();
    }

    private void describe() {
        canvas.setToolTipText(totals == null ? null : layers.columns().stream().filter(column -> !text(column).isEmpty())
                .map(column -> column.title() + ": " + text(column)).collect(Collectors.joining("\n")));
        canvas.redraw();
    }

    private String text(LayerColumn column) {
        return column.total().apply(totals);
    }

    private void paint(Event event) {
        if (totals == null) {
            return;
        }
        Table table = layers.control();
        GC gc = event.gc;
        gc.setFont(bold);
        gc.setForeground(canvas.getForeground());
        int x = table.getBorderWidth() - table.getHorizontalBar().getSelection();
        for (int index : table.getColumnOrder()) {
            TableColumn column = table.getColumn(index);
            paintCell(gc, layers.columns().get(index), x, column.getWidth());
            x += column.getWidth();
        }
    }

    private void paintCell(GC gc, LayerColumn column, int x, int width) {
        String text = text(column);
        Point size = gc.textExtent(text);
        int left = column.numeric() ? x + width - size.x - CELL_MARGIN : x + CELL_MARGIN;
        gc.setClipping(x, 0, width, canvas.getSize().y);
        gc.drawText(text, left, ROW_MARGIN, true);
        gc.setClipping((org.eclipse.swt.graphics.Rectangle) null);
    }
}
