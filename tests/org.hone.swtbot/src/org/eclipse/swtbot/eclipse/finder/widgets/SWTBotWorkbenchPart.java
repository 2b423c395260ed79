package org.eclipse.swtbot.eclipse.finder.widgets;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.eclipse.finder.SWTWorkbenchBot;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.swtbot.swt.finder.results.WidgetResult;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;

/** A view or an editor. */
public abstract class SWTBotWorkbenchPart<T extends IWorkbenchPartReference> {

    protected final T partReference;
    protected final SWTWorkbenchBot bot;

    public SWTBotWorkbenchPart(T partReference, SWTWorkbenchBot bot) {
        this.partReference = partReference;
        this.bot = bot;
    }

    public T getReference() {
        return partReference;
    }

    public String getTitle() {
        return UIThreadRunnable.syncExec(partReference::getPartName);
    }

    public abstract void close();

    /** Brings it to the front and activates it. */
    public void show() {
        UIThreadRunnable.syncExec((VoidResult) () -> partReference.getPage().activate(partReference.getPart(true)));
    }

    public abstract boolean isActive();

    public abstract void setFocus();

    /** A bot for what is inside this part. */
    public SWTBot bot() {
        return new SWTBot(getWidget());
    }

    /** The control that holds this part. */
    public Widget getWidget() {
        Widget widget = UIThreadRunnable.syncExec((WidgetResult<Widget>) () -> {
            IWorkbenchPart part = partReference.getPart(true);
            MPart model = part == null ? null : part.getSite().getService(MPart.class);
            return model == null ? null : (Widget) model.getWidget();
        });
        if (widget == null) {
            throw new WidgetNotFoundException("The part " + getTitle() + " shows nothing");
        }
        return widget;
    }
}
