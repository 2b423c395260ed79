package org.hone.core.board;

/** Knows boards of one kind; what an extension of {@code org.hone.core.boards} brings, its id being the kind. */
public interface BoardProvider {

    /** The board that {@code description}, of this kind, describes. Connects to nothing. */
    Board board(BoardDescription description);
}
