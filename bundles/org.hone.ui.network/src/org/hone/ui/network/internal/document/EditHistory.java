package org.hone.ui.network.internal.document;

/**
 * Where a network stands among its edits.
 *
 * @param dirty true when it differs from the file
 * @param undo what undo would take back, such as {@code Rename conv1}; null when there is nothing
 * @param redo what redo would do again; null when there is nothing
 */
public record EditHistory(boolean dirty, String undo, String redo) {

    public static final EditHistory NONE = new EditHistory(false, null, null);
}
