package org.hone.cli.command;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hone.cli.json.Json;
import org.hone.core.HoneException;
import org.hone.core.board.BoardDescription;
import org.hone.engine.boards.BoardFiles;

import picocli.CommandLine.Command;

/** {@code hone boards list}: the boards that are known. Connects to none. */
@Command(name = "list", sortOptions = false, description = "Lists the virtual board and those that were added. Connects to none.",
        footerHeading = "%nExamples:%n", footer = {"  hone boards list", "  hone boards list --json"})
final class BoardsListCommand extends HoneCommand {

    BoardsListCommand(Session session) {
        super(session);
    }

    @Override
    void run(IProgressMonitor monitor) throws HoneException {
        List<BoardDescription> boards = new BoardFiles().list();
        if (wantsJson()) {
            try (Json json = openJson()) {
                json.objects("boards", boards, board -> json.text("name", board.name()).text("kind", board.kind()).text("label", board.label())
                        .text("address", board.address() == null ? null : board.address().toString())
                        .text("key", board.key() == null ? null : board.key().toString())
                        .texts("jump", board.jump().stream().map(Object::toString).toList()).text("folder", board.folder()));
            }
            return;
        }
        List<String[]> rows = new ArrayList<>();
        for (BoardDescription board : boards) {
            rows.add(new String[] {board.name(), board.address() == null ? board.kind() : board.address().toString(), Texts.line(board.label())});
        }
        Texts.table(rows, List.of(false, false, false)).forEach(this::print);
    }
}
