package org.eclipse.swtbot.swt.finder.widgets;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory;
import org.eclipse.swtbot.swt.finder.results.ListResult;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.swtbot.swt.finder.waits.Conditions;
import org.eclipse.swtbot.swt.finder.waits.WaitForObjectCondition;
import org.hamcrest.Matcher;
import org.hamcrest.SelfDescribing;

/** A menu bar or a context menu. */
public class SWTBotRootMenu extends AbstractSWTBot<Menu> {

    public SWTBotRootMenu(Menu widget) throws WidgetNotFoundException {
        super(widget);
    }

    public SWTBotRootMenu(Menu widget, SelfDescribing description) throws WidgetNotFoundException {
        super(widget, description);
    }

    /** The item at the end of a path of texts. */
    public SWTBotMenu menu(String... texts) throws WidgetNotFoundException {
        if (texts == null || texts.length == 0) {
            throw new WidgetNotFoundException("Could not find menu item for empty text path");
        }
        SWTBotMenu item = menu(texts[0], false, 0);
        for (int i = 1; i < texts.length; i++) {
            item = item.menu(texts[i], false, 0);
        }
        return item;
    }

    public SWTBotMenu menu(String text, boolean recursive, int index) throws WidgetNotFoundException {
        return menu(WidgetMatcherFactory.withMnemonic(text), recursive, index);
    }

    public SWTBotMenu menu(Matcher<MenuItem> matcher, boolean recursive, int index) throws WidgetNotFoundException {
        WaitForObjectCondition<MenuItem> item = Conditions.waitForMenuItem(this, matcher, recursive, index);
        new SWTBot().waitUntilWidgetAppears(item);
        return new SWTBotMenu(item.get(0));
    }

    @Override
    public SWTBotMenu contextMenu(String text) throws WidgetNotFoundException {
        return menu(text);
    }

    /** Hides a context menu; a menu bar stays. */
    public SWTBotRootMenu hide() {
        syncExec((VoidResult) () -> {
            if ((widget.getStyle() & SWT.POP_UP) != 0) {
                widget.setVisible(false);
                widget.notifyListeners(SWT.Hide, new Event());
            }
        });
        return this;
    }

    /** The texts of its items, without mnemonics and accelerators. */
    public List<String> menuItems() {
        return texts(widget);
    }

    static List<String> texts(Menu menu) {
        return menu == null ? List.of() : UIThreadRunnable.syncExec((ListResult<String>) () -> Stream.of(menu.getItems())
                .map(item -> item.getText().replace("&", "").split("\t")[0]).toList());
    }
}
