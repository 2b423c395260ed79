package org.hone.engine.boards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.hone.core.FailureKind;
import org.hone.core.HoneException;
import org.hone.core.board.BoardAddress;
import org.hone.core.board.BoardDescription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoardFilesTest {

    @TempDir
    private Path folder;

    private BoardDescription read(String text) throws Exception {
        return new BoardFiles(folder).read(Files.writeString(folder.resolve("pi.board"), text));
    }

    @Test
    void readsEveryKey() throws Exception {
        BoardDescription board = read("ssh: pi@lab:2222   # by cable\nkey: keys/pi\njump: [me@gate, root@inner:23]\nlabel: The Pi\nfolder: work/hone\n");
        assertEquals(new BoardDescription("pi", "ssh", "The Pi", new BoardAddress("pi", "lab", 2222), folder.resolve("keys/pi"),
                List.of(new BoardAddress("me", "gate", 0), new BoardAddress("root", "inner", 23)), "work/hone", null), board);
    }

    @Test
    void readsAVirtualBoardOfAnotherCore() throws Exception {
        BoardDescription board = read("virtual: cortex-a72\n");
        assertEquals("virtual", board.kind());
        assertEquals("cortex-a72", board.core());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "hsot: a            | a board has no key 'hsot'* line 1, column 1",
            "password: x        | a board has no key 'password'*; a secret is asked for and never written down, at line 1, column 1",
            "label: x           | a board has either 'ssh: user@host' or 'virtual: cortex-a76', at line 1, column 1",
            "ssh: -oProxy@x     | failed to read the address of a board '-oProxy@x': it has the form [user@]host[:port], at line 1, column 6",
            "ssh: a@b:99999     | failed to read the address of a board*a port is 1 to 65535, at line 1*",
            "{ssh: a@b, folder: ../x} | 'folder' is a folder under the user's home, without '..', at line 1, column 20",
            "[1]                | a board is a list of keys with values, such as 'ssh: user@host'",
            "ssh: [a            | *line*"})
    void saysWhereAFileIsWrong(String text, String rule) {
        HoneException e = assertThrows(HoneException.class, () -> read(text));
        assertEquals(FailureKind.BAD_INPUT, e.kind());
        String message = e.getMessage().substring(("failed to read the board '" + folder.resolve("pi.board") + "': ").length());
        String pattern = String.join(".*", List.of(rule.split("\\*", -1)).stream().map(java.util.regex.Pattern::quote).toList());
        assertTrue(message.matches(pattern), message);
    }

    @Test
    void findsABoardBesideTheRecipeBeforeTheUsersOwn() throws Exception {
        Path recipes = Files.createDirectory(folder.resolve("recipes"));
        Path own = Files.createDirectory(folder.resolve("own"));
        Files.writeString(own.resolve("pi.board"), "ssh: own");
        BoardFiles boards = new BoardFiles(own);
        assertEquals("own", boards.find("pi", recipes).address().host());
        Files.writeString(recipes.resolve("pi.board"), "ssh: beside");
        assertEquals("beside", boards.find("pi", recipes).address().host());
        assertEquals("beside", boards.find("pi.board", recipes).address().host());
        assertEquals(BoardDescription.virtual(), boards.find("virtual", recipes));
        assertEquals(new BoardAddress("me", "10.0.0.7", 22), boards.find("me@10.0.0.7:22", recipes).address());
        assertEquals("failed to find the board 'jetson': the boards are virtual, pi; 'hone boards add' makes one, or give user@host",
                assertThrows(HoneException.class, () -> boards.find("jetson", recipes)).getMessage());
    }

    @Test
    void readsBackWhatItAdds() throws Exception {
        BoardFiles boards = new BoardFiles(folder.resolve("new"));
        BoardDescription board = new BoardDescription("pi-5", "ssh", "Anna's: 'Pi' #5", new BoardAddress("pi", "fe80::1", 22), folder.resolve("my key"),
                List.of(new BoardAddress(null, "gate", 0)), "a b", null);
        Path file = boards.add(board);
        assertEquals(board, boards.read(file));
        assertEquals(List.of("virtual", "pi-5"), boards.list().stream().map(BoardDescription::name).toList());
        assertTrue(assertThrows(HoneException.class, () -> boards.add(board)).getMessage().contains("there is one of that name"));
    }

    @Test
    void refusesANameThatIsAPath() {
        BoardDescription board = BoardDescription.ssh("../x", new BoardAddress(null, "h", 0));
        assertTrue(assertThrows(HoneException.class, () -> new BoardFiles(folder).add(board)).getMessage().startsWith("failed to add the board '../x'"));
    }
}
