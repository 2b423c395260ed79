package org.hone.core.board;

import java.io.OutputStream;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hone.core.HoneException;

/**
 * A board that one is logged in to. Safe to use from several threads. Failures of the board or of the way to it are
 * {@link HoneException}s of kind {@code EXECUTION}; cancelling a monitor ends an operation with an
 * {@link org.eclipse.core.runtime.OperationCanceledException}.
 */
public interface BoardConnection extends AutoCloseable {

    Board board();

    /** Asks the board what it is. Changes nothing there. */
    BoardProbe probe(IProgressMonitor monitor) throws HoneException;

    /**
     * Copies the files of {@code local}, sub-folders included, into the folder {@code name} of Hone's on the board. Each
     * file is written beside its place and renamed after its SHA-256 agrees; those that are there already are not sent
     * again; others that lie there stay. An upload that is cut or cancelled leaves no part of a file.
     *
     * @param name the folder's name, without '/'; any other character may stand in it
     * @param local a folder of regular files; links to files are followed when they stay inside
     */
    Upload upload(String name, Path local, IProgressMonitor monitor) throws HoneException;

    /**
     * Copies a file of the folder {@code name} here.
     *
     * @param file its path in that folder, names separated by '/'
     */
    void download(String name, String file, OutputStream to, IProgressMonitor monitor) throws HoneException;

    /** Removes the folder {@code name} with all in it; nothing happens where there is none. */
    void remove(String name, IProgressMonitor monitor) throws HoneException;

    /**
     * Runs a program to its end, in a process group of its own under a lease: when this connection is cut or this process
     * killed, nothing of it is left on the board after 30 seconds. Cancelling kills it at once. Whatever the program left in
     * the background is ended as well.
     *
     * @return how it ended, whatever its exit status
     * @throws HoneException execution, when it cannot be started or the connection breaks
     */
    ExecResult execute(Execution execution, IProgressMonitor monitor) throws HoneException;

    /**
     * Runs a program once and counts the instructions that it executes between the markers {@code hint #100} and
     * {@code hint #101}, or in all where it has none.
     *
     * @throws HoneException unsupported, when the board cannot count
     */
    default InstructionCount count(Execution execution, IProgressMonitor monitor) throws HoneException {
        throw HoneException.unsupported("failed to count the instructions of '" + execution.command().getFirst() + "' on the board '"
                + board().description().name() + "': only an emulated board counts instructions");
    }

    /** Ends all that runs, then the connection. */
    @Override
    void close();

    /**
     * What an upload did.
     *
     * @param path the folder's path on the board, absolute
     * @param sent files that were sent
     * @param unchanged files that were there already
     * @param bytes the bytes of the files that were sent
     */
    record Upload(String path, int sent, int unchanged, long bytes) {
    }
}
