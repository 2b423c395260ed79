package org.hone.boards.internal.virtual;

import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.hone.core.board.BoardConnection;
import org.hone.core.board.BoardDescription;
import org.hone.core.board.BoardQuestions;
import org.hone.core.board.Execution;

/** Runs a program on the virtual board from a process that a test kills: {@code FOLDER PROGRAM…}. */
final class VirtualClientProcess {

    private VirtualClientProcess() {
    }

    public static void main(String[] arguments) throws Exception {
        VirtualBoard board = new VirtualBoard(BoardDescription.virtual(), Path.of(arguments[0]));
        try (BoardConnection connection = board.connect(BoardQuestions.NOBODY, new NullProgressMonitor())) {
            connection.execute(Execution.of(null, Arrays.asList(arguments).subList(1, arguments.length)), null);
        }
    }
}
