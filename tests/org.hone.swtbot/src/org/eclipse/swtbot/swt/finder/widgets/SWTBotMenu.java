package org.eclipse.swtbot.swt.finder.widgets;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.swtbot.swt.finder.waits.Conditions;
import org.eclipse.swtbot.swt.finder.waits.WaitForObjectCondition;
import org.hamcrest.Matcher;
import org.hamcrest.SelfDescribing;

/** An item of a menu. */
public class SWTBotMenu extends AbstractSWTBot<MenuItem> {

    public SWTBotMenu(MenuItem widget) throws WidgetNotFoundException {
        super(widget);
    }

    public SWTBotMenu(MenuItem widget, SelfDescribing description) throws WidgetNotFoundException {
        super(widget, description);
    }

    /** Chooses it; does nothing when it opens a submenu. */
    public SWTBotMenu click() {
        if (hasMenu()) {
            return this;
        }
        waitForEnabled();
        asyncExec(() -> {
            hideParents();
            if ((widget.getStyle() & (SWT.CHECK | SWT.RADIO)) != 0) {
                widget.setSelection((widget.getStyle() & SWT.RADIO) != 0 || !widget.getSelection());
            }
            widget.notifyListeners(SWT.Selection, createEvent());
        });
        syncExec((VoidResult) () -> { });
        return this;
    }

    /** The item with this text in its submenu. */
    public SWTBotMenu menu(String text) throws WidgetNotFoundException {
        return menu(text, false, 0);
    }

    /** The item at the end of a path of texts below this one. */
    public SWTBotMenu menu(String... texts) throws WidgetNotFoundException {
        SWTBotMenu item = this;
        for (String text : texts) {
            item = item.menu(text, false, 0);
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

    public boolean hasMenu() {
        return syncExec(() -> widget.getMenu() != null);
    }

    public boolean isChecked() {
        return syncExec(() -> widget.getSelection());
    }

    @Override
    public boolean isEnabled() {
        return syncExec(() -> widget.isEnabled());
    }

    /** The texts of its submenu, without mnemonics and accelerators. */
    public List<String> menuItems() {
        return SWTBotRootMenu.texts(syncExec(() -> widget.getMenu()));
    }

    private void hideParents() {
        for (Menu menu = widget.getParent(); menu != null && (menu.getStyle() & SWT.BAR) == 0; menu = menu.getParentMenu()) {
            menu.setVisible(false);
            menu.notifyListeners(SWT.Hide, new Event());
        }
    }
}
