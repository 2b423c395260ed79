package org.hone.core.board;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hone.core.HoneException;

/** A computer that programs are run on. It is a mere description until something connects to it. */
public interface Board {

    BoardDescription description();

    /** True when the times of programs there are an emulator's, which say nothing of a real board. */
    boolean isEmulated();

    /**
     * Connects and logs in. The host's key is verified first: a changed or revoked key fails before any credential is sent,
     * an unknown one unless {@code questions} trusts it.
     *
     * @param questions answers what has to be asked
     * @throws HoneException execution, when the board cannot be reached, its key is not trusted or it lets nobody in; usage,
     *         when the user's SSH configuration asks for what is not supported
     */
    BoardConnection connect(BoardQuestions questions, IProgressMonitor monitor) throws HoneException;
}
