package org.hone.core.board;

import java.nio.file.Path;
import java.util.List;

/**
 * What a {@code *.board} file says of a board. It holds no secret: passwords are asked for, keys are named.
 *
 * @param name what the board is called on the command line: the file's name without its ending
 * @param kind the id of the {@link BoardProvider} that knows such boards: {@code ssh} or {@code virtual}
 * @param label its name for people
 * @param address where its SSH server is; null for the virtual board
 * @param key the file of the private key that logs in; null to try those that SSH tries by itself
 * @param jump the hosts to go through, first to last; empty where the user's SSH configuration decides
 * @param folder the folder under the user's home that everything of Hone's lies in; names separated by '/'
 * @param core the core that the virtual board emulates, such as {@code cortex-a76}; null for the default
 */
public record BoardDescription(String name, String kind, String label, BoardAddress address, Path key, List<BoardAddress> jump,
        String folder, String core) {

    /** Where a board's files lie unless its description says otherwise. */
    public static final String FOLDER = ".hone";

    public static final String SSH = "ssh";
    public static final String VIRTUAL = "virtual";

    public BoardDescription {
        jump = List.copyOf(jump);
    }

    /** A board that is known by its address alone. */
    public static BoardDescription ssh(String name, BoardAddress address) {
        return new BoardDescription(name, SSH, name, address, null, List.of(), FOLDER, null);
    }

    /** The virtual board that ships with Hone. */
    public static BoardDescription virtual() {
        return new BoardDescription(VIRTUAL, VIRTUAL, "Virtual board (emulated)", null, null, List.of(), FOLDER, null);
    }
}
