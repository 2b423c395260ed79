package org.hone.boards.internal;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.hone.boards.internal.ssh.SshLink;
import org.hone.boards.internal.ssh.SshWay;
import org.hone.core.HoneException;
import org.hone.core.board.Board;
import org.hone.core.board.BoardConnection;
import org.hone.core.board.BoardDescription;
import org.hone.core.board.BoardQuestions;

/** A board that is reached by SSH. */
public final class SshBoard implements Board {

    private final BoardDescription description;
    private final SshSettings settings;
    private final boolean emulated;

    public SshBoard(BoardDescription description, SshSettings settings) {
        this(description, settings, false);
    }

    /** @param emulated true when what is reached is an emulator */
    public SshBoard(BoardDescription description, SshSettings settings, boolean emulated) {
        this.description = description;
        this.settings = settings;
        this.emulated = emulated;
    }

    @Override
    public BoardDescription description() {
        return description;
    }

    @Override
    public boolean isEmulated() {
        return emulated;
    }

    @Override
    public BoardConnection connect(BoardQuestions questions, IProgressMonitor monitor) throws HoneException {
        BoardFolder folder = new BoardFolder(description);
        SubMonitor progress = SubMonitor.convert(monitor, "Connecting to " + description.label(), 1);
        SshLink link = SshWay.open(description, settings.config(), settings.environment(), questions, progress.split(1));
        return new SshBoardConnection(this, link, folder);
    }
}
