package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.widgets.Label;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.hamcrest.SelfDescribing;

/** A label. */
public class SWTBotLabel extends AbstractSWTBot<Label> {

    public SWTBotLabel(Label widget) throws WidgetNotFoundException {
        super(widget);
    }

    public SWTBotLabel(Label widget, SelfDescribing description) throws WidgetNotFoundException {
        super(widget, description);
    }

}
