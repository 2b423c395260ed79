package org.hone.ui.network.internal.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.hone.ui.HoneUi;

/** A field for each symbolic dimension of the network's inputs; a size typed there counts at once. Hidden without symbols. */
final class BindingsBar {

    /** A network with more than this many symbols has them by accident; the first ones are offered. */
    private static final int MOST_SYMBOLS = 16;
    private static final int FIELD_WIDTH = 56;

    private final Composite bar;
    private final Composite fields;
    private final Consumer<Map<String, Long>> bound;
    private final Map<String, Long> sizes = new LinkedHashMap<>();
    private List<String> symbols = List.of();

    /** @param bound takes the sizes whenever the user has changed one to something valid */
    BindingsBar(Composite parent, Consumer<Map<String, Long>> bound) {
        this.bound = bound;
        bar = new Composite(parent, SWT.NONE);
        bar.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).exclude(true).create());
        bar.setVisible(false);
        GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(8, 8, 2, 2).applyTo(bar);
        Label caption = new Label(bar, SWT.NONE);
        caption.setText("Symbolic dimensions:");
        caption.setToolTipText("Sizes for dimensions that the file leaves open; figures that depend on them become known");
        fields = new Composite(bar, SWT.NONE);
        fields.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).create());
        RowLayout row = new RowLayout();
        row.center = true;
        row.spacing = 6;
        fields.setLayout(row);
    }

    /** Offers {@code newSymbols} with the sizes that hold now. Fields that are there already keep their text. */
    void show(List<String> newSymbols, Map<String, Long> bindings) {
        if (newSymbols.equals(symbols)) {
            return;
        }
        symbols = List.copyOf(newSymbols);
        for (var child : fields.getChildren()) {
            child.dispose();
        }
        sizes.clear();
        sizes.putAll(bindings);
        symbols.stream().limit(MOST_SYMBOLS).forEach(this::createField);
        ((GridData) bar.getLayoutData()).exclude = symbols.isEmpty();
        bar.setVisible(!symbols.isEmpty());
        bar.getParent().layout(true, true);
    }

    private void createField(String symbol) {
        Label label = new Label(fields, SWT.NONE);
        label.setText(symbol.replace("&", "&&") + " =");
        Text field = new Text(fields, SWT.BORDER | SWT.RIGHT);
        field.setData(HoneUi.WIDGET_ID, "hone.binding." + symbol);
        field.setMessage("any");
        field.setLayoutData(new org.eclipse.swt.layout.RowData(FIELD_WIDTH, SWT.DEFAULT));
        field.setText(sizes.containsKey(symbol) ? sizes.get(symbol).toString() : "");
        ControlDecoration error = new ControlDecoration(field, SWT.LEFT | SWT.TOP);
        error.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
        error.setDescriptionText("A size is a whole number from 1; leave it empty to keep the dimension open");
        error.hide();
        field.addListener(SWT.Modify, event -> typed(symbol, field.getText().strip(), error));
    }

    private void typed(String symbol, String text, ControlDecoration error) {
        boolean valid = text.isEmpty() || text.matches("[1-9][0-9]{0,11}");
        if (!valid) {
            error.show();
            return;
        }
        error.hide();
        if (text.isEmpty()) {
            sizes.remove(symbol);
        } else {
            sizes.put(symbol, Long.valueOf(text));
        }
        bound.accept(Map.copyOf(sizes));
    }
}
