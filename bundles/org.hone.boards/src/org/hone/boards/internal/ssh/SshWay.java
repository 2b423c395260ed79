package org.hone.boards.internal.ssh;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hone.core.HoneException;
import org.hone.core.board.BoardAddress;
import org.hone.core.board.BoardDescription;
import org.hone.core.board.BoardQuestions;

/** The way to a board: the jump hosts that its description or the user's SSH configuration names, then itself. */
public final class SshWay {

    /** More jumps than this are a configuration that leads in a circle. */
    private static final int LONGEST = 8;

    private SshWay() {
    }

    /** Logs in to all hosts of the way to a board. */
    public static SshLink open(BoardDescription board, SshConfig config, Map<String, String> environment, BoardQuestions questions,
            IProgressMonitor monitor) throws HoneException {
        return SshLink.open(board.name(), of(board, config, environment), questions, monitor);
    }

    static List<SshHost> of(BoardDescription board, SshConfig config, Map<String, String> environment) throws HoneException {
        SshHost last = SshHost.of(board.address(), board.key(), config, environment);
        List<SshHost> way = new ArrayList<>();
        for (BoardAddress jump : board.jump().isEmpty() ? last.jump() : board.jump()) {
            add(way, jump, config, environment);
        }
        way.add(last);
        return way;
    }

    /** A jump host may need jump hosts itself, but only the first of several: the others are reached through it. */
    private static void add(List<SshHost> way, BoardAddress jump, SshConfig config, Map<String, String> environment) throws HoneException {
        SshHost host = SshHost.of(jump, null, config, environment);
        if (way.isEmpty()) {
            List<SshHost> before = new ArrayList<>();
            for (SshHost first = host; !first.jump().isEmpty();) {
                first = SshHost.of(first.jump().getLast(), null, config, environment);
                before.addFirst(first);
                if (before.size() > LONGEST) {
                    throw HoneException.badInput("failed to find the way to '" + jump + "': its ProxyJump leads in a circle");
                }
            }
            way.addAll(before);
        }
        way.add(host);
    }
}
