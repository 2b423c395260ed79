/**
 * Networks on boards: a native runtime is copied to a board, its numbers are checked there, its accuracy and its cost measured
 * there; what {@code hone deploy} and {@code hone tune --deploy} do.
 */
package org.hone.engine.board;
