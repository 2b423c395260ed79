package org.hone.engine.board;

import org.hone.core.board.BoardDescription;

/**
 * An entry of a recipe's {@code deploy:} list.
 *
 * @param target the target's word
 * @param board the board
 * @param threads how many threads compute
 */
public record DeploymentUse(String target, BoardDescription board, int threads) {
}
