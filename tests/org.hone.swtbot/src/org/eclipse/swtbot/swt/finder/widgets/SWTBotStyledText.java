package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.hamcrest.SelfDescribing;

/** A styled text. */
public class SWTBotStyledText extends AbstractSWTBot<StyledText> {

    public SWTBotStyledText(StyledText widget) throws WidgetNotFoundException {
        super(widget);
    }

    public SWTBotStyledText(StyledText widget, SelfDescribing description) throws WidgetNotFoundException {
        super(widget, description);
    }

    public void setText(String text) {
        waitForEnabled();
        setFocus();
        syncExec((VoidResult) () -> widget.setText(text));
    }

    public void insertText(String text) {
        syncExec((VoidResult) () -> widget.insert(text));
    }

    public String getSelection() {
        return syncExec(() -> widget.getSelectionText());
    }

    public int getLineCount() {
        return syncExec(() -> widget.getLineCount());
    }
}
