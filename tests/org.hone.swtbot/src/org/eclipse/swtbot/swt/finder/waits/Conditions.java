package org.eclipse.swtbot.swt.finder.waits;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.swt.finder.finders.Finder;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.utils.SWTUtils;
import org.eclipse.swtbot.swt.finder.widgets.AbstractSWTBot;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotMenu;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotRootMenu;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTable;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTree;
import org.hamcrest.Matcher;

/** The conditions that tests wait for most. */
public abstract class Conditions {

    protected Conditions() {
    }

    public static ICondition shellIsActive(String text) {
        return when("The shell '" + text + "' did not activate", () -> {
            Shell active = new Finder().activeShell();
            return active != null && SWTUtils.getText(active).equals(text);
        });
    }

    public static ICondition shellCloses(SWTBotShell shell) {
        return when("The shell " + shell + " did not close.", () -> !shell.isOpen());
    }

    public static ICondition tableHasRows(SWTBotTable table, int rows) {
        return when("The table does not have " + rows + " rows", () -> table.rowCount() == rows);
    }

    public static ICondition treeHasRows(SWTBotTree tree, int rows) {
        return when("The tree does not have " + rows + " rows", () -> tree.rowCount() == rows);
    }

    public static ICondition widgetIsEnabled(AbstractSWTBot<? extends Widget> widget) {
        return when("The widget " + widget + " was not enabled.", widget::isEnabled);
    }

    public static <T extends Widget> WaitForObjectCondition<T> waitForWidget(Matcher<T> matcher) {
        return new Found<>(matcher, () -> new Finder().findControls(matcher));
    }

    public static <T extends Widget> WaitForObjectCondition<T> waitForWidget(Matcher<T> matcher, Widget parent) {
        return new Found<>(matcher, () -> new Finder().findControls(parent, matcher, true));
    }

    public static WaitForObjectCondition<Shell> waitForShell(Matcher<Shell> matcher) {
        return new Found<>(matcher, () -> Stream.of(new Finder().getShells())
                .filter(shell -> UIThreadRunnable.syncExec(() -> !shell.isDisposed() && matcher.matches(shell))).toList());
    }

    public static WaitForObjectCondition<MenuItem> waitForMenuItem(SWTBotMenu menu, Matcher<MenuItem> matcher,
            boolean recursive, int index) {
        return new Found<>(matcher, () -> from(index, new Finder().findMenus(
                UIThreadRunnable.syncExec(() -> menu.widget.getMenu()), matcher, recursive)));
    }

    public static WaitForObjectCondition<MenuItem> waitForMenuItem(SWTBotRootMenu menu, Matcher<MenuItem> matcher,
            boolean recursive, int index) {
        return new Found<>(matcher, () -> from(index, new Finder().findMenus(menu.widget, matcher, recursive)));
    }

    private static <T> List<T> from(int index, List<T> all) {
        return index < all.size() ? all.subList(index, all.size()) : List.of();
    }

    private static ICondition when(String failure, BooleanSupplier test) {
        return new DefaultCondition() {
            @Override
            public boolean test() {
                return test.getAsBoolean();
            }

            @Override
            public String getFailureMessage() {
                return failure;
            }
        };
    }
}
