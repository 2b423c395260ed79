package org.eclipse.swtbot.swt.finder.widgets;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.ListResult;
import org.eclipse.swtbot.swt.finder.results.Result;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;
import org.eclipse.swtbot.swt.finder.utils.SWTUtils;
import org.eclipse.swtbot.swt.finder.waits.Conditions;
import org.hamcrest.SelfDescribing;
import org.hamcrest.StringDescription;

/** A widget as a test sees it: asked and driven from the test's thread, by events on the UI thread. */
public abstract class AbstractSWTBot<T extends Widget> {

    public final T widget;
    public final Display display;
    private final String description;

    public AbstractSWTBot(T widget) throws WidgetNotFoundException {
        this(widget, null);
    }

    public AbstractSWTBot(T widget, SelfDescribing description) throws WidgetNotFoundException {
        if (widget == null) {
            throw new WidgetNotFoundException("The widget was null.");
        }
        if (widget.isDisposed()) {
            throw new WidgetNotFoundException("The widget was disposed.");
        }
        this.widget = widget;
        this.display = widget.getDisplay();
        this.description = description == null ? SWTUtils.toString(widget) : StringDescription.toString(description);
    }

    public String getText() {
        return SWTUtils.getText(widget);
    }

    public String getToolTipText() {
        return SWTUtils.getToolTipText(widget);
    }

    public String getId() {
        return syncExec(() -> (String) widget.getData(SWTBotPreferences.DEFAULT_KEY));
    }

    public boolean isEnabled() {
        return syncExec(() -> !(widget instanceof Control control) || control.isEnabled());
    }

    public boolean isVisible() {
        return syncExec(() -> !(widget instanceof Control control) || control.isVisible());
    }

    public boolean isActive() {
        return syncExec(() -> widget instanceof Control control && control.isFocusControl());
    }

    public AbstractSWTBot<T> setFocus() {
        waitForEnabled();
        syncExec((VoidResult) () -> {
            if (widget instanceof Control control && !control.isFocusControl()) {
                control.getShell().forceActive();
                control.getShell().forceFocus();
                control.forceFocus();
            }
        });
        return this;
    }

    /** The context menu, opened at the middle of this widget. */
    public SWTBotRootMenu contextMenu() throws WidgetNotFoundException {
        if (widget instanceof Control control) {
            return contextMenu(control);
        }
        throw new WidgetNotFoundException("Could not find context menu for widget: " + this);
    }

    /** The first item with this text anywhere in the context menu. */
    public SWTBotMenu contextMenu(String text) throws WidgetNotFoundException {
        return contextMenu().menu(text, true, 0);
    }

    protected SWTBotRootMenu contextMenu(Control control) throws WidgetNotFoundException {
        Menu menu = syncExec(() -> {
            Rectangle bounds = control.getBounds();
            Point middle = control.getParent() == null ? new Point(bounds.x, bounds.y)
                    : control.getParent().toDisplay(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
            Event event = createEvent();
            event.widget = control;
            event.x = middle.x;
            event.y = middle.y;
            control.notifyListeners(SWT.MenuDetect, event);
            return control.getMenu();
        });
        return new SWTBotRootMenu(menu);
    }

    protected void waitForEnabled() {
        new SWTBot().waitUntil(Conditions.widgetIsEnabled(this));
    }

    /** Sends an event as if the user had caused it; returns when the UI thread has taken it. */
    protected void notify(int type) {
        notify(type, createEvent());
    }

    protected void notify(int type, Event event) {
        notify(type, event, widget);
    }

    protected void notify(int type, Event event, Widget target) {
        event.type = type;
        asyncExec(() -> {
            if (!target.isDisposed()) {
                target.notifyListeners(type, event);
            }
        });
        // what the event opened may be modal and run its own event loop: then this comes back from there
        syncExec((VoidResult) () -> { });
        if (SWTBotPreferences.PLAYBACK_DELAY > 0) {
            SWTUtils.sleep(SWTBotPreferences.PLAYBACK_DELAY);
        }
    }

    protected Event createEvent() {
        Event event = new Event();
        event.time = (int) System.currentTimeMillis();
        event.widget = widget;
        event.display = display;
        return event;
    }

    protected Event createMouseEvent(int x, int y, int button, int stateMask, int count) {
        Event event = createEvent();
        event.x = x;
        event.y = y;
        event.button = button;
        event.stateMask = stateMask;
        event.count = count;
        return event;
    }

    /** The events of a click with the left button. */
    protected void clickXY(int x, int y) {
        notify(SWT.MouseEnter);
        notify(SWT.FocusIn);
        notify(SWT.MouseDown, createMouseEvent(x, y, 1, SWT.NONE, 1));
        notify(SWT.MouseUp, createMouseEvent(x, y, 1, SWT.BUTTON1, 1));
        notify(SWT.Selection);
        notify(SWT.MouseExit);
    }

    protected <R> R syncExec(Result<R> toExecute) {
        return UIThreadRunnable.syncExec(display, toExecute);
    }

    protected <R> List<R> syncExec(ListResult<R> toExecute) {
        return UIThreadRunnable.syncExec(display, toExecute);
    }

    protected void syncExec(VoidResult toExecute) {
        UIThreadRunnable.syncExec(display, toExecute);
    }

    protected void asyncExec(VoidResult toExecute) {
        UIThreadRunnable.asyncExec(display, toExecute);
    }

    @Override
    public String toString() {
        return description;
    }
}
