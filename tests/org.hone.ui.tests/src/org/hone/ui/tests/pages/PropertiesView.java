package org.hone.ui.tests.pages;

import java.util.stream.Stream;

import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotView;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTree;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTreeItem;

/** The Properties of what is selected. */
public final class PropertiesView {

    private static final int VALUE = 1;

    private final SWTBotView view;

    PropertiesView(SWTBotView view) {
        this.view = view;
    }

    private SWTBotTree tree() {
        return view.bot().tree();
    }

    /** The value of a property, or an empty text when there is none of this name. */
    public String value(String category, String property) {
        return Stream.of(tree().getAllItems()).filter(item -> item.getText().equals(category))
                .flatMap(item -> Stream.of(item.getItems())).filter(item -> item.getText().equals(property))
                .map(item -> item.cell(VALUE)).findFirst().orElse("");
    }

    public void awaitValue(String category, String property, String expected) {
        Waiting.untilEquals(expected, () -> value(category, property));
    }

    /** Types another value and leaves the field. */
    public void change(String category, String property, String value) {
        view.show();
        SWTBotTreeItem group = tree().getTreeItem(category);
        group.getNode(property).doubleClick();
        view.bot().text().setText(value);
        group.doubleClick();
    }
}
