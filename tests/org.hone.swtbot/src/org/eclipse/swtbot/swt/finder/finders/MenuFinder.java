package org.eclipse.swtbot.swt.finder.finders;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.hamcrest.Matcher;

/** Walks menus; a menu that fills itself when shown is told that it shows, and then that it hides. */
final class MenuFinder {

    private MenuFinder() {
    }

    /** On the UI thread. */
    static void collect(Menu menu, Matcher<MenuItem> matcher, boolean recursive, List<MenuItem> found) {
        if (menu == null || menu.isDisposed()) {
            return;
        }
        menu.notifyListeners(SWT.Show, new Event());
        for (MenuItem item : menu.getItems()) {
            if (item.isDisposed()) {
                continue;
            }
            if (matcher.matches(item)) {
                found.add(item);
            }
            if (recursive) {
                collect(item.getMenu(), matcher, true, found);
            }
        }
        if (found.isEmpty()) {
            menu.notifyListeners(SWT.Hide, new Event());
        }
    }
}
