package org.hone.core;

/** Why a request failed, as far as its user can act on it. The command line maps each kind to its own exit code. */
public enum FailureKind {
    /** The request itself was wrong: an option, a name, a combination. */
    USAGE,
    /** A file that was given is broken or breaks a rule of its format. */
    BAD_INPUT,
    /** The request is fine but uses something that Hone does not support. */
    UNSUPPORTED,
    /** Something failed while it ran: a process ended, a disk was full, a tool reported an error. */
    EXECUTION
}
