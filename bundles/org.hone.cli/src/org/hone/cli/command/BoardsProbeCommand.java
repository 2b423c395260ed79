package org.hone.cli.command;

import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hone.cli.json.Json;
import org.hone.core.HoneException;
import org.hone.core.board.BoardConnection;
import org.hone.core.board.BoardDescription;
import org.hone.core.board.BoardProbe;
import org.hone.engine.boards.BoardFiles;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code hone boards probe}: what a board is. */
@Command(name = "probe", sortOptions = false,
        description = "Says what a board is: its processor, memory, temperatures, system, and what programs for it are built for.",
        footerHeading = "%nExamples:%n", footer = {"  hone boards probe virtual", "  hone boards probe pi@10.0.0.9 --accept-new --json"})
final class BoardsProbeCommand extends HoneCommand {

    @Parameters(paramLabel = "BOARD", description = "'virtual', the name of an added board, a .board file, or user@host[:port].")
    private String word;

    @Mixin
    private BoardOptions options = new BoardOptions();

    BoardsProbeCommand(Session session) {
        super(session);
    }

    @Override
    void run(IProgressMonitor monitor) throws HoneException {
        BoardDescription board = new BoardFiles().find(word, Path.of(""));
        BoardProbe probe;
        try (BoardConnection connection = session().engine().boards().board(board).connect(options.questions(), monitor)) {
            probe = connection.probe(monitor);
        }
        if (wantsJson()) {
            try (Json json = openJson()) {
                ProbeText.write(board, probe, json);
            }
        } else {
            ProbeText.lines(board, probe).forEach(this::print);
        }
    }
}
