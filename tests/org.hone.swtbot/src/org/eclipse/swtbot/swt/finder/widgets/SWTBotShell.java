package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.swtbot.swt.finder.waits.Conditions;
import org.hamcrest.SelfDescribing;

/** A window. */
public class SWTBotShell extends AbstractSWTBot<Shell> {

    public SWTBotShell(Shell widget) throws WidgetNotFoundException {
        super(widget);
    }

    public SWTBotShell(Shell widget, SelfDescribing description) throws WidgetNotFoundException {
        super(widget, description);
    }

    public SWTBotShell activate() throws TimeoutException {
        syncExec((VoidResult) () -> {
            widget.forceActive();
            widget.forceFocus();
        });
        notify(SWT.Activate);
        new SWTBot().waitUntil(Conditions.shellIsActive(getText()));
        return this;
    }

    /** Closes it and waits until it is closed. */
    public void close() throws TimeoutException {
        asyncExec(() -> {
            if (!widget.isDisposed()) {
                widget.close();
            }
        });
        new SWTBot().waitUntil(Conditions.shellCloses(this));
    }

    public boolean isOpen() {
        return UIThreadRunnable.syncExec(() -> !widget.isDisposed() && widget.isVisible());
    }

    @Override
    public boolean isActive() {
        return syncExec(() -> !widget.isDisposed() && display.getActiveShell() == widget);
    }

    public SWTBot bot() {
        return new SWTBot(widget);
    }
}
