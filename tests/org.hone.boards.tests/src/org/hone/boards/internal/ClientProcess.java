package org.hone.boards.internal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.hone.core.board.BoardAddress;
import org.hone.core.board.BoardConnection;
import org.hone.core.board.BoardQuestions;
import org.hone.core.board.Execution;

/** Runs a program on a board from a process that a test kills: {@code HOME ADDRESS KEY PROGRAM…}. */
final class ClientProcess {

    private ClientProcess() {
    }

    public static void main(String[] arguments) throws Exception {
        SshBoard board = new TestUser(Path.of(arguments[0])).board(BoardAddress.parse(arguments[1]), Path.of(arguments[2]), List.of());
        try (BoardConnection connection = board.connect(BoardQuestions.NOBODY, new NullProgressMonitor())) {
            connection.execute(Execution.of(null, Arrays.asList(arguments).subList(3, arguments.length)), null);
        }
    }
}
