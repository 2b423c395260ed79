package org.hone.ui.tests.pages;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.nio.file.Path;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.VoidResult;

/** Drops files, as the window system tells of it, onto the drop target that lies under a widget. */
public final class FileDrop {

    private FileDrop() {
    }

    public static void onto(Widget widget, Path... files) {
        UIThreadRunnable.syncExec((VoidResult) () -> {
            try {
                target(widget).notifyListeners(DND.Drop, event(files));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static DropTarget target(Widget widget) {
        for (Control control = (Control) widget; control != null; control = control.getParent()) {
            if (control.getData(DND.DROP_TARGET_KEY) instanceof DropTarget target) {
                return target;
            }
        }
        throw new IllegalStateException("nothing can be dropped onto " + widget);
    }

    /** SWT's own event of a drop, whose class is not public. */
    private static Event event(Path... files) throws ReflectiveOperationException {
        Class<?> type = Class.forName("org.eclipse.swt.dnd.DNDEvent", true, DropTarget.class.getClassLoader());
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        Event event = (Event) constructor.newInstance();
        set(event, "dataType", FileTransfer.getInstance().getSupportedTypes()[0]);
        set(event, "dataTypes", FileTransfer.getInstance().getSupportedTypes());
        set(event, "operations", DND.DROP_COPY);
        event.detail = DND.DROP_COPY;
        event.data = java.util.stream.Stream.of(files).map(Path::toString).toArray(String[]::new);
        return event;
    }

    private static void set(Event event, String name, Object value) throws ReflectiveOperationException {
        Field field = event.getClass().getDeclaredField(name);
        field.setAccessible(true);
        field.set(event, value);
    }
}
