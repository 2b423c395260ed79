package org.hone.ui.network.internal.editor;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.hone.engine.rows.Figures;
import org.hone.engine.rows.LayerTotals;
import org.hone.engine.rows.NetworkFacts;
import org.hone.ui.HoneUi;

/** What stands above the pages: the format, what the network costs in total, and its warnings, which unfold on a click. */
final class HeaderBar {

    private static final int WARNING_LINES = 6;

    private final Composite bar;
    private final Composite figures;
    private final Font bold;
    private final Link warnings;
    private final Label warningIcon;
    private final Text warningList;

    HeaderBar(Composite parent) {
        bar = new Composite(parent, SWT.NONE);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        GridLayoutFactory.fillDefaults().numColumns(3).extendedMargins(8, 8, 6, 2).spacing(6, 4).applyTo(bar);
        bold = FontDescriptor.createFrom(bar.getFont()).setStyle(SWT.BOLD).createFont(bar.getDisplay());
        bar.addListener(SWT.Dispose, event -> bold.dispose());

        figures = new Composite(bar, SWT.NONE);
        figures.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).create());
        RowLayout row = new RowLayout();
        row.spacing = 22;
        row.marginLeft = 0;
        row.wrap = true;
        figures.setLayout(row);

        warningIcon = new Label(bar, SWT.NONE);
        warningIcon.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_WARN_TSK));
        warningIcon.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        warnings = new Link(bar, SWT.NONE);
        warnings.setData(HoneUi.WIDGET_ID, "hone.header.warnings");
        warnings.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        warningList = new Text(bar, SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.WRAP | SWT.BORDER);
        warningList.setData(HoneUi.WIDGET_ID, "hone.header.warningList");
        warningList.setLayoutData(GridDataFactory.fillDefaults().span(3, 1).grab(true, false).exclude(true)
                .hint(200, warningList.getLineHeight() * WARNING_LINES).create());
        warningList.setVisible(false);
        warnings.addListener(SWT.Selection, event -> unfold(!warningList.getVisible()));
    }

    void show(NetworkFacts facts) {
        for (var child : figures.getChildren()) {
            child.dispose();
        }
        LayerTotals totals = facts.totals();
        figure("format", "Format", facts.formatLine(), facts.producer().isEmpty() ? "" : "Made by " + facts.producer());
        figure("layers", "Layers", Figures.exact(totals.layers()), "");
        figure("macs", "MACs", Figures.rounded(totals.macs()), Figures.exact(totals.macs()));
        figure("parameters", "Parameters", Figures.rounded(totals.parameters()), Figures.exact(totals.parameters()));
        figure("weights", "Weights", Figures.bytes(totals.weightBytes()), Figures.exact(totals.weightBytes()) + " bytes");
        figure("activations", "Activations", Figures.bytes(totals.activationBytes()),
                Figures.exact(totals.activationBytes()) + " bytes in all values together");
        figure("peak", "Peak activations", Figures.bytes(totals.peakActivationBytes()),
                Figures.exact(totals.peakActivationBytes()) + " bytes at once, under a good static plan");
        showWarnings(facts.warnings());
        bar.getParent().layout(true, true);
    }

    private void figure(String id, String caption, String value, String tooltip) {
        Composite pair = new Composite(figures, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 1).applyTo(pair);
        new Label(pair, SWT.NONE).setText(caption);
        Label figure = new Label(pair, SWT.NONE);
        figure.setData(HoneUi.WIDGET_ID, "hone.header." + id);
        figure.setFont(bold);
        figure.setText(value);
        figure.setToolTipText(tooltip.isEmpty() ? null : tooltip);
    }

    private void showWarnings(List<String> found) {
        warningIcon.setVisible(!found.isEmpty());
        warnings.setVisible(!found.isEmpty());
        warnings.setText("<a>" + (found.size() == 1 ? "1 warning" : Figures.exact(found.size()) + " warnings") + "</a>");
        warningList.setText(String.join("\n", found));
        if (found.isEmpty()) {
            unfold(false);
        }
    }

    private void unfold(boolean shown) {
        ((GridData) warningList.getLayoutData()).exclude = !shown;
        warningList.setVisible(shown);
        bar.getParent().layout(true, true);
    }
}
