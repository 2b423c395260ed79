package org.hone.engine.boards;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.hone.core.FailureKind;
import org.hone.core.HoneException;
import org.hone.core.board.BoardAddress;
import org.hone.core.board.BoardDescription;
import org.hone.engine.data.AtomicFile;

/**
 * The boards that the user knows: {@code virtual}, which ships, and a {@code *.board} file for each other one, in the user's own
 * folder or beside a recipe. Such a file is YAML and holds no secret:
 *
 * <pre>
 * ssh: pi&#64;raspberrypi.local:22
 * key: ~/.ssh/board          # the private key; else those that SSH tries
 * jump: me&#64;gateway           # or a list
 * label: The Pi in the lab
 * folder: .hone              # below the user's home there
 * </pre>
 */
public final class BoardFiles {

    private static final String ENDING = ".board";
    private static final long LARGEST = 1 << 16;

    private final Path folder;

    /**
     * The boards in the user's folder: the one that the environment variable {@code HONE_BOARDS} names, or {@code hone/boards}
     * in the user's configuration.
     */
    public BoardFiles() {
        this(userFolder());
    }

    /** @param folder the user's own boards */
    public BoardFiles(Path folder) {
        this.folder = folder;
    }

    private static Path userFolder() {
        String given = System.getenv("HONE_BOARDS");
        if (given != null && !given.isEmpty()) {
            return Path.of(given);
        }
        String configuration = System.getenv("XDG_CONFIG_HOME");
        return (configuration == null || configuration.isEmpty() ? Path.of(System.getProperty("user.home"), ".config") : Path.of(configuration))
                .resolve("hone").resolve("boards");
    }

    /** Where the user's boards lie; it need not be there. */
    public Path folder() {
        return folder;
    }

    /**
     * The board that a word means: a {@code .board} file; NAME of NAME.board in {@code beside} or in the user's folder;
     * {@code virtual}; or an address {@code user@host[:port]}.
     *
     * @param beside the folder of the recipe or model
     * @throws HoneException usage, when nothing of that name is known; bad input, when its file is wrong
     */
    public BoardDescription find(String word, Path beside) throws HoneException {
        if (word.endsWith(ENDING)) {
            return read(beside.resolve(word));
        }
        if (isName(word)) {
            for (Path place : List.of(beside, folder)) {
                if (Files.exists(place.resolve(word + ENDING))) {
                    return read(place.resolve(word + ENDING));
                }
            }
        }
        if (word.equals(BoardDescription.VIRTUAL)) {
            return BoardDescription.virtual();
        }
        if (word.contains("@")) {
            return BoardDescription.ssh(word, BoardAddress.parse(word));
        }
        throw HoneException.usage("failed to find the board '" + word + "': the boards are "
                + String.join(", ", list().stream().map(BoardDescription::name).toList()) + "; 'hone boards add' makes one, or give user@host");
    }

    /** The virtual board and those in the user's folder, by name. A file that is wrong is an error. */
    public List<BoardDescription> list() throws HoneException {
        List<BoardDescription> boards = new ArrayList<>();
        boards.add(BoardDescription.virtual());
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(file -> file.getFileName().toString().endsWith(ENDING)).sorted().toList()) {
                    boards.add(read(file));
                }
            } catch (IOException e) {
                throw HoneException.execution("failed to list the boards in '" + folder + "': " + e.getMessage(), e);
            }
        }
        return List.copyOf(boards);
    }

    /** @throws HoneException bad input, with line and column, when the file is not as it should be */
    public BoardDescription read(Path file) throws HoneException {
        try {
            if (Files.size(file) > LARGEST) {
                throw HoneException.badInput("failed to read the board '" + file + "': it is larger than " + LARGEST + " bytes");
            }
            String name = file.getFileName().toString();
            return BoardReader.read(file, name.substring(0, name.length() - (name.endsWith(ENDING) ? ENDING.length() : 0)), Files.readString(file));
        } catch (IOException e) {
            throw new HoneException(FailureKind.BAD_INPUT, "failed to read the board '" + file + "': "
                    + (e instanceof NoSuchFileException ? "there is no such file" : "it is not readable text"), e);
        }
    }

    /**
     * Keeps a board that SSH reaches in the user's folder.
     *
     * @return its file
     * @throws HoneException usage, when there is a board of that name already or the name is no file's
     */
    public Path add(BoardDescription board) throws HoneException {
        if (!isName(board.name()) || board.name().equals(BoardDescription.VIRTUAL)) {
            throw HoneException.usage("failed to add the board '" + board.name() + "': a name has letters, digits, '.', '_' and '-', and is not 'virtual'");
        }
        Path file = folder.resolve(board.name() + ENDING);
        if (Files.exists(file)) {
            throw HoneException.usage("failed to add the board '" + board.name() + "': there is one of that name, at '" + file + "'");
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw HoneException.execution("failed to make the folder '" + folder + "': " + e.getMessage(), e);
        }
        AtomicFile.write(file, out -> out.write(text(board).getBytes(StandardCharsets.UTF_8)));
        return file;
    }

    private static boolean isName(String word) {
        return word.matches("[\\p{Alnum}_][\\p{Alnum}._-]*");
    }

    private static String text(BoardDescription board) {
        StringBuilder text = new StringBuilder("ssh: ").append(quoted(board.address().toString())).append('\n');
        if (board.key() != null) {
            text.append("key: ").append(quoted(board.key().toAbsolutePath().toString())).append('\n');
        }
        if (!board.jump().isEmpty()) {
            text.append("jump: [").append(String.join(", ", board.jump().stream().map(jump -> quoted(jump.toString())).toList())).append("]\n");
        }
        if (!board.label().equals(board.name())) {
            text.append("label: ").append(quoted(board.label())).append('\n');
        }
        if (!board.folder().equals(BoardDescription.FOLDER)) {
            text.append("folder: ").append(quoted(board.folder())).append('\n');
        }
        return text.toString();
    }

    /** As a YAML text in single quotes, in which nothing but the quote itself means anything. */
    private static String quoted(String text) {
        return "'" + text.replace("'", "''").replaceAll("\\p{Cntrl}", " ") + "'";
    }
}
