package org.hone.ui.network.internal.editor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.hone.ui.HoneUi;

/** A whole page that says why there is no network to see: it is being opened, or it cannot be. */
final class MessagePane {

    private static final int TEXT_WIDTH = 560;

    private final Composite pane;
    private final Label icon;
    private final Label title;
    private final Text text;
    private final Link link;
    private Runnable action = () -> { };

    MessagePane(Composite parent) {
        pane = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(pane);
        Composite box = new Composite(pane, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, true).applyTo(box);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 16).spacing(12, 8).applyTo(box);
        icon = new Label(box, SWT.NONE);
        icon.setLayoutData(new GridData(SWT.CENTER, SWT.BEGINNING, false, false, 1, 3));
        title = new Label(box, SWT.NONE);
        title.setFont(JFaceResources.getBannerFont());
        title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        text = new Text(box, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY);
        text.setData(HoneUi.WIDGET_ID, "hone.message");
        GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(text);
        link = new Link(box, SWT.NONE);
        link.addListener(SWT.Selection, event -> action.run());
    }

    Composite control() {
        return pane;
    }

    void show(Image image, String newTitle, String message, String choice, Runnable chosen) {
        icon.setImage(image);
        title.setText(newTitle);
        text.setText(message);
        link.setText("<a>" + choice + "</a>");
        action = chosen;
        pane.layout(true, true);
    }
}
