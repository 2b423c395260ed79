package org.hone.engine.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;

class LayerViewTest {

    private static final LayerTable TABLE = table(row(0, "conv10", "Conv", "[1, 16, 8, 8]", 500),
            row(1, "conv2", "Conv", "[1, 32, 4, 4]", LayerRow.UNKNOWN), row(2, "Relu_a", "Relu", "[1, 32, 4, 4]", 0),
            row(3, "fc", "Gemm", "[1, 10]", 500));

    private static LayerRow row(int node, String name, String operator, String shape, long macs) {
        return new LayerRow(node, name, operator, shape, "float32", macs, 0, 0, 0, 0);
    }

    private static LayerTable table(LayerRow... rows) {
        return new LayerTable(List.of(rows), new LayerTotals(rows.length, -1, 0, 0, 0, 0, 0));
    }

    private static List<String> names(String filter, LayerOrder order) {
        return LayerView.of(TABLE, new LayerFilter(filter), order, null).rows().stream().map(LayerRow::name).toList();
    }

    @Test
    void keepsTheOrderOfExecutionAtFirst() {
        assertEquals(List.of("conv10", "conv2", "Relu_a", "fc"), names("", LayerOrder.OF_EXECUTION));
    }

    @Test
    void sortsNumbersInNamesBySize() {
        assertEquals(List.of("conv2", "conv10", "fc", "Relu_a"), names("", new LayerOrder(LayerColumns.NAME, false)));
        assertEquals(List.of("Relu_a", "fc", "conv10", "conv2"), names("", new LayerOrder(LayerColumns.NAME, true)));
    }

    @Test
    void putsUnknownFiguresLastEitherWayAndKeepsEqualOnesInOrder() {
        assertEquals(List.of("conv10", "fc", "Relu_a", "conv2"), names("", new LayerOrder(LayerColumns.MACS, true)));
        assertEquals(List.of("Relu_a", "conv10", "fc", "conv2"), names("", new LayerOrder(LayerColumns.MACS, false)));
    }

    @Test
    void keepsLayersInWhichEveryWordOccursSomewhere() {
        assertEquals(List.of("conv10", "conv2"), names("CONV", LayerOrder.OF_EXECUTION));
        assertEquals(List.of("conv2"), names(" conv  32, ", LayerOrder.OF_EXECUTION));
        assertEquals(List.of(), names("conv gemm", LayerOrder.OF_EXECUTION));
        assertEquals(4, names("float32", LayerOrder.OF_EXECUTION).size());
    }

    @Test
    void knowsWhereANodeStands() {
        LayerView view = LayerView.of(TABLE, new LayerFilter("4, 4"), new LayerOrder(LayerColumns.NUMBER, true), null);
        assertEquals(0, view.placeOf(2));
        assertEquals(1, view.placeOf(1));
        assertEquals(-1, view.placeOf(0));
        assertEquals(-1, view.placeOf(99));
    }

    @Test
    void turnsTheOrderOnASecondClickAndBeginsWithTheLargestFigures() {
        LayerOrder first = LayerOrder.OF_EXECUTION.click(LayerColumns.MACS);
        assertEquals(new LayerOrder(LayerColumns.MACS, true), first);
        assertEquals(new LayerOrder(LayerColumns.MACS, false), first.click(LayerColumns.MACS));
        assertEquals(new LayerOrder(LayerColumns.NAME, false), first.click(LayerColumns.NAME));
        assertEquals(LayerOrder.OF_EXECUTION, first.click(LayerColumns.NUMBER));
    }

    @Test
    void stopsWhenCancelled() {
        NullProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        assertThrows(OperationCanceledException.class,
                () -> LayerView.of(TABLE, LayerFilter.NONE, LayerOrder.OF_EXECUTION, cancelled));
    }

    @Test
    void sortsAMillionLayers() {
        List<LayerRow> rows = new ArrayList<>();
        for (int i = 0; i < 1_000_000; i++) {
            rows.add(row(i, "layer" + i, "Relu", "[1]", (i * 7919L) % 1_000_003));
        }
        LayerView view = LayerView.of(new LayerTable(rows, TABLE.totals()), LayerFilter.NONE,
                new LayerOrder(LayerColumns.MACS, true), null);
        assertEquals(1_000_000, view.size());
        assertTrue(view.row(0).macs() >= view.row(1).macs());
    }

    @Test
    void writesTabSeparatedValuesThatNamesCannotBreak() {
        LayerRow odd = row(4, "a\tb\nc", "Relu", "[1]", LayerRow.UNKNOWN);
        assertEquals("#\tName\tMACs\n0\tconv10\t500\n4\ta b c\t\n",
                LayerText.tsv(List.of(LayerColumns.NUMBER, LayerColumns.NAME, LayerColumns.MACS), List.of(TABLE.rows().get(0), odd)));
    }
}
