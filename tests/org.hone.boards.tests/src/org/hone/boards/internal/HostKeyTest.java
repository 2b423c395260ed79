package org.hone.boards.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.hone.core.FailureKind;
import org.hone.core.HoneException;
import org.hone.core.board.BoardConnection;
import org.hone.core.board.BoardQuestions;
import org.hone.tests.support.board.OpenSshServer;
import org.hone.tests.support.board.Tools;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which keys of a real server are trusted. */
class HostKeyTest {

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
        return new TestUser(home);
    }

    private String pattern() {
        return "[127.0.0.1]:" + server.port();
    }

    private void login(TestUser user, BoardQuestions questions) throws HoneException {
        try (BoardConnection connection = user.board(server, server.port(), server.key()).connect(questions, new NullProgressMonitor())) {
            assertTrue(connection.probe(null).kernel().startsWith("Linux"));
        }
    }

    private String refused(TestUser user, BoardQuestions questions) {
        HoneException failure = assertThrows(HoneException.class, () -> login(user, questions));
        assertEquals(FailureKind.EXECUTION, failure.kind());
        return failure.getMessage();
    }

    private List<String> fingerprints() throws Exception {
        String out = Tools.run("ssh-keygen", "-l", "-f", folder.resolve("server/host_ed25519.pub").toString())
                + Tools.run("ssh-keygen", "-l", "-f", folder.resolve("server/host_ecdsa.pub").toString());
        return out.lines().map(line -> line.split(" ")[1]).toList();
    }

    @Test
    void refusesAnUnknownKeyWithItsFingerprint() throws Exception {
        String message = refused(user(), BoardQuestions.NOBODY);
        assertTrue(fingerprints().stream().anyMatch(message::contains), message);
        assertTrue(message.startsWith("failed to trust '" + pattern() + "' with the key "), message);
        assertTrue(message.contains("--accept-new"), message);
        assertFalse(Files.exists(user().knownHosts()));
    }

    @Test
    void remembersAnUnknownKeyThatIsAccepted() throws Exception {
        login(user(), BoardQuestions.ACCEPT_NEW);
        assertTrue(Files.readString(user().knownHosts()).startsWith(pattern() + " "));
        login(user(), BoardQuestions.NOBODY);
    }

    @Test
    void remembersItHashedWhereThatIsWanted() throws Exception {
        TestUser user = user().configure("HashKnownHosts yes", "StrictHostKeyChecking accept-new");
        login(user, BoardQuestions.NOBODY);
        assertTrue(Files.readString(user.knownHosts()).startsWith("|1|"));
        assertTrue(Tools.run("ssh-keygen", "-F", pattern(), "-f", user.knownHosts().toString()).contains("found"), "as OpenSSH hashes it");
        login(user().configure(), BoardQuestions.NOBODY);
    }

    @Test
    void knowsAKeyThatOpenSshHashed() throws Exception {
        TestUser user = user().knows(server, server.port());
        Tools.run("ssh-keygen", "-H", "-f", user.knownHosts().toString());
        assertTrue(Files.readString(user.knownHosts()).startsWith("|1|"));
        login(user, BoardQuestions.NOBODY);
    }

    @Test
    void refusesAChangedKeyWhateverIsAccepted() throws Exception {
        String other = other();
        for (String known : List.of(pattern() + " " + other, "*.0.0.1," + pattern() + " " + other)) {
            Files.writeString(user().knownHosts(), known + "\n");
            String message = refused(user(), BoardQuestions.ACCEPT_NEW);
            assertTrue(message.contains("another key, at " + user().knownHosts() + ", line 1"), message);
            assertEquals(known + "\n", Files.readString(user().knownHosts()));
        }
    }

    /** A key of another kind than the known one is another key, too. */
    @Test
    void refusesAKeyOfAnotherKind() throws Exception {
        Path rsa = Tools.newKey(folder.resolve("rsa" + System.nanoTime()), "rsa");
        String[] words = Files.readString(Path.of(rsa + ".pub")).split(" ");
        Files.writeString(user().knownHosts(), pattern() + " " + words[0] + " " + words[1] + "\n");
        assertTrue(refused(user(), BoardQuestions.ACCEPT_NEW).contains("another key"));
    }

    @Test
    void refusesARevokedKeyThatIsKnown() throws Exception {
        StringBuilder lines = new StringBuilder();
        for (String key : server.hostKeys()) {
            lines.append(pattern()).append(' ').append(key).append("\n@revoked * ").append(key).append('\n');
        }
        Files.writeString(user().knownHosts(), lines);
        assertTrue(refused(user(), BoardQuestions.ACCEPT_NEW).contains("revoked"));
    }

    @Test
    void saysThatAuthoritiesAreNotLookedAt() throws Exception {
        Files.writeString(user().knownHosts(), "@cert-authority * " + other() + "\n");
        assertTrue(refused(user(), BoardQuestions.NOBODY).contains("@cert-authority"));
    }

    /** The server has keys of two kinds; either is known, the other has never been seen. */
    @Test
    void asksForTheKeyThatIsKnown() throws Exception {
        for (String key : server.hostKeys()) {
            Files.writeString(user().knownHosts(), pattern() + " " + key + "\n");
            login(user(), BoardQuestions.NOBODY);
        }
    }

    /** Its log would show who tried to log in. */
    @Test
    void sendsNothingToAHostWithAChangedKey() throws Exception {
        Files.writeString(user().knownHosts(), pattern() + " " + other() + "\n");
        Path log = folder.resolve("server/sshd.log");
        int before = Files.readString(log).length();
        boolean[] asked = new boolean[1];
        refused(user(), new BoardQuestions() {
            @Override
            public boolean trust(HostKey key) {
                asked[0] = true;
                return true;
            }

            @Override
            public char[] secret(Secret secret) {
                asked[0] = true;
                return "secret".toCharArray();
            }
        });
        assertFalse(asked[0]);
        assertFalse(Files.readString(log).substring(before).contains("userauth"), "nobody tried to log in");
    }

    private String other() throws Exception {
        Path key = Tools.newKey(folder.resolve("other" + System.nanoTime()), "ed25519");
        String[] words = Files.readString(Path.of(key + ".pub")).split(" ");
        return words[0] + " " + words[1];
    }
}
