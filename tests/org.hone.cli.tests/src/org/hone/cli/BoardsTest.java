package org.hone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.hone.tests.support.board.OpenSshServer;
import org.hone.tests.support.board.Tools;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoardsTest {

    @TempDir
    Path folder;

    @Test
    void listsTheVirtualBoard() {
        assertTrue(CommandLine.done("boards", "list").lines().stream().anyMatch(line -> line.matches("virtual +virtual +Virtual board.*")));
    }

    @Test
    void saysWhatTheVirtualBoardIs() throws Exception {
        Tools.installed("qemu-aarch64-static", "qemu-user-static");
        Path board = Files.writeString(folder.resolve("old.board"), "virtual: cortex-a72\n");
        String before = System.setProperty("hone.virtualBoard", folder.resolve("virtual").toString());
        try {
            Map<String, Object> probe = CommandLine.done("boards", "probe", board, "--json").json();
            assertEquals("aarch64", probe.get("architecture"));
            assertEquals(true, probe.get("emulated"));
            assertEquals(Map.of("triple", "aarch64-linux-gnu", "march", "armv8-a+crc", "mtune", "cortex-a72"), probe.get("toolchain"));
            assertTrue(CommandLine.done("boards", "probe", board).out().contains("An emulator: its times are an emulator's"));
        } finally {
            if (before == null) {
                System.clearProperty("hone.virtualBoard");
            } else {
                System.setProperty("hone.virtualBoard", before);
            }
        }
    }

    /** The user's own known hosts do not know a server that was just made. */
    @Test
    void refusesABoardThatIsNotKnownWithItsFingerprint() throws Exception {
        try (OpenSshServer server = OpenSshServer.start(Files.createDirectory(folder.resolve("server")))) {
            Path board = Files.writeString(folder.resolve("bench.board"), String.join("\n", "ssh: " + server.user() + "@127.0.0.1:" + server.port(),
                    "key: '" + server.key() + "'", ""));
            String words = CommandLine.failed(ExitCode.FAILED, "boards", "probe", board);
            assertTrue(words.contains("SHA256:") && words.contains("--accept-new"), words);
        }
    }

    @Test
    void saysWhatIsWrong() throws Exception {
        assertTrue(CommandLine.failed(ExitCode.USAGE, "boards", "probe", "no-such-board").contains("'no-such-board'"));
        assertTrue(CommandLine.failed(ExitCode.USAGE, "boards", "add", "virtual", "a@b", "--offline").contains("'virtual'"));
        assertTrue(CommandLine.failed(ExitCode.USAGE, "boards", "add", "x", "not an address", "--offline").contains("user"));
        for (String text : List.of("password: secret\nssh: a@b\n", "key: x\n", "[", "ssh: a@b\nfolder: ../x\n")) {
            Path board = Files.writeString(folder.resolve("wrong.board"), text);
            CommandLine.failed(ExitCode.BAD_INPUT, "boards", "probe", board);
        }
    }
}
