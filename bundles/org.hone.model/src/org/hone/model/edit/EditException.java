package org.hone.model.edit;

/** An edit that would break the graph: the message says which edit failed, which rule it breaks and where. */
public final class EditException extends Exception {

    private static final long serialVersionUID = 1L;

    public EditException(String message) {
        super(message);
    }
}
