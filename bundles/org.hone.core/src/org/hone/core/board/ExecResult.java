package org.hone.core.board;

/**
 * How a program on a board ended.
 *
 * @param exitStatus what it returned, or 128 and the number of the signal that ended it, as shells say it
 */
public record ExecResult(int exitStatus) {

    public boolean isSuccess() {
        return exitStatus == 0;
    }
}
