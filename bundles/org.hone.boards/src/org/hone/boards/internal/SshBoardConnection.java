package org.hone.boards.internal;

import java.io.OutputStream;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.hone.boards.internal.probe.ProbeReader;
import org.hone.boards.internal.script.BoardScript;
import org.hone.boards.internal.script.ShellWords;
import org.hone.boards.internal.ssh.CommandFailure;
import org.hone.boards.internal.ssh.SshLink;
import org.hone.core.HoneException;
import org.hone.core.board.Board;
import org.hone.core.board.BoardConnection;
import org.hone.core.board.BoardProbe;
import org.hone.core.board.ExecResult;
import org.hone.core.board.Execution;

/** A board that one is logged in to by SSH: each operation is one or more commands of its shell. */
public class SshBoardConnection implements BoardConnection {

    private final Board board;
    private final SshLink link;
    private final BoardFolder folder;

    SshBoardConnection(Board board, SshLink link, BoardFolder folder) {
        this.board = board;
        this.link = link;
        this.folder = folder;
    }

    @Override
    public Board board() {
        return board;
    }

    @Override
    public BoardProbe probe(IProgressMonitor monitor) throws HoneException {
        try {
            return ProbeReader.read(link.script(BoardScript.PROBE.followedBy(java.util.List.of()), safe(monitor)), board.isEmulated());
        } catch (CommandFailure e) {
            throw failed("probe the board", e);
        }
    }

    @Override
    public Upload upload(String name, Path local, IProgressMonitor monitor) throws HoneException {
        return new FolderUpload(link, board.description().name(), folder.path(name)).run(LocalFolder.read(local), safe(monitor));
    }

    @Override
    public void download(String name, String file, OutputStream to, IProgressMonitor monitor) throws HoneException {
        String path = folder.path(name, file);
        try {
            link.run("cat ./" + ShellWords.quote(path), null, to, safe(monitor));
        } catch (CommandFailure e) {
            throw failed("copy '" + path + "' from the board", e);
        }
    }

    @Override
    public void remove(String name, IProgressMonitor monitor) throws HoneException {
        String path = folder.path(name);
        try {
            link.run("rm -rf ./" + ShellWords.quote(path), null, OutputStream.nullOutputStream(), safe(monitor));
        } catch (CommandFailure e) {
            throw failed("remove '" + path + "' from the board", e);
        }
    }

    @Override
    public ExecResult execute(Execution execution, IProgressMonitor monitor) throws HoneException {
        String path = execution.folder() == null ? "" : folder.path(execution.folder());
        return new LeasedExecution(link, board.description().name(), path).run(execution, safe(monitor));
    }

    private HoneException failed(String what, CommandFailure failure) {
        return HoneException.execution("failed to " + what + " '" + board.description().name() + "': " + failure.getMessage(), failure);
    }

    private static IProgressMonitor safe(IProgressMonitor monitor) {
        return monitor == null ? new NullProgressMonitor() : monitor;
    }

    @Override
    public void close() {
        link.close();
    }
}
