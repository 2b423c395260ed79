package org.hone.ui.tests.pages;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.Result;
import org.hone.ui.HoneUi;

/** Looks at widgets without waiting for them: for what must not be there. */
final class Widgets {

    private Widgets() {
    }

    /** All controls of a type below {@code root}; on the UI thread. */
    static <T extends Control> List<T> all(Widget root, Class<T> type) {
        List<T> found = new ArrayList<>();
        if (type.isInstance(root)) {
            found.add(type.cast(root));
        }
        if (root instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                found.addAll(all(child, type));
            }
        }
        return found;
    }

    /** Whether a control with this id is to be seen below {@code root}. */
    static boolean isShown(Widget root, String id) {
        return UIThreadRunnable.syncExec((Result<Boolean>) () -> all(root, Control.class).stream()
                .anyMatch(control -> id.equals(control.getData(HoneUi.WIDGET_ID)) && control.isVisible()));
    }
}
