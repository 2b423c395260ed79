package org.hone.engine.rows;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * The layers that a table shows, in the order in which it shows them. Immutable: made off the UI thread, then handed over.
 */
public final class LayerView {

    private static final int CHECK_EVERY = 4096;

    private final LayerTable table;
    private final LayerFilter filter;
    private final LayerOrder order;
    private final LayerRow[] shown;
    /** The place of each node in {@link #shown}, or -1. */
    private final int[] places;

    private LayerView(LayerTable table, LayerFilter filter, LayerOrder order, LayerRow[] shown) {
        this.table = table;
        this.filter = filter;
        this.order = order;
        this.shown = shown;
        this.places = new int[table.rows().size()];
        Arrays.fill(places, -1);
        for (int i = 0; i < shown.length; i++) {
            places[shown[i].node()] = i;
        }
    }

    /**
     * Filters and sorts.
     *
     * @throws org.eclipse.core.runtime.OperationCanceledException when {@code monitor} is cancelled
     */
    public static LayerView of(LayerTable table, LayerFilter filter, LayerOrder order, IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor);
        LayerRow[] kept = new LayerRow[table.rows().size()];
        Predicate<LayerRow> keeps = filter.predicate();
        int count = 0;
        for (LayerRow row : table.rows()) {
            if (row.node() % CHECK_EVERY == 0) {
                progress.checkCanceled();
            }
            if (keeps.test(row)) {
                kept[count++] = row;
            }
        }
        LayerRow[] shown = Arrays.copyOf(kept, count);
        if (!order.equals(LayerOrder.OF_EXECUTION)) {
            Arrays.sort(shown, cancellable(order.comparator(), progress));
        }
        return new LayerView(table, filter, order, shown);
    }

    private static Comparator<LayerRow> cancellable(Comparator<LayerRow> order, SubMonitor progress) {
        int[] comparisons = {0};
        return (a, b) -> {
            if (++comparisons[0] % CHECK_EVERY == 0) {
                progress.checkCanceled();
            }
            return order.compare(a, b);
        };
    }

    public LayerTable table() {
        return table;
    }

    public LayerFilter filter() {
        return filter;
    }

    public LayerOrder order() {
        return order;
    }

    public int size() {
        return shown.length;
    }

    public LayerRow row(int place) {
        return shown[place];
    }

    public List<LayerRow> rows() {
        return List.of(shown);
    }

    /** Where the node stands in this view, or -1 when the filter hides it. */
    public int placeOf(int node) {
        return node >= 0 && node < places.length ? places[node] : -1;
    }
}
