package org.hone.boards.internal.virtual;

import java.nio.file.Path;

import org.hone.core.board.Board;
import org.hone.core.board.BoardDescription;
import org.hone.core.board.BoardProvider;

/** Knows the virtual board. Its files lie where the system property {@code hone.virtualBoard} says, or with Hone's state. */
public final class VirtualBoardProvider implements BoardProvider {

    private static final String PROPERTY = "hone.virtualBoard";

    @Override
    public Board board(BoardDescription description) {
        return new VirtualBoard(description, folder());
    }

    private static Path folder() {
        String named = System.getProperty(PROPERTY);
        if (named != null) {
            return Path.of(named).toAbsolutePath();
        }
        String state = System.getenv("HONE_STATE");
        String cache = System.getenv("XDG_CACHE_HOME");
        Path place = state != null && !state.isEmpty() ? Path.of(state)
                : cache != null && !cache.isEmpty() ? Path.of(cache, "hone") : Path.of(System.getProperty("user.home"), ".cache", "hone");
        return place.toAbsolutePath().resolve("virtual-board");
    }
}
