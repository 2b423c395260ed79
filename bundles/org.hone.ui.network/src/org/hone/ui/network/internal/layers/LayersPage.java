package org.hone.ui.network.internal.layers;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.hone.engine.rows.Figures;
import org.hone.engine.rows.LayerFilter;
import org.hone.engine.rows.LayerOrder;
import org.hone.engine.rows.LayerRow;
import org.hone.engine.rows.LayerTable;
import org.hone.engine.rows.LayerView;
import org.hone.ui.HoneUi;
import org.hone.ui.network.internal.document.NetworkDocument;
import org.hone.ui.network.internal.properties.NetworkElement;
import org.hone.ui.network.internal.properties.NetworkSelection;

/** The page 'Layers' of the network editor: filter, table, totals. */
public final class LayersPage {

    private final NetworkDocument document;
    private final NetworkSelection selection;
    private final ColumnChoice choice = new ColumnChoice();
    private final Composite control;
    private final Text filterText;
    private final Label count;
    private final LayersTable layers;
    private final TotalsBar totals;

    private LayerTable table;
    private LayerOrder order = LayerOrder.OF_EXECUTION;
    private ViewJob job;

    public LayersPage(Composite parent, NetworkDocument document, NetworkSelection selection, IHandlerService handlers) {
        this.document = document;
        this.selection = selection;
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).extendedMargins(6, 6, 6, 2).applyTo(control);
        Composite top = new Composite(control, SWT.NONE);
        top.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 0).applyTo(top);
        filterText = createFilter(top);
        count = new Label(top, SWT.RIGHT);
        count.setData(HoneUi.WIDGET_ID, "hone.layers.count");
        count.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        layers = new LayersTable(control);
        totals = new TotalsBar(control, layers);
        layers.onTitleClicked(column -> sort(order.click(column)));
        layers.control().addListener(SWT.Selection, event -> publishSelection());
        hook(handlers);
        showChosenColumns();
    }

    private Text createFilter(Composite top) {
        Text text = new Text(top, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        text.setData(HoneUi.WIDGET_ID, "hone.layers.filter");
        text.setMessage("Filter by name, operator, shape or type");
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        text.addListener(SWT.Modify, event -> recompute());
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                layers.control().setFocus();
            }
        });
        return text;
    }

    private void hook(IHandlerService handlers) {
        MenuManager menu = new LayersMenu(choice, this::copy).create();
        layers.control().setMenu(menu.createContextMenu(layers.control()));
        IPreferenceChangeListener chosen = event -> later(this::showChosenColumns);
        choice.addListener(chosen);
        ISelectionChangedListener selected = event -> layers.select(selectedNodes());
        selection.addSelectionChangedListener(selected);
        control.addListener(SWT.Dispose, event -> {
            choice.removeListener(chosen);
            selection.removeSelectionChangedListener(selected);
            menu.dispose();
            cancelJob();
        });
        hookCopyKey(handlers);
    }

    /** The copy command copies layers while the table has the focus; in the filter it copies text, as everywhere. */
    private void hookCopyKey(IHandlerService handlers) {
        AbstractHandler handler = new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                copy();
                return null;
            }
        };
        IHandlerActivation[] activation = {null};
        layers.control().addListener(SWT.FocusIn, event -> {
            if (activation[0] == null) {
                activation[0] = handlers.activateHandler(IWorkbenchCommandConstants.EDIT_COPY, handler);
            }
        });
        layers.control().addListener(SWT.FocusOut, event -> {
            if (activation[0] != null) {
                handlers.deactivateHandler(activation[0]);
                activation[0] = null;
            }
        });
    }

    public Composite control() {
        return control;
    }

    public void setFocus() {
        layers.control().setFocus();
    }

    /** Shows the layers of {@code newTable}; filter, order and selection stay. */
    public void setTable(LayerTable newTable) {
        if (table == newTable) {
            return;
        }
        table = newTable;
        totals.setTotals(newTable.totals());
        recompute();
    }

    private void sort(LayerOrder newOrder) {
        order = newOrder;
        recompute();
    }

    private void recompute() {
        if (table == null) {
            return;
        }
        cancelJob();
        job = new ViewJob(table, new LayerFilter(filterText.getText()), order, view -> later(() -> show(view)));
        job.schedule();
    }

    private void show(LayerView view) {
        boolean stale = view.table() != table || !view.order().equals(order)
                || !view.filter().text().equals(filterText.getText());
        if (stale) {
            return;
        }
        layers.setView(view, selectedNodes());
        int all = table.rows().size();
        count.setText(view.size() == all ? "" : Figures.exact(view.size()) + " of " + Figures.exact(all) + " layers");
        count.getParent().layout();
    }

    private void showChosenColumns() {
        layers.setColumns(choice.columns());
        totals.columnsChanged();
    }

    private void publishSelection() {
        selection.select(layers.selectedRows().stream().map(row -> NetworkElement.node(document, row.node())).toList());
    }

    private int[] selectedNodes() {
        return selection.elements().stream().filter(NetworkElement::isNode).mapToInt(NetworkElement::index).toArray();
    }

    /** Copies the selected layers, or all that are shown when none is selected. */
    private void copy() {
        if (layers.view() == null) {
            return;
        }
        List<LayerRow> selected = layers.selectedRows();
        new CopyLayers(control.getDisplay()).copy(layers.columns(), selected.isEmpty() ? layers.view().rows() : selected);
    }

    private void cancelJob() {
        if (job != null) {
            job.cancel();
        }
    }

    private void later(Runnable runnable) {
        Display display = Display.getDefault();
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!control.isDisposed()) {
                    runnable.run();
                }
            });
        }
    }
}
