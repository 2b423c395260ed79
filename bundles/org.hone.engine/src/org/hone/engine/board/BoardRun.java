package org.hone.engine.board;

import java.util.List;

import org.hone.core.board.BoardProbe;
import org.hone.core.target.NativeBuild;
import org.hone.engine.profile.Profile;

/**
 * What deploying a network to a board gave.
 *
 * @param board the board's name
 * @param target the target's word
 * @param probe what the board says of itself
 * @param build what was compiled
 * @param profile what it cost there
 * @param check how its numbers there differ from the reference's; null where there were no inputs to check
 * @param warnings what speaks against the figures
 */
public record BoardRun(String board, String target, BoardProbe probe, NativeBuild build, Profile profile, NumbersCheck check, List<String> warnings) {

    public BoardRun {
        warnings = List.copyOf(warnings);
    }

    /** Bytes of packed weights and code that go to the board. */
    public long size() {
        return build.weightBytes() + build.codeBytes();
    }
}
