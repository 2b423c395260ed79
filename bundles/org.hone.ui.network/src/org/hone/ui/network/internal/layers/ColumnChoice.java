package org.hone.ui.network.internal.layers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.hone.engine.rows.LayerColumn;
import org.hone.engine.rows.LayerColumns;

/** The columns of the table of layers that the user chose, kept in the workspace and shared by all editors. */
final class ColumnChoice {

    private static final String BUNDLE = "org.hone.ui.network";
    private static final String KEY = "layers.columns";

    private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(BUNDLE);

    /** The chosen columns in their own order; never without the name. */
    List<LayerColumn> columns() {
        String stored = preferences.get(KEY, null);
        if (stored == null) {
            return LayerColumns.ALL.stream().filter(LayerColumn::shown).toList();
        }
        List<String> ids = Arrays.asList(stored.split(","));
        return LayerColumns.ALL.stream().filter(column -> isFixed(column) || ids.contains(column.id())).toList();
    }

    /** True for a column that cannot be hidden. */
    static boolean isFixed(LayerColumn column) {
        return column.equals(LayerColumns.NAME);
    }

    void show(LayerColumn column, boolean shown) {
        List<LayerColumn> chosen = new ArrayList<>(columns());
        chosen.remove(column);
        if (shown) {
            chosen.add(column);
        }
        preferences.put(KEY, chosen.stream().map(LayerColumn::id).collect(Collectors.joining(",")));
    }

    /** Back to the columns that are shown at first. */
    void reset() {
        preferences.remove(KEY);
    }

    void addListener(IPreferenceChangeListener listener) {
        preferences.addPreferenceChangeListener(listener);
    }

    void removeListener(IPreferenceChangeListener listener) {
        preferences.removePreferenceChangeListener(listener);
    }
}
