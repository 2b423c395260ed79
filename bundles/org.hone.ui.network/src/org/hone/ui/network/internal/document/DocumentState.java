package org.hone.ui.network.internal.document;

import org.hone.engine.rows.NetworkAnalysis;

/**
 * What the editor shows of a network file at one moment. Immutable.
 *
 * @param analysis the network, or null while it has never been opened
 * @param failure why the last attempt to open it failed, in words for users; null when it did not
 * @param stale true when the file was changed on disk since it was opened
 * @param history what can be undone and saved
 */
public record DocumentState(NetworkAnalysis analysis, String failure, boolean stale, EditHistory history) {

    /** Before the file has been opened. */
    public static final DocumentState OPENING = new DocumentState(null, null, false, EditHistory.NONE);

    public boolean isOpen() {
        return analysis != null;
    }

    DocumentState failed(String message) {
        return new DocumentState(analysis, message, stale, history);
    }

    DocumentState withStale(boolean newStale) {
        return new DocumentState(analysis, failure, newStale, history);
    }
}
