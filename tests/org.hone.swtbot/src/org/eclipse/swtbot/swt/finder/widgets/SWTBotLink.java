package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.hamcrest.SelfDescribing;

/** A text with hyperlinks in it. */
public class SWTBotLink extends AbstractSWTBot<Link> {

    public SWTBotLink(Link widget) throws WidgetNotFoundException {
        super(widget);
    }

    public SWTBotLink(Link widget, SelfDescribing description) throws WidgetNotFoundException {
        super(widget, description);
    }

    /** Follows the first hyperlink. */
    public SWTBotLink click() {
        String text = syncExec(() -> widget.getText());
        return click(text.replaceFirst("(?s).*?<a[^>]*>(.*?)</a>.*", "$1"));
    }

    /** Follows the hyperlink with this text. */
    public SWTBotLink click(String hyperlinkText) {
        waitForEnabled();
        Event event = createEvent();
        event.text = hyperlinkText;
        notify(SWT.Selection, event);
        return this;
    }

    /** The text without its hyperlink tags. */
    @Override
    public String getText() {
        return super.getText().replaceAll("<a[^>]*>|</a>", "");
    }
}
