/**
 * Profiles: what a generated runtime cost on a board, kernel by kernel, with the samples behind each figure; files that keep
 * them, and a comparison that says what is significant.
 */
package org.hone.engine.profile;
