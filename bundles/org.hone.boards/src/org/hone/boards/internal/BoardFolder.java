package org.hone.boards.internal;

import java.nio.charset.StandardCharsets;

import org.hone.core.HoneException;
import org.hone.core.board.BoardDescription;

/** Where Hone's files lie on a board: paths under the user's home, each checked to stay there. */
final class BoardFolder {

    private static final int LONGEST_NAME = 200;

    private final String folder;

    /** @throws HoneException usage, when the description names a folder outside the user's home */
    BoardFolder(BoardDescription board) throws HoneException {
        folder = inside("the folder of the board '" + board.name() + "'", board.folder());
    }

    /** The path, from the user's home, of the folder with that name. */
    String path(String name) throws HoneException {
        if (name.contains("/")) {
            throw HoneException.usage("failed to name a folder on a board '" + name + "': it holds a '/'");
        }
        return folder + "/" + inside("a folder on a board", name);
    }

    /** The path of a file in the folder with that name. */
    String path(String name, String file) throws HoneException {
        return path(name) + "/" + inside("a file on a board", file);
    }

    /** Checks a path whose names are separated by '/'. */
    static String inside(String what, String path) throws HoneException {
        for (String part : path.split("/", -1)) {
            if (part.isEmpty() || part.equals(".") || part.equals("..") || part.indexOf('\0') >= 0) {
                throw HoneException.usage("failed to name " + what + " '" + path + "': it leads elsewhere, or is empty");
            }
            if (part.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
                throw HoneException.usage("failed to name " + what + " '" + path + "': a name has more than " + LONGEST_NAME + " bytes");
            }
        }
        return path;
    }
}
