package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.hamcrest.SelfDescribing;

/** A field of text. */
public class SWTBotText extends AbstractSWTBot<Text> {

    public SWTBotText(Text widget) throws WidgetNotFoundException {
        super(widget);
    }

    public SWTBotText(Text widget, SelfDescribing description) throws WidgetNotFoundException {
        super(widget, description);
    }

    public SWTBotText setText(String text) {
        waitForEnabled();
        setFocus();
        syncExec((VoidResult) () -> widget.setText(text));
        return this;
    }

    public SWTBotText typeText(String text) {
        setFocus();
        for (char c : text.toCharArray()) {
            syncExec((VoidResult) () -> widget.insert(String.valueOf(c)));
        }
        return this;
    }

    public SWTBotText selectAll() {
        syncExec((VoidResult) () -> widget.selectAll());
        return this;
    }

    /** What the field says while it is empty. */
    public String getMessage() {
        return syncExec(() -> widget.getMessage());
    }

    public boolean isReadOnly() {
        return syncExec(() -> (widget.getStyle() & SWT.READ_ONLY) != 0 || !widget.getEditable());
    }
}
