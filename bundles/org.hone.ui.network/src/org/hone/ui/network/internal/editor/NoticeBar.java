package org.hone.ui.network.internal.editor;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.hone.ui.HoneUi;

/** A strip above the pages that says something about the file, with what can be done about it; hidden while it says nothing. */
final class NoticeBar {

    /** Something that can be done: a link with this text. */
    record Choice(String text, Runnable action) {
    }

    private final Composite bar;
    private final Label icon;
    private final Link text;
    private List<Choice> choices = List.of();

    NoticeBar(Composite parent, String widgetId) {
        bar = new Composite(parent, SWT.NONE);
        bar.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).exclude(true).create());
        bar.setVisible(false);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 4).applyTo(bar);
        icon = new Label(bar, SWT.NONE);
        icon.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
        text = new Link(bar, SWT.WRAP);
        text.setData(HoneUi.WIDGET_ID, widgetId);
        text.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(200, SWT.DEFAULT)
                .create());
        text.addListener(SWT.Selection, event -> follow(event.text));
    }

    /** @param image the name of a shared image of the workbench, such as {@link ISharedImages#IMG_OBJS_INFO_TSK} */
    void show(String image, String message, Choice... offered) {
        Image shared = PlatformUI.getWorkbench().getSharedImages().getImage(image);
        icon.setImage(shared);
        choices = List.of(offered);
        StringBuilder words = new StringBuilder(message.replace("&", "&&").replace("<", "‹"));
        for (Choice choice : choices) {
            words.append("   <a>").append(choice.text()).append("</a>");
        }
        text.setText(words.toString());
        reveal(true);
    }

    void hide() {
        reveal(false);
    }

    private void reveal(boolean visible) {
        ((GridData) bar.getLayoutData()).exclude = !visible;
        bar.setVisible(visible);
        bar.getParent().layout(true, true);
    }

    private void follow(String chosen) {
        choices.stream().filter(choice -> choice.text().equals(chosen)).findFirst().ifPresent(choice -> choice.action().run());
    }
}
