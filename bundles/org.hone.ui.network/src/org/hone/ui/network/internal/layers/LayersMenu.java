package org.hone.ui.network.internal.layers;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.hone.engine.rows.LayerColumn;
import org.hone.engine.rows.LayerColumns;

/** The context menu of the table of layers: copying, and which columns are shown. */
final class LayersMenu {

    private final ColumnChoice choice;
    private final Runnable copy;

    LayersMenu(ColumnChoice choice, Runnable copy) {
        this.choice = choice;
        this.copy = copy;
    }

    MenuManager create() {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> {
            manager.add(action("Copy\tCtrl+C", copy));
            manager.add(new Separator());
            MenuManager columns = new MenuManager("Columns");
            fillColumns(columns);
            manager.add(columns);
        });
        return menu;
    }

    /** A check mark for each column that can be hidden, and the way back to the first choice. */
    void fillColumns(IMenuManager menu) {
        for (LayerColumn column : LayerColumns.ALL) {
            if (!ColumnChoice.isFixed(column)) {
                menu.add(toggle(column));
            }
        }
        menu.add(new Separator());
        menu.add(action("Reset Columns", choice::reset));
    }

    private IAction toggle(LayerColumn column) {
        Action toggle = new Action(column.title().replace("&", "&&"), IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                choice.show(column, isChecked());
            }
        };
        toggle.setToolTipText(column.description());
        toggle.setChecked(choice.columns().contains(column));
        return toggle;
    }

    private static IAction action(String text, Runnable runnable) {
        return new Action(text) {
            @Override
            public void run() {
                runnable.run();
            }
        };
    }
}
