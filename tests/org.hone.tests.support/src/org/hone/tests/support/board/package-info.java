/**
 * What every kind of board has to do, as tests that each kind runs ({@link org.hone.tests.support.board.BoardContract}),
 * and the real SSH servers, on the loopback and with settings of their own, that they run against.
 */
package org.hone.tests.support.board;
