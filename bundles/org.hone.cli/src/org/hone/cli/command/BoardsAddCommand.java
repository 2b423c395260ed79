package org.hone.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hone.cli.json.Json;
import org.hone.core.HoneException;
import org.hone.core.board.BoardAddress;
import org.hone.core.board.BoardConnection;
import org.hone.core.board.BoardDescription;
import org.hone.engine.boards.BoardFiles;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hone boards add}: keeps how to reach a board. */
@Command(name = "add", sortOptions = false,
        description = "Adds a board: logs in to it once, then keeps how to reach it. No secret is kept.",
        footerHeading = "%nExamples:%n", footer = {"  hone boards add pi pi@raspberrypi.local --accept-new",
                "  hone boards add orin nvidia@10.0.0.7:2222 --key ~/.ssh/orin --jump me@gateway", "  hone boards add pi pi@10.0.0.9 --offline"})
final class BoardsAddCommand extends HoneCommand {

    @Parameters(index = "0", paramLabel = "NAME", description = "What to call it: letters, digits, '.', '_' and '-'.")
    private String name;

    @Parameters(index = "1", paramLabel = "ADDRESS", description = "Where it is: [user@]host[:port], or a host of your SSH configuration.")
    private String address;

    @Option(names = "--key", paramLabel = "FILE", description = "The private key that logs in; else those that ssh tries, and a password.")
    private Path key;

    @Option(names = "--jump", paramLabel = "ADDRESS", split = ",", description = "The hosts to go through, first to last.")
    private List<String> jump = List.of();

    @Option(names = "--label", paramLabel = "TEXT", description = "Its name for people.")
    private String label;

    @Option(names = "--folder", paramLabel = "FOLDER", description = "Where Hone's files go, under the user's home there (default: .hone).")
    private String folder = BoardDescription.FOLDER;

    @Option(names = "--offline", description = "Do not log in.")
    private boolean offline;

    @Mixin
    private BoardOptions options = new BoardOptions();

    BoardsAddCommand(Session session) {
        super(session);
    }

    @Override
    void run(IProgressMonitor monitor) throws HoneException {
        List<BoardAddress> hops = new ArrayList<>();
        for (String each : jump) {
            hops.add(BoardAddress.parse(each.strip()));
        }
        if (key != null && !Files.isRegularFile(key)) {
            throw HoneException.usage("failed to add the board '" + name + "': there is no key at " + key);
        }
        BoardDescription board = new BoardDescription(name, BoardDescription.SSH, label == null ? name : label, BoardAddress.parse(address),
                key == null ? null : key.toAbsolutePath(), hops, folder, null);
        BoardFiles files = new BoardFiles();
        if (!offline) {
            try (BoardConnection connection = session().engine().boards().board(board).connect(options.questions(), monitor)) {
                connection.probe(monitor);
            }
        }
        Path file = files.add(board);
        if (wantsJson()) {
            try (Json json = openJson()) {
                json.text("name", name).text("file", file.toString());
            }
        } else {
            print(name + " is kept in " + file);
        }
    }
}
