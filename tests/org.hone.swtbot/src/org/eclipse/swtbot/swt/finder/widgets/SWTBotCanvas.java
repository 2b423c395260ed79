package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.hamcrest.SelfDescribing;

/** A canvas. */
public class SWTBotCanvas extends AbstractSWTBot<Canvas> {

    public SWTBotCanvas(Canvas widget) throws WidgetNotFoundException {
        super(widget);
    }

    public SWTBotCanvas(Canvas widget, SelfDescribing description) throws WidgetNotFoundException {
        super(widget, description);
    }

    public SWTBotCanvas click(int x, int y) {
        waitForEnabled();
        setFocus();
        clickXY(x, y);
        return this;
    }
}
