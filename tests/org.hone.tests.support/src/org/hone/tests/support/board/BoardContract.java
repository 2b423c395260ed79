package org.hone.tests.support.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.hone.core.FailureKind;
import org.hone.core.HoneException;
import org.hone.core.board.Board;
import org.hone.core.board.BoardConnection;
import org.hone.core.board.BoardConnection.Upload;
import org.hone.core.board.BoardProbe;
import org.hone.core.board.BoardQuestions;
import org.hone.core.board.ExecResult;
import org.hone.core.board.Execution;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every board does, whatever it is and however one gets there. */
@Timeout(value = 3, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
public abstract class BoardContract {

    /** Until nothing of a program is left on a board that lost its client. */
    static final Duration LEFT = Duration.ofSeconds(30);
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final int FEW = 3;
    private static final int MANY = 20;
    private static final int BIG = 3 << 20;

    private static final List<String> HOSTILE = List.of("a b", "it's", "\"quoted\"", "line\nbreak", "$(touch pwned)", "`touch pwned`",
            "; touch pwned", "-rf", "--", "*", "~", "\\", "{a,b}", "ä 日本", "$HOME", "&", "|cat", "tab\there", "a=b", "#x", "!");

    @TempDir
    protected Path here;

    /** The board, reached over the port if that is not 0. Nothing of it needs a question. */
    protected abstract Board board(int port) throws Exception;

    /** The port that its server listens on. */
    protected abstract int port() throws Exception;

    /** The home of whoever logs in there. */
    protected abstract Path home() throws Exception;

    /** How to connect to that port in another Java process: the arguments of {@link #clientMain}. */
    protected abstract List<String> clientArguments(int port) throws Exception;

    /** The class with a main method that connects and runs the command that follows its arguments. */
    protected abstract Class<?> clientMain();

    protected BoardConnection connect() throws Exception {
        return connect(0);
    }

    protected BoardConnection connect(int port) throws Exception {
        return board(port).connect(BoardQuestions.NOBODY, new NullProgressMonitor());
    }

    static List<String> hostile() {
        return HOSTILE;
    }

    // --- running ---------------------------------------------------------------------------------------------------

    @Test
    void returnsWhatAProgramWritesAndReturns() throws Exception {
        try (BoardConnection connection = connect()) {
            Output output = new Output();
            ExecResult result = connection.execute(output.of(null, "sh", "-c", "echo out; echo err >&2; exit 7"), null);
            assertEquals(7, result.exitStatus());
            assertFalse(result.isSuccess());
            assertEquals("out\n", output.out());
            assertEquals("err\n", output.err());
        }
    }

    @Test
    void saysASignalAsShellsDo() throws Exception {
        try (BoardConnection connection = connect()) {
            assertEquals(128 + 15, connection.execute(Execution.of(null, List.of("sh", "-c", "kill -TERM $$")), null).exitStatus());
        }
    }

    @Test
    void passesHostileWordsOnAsTheyAre() throws Exception {
        try (BoardConnection connection = connect()) {
            Output output = new Output();
            List<String> command = new ArrayList<>(List.of("printf", "%s\\0"));
            command.add("first");
            command.addAll(HOSTILE);
            Map<String, String> environment = Map.of("HOSTILE", "$(touch pwned)'\n");
            assertTrue(connection.execute(new Execution(null, command, environment, output.out, output.err), null).isSuccess());
            assertEquals("first\0" + String.join("\0", HOSTILE) + "\0", output.out());
            Output variable = new Output();
            connection.execute(variable.of(null, "sh", "-c", "printf %s \"$HOSTILE\"").environment(environment), null);
            assertEquals("$(touch pwned)'\n", variable.out());
            assertFalse(Files.exists(home().resolve("pwned")));
        }
    }

    @Test
    void saysThatThereIsNoSuchProgram() throws Exception {
        try (BoardConnection connection = connect()) {
            HoneException failure = assertThrows(HoneException.class,
                    () -> connection.execute(Execution.of(null, List.of("no-such-program")), null));
            assertEquals(FailureKind.EXECUTION, failure.kind());
            assertTrue(failure.getMessage().contains("'no-such-program' on the board"), failure.getMessage());
            HoneException script = assertThrows(HoneException.class,
                    () -> connection.execute(Execution.of(null, List.of("sh", "-c", "echo library is missing >&2; exit 127")), null));
            assertTrue(script.getMessage().contains("library is missing"), script.getMessage());
        }
    }

    @Test
    void endsWhatAProgramLeavesBehind() throws Exception {
        String mark = mark();
        try (BoardConnection connection = connect()) {
            String program = "sleep " + mark + " & setsid sleep " + mark + " & (trap '' HUP TERM; sleep " + mark + ") & exit 0";
            assertTrue(connection.execute(Execution.of(null, List.of("sh", "-c", program)), null).isSuccess());
            assertEquals(List.of(), RunningPrograms.withWord(mark));
        }
    }

    @Test
    void cancellingKillsAtOnce() throws Exception {
        String mark = mark();
        try (BoardConnection connection = connect()) {
            NullProgressMonitor monitor = new NullProgressMonitor();
            CompletableFuture<ExecResult> run = start(connection, monitor, stubborn(mark));
            awaitStart(mark);
            monitor.setCanceled(true);
            ExecutionException failure = assertThrows(ExecutionException.class, () -> run.get(1, TimeUnit.MINUTES));
            assertEquals(OperationCanceledException.class, failure.getCause().getClass());
            assertEquals(List.of(), RunningPrograms.withWord(mark));
            assertTrue(connection.execute(Execution.of(null, List.of("true")), null).isSuccess(), "the connection goes on");
        }
    }

    @Test
    void closingEndsWhatRuns() throws Exception {
        String mark = mark();
        BoardConnection connection = connect();
        CompletableFuture<ExecResult> run = start(connection, new NullProgressMonitor(), stubborn(mark));
        awaitStart(mark);
        connection.close();
        assertThrows(ExecutionException.class, () -> run.get(1, TimeUnit.MINUTES));
        awaitEnd(mark);
    }

    @Test
    void aCutLinkLeavesNothingRunning() throws Exception {
        String mark = mark();
        try (CutLink link = new CutLink(port()); BoardConnection connection = connect(link.port())) {
            CompletableFuture<ExecResult> run = start(connection, new NullProgressMonitor(), stubborn(mark));
            awaitStart(mark);
            link.cut();
            ExecutionException failure = assertThrows(ExecutionException.class, () -> run.get(1, TimeUnit.MINUTES));
            assertTrue(failure.getCause() instanceof HoneException e && e.kind() == FailureKind.EXECUTION, failure.toString());
            awaitEnd(mark);
        }
    }

    /** Nobody tells either end: the board's lease alone ends the program. */
    @Tag("full")
    @Test
    void aFrozenLinkLeavesNothingRunning() throws Exception {
        String mark = mark();
        try (CutLink link = new CutLink(port()); BoardConnection connection = connect(link.port())) {
            CompletableFuture<ExecResult> run = start(connection, new NullProgressMonitor(), stubborn(mark));
            awaitStart(mark);
            link.freeze();
            awaitEnd(mark);
            assertThrows(ExecutionException.class, () -> run.get(2, TimeUnit.MINUTES));
        }
    }

    @Test
    void aKilledClientLeavesNothingRunning() throws Exception {
        String mark = mark();
        Process client = client(stubborn(mark));
        try {
            awaitStart(mark);
        } finally {
            client.destroyForcibly().waitFor();
        }
        awaitEnd(mark);
    }

    // --- files -----------------------------------------------------------------------------------------------------

    @Test
    void uploadsAFolderAndSendsNothingTwice() throws Exception {
        write("program", "#!/bin/sh\necho \"ran in $(pwd)\"\n").toFile().setExecutable(true);
        write("data/weights.bin", "w".repeat(100_000));
        try (BoardConnection connection = connect()) {
            Upload first = connection.upload("job", here.resolve("local"), null);
            assertEquals(2, first.sent());
            assertEquals(0, first.unchanged());
            assertEquals(List.of("data/weights.bin", "program"), onBoard("job"));
            Output output = new Output();
            assertTrue(connection.execute(output.of("job", "./program"), null).isSuccess(), output.err());
            assertEquals("ran in " + first.path() + "\n", output.out());

            write("data/weights.bin", "v".repeat(100_000));
            Upload second = connection.upload("job", here.resolve("local"), null);
            assertEquals(1, second.sent());
            assertEquals(1, second.unchanged());
            assertEquals(100_000, second.bytes());
            ByteArrayOutputStream copy = new ByteArrayOutputStream();
            connection.download("job", "data/weights.bin", copy, null);
            assertEquals("v".repeat(100_000), copy.toString(StandardCharsets.UTF_8));

            connection.remove("job", null);
            assertFalse(Files.exists(home().resolve(".hone/job")));
        }
    }

    /** A file that another hand changed on the board is not what it was. */
    @Test
    void mendsAFileThatWasChangedOnTheBoard() throws Exception {
        write("weights.bin", "right");
        try (BoardConnection connection = connect()) {
            connection.upload("mended", here.resolve("local"), null);
            Files.writeString(home().resolve(".hone/mended/weights.bin"), "wrong");
            assertEquals(1, connection.upload("mended", here.resolve("local"), null).sent());
            assertEquals("right", Files.readString(home().resolve(".hone/mended/weights.bin")));
        }
    }

    @Test
    void copiesHostileNames() throws Exception {
        for (String name : HOSTILE) {
            write(name, name);
            write("in " + name + "/" + name, name);
        }
        try (BoardConnection connection = connect()) {
            String folder = "it's $(touch pwned)\n";
            assertEquals(2 * HOSTILE.size(), connection.upload(folder, here.resolve("local"), null).sent());
            assertEquals(2 * HOSTILE.size(), connection.upload(folder, here.resolve("local"), null).unchanged());
            for (String name : HOSTILE) {
                assertEquals(name, Files.readString(home().resolve(".hone").resolve(folder).resolve("in " + name).resolve(name)));
                ByteArrayOutputStream copy = new ByteArrayOutputStream();
                connection.download(folder, name, copy, null);
                assertEquals(name, copy.toString(StandardCharsets.UTF_8));
            }
            Output output = new Output();
            connection.execute(output.of(folder, "sh", "-c", "ls | wc -l"), null);
            assertEquals(2 * HOSTILE.size(), Integer.parseInt(output.out().strip()) - 2, "ls counts the two lines of two names");
            connection.remove(folder, null);
            assertFalse(Files.exists(home().resolve("pwned")) || Files.exists(home().resolve(".hone").resolve(folder)));
        }
    }

    @ParameterizedTest
    @MethodSource("leadingElsewhere")
    void refusesNamesThatLeadElsewhere(String name) throws Exception {
        write("file", "x");
        try (BoardConnection connection = connect()) {
            HoneException failure = assertThrows(HoneException.class, () -> connection.upload(name, here.resolve("local"), null));
            assertEquals(FailureKind.USAGE, failure.kind());
            assertThrows(HoneException.class, () -> connection.download("job", "../" + name, OutputStream.nullOutputStream(), null));
            assertThrows(HoneException.class, () -> connection.remove(name, null));
        }
    }

    static List<String> leadingElsewhere() {
        return List.of("", ".", "..", "../x", "a/b", "/etc", "nul\0");
    }

    @Test
    void aCutUploadLeavesNoPartOfAFile() throws Exception {
        cutUploads(FEW);
    }

    @Tag("full")
    @Test
    void manyCutUploadsLeaveNoPartOfAFile() throws Exception {
        cutUploads(MANY);
    }

    private void cutUploads(int times) throws Exception {
        String folderName = "cut " + times;
        Random random = new Random(5);
        byte[] big = new byte[BIG];
        random.nextBytes(big);
        Files.createDirectories(here.resolve("local"));
        Files.write(here.resolve("local/big"), big);
        Files.write(here.resolve("local/small"), new byte[] {1});
        Path folder = home().resolve(".hone").resolve(folderName);
        for (int i = 0; i < times; i++) {
            try (CutLink link = new CutLink(port()); BoardConnection connection = connect(link.port())) {
                link.cutAfter(random.nextInt(BIG));
                HoneException failure = assertThrows(HoneException.class, () -> connection.upload(folderName, here.resolve("local"), null));
                assertEquals(FailureKind.EXECUTION, failure.kind());
            }
            Eventually.within(LEFT, "no part of a file is left", () -> !Files.exists(folder) || files(folder).isEmpty());
        }
        try (BoardConnection connection = connect()) {
            assertEquals(2, connection.upload(folderName, here.resolve("local"), null).sent());
        }
        assertEquals(-1, Files.mismatch(here.resolve("local/big"), folder.resolve("big")));
    }

    @Test
    void aCancelledUploadLeavesNoPartOfAFile() throws Exception {
        byte[] big = new byte[BIG];
        Files.createDirectories(here.resolve("local"));
        Files.write(here.resolve("local/big"), big);
        NullProgressMonitor monitor = new NullProgressMonitor() {
            private int asked;

            @Override
            public boolean isCanceled() {
                return ++asked > 40;
            }
        };
        try (BoardConnection connection = connect()) {
            assertThrows(OperationCanceledException.class, () -> connection.upload("cancelled", here.resolve("local"), monitor));
            Path folder = home().resolve(".hone/cancelled");
            Eventually.within(SOON, "no part of a file is left", () -> !Files.exists(folder) || files(folder).isEmpty());
        }
    }

    // --- what it is ------------------------------------------------------------------------------------------------

    @Test
    void saysWhatItIs() throws Exception {
        try (BoardConnection connection = connect()) {
            BoardProbe probe = connection.probe(null);
            assertTrue(List.of("x86_64", "aarch64").contains(probe.architecture()), probe.architecture());
            assertTrue(probe.kernel().startsWith("Linux "), probe.kernel());
            assertTrue(probe.cores() >= 1);
            assertTrue(probe.memory().total() > 1 << 26, probe.memory().toString());
            assertTrue(probe.toolchain().triple().startsWith(probe.architecture()), probe.toolchain().toString());
            assertFalse(probe.toolchain().march().isEmpty());
            checkProbe(probe);
        }
    }

    /** What this kind of board in particular says. */
    protected void checkProbe(BoardProbe probe) {
        // nothing more
    }

    // --- for the tests ---------------------------------------------------------------------------------------------

    private static String mark() {
        return "31" + Math.abs(UUID.randomUUID().getMostSignificantBits() % 1_000_000_000L);
    }

    /** A program that ignores polite signals, with a child of another session. */
    private static List<String> stubborn(String mark) {
        return List.of("sh", "-c", "trap '' HUP INT TERM; setsid sleep " + mark + " & sleep " + mark);
    }

    private static CompletableFuture<ExecResult> start(BoardConnection connection, NullProgressMonitor monitor, List<String> command) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return connection.execute(Execution.of(null, command), monitor);
            } catch (HoneException e) {
                throw new java.util.concurrent.CompletionException(e);
            }
        }, task -> Thread.ofPlatform().daemon().start(task));
    }

    private static void awaitStart(String mark) throws Exception {
        Eventually.within(Duration.ofMinutes(1), "the program and its child run", () -> RunningPrograms.withWord(mark).size() >= 2);
    }

    private static void awaitEnd(String mark) throws Exception {
        Eventually.within(LEFT, "nothing is left of the program", () -> RunningPrograms.withWord(mark).isEmpty());
    }

    private Process client(List<String> command) throws Exception {
        List<String> java = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(), "-cp",
                ClientClassPath.of(clientMain()), clientMain().getName()));
        java.addAll(clientArguments(port()));
        java.addAll(command);
        return new ProcessBuilder(java).redirectErrorStream(true).redirectOutput(here.resolve("client.log").toFile()).start();
    }

    private Path write(String file, String text) throws Exception {
        Path path = here.resolve("local").resolve(file);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, text);
    }

    private List<String> onBoard(String name) throws Exception {
        return files(home().resolve(".hone").resolve(name));
    }

    private static List<String> files(Path folder) throws java.io.IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(file -> !Files.isDirectory(file)).map(file -> folder.relativize(file).toString()).sorted().toList();
        } catch (java.io.UncheckedIOException e) {
            return List.of("one that is just going"); // removed while it is listed
        }
    }

    /** What a program writes. */
    protected static final class Output {

        public final ByteArrayOutputStream out = new ByteArrayOutputStream();
        public final ByteArrayOutputStream err = new ByteArrayOutputStream();

        public Output() {
        }

        public Execution of(String folder, String... command) {
            return Execution.of(folder, List.of(command)).to(out, err);
        }

        public String out() {
            return out.toString(StandardCharsets.UTF_8);
        }

        public String err() {
            return err.toString(StandardCharsets.UTF_8);
        }
    }
}
