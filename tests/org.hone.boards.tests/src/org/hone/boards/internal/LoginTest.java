package org.hone.boards.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.keyprovider.SimpleGeneratorHostKeyProvider;
import org.apache.sshd.server.shell.ProcessShellCommandFactory;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.hone.core.FailureKind;
import org.hone.core.HoneException;
import org.hone.core.board.Board;
import org.hone.core.board.BoardAddress;
import org.hone.core.board.BoardConnection;
import org.hone.core.board.BoardQuestions;
import org.hone.tests.support.board.OpenSshServer;
import org.hone.tests.support.board.Tools;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** By which key, agent, password and way one gets in. */
class LoginTest {

    @TempDir
    static Path folder;

    private static OpenSshServer server;

    @TempDir
    Path home;

    @BeforeAll
    static void startServer() throws Exception {
        server = OpenSshServer.start(Files.createDirectory(folder.resolve("server")));
    }

    @AfterAll
    static void stopServer() throws Exception {
        if (server != null) {
            server.close();
        }
    }

    private TestUser user() throws Exception {
        return new TestUser(home).knows(server, server.port());
    }

    private static void login(Board board, BoardQuestions questions) throws HoneException {
        try (BoardConnection connection = board.connect(questions, new NullProgressMonitor())) {
            assertTrue(connection.probe(null).kernel().startsWith("Linux"));
        }
    }

    /** Answers with these, in turn, and notes what it was asked for. */
    private static final class Answers implements BoardQuestions {

        private final List<String> answers;
        private final List<Secret> asked = new ArrayList<>();

        Answers(String... answers) {
            this.answers = new ArrayList<>(List.of(answers));
        }

        @Override
        public boolean trust(HostKey key) {
            return true;
        }

        @Override
        public char[] secret(Secret secret) {
            asked.add(secret);
            return answers.isEmpty() ? null : answers.removeFirst().toCharArray();
        }
    }

    @Test
    void byAKeyWithAPassphrase() throws Exception {
        Path key = locked("open sesame");
        Answers answers = new Answers("wrong", "open sesame");
        login(user().board(server, server.port(), key), answers);
        assertEquals(List.of(1, 2), answers.asked.stream().map(BoardQuestions.Secret::attempt).toList());
        assertEquals(BoardQuestions.Secret.Kind.PASSPHRASE, answers.asked.getFirst().kind());
    }

    @Test
    void saysThatNobodyGaveThePassphrase() throws Exception {
        Path key = locked("open sesame");
        HoneException failure = assertThrows(HoneException.class, () -> login(user().board(server, server.port(), key), BoardQuestions.NOBODY));
        assertTrue(failure.getMessage().contains("passphrase"), failure.getMessage());
    }

    @Test
    void refusesAKeyThatOthersMayRead() throws Exception {
        Path key = Files.copy(server.key(), home.resolve("open"));
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));
        HoneException failure = assertThrows(HoneException.class, () -> login(user().board(server, server.port(), key), BoardQuestions.NOBODY));
        assertTrue(failure.getMessage().contains("chmod 600"), failure.getMessage());
    }

    @Test
    void saysWhoWasLetInByNothing() throws Exception {
        Path key = Tools.newKey(home.resolve("stranger"), "ed25519");
        HoneException failure = assertThrows(HoneException.class, () -> login(user().board(server, server.port(), key), BoardQuestions.NOBODY));
        assertEquals(FailureKind.EXECUTION, failure.kind());
        assertTrue(failure.getMessage().startsWith("failed to log in to '" + server.user() + "@127.0.0.1:" + server.port() + "': "), failure.getMessage());
    }

    @Test
    void byTheAgent() throws Exception {
        Path socket = home.resolve("agent.sock");
        Process agent = new ProcessBuilder(Tools.installed("ssh-agent", "openssh-client"), "-D", "-a", socket.toString()).start();
        try {
            org.hone.tests.support.board.Eventually.within(java.time.Duration.ofSeconds(20), "the agent listens", () -> Files.exists(socket));
            ProcessBuilder add = new ProcessBuilder("ssh-add", server.key().toString()).redirectErrorStream(true);
            add.environment().put("SSH_AUTH_SOCK", socket.toString());
            Process adding = add.start();
            adding.getInputStream().readAllBytes();
            assertEquals(0, adding.waitFor());
            login(user().variable("SSH_AUTH_SOCK", socket.toString()).board(server, server.port(), null), BoardQuestions.NOBODY);
            assertThrows(HoneException.class, () -> login(user().board(server, server.port(), null), BoardQuestions.NOBODY), "without it nothing lets in");
        } finally {
            agent.destroy();
            agent.waitFor();
        }
    }

    /** A socket that an agent left behind. */
    @Test
    void byAKeyWhereTheAgentIsGone() throws Exception {
        Path socket = home.resolve("left.sock");
        try (java.nio.channels.ServerSocketChannel agent = java.nio.channels.ServerSocketChannel.open(java.net.StandardProtocolFamily.UNIX)) {
            agent.bind(java.net.UnixDomainSocketAddress.of(socket));
        }
        TestUser user = user().configure("IdentityFile " + server.key()).variable("SSH_AUTH_SOCK", socket.toString());
        login(user.board(server, server.port(), null), BoardQuestions.NOBODY);
    }

    /** OpenSSH checks passwords by means that only root has; MINA's server needs none. */
    @Test
    void byAPasswordThatIsAskedForUntilItIsRight() throws Exception {
        try (SshServer other = SshServer.setUpDefaultServer()) {
            other.setHost("127.0.0.1");
            other.setPort(0);
            other.setKeyPairProvider(new SimpleGeneratorHostKeyProvider(home.resolve("hostkey")));
            other.setPasswordAuthenticator((name, password, session) -> name.equals("ada") && password.equals("right"));
            other.setCommandFactory(ProcessShellCommandFactory.INSTANCE);
            other.start();
            TestUser user = new TestUser(home).configure("IdentityFile none");
            Board board = user.board(new BoardAddress("ada", "127.0.0.1", other.getPort()), null, List.of());
            Answers answers = new Answers("wrong", "right");
            try (BoardConnection connection = board.connect(answers, new NullProgressMonitor())) {
                assertEquals(2, answers.asked.size(), answers.asked.toString());
                assertEquals("ada@127.0.0.1:" + other.getPort(), answers.asked.getFirst().subject());
            }
            HoneException failure = assertThrows(HoneException.class, () -> board.connect(new Answers("no", "nor this", "neither"), new NullProgressMonitor()));
            assertTrue(failure.getMessage().contains("failed to log in to 'ada@"), failure.getMessage());
        }
    }

    @Test
    void byWhatTheSshConfigurationSays() throws Exception {
        TestUser user = user().configure("Host bench-?", "  HostName 127.0.0.1", "  Port " + server.port(), "  User " + server.user(),
                "  IdentityFile " + server.key());
        login(user.board(new BoardAddress(null, "bench-1", 0), null, List.of()), BoardQuestions.NOBODY);
    }

    @Test
    void throughJumpHosts() throws Exception {
        BoardAddress hop = new BoardAddress(server.user(), "127.0.0.1", server.port());
        TestUser user = user().configure("IdentityFile " + server.key());
        login(user.board(hop, server.key(), List.of(hop, hop)), BoardQuestions.NOBODY);
        user.configure("IdentityFile " + server.key(), "Host behind", "HostName 127.0.0.1", "Port " + server.port(),
                "ProxyJump " + server.user() + "@127.0.0.1:" + server.port());
        login(user.board(new BoardAddress(server.user(), "behind", 0), null, List.of()), BoardQuestions.NOBODY);
    }

    /** A jump host's key is verified like the board's, each by its own name. */
    @Test
    void verifiesTheKeyBehindAJumpHost() throws Exception {
        try (OpenSshServer behind = OpenSshServer.start(Files.createDirectory(home.resolve("behind")))) {
            BoardAddress hop = new BoardAddress(server.user(), "127.0.0.1", server.port());
            TestUser user = user().configure("IdentityFile " + server.key());
            Board board = user.board(new BoardAddress(behind.user(), "127.0.0.1", behind.port()), behind.key(), List.of(hop));
            HoneException failure = assertThrows(HoneException.class, () -> login(board, BoardQuestions.NOBODY));
            assertTrue(failure.getMessage().contains("[127.0.0.1]:" + behind.port()), failure.getMessage());
            login(board, BoardQuestions.ACCEPT_NEW);
        }
    }

    @Test
    void saysThatNobodyListens() throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        HoneException failure = assertThrows(HoneException.class,
                () -> login(user().board(new BoardAddress("ada", "127.0.0.1", port), server.key(), List.of()), BoardQuestions.NOBODY));
        assertTrue(failure.getMessage().startsWith("failed to connect to 'ada@127.0.0.1:" + port + "': it refuses connections"), failure.getMessage());
        HoneException unknown = assertThrows(HoneException.class,
                () -> login(user().board(new BoardAddress("ada", "no-such-host.invalid", 22), server.key(), List.of()), BoardQuestions.NOBODY));
        assertTrue(unknown.getMessage().contains("there is no host of that name"), unknown.getMessage());
    }

    private Path locked(String passphrase) throws Exception {
        Path key = Files.copy(server.key(), home.resolve("locked"));
        Tools.run("ssh-keygen", "-q", "-p", "-P", "", "-N", passphrase, "-f", key.toString());
        return key;
    }
}
