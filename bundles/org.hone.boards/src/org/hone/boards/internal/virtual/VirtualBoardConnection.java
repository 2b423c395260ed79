package org.hone.boards.internal.virtual;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hone.core.HoneException;
import org.hone.core.board.Board;
import org.hone.core.board.BoardConnection;
import org.hone.core.board.BoardProbe;
import org.hone.core.board.ExecResult;
import org.hone.core.board.Execution;
import org.hone.core.board.InstructionCount;

/** A connection to the virtual board with its server; it counts instructions, too. */
final class VirtualBoardConnection implements BoardConnection {

    private final Board board;
    private final BoardConnection connection;
    private final VirtualServer server;
    private final EmulatedCore core;
    private final Path tools;

    VirtualBoardConnection(Board board, BoardConnection connection, VirtualServer server, EmulatedCore core, Path tools) {
        this.board = board;
        this.connection = connection;
        this.server = server;
        this.core = core;
        this.tools = tools;
    }

    @Override
    public Board board() {
        return board;
    }

    @Override
    public BoardProbe probe(IProgressMonitor monitor) throws HoneException {
        return connection.probe(monitor);
    }

    @Override
    public Upload upload(String name, Path local, IProgressMonitor monitor) throws HoneException {
        return connection.upload(name, local, monitor);
    }

    @Override
    public void download(String name, String file, OutputStream to, IProgressMonitor monitor) throws HoneException {
        connection.download(name, file, to, monitor);
    }

    @Override
    public void remove(String name, IProgressMonitor monitor) throws HoneException {
        connection.remove(name, monitor);
    }

    @Override
    public ExecResult execute(Execution execution, IProgressMonitor monitor) throws HoneException {
        return connection.execute(execution, monitor);
    }

    @Override
    public InstructionCount count(Execution execution, IProgressMonitor monitor) throws HoneException {
        new InstructionCounter(tools).prepare();
        if (execution.folder() == null) {
            throw HoneException.usage("failed to count the instructions of '" + execution.command().getFirst()
                    + "': only programs that were copied to the board are counted");
        }
        String file = ".count-" + UUID.randomUUID();
        Map<String, String> environment = new LinkedHashMap<>(execution.environment());
        environment.put("HONE_COUNT", file);
        try {
            ExecResult result = connection.execute(execution.environment(environment), monitor);
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            connection.download(execution.folder(), file, text, monitor);
            return InstructionCounter.read(text.toString(StandardCharsets.US_ASCII), core, result);
        } finally {
            connection.execute(Execution.of(execution.folder(), java.util.List.of("rm", "-f", "./" + file)), monitor);
        }
    }

    @Override
    public void close() {
        connection.close();
        server.close();
    }
}
