package org.eclipse.swtbot.swt.finder;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.finders.Finder;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory;
import org.eclipse.swtbot.swt.finder.results.WidgetResult;
import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;
import org.eclipse.swtbot.swt.finder.utils.SWTUtils;
import org.eclipse.swtbot.swt.finder.waits.Conditions;
import org.eclipse.swtbot.swt.finder.waits.ICondition;
import org.eclipse.swtbot.swt.finder.waits.WaitForObjectCondition;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotMenu;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotRootMenu;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.swtbot.swt.finder.widgets.TimeoutException;
import org.hamcrest.Matcher;

/** Shells, menus, widgets by matcher, and waiting: what every kind of lookup is made of. */
abstract class SWTBotFactory {

    protected final Display display;
    protected final Finder finder;

    protected SWTBotFactory(Finder finder) {
        this.display = SWTUtils.display();
        this.finder = finder;
    }

    public Display getDisplay() {
        return display;
    }

    public Finder getFinder() {
        return finder;
    }

    public SWTBotShell shell(String text) {
        return shell(text, 0);
    }

    public SWTBotShell shell(String text, int index) {
        return new SWTBotShell(shells(text).get(index));
    }

    public List<Shell> shells(String text) {
        WaitForObjectCondition<Shell> shell = Conditions.waitForShell(WidgetMatcherFactory.withText(text));
        waitUntilWidgetAppears(shell);
        return shell.getAllMatches();
    }

    public SWTBotShell[] shells() {
        return Stream.of(finder.getShells()).map(SWTBotShell::new).toArray(SWTBotShell[]::new);
    }

    public SWTBotShell activeShell() throws WidgetNotFoundException {
        return new SWTBotShell(finder.activeShell());
    }

    /** The menu bar of the active shell. */
    public SWTBotRootMenu menu() throws WidgetNotFoundException {
        return menu(activeShell());
    }

    /** The menu bar of a shell. */
    public SWTBotRootMenu menu(SWTBotShell shell) throws WidgetNotFoundException {
        return new SWTBotRootMenu(UIThreadRunnable.syncExec((WidgetResult<Menu>) shell.widget::getMenuBar));
    }

    /** The first item with this text anywhere in the menu bar of the active shell. */
    public SWTBotMenu menu(String text) throws WidgetNotFoundException {
        return menu(text, 0);
    }

    public SWTBotMenu menu(String text, int index) throws WidgetNotFoundException {
        Matcher<MenuItem> matcher = WidgetMatcherFactory.withMnemonic(text);
        return menu().menu(matcher, true, index);
    }

    public <T extends Widget> List<? extends T> widgets(Matcher<T> matcher) {
        return appeared(matcher).getAllMatches();
    }

    public <T extends Widget> List<? extends T> widgets(Matcher<T> matcher, Widget parent) {
        return appeared(matcher, parent).getAllMatches();
    }

    public <T extends Widget> T widget(Matcher<T> matcher) {
        return widget(matcher, 0);
    }

    public <T extends Widget> T widget(Matcher<T> matcher, int index) {
        return appeared(matcher).get(index);
    }

    public <T extends Widget> T widget(Matcher<T> matcher, Widget parent) {
        return widget(matcher, parent, 0);
    }

    public <T extends Widget> T widget(Matcher<T> matcher, Widget parent, int index) {
        return appeared(matcher, parent).get(index);
    }

    public void waitUntilWidgetAppears(ICondition condition) {
        try {
            waitUntil(condition);
        } catch (TimeoutException e) {
            throw new WidgetNotFoundException("Could not find widget.", e);
        }
    }

    public void waitUntil(ICondition condition) throws TimeoutException {
        waitUntil(condition, SWTBotPreferences.TIMEOUT);
    }

    public void waitUntil(ICondition condition, long timeout) throws TimeoutException {
        waitUntil(condition, timeout, SWTBotPreferences.DEFAULT_POLL_DELAY);
    }

    public void waitUntil(ICondition condition, long timeout, long interval) throws TimeoutException {
        waitFor(condition, true, timeout, interval);
    }

    public void waitWhile(ICondition condition) throws TimeoutException {
        waitWhile(condition, SWTBotPreferences.TIMEOUT);
    }

    public void waitWhile(ICondition condition, long timeout) throws TimeoutException {
        waitWhile(condition, timeout, SWTBotPreferences.DEFAULT_POLL_DELAY);
    }

    public void waitWhile(ICondition condition, long timeout, long interval) throws TimeoutException {
        waitFor(condition, false, timeout, interval);
    }

    private <T extends Widget> WaitForObjectCondition<T> appeared(Matcher<T> matcher) {
        WaitForObjectCondition<T> condition = new WaitForObjectCondition<>(matcher) {
            @Override
            protected List<T> findMatches() {
                return finder.findControls(matcher);
            }
        };
        waitUntilWidgetAppears(condition);
        return condition;
    }

    private <T extends Widget> WaitForObjectCondition<T> appeared(Matcher<T> matcher, Widget parent) {
        WaitForObjectCondition<T> condition = new WaitForObjectCondition<>(matcher) {
            @Override
            protected List<T> findMatches() {
                return finder.findControls(parent, matcher, true);
            }
        };
        waitUntilWidgetAppears(condition);
        return condition;
    }

    private void waitFor(ICondition condition, boolean wanted, long timeout, long interval) {
        long limit = System.nanoTime() + timeout * 1_000_000L;
        condition.init((SWTBot) this);
        while (!holds(condition, wanted)) {
            if (System.nanoTime() > limit) {
                throw new TimeoutException("Timeout after: " + timeout + " ms.: " + condition.getFailureMessage());
            }
            SWTUtils.sleep(interval);
        }
    }

    private static boolean holds(ICondition condition, boolean wanted) {
        try {
            return condition.test() == wanted;
        } catch (Exception e) {
            return false; // as SWTBot does: what cannot be looked at yet has not come true
        }
    }
}
