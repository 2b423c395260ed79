package org.hone.boards.internal;

import org.hone.core.board.Board;
import org.hone.core.board.BoardDescription;
import org.hone.core.board.BoardProvider;

/** Knows boards that are reached by SSH. */
public final class SshBoardProvider implements BoardProvider {

    @Override
    public Board board(BoardDescription description) {
        return new SshBoard(description, SshSettings.ofThisUser());
    }
}
