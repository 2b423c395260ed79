package org.hone.cli;

import org.hone.core.FailureKind;

/** What the process answers with. The numbers are documented and never change. */
public enum ExitCode {
    /** Everything asked for was done. */
    DONE(0),
    /** The command line was wrong: an option, a name, a combination. */
    USAGE(2),
    /** A file that was given is missing or broken. */
    BAD_INPUT(3),
    /** The request is fine but uses something that Hone does not support. */
    UNSUPPORTED(4),
    /** Something failed while it ran. */
    FAILED(5),
    /** A limit that the command was asked to hold was missed. */
    LIMIT_MISSED(6),
    /** An error in Hone itself. */
    INTERNAL(70),
    /** Cancelled by the user (Ctrl+C): 128 and the signal's number, as shells say it. */
    CANCELLED(130);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }

    static ExitCode of(FailureKind kind) {
        return switch (kind) {
        case USAGE -> USAGE;
        case BAD_INPUT -> BAD_INPUT;
        case UNSUPPORTED -> UNSUPPORTED;
        case EXECUTION -> FAILED;
        };
    }
}
