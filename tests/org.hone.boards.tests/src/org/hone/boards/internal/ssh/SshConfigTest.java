package org.hone.boards.internal.ssh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.hone.core.FailureKind;
import org.hone.core.HoneException;
import org.hone.core.board.BoardAddress;
import org.hone.core.board.BoardDescription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the user's SSH configuration says of a host. */
class SshConfigTest {

    @TempDir
    Path home;

    private SshConfig config(String... lines) throws Exception {
        Path file = Files.writeString(home.resolve("config"), String.join("\n", lines));
        return SshConfig.read(home, List.of(file, home.resolve("missing")));
    }

    private SshHost host(SshConfig config, String address) throws HoneException {
        return SshHost.of(BoardAddress.parse(address), null, config, Map.of("USER", "me", "SSH_AUTH_SOCK", "/run/agent"));
    }

    @Test
    void theFirstValueWins() throws Exception {
        SshConfig config = config("# mine", "Host pi  *.lan !bad.lan", "  HostName=10.0.0.7", "\tPort 2222", "  user \"the pi\"", "", "Host *", "  Port 23",
                "  User other", "  IdentityFile ~/.ssh/%h-%r-%p", "  IdentityFile ${KEYS}/k");
        SshHost pi = host(config, "pi");
        assertEquals("10.0.0.7", pi.host());
        assertEquals(2222, pi.port());
        assertEquals("the pi", pi.user());
        assertEquals(List.of(home.resolve(".ssh/10.0.0.7-the pi-2222"), Path.of("/k")), pi.identities());
        assertEquals("other", host(config, "bad.lan").user());
        assertEquals("me2", host(config, "me2@pi:9").user(), "what is said here wins over the file");
        assertEquals(9, host(config, "me2@pi:9").port());
        assertEquals("[10.0.0.7]:2222", pi.knownPattern());
        assertEquals("pi-lab", host(config("HostKeyAlias pi-lab"), "pi:2222").knownPattern(), "an alias goes without a port");
    }

    @Test
    void withoutALineEverythingIsAsSshHasIt() throws Exception {
        SshHost host = host(config(), "board.local");
        assertEquals("me", host.user());
        assertEquals(22, host.port());
        assertEquals("board.local", host.knownPattern());
        assertEquals(home.resolve(".ssh/known_hosts"), host.knownHosts().getFirst());
        assertEquals(Path.of("/run/agent"), host.agent());
        assertEquals(home.resolve(".ssh/id_ed25519"), host.identities().getFirst());
        assertFalse(host.acceptNew());
    }

    /** 'no' and 'off' would trust anybody. */
    @Test
    void checkingHostKeysIsNeverSwitchedOff() throws Exception {
        for (String value : List.of("no", "off", "ask", "yes")) {
            assertFalse(host(config("StrictHostKeyChecking " + value), "x").acceptNew(), value);
        }
        assertTrue(host(config("StrictHostKeyChecking accept-new"), "x").acceptNew());
    }

    @Test
    void readsIncludedFilesAndPassesOverMatchBlocks() throws Exception {
        Files.createDirectories(home.resolve("config.d"));
        Files.writeString(home.resolve("config.d/10-lab"), "Host lab\n  Port 77\n");
        SshConfig config = config("Include config.d/*", "Match exec \"touch pwned\"", "  Port 1", "Match all", "  User all");
        assertEquals(77, host(config, "lab").port());
        assertEquals(22, host(config, "other").port());
        assertEquals("all", host(config, "other").user());
        assertThrows(HoneException.class, () -> config("Include config"));
    }

    @Test
    void refusesToRunAProxyCommand() throws Exception {
        SshConfig config = config("Host x", "ProxyCommand nc %h %p");
        HoneException failure = assertThrows(HoneException.class, () -> host(config, "x"));
        assertEquals(FailureKind.UNSUPPORTED, failure.kind());
        assertTrue(failure.getMessage().contains("ProxyCommand"), failure.getMessage());
    }

    @Test
    void findsTheWayThroughJumpHosts() throws Exception {
        SshConfig config = config("Host board", "ProxyJump b,c@gate:2200", "Host b", "ProxyJump a", "Host round", "ProxyJump round");
        List<SshHost> way = SshWay.of(BoardDescription.ssh("x", BoardAddress.parse("board")), config, Map.of("USER", "me"));
        assertEquals(List.of("me@a:22", "me@b:22", "c@gate:2200", "me@board:22"), way.stream().map(SshHost::toString).toList());
        assertThrows(HoneException.class, () -> SshWay.of(BoardDescription.ssh("x", BoardAddress.parse("round")), config, Map.of()));
    }

    @Test
    void patternsMatchInLinearTime() {
        assertTrue(HostPattern.matches("*.EXAMPLE.?rg", "a.b.example.org"));
        assertFalse(HostPattern.matches("a*b", "acbc"));
        assertFalse(HostPattern.matches("*a".repeat(5000), "a".repeat(4000)));
    }

    @Test
    void readsAddresses() throws Exception {
        assertEquals(new BoardAddress("pi", "10.0.0.7", 2222), BoardAddress.parse("pi@10.0.0.7:2222"));
        assertEquals(new BoardAddress(null, "board.local", 0), BoardAddress.parse("board.local"));
        assertEquals(new BoardAddress("pi", "fe80::1%eth0", 22), BoardAddress.parse("pi@[fe80::1%eth0]:22"));
        assertEquals("pi@[fe80::1%eth0]:22", BoardAddress.parse("pi@[fe80::1%eth0]:22").toString());
        assertEquals(new BoardAddress(null, "::1", 0), BoardAddress.parse("::1"));
        for (String wrong : List.of("", "@x", "a@", "-oProxyCommand=x", "a b", "x:0", "x:65536", "x:y", "a@b@c", "x;y", "$(x)", "x\n")) {
            assertThrows(HoneException.class, () -> BoardAddress.parse(wrong), wrong);
        }
    }
}
