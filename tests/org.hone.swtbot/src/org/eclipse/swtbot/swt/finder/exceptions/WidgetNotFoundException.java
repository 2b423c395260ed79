package org.eclipse.swtbot.swt.finder.exceptions;

/** A widget that a test asked for is not there, or was disposed. */
public class WidgetNotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public WidgetNotFoundException(String message) {
        super(message);
    }

    public WidgetNotFoundException(String message, Throwable cause) {
        super(message, cause);
    }
}
