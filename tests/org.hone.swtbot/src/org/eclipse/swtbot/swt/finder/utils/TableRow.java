package org.eclipse.swtbot.swt.finder.utils;

import java.util.ArrayList;
import java.util.List;

/** The texts of one row of a table or tree. */
public class TableRow {

    private final List<String> cells = new ArrayList<>();

    public void add(String cell) {
        cells.add(cell);
    }

    public int columnCount() {
        return cells.size();
    }

    public String get(int column) {
        return cells.get(column);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TableRow row && row.cells.equals(cells);
    }

    @Override
    public int hashCode() {
        return cells.hashCode();
    }

    @Override
    public String toString() {
        return cells.toString();
    }
}
