package org.hone.engine.rows;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** All columns of the list of layers, in the order in which they stand. A new column is one entry here. */
public final class LayerColumns {

    public static final LayerColumn NUMBER = new LayerColumn("number", "#", "Index in the order of execution, from 0", true,
            true, row -> Integer.toString(row.node()), row -> Integer.toString(row.node()),
            Comparator.comparingInt(LayerRow::node), row -> true, totals -> "");
    public static final LayerColumn NAME = text("name", "Name", "Name of the layer", LayerRow::name,
            totals -> totals.layers() == 1 ? "1 layer" : Figures.exact(totals.layers()) + " layers");
    public static final LayerColumn OPERATOR = text("operator", "Operator", "What the layer computes", LayerRow::operator,
            totals -> "");
    public static final LayerColumn SHAPE = text("shape", "Output shape", "Shape of the first output", LayerRow::shape,
            totals -> "");
    public static final LayerColumn TYPE = text("type", "Type", "Element type of the first output", LayerRow::type,
            totals -> "");
    public static final LayerColumn MACS = figure("macs", "MACs", "Multiply-accumulate operations of one run", true,
            LayerRow::macs, LayerTotals::macs);
    public static final LayerColumn PARAMETERS = figure("parameters", "Parameters", "Number of weights", true,
            LayerRow::parameters, LayerTotals::parameters);
    public static final LayerColumn WEIGHT_BYTES = figure("weightBytes", "Weight bytes", "Size of the weights in bytes", true,
            LayerRow::weightBytes, LayerTotals::weightBytes);
    public static final LayerColumn ACTIVATION_BYTES = figure("activationBytes", "Output bytes",
            "Size of what the layer puts out in bytes", true, LayerRow::activationBytes, LayerTotals::activationBytes);
    public static final LayerColumn MOVED_BYTES = figure("movedBytes", "Moved bytes", "Bytes read and written by one run",
            false, LayerRow::movedBytes, LayerTotals::movedBytes);
    public static final LayerColumn INTENSITY = new LayerColumn("intensity", "MACs per byte",
            "Arithmetic intensity: MACs per byte read or written", true, false, row -> Figures.ratio(row.intensity()),
            row -> row.intensity() < 0 ? "" : Double.toString(row.intensity()), Comparator.comparingDouble(LayerRow::intensity),
            row -> row.intensity() >= 0, totals -> totals.macs() < 0 || totals.movedBytes() <= 0 ? ""
                    : Figures.ratio((double) totals.macs() / totals.movedBytes()));

    public static final List<LayerColumn> ALL = List.of(NUMBER, NAME, OPERATOR, SHAPE, TYPE, MACS, PARAMETERS, WEIGHT_BYTES,
            ACTIVATION_BYTES, MOVED_BYTES, INTENSITY);

    private LayerColumns() {
    }

    /** The column with {@code id}, or null. */
    public static LayerColumn find(String id) {
        return ALL.stream().filter(column -> column.id().equals(id)).findFirst().orElse(null);
    }

    private static LayerColumn text(String id, String title, String description, Function<LayerRow, String> text,
            Function<LayerTotals, String> total) {
        return new LayerColumn(id, title, description, false, true, text, text,
                Comparator.comparing(text, NaturalOrder.INSTANCE), row -> true, total);
    }

    private static LayerColumn figure(String id, String title, String description, boolean shown, ToLongFunction<LayerRow> figure,
            ToLongFunction<LayerTotals> total) {
        return new LayerColumn(id, title, description, true, shown, row -> Figures.exact(figure.applyAsLong(row)),
                row -> figure.applyAsLong(row) < 0 ? "" : Long.toString(figure.applyAsLong(row)),
                Comparator.comparingLong(figure), row -> figure.applyAsLong(row) >= 0,
                totals -> Figures.exact(total.applyAsLong(totals)));
    }
}
