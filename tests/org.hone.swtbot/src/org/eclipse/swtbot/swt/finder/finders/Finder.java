package org.eclipse.swtbot.swt.finder.finders;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.swt.finder.results.ArrayResult;
import org.eclipse.swtbot.swt.finder.results.ListResult;
import org.eclipse.swtbot.swt.finder.results.WidgetResult;
import org.eclipse.swtbot.swt.finder.utils.SWTUtils;
import org.hamcrest.Matcher;

/** Walks the widgets below a parent, or below the active shell, and gives those that a matcher accepts. */
public class Finder {

    private final Display display = SWTUtils.display();
    private final Widget root;
    private boolean invisibleToo;

    /** A finder that starts at the active shell. */
    public Finder() {
        this(null);
    }

    /** A finder that starts at {@code root}, or at the active shell when it is null. */
    public Finder(Widget root) {
        this.root = root;
    }

    public <T extends Widget> List<T> findControls(Matcher<T> matcher) {
        return findControls(root == null ? activeShell() : root, matcher, true);
    }

    public <T extends Widget> List<T> findControls(Widget parent, Matcher<T> matcher, boolean recursive) {
        return UIThreadRunnable.syncExec(display, (ListResult<T>) () -> {
            Set<T> found = new LinkedHashSet<>();
            collect(parent, matcher, recursive, found);
            return new ArrayList<>(found);
        });
    }

    /** The items of the menu bar of {@code shell}, submenus included, that {@code matcher} accepts. */
    public List<MenuItem> findMenus(Shell shell, Matcher<MenuItem> matcher) {
        return UIThreadRunnable.syncExec(display, (ListResult<MenuItem>) () -> {
            List<MenuItem> found = new ArrayList<>();
            if (shell != null && !shell.isDisposed()) {
                MenuFinder.collect(shell.getMenuBar(), matcher, true, found);
            }
            return found;
        });
    }

    /** The items of {@code menu} that {@code matcher} accepts. */
    public List<MenuItem> findMenus(Menu menu, Matcher<MenuItem> matcher, boolean recursive) {
        return UIThreadRunnable.syncExec(display, (ListResult<MenuItem>) () -> {
            List<MenuItem> found = new ArrayList<>();
            MenuFinder.collect(menu, matcher, recursive, found);
            return found;
        });
    }

    public Shell[] getShells() {
        return UIThreadRunnable.syncExec(display, (ArrayResult<Shell>) () -> {
            List<Shell> shells = new ArrayList<>();
            for (Shell shell : display.getShells()) {
                if (!shell.isDisposed()) {
                    shells.add(shell);
                }
            }
            return shells.toArray(Shell[]::new);
        });
    }

    /** The shell that has the focus, or null. */
    public Shell activeShell() {
        return UIThreadRunnable.syncExec(display, (WidgetResult<Shell>) display::getActiveShell);
    }

    public void setShouldFindInvisibleControls(boolean invisible) {
        invisibleToo = invisible;
    }

    public boolean shouldFindInvisibleControls() {
        return invisibleToo;
    }

    @SuppressWarnings("unchecked") // a matcher of T accepts nothing but T
    private <T extends Widget> void collect(Widget widget, Matcher<T> matcher, boolean recursive, Set<T> found) {
        if (widget == null || widget.isDisposed() || isHidden(widget)) {
            return;
        }
        if (matcher.matches(widget)) {
            found.add((T) widget);
        }
        if (recursive) {
            for (Widget child : children(widget)) {
                collect(child, matcher, true, found);
            }
        }
    }

    private boolean isHidden(Widget widget) {
        return !invisibleToo && widget instanceof Control control && !control.getVisible();
    }

    private static List<Widget> children(Widget widget) {
        List<Widget> children = new ArrayList<>();
        if (widget instanceof CTabFolder folder) {
            children.addAll(List.of(folder.getItems()));
        } else if (widget instanceof TabFolder folder) {
            children.addAll(List.of(folder.getItems()));
        } else if (widget instanceof ToolBar bar) {
            children.addAll(List.of(bar.getItems()));
        }
        if (widget instanceof Composite composite) {
            children.addAll(List.of(composite.getChildren()));
        }
        return children;
    }
}
