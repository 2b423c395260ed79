package org.hone.engine.board;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hone.core.HoneException;
import org.hone.core.board.BoardConnection;
import org.hone.core.board.ExecResult;
import org.hone.core.board.Execution;
import org.hone.core.board.InstructionCount;

/** Runs the programs of an uploaded folder and takes their words. */
final class BoardProgram {

    private static final int MOST = 64 << 20;

    private final BoardConnection connection;
    private final String folder;

    BoardProgram(BoardConnection connection, String folder) {
        this.connection = connection;
        this.folder = folder;
    }

    /** @return what the program wrote on its standard output; a program that fails is an error with its own words */
    String run(List<String> command, IProgressMonitor monitor) throws HoneException {
        Bounded out = new Bounded();
        Bounded err = new Bounded();
        ExecResult result = connection.execute(Execution.of(folder, command).to(out, err), monitor);
        check(result, command, err);
        return out.text();
    }

    InstructionCount count(List<String> command, IProgressMonitor monitor) throws HoneException {
        Bounded err = new Bounded();
        InstructionCount count = connection.count(Execution.of(folder, command).to(new Bounded(), err), monitor);
        check(count.result(), command, err);
        return count;
    }

    private void check(ExecResult result, List<String> command, Bounded err) throws HoneException {
        if (!result.isSuccess()) {
            String words = err.text().strip().replaceAll("\\p{Cntrl}+", " ");
            throw HoneException.execution("failed to run '" + command.getFirst() + "' on the board '" + connection.board().description().name()
                    + "': it ended with status " + result.exitStatus() + (words.isEmpty() ? "" : " and said '" + words + "'"), null);
        }
    }

    /** Takes so much and no more: a program that prints without end is an error, not a lack of memory. */
    private static final class Bounded extends OutputStream {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        @Override
        public synchronized void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public synchronized void write(byte[] from, int offset, int length) throws IOException {
            if (bytes.size() + length > MOST) {
                throw new IOException("the program printed more than " + (MOST >> 20) + " MiB");
            }
            bytes.write(from, offset, length);
        }

        synchronized String text() {
            return bytes.toString(StandardCharsets.UTF_8);
        }
    }
}
