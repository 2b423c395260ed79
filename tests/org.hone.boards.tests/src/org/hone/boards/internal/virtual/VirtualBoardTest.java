package org.hone.boards.internal.virtual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.hone.core.HoneException;
import org.hone.core.board.Board;
import org.hone.core.board.BoardConnection;
import org.hone.core.board.BoardDescription;
import org.hone.core.board.BoardProbe;
import org.hone.core.board.BoardProbe.Toolchain;
import org.hone.core.board.BoardQuestions;
import org.hone.core.board.Execution;
import org.hone.core.board.InstructionCount;
import org.hone.core.board.InstructionCount.InstructionClass;
import org.hone.tests.support.board.BoardContract;
import org.hone.tests.support.board.Tools;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The board that ships with Hone. */
class VirtualBoardTest extends BoardContract {

    @TempDir
    Path state;

    private VirtualBoard board;
    private VirtualServer server;

    @BeforeEach
    void startServer() throws Exception {
        Tools.installed("qemu-aarch64", "qemu-user");
        board = new VirtualBoard(BoardDescription.virtual(), state.resolve("the board"));
        server = board.start(EmulatedCore.DEFAULT);
    }

    @AfterEach
    void stopServer() {
        if (server != null) {
            server.close();
        }
    }

    /** The tests' link leads to a server of the test's; without one the board starts its own, as it does for users. */
    @Override
    protected Board board(int port) {
        return port == 0 ? board : new Board() {
            @Override
            public BoardDescription description() {
                return board.description();
            }

            @Override
            public boolean isEmulated() {
                return true;
            }

            @Override
            public BoardConnection connect(BoardQuestions questions, IProgressMonitor monitor) throws HoneException {
                return board.connect(port, questions, monitor);
            }
        };
    }

    @Override
    protected int port() {
        return server.port();
    }

    @Override
    protected Path home() {
        return board.home();
    }

    @Override
    protected List<String> clientArguments(int port) {
        return List.of(state.resolve("the board").toString());
    }

    @Override
    protected Class<?> clientMain() {
        return VirtualClientProcess.class;
    }

    @Override
    protected void checkProbe(BoardProbe probe) {
        assertTrue(probe.emulated());
        assertEquals("aarch64", probe.architecture());
        assertEquals("Hone virtual board (Cortex-A76, emulated by QEMU)", probe.model());
        assertEquals(List.of("Cortex-A76"), probe.clusters().stream().map(BoardProbe.Cluster::core).toList());
        assertEquals(new Toolchain("aarch64-linux-gnu", "armv8.2-a+fp16+dotprod", "cortex-a76"), probe.toolchain());
        assertFalse(probe.mayChangeFrequency());
    }

    @Test
    void showsTheEmulatedProcessorToCommands() throws Exception {
        try (BoardConnection connection = connect()) {
            Output output = new Output();
            connection.execute(output.of(null, "sh", "-c", "uname -m; uname -sm; nproc; cat /sys/devices/system/cpu/online; grep -c 'CPU part.*0xd0b' /proc/cpuinfo"), null);
            assertEquals("aarch64\nLinux aarch64\n1\n0\n1\n", output.out());
        }
    }

    @Test
    void runsProgramsForTheEmulatedProcessorWhichSeeNoOther() throws Exception {
        compile("seen", """
                #include <stdio.h>
                #include <stdlib.h>
                #include <sys/utsname.h>
                int main(int count, char **words) {
                  struct utsname name;
                  char line[200];
                  FILE *file = fopen("/proc/cpuinfo", "r");
                  uname(&name);
                  printf("%s %s %d\\n", name.machine, words[1], count);
                  while (fgets(line, sizeof line, file))
                    if (sscanf(line, "CPU part%*[^0]%s", line) == 1) puts(line);
                  file = fopen("/sys/devices/system/cpu/cpu0/regs/identification/midr_el1", "r");
                  puts(fgets(line, sizeof line, file));
                  return atoi(getenv("STATUS"));
                }
                """);
        try (BoardConnection connection = connect()) {
            connection.upload("seen", here.resolve("local"), null);
            Output output = new Output();
            assertEquals(9, connection.execute(output.of("seen", "./seen", "a $(b) 'c'").environment(java.util.Map.of("STATUS", "9")), null).exitStatus());
            assertEquals("aarch64 a $(b) 'c' 2\n0xd0b\n0x00000000414fd0b1\n\n", output.out());
            assertEquals("", output.err());
        }
    }

    @Test
    void countsTheInstructionsBetweenTheMarkers() throws Exception {
        compile("counted", """
                int main(void) {
                  __asm__ volatile("hint #100\\n"
                      "mov x0, #1000\\n"
                      "1: fmla v0.4s, v1.4s, v2.s[1]\\n"
                      "sdot v3.4s, v4.16b, v5.16b\\n"
                      "smlal v6.4s, v7.4h, v5.4h\\n"
                      "add v6.4s, v7.4s, v5.4s\\n"
                      "ldp q16, q17, [sp]\\n"
                      "str x9, [sp, #-16]\\n"
                      "ldr x9, [sp, #-16]\\n"
                      "subs x0, x0, #1\\n"
                      "b.ne 1b\\n"
                      "hint #101" ::: "x0", "x9", "v0", "v3", "v6", "v16", "v17", "cc", "memory");
                  return 5;
                }
                """);
        try (BoardConnection connection = connect()) {
            connection.upload("counted", here.resolve("local"), null);
            InstructionCount count = connection.count(Execution.of("counted", List.of("./counted")), null);
            assertEquals(5, count.result().exitStatus());
            assertEquals("cortex-a76", count.core());
            assertEquals(9001, count.total());
            for (InstructionClass each : List.of(InstructionClass.VECTOR_FMA, InstructionClass.VECTOR_DOT, InstructionClass.VECTOR_MULTIPLY,
                    InstructionClass.VECTOR_OTHER, InstructionClass.VECTOR_LOAD, InstructionClass.SCALAR_LOAD, InstructionClass.SCALAR_STORE,
                    InstructionClass.BRANCH)) {
                assertEquals(1000L, count.classes().get(each), each.toString());
            }
            assertEquals(1001L, count.classes().get(InstructionClass.INTEGER));
            assertEquals(1, count.regions().size());
            assertEquals(count.classes(), connection.count(Execution.of("counted", List.of("./counted")), null).classes(), "the same again");
            // 9,001 instructions at 4 a cycle; vectors: (1,000 + 1,000) / 2 + 1,000 + 1,000 / 2
            assertEquals(OptionalDouble.of(2500), count.estimates().get(1).cycles());
            assertEquals("Cortex-A76", count.estimates().get(1).core());
            assertEquals(OptionalDouble.empty(), count.estimates().get(0).cycles(), "Cortex-A72 has no SDOT");
            try (var files = Files.list(home().resolve(".hone/counted"))) {
                assertEquals(1, files.count(), "the count's own file is gone");
            }
        }
    }

    @Test
    void emulatesAnotherCore() throws Exception {
        BoardDescription other = new BoardDescription("old", BoardDescription.VIRTUAL, "Old", null, null, List.of(), BoardDescription.FOLDER, "cortex-a72");
        try (BoardConnection connection = new VirtualBoard(other, state.resolve("the board")).connect(BoardQuestions.NOBODY, new NullProgressMonitor())) {
            BoardProbe probe = connection.probe(null);
            assertEquals("Cortex-A72", probe.clusters().getFirst().core());
            assertEquals("armv8-a+crc", probe.toolchain().march());
        }
        BoardDescription unknown = new BoardDescription("x", BoardDescription.VIRTUAL, "x", null, null, List.of(), BoardDescription.FOLDER, "z80");
        assertThrows(HoneException.class, () -> new VirtualBoard(unknown, state).connect(BoardQuestions.NOBODY, new NullProgressMonitor()));
    }

    @Test
    void letsNobodyElseIn() throws Exception {
        Path other = Tools.newKey(here.resolve("other"), "ed25519");
        String ssh = Tools.installed("ssh", "openssh-client");
        Process process = new ProcessBuilder(ssh, "-F", "none", "-i", other.toString(), "-o", "IdentitiesOnly=yes", "-o", "BatchMode=yes", "-o",
                "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null", "-p", Integer.toString(server.port()), "hone@127.0.0.1", "true")
                .redirectErrorStream(true).start();
        String words = new String(process.getInputStream().readAllBytes());
        assertEquals(255, process.waitFor(), words);
        assertTrue(words.contains("Permission denied"), words);
    }

    @Test
    void keepsItsFilesToItsOwner() throws Exception {
        assertEquals("rwx------", java.nio.file.attribute.PosixFilePermissions.toString(Files.getPosixFilePermissions(state.resolve("the board"))));
        assertEquals("rw-------", java.nio.file.attribute.PosixFilePermissions.toString(Files.getPosixFilePermissions(state.resolve("the board/keys/user"))));
    }

    private void compile(String name, String source) throws Exception {
        String compiler = Tools.installed("aarch64-linux-gnu-gcc", "gcc-aarch64-linux-gnu");
        Path file = Files.writeString(here.resolve(name + ".c"), source);
        Files.createDirectories(here.resolve("local"));
        Tools.run(compiler, "-O1", "-march=armv8.2-a+dotprod", "-static", "-o", here.resolve("local").resolve(name).toString(), file.toString());
    }
}
