package org.hone.boards.internal.ssh;

import org.hone.core.FailureKind;
import org.hone.core.HoneException;

/** A command on a board that failed, with its own words as the message. */
public final class CommandFailure extends HoneException {

    private static final long serialVersionUID = 1L;

    private final int status;

    CommandFailure(int status, String words) {
        super(FailureKind.EXECUTION, words);
        this.status = status;
    }

    public int status() {
        return status;
    }
}
