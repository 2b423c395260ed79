/**
 * Boards: the computers that a tuned network is run on. A {@link org.hone.core.board.Board} is described by a
 * {@code *.board} file, a {@link org.hone.core.board.BoardConnection} to it copies a folder there, runs programs there and
 * says what the board is. Implementations come by the extension point {@code org.hone.core.boards}.
 *
 * <p>
 * Names in these contracts may hold any character: an implementation never lets one reach a shell unquoted.
 */
package org.hone.core.board;
