package org.hone.boards.internal.virtual;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.eclipse.core.runtime.IProgressMonitor;
import org.hone.boards.internal.SshBoard;
import org.hone.boards.internal.SshSettings;
import org.hone.core.HoneException;
import org.hone.core.board.Board;
import org.hone.core.board.BoardAddress;
import org.hone.core.board.BoardConnection;
import org.hone.core.board.BoardDescription;
import org.hone.core.board.BoardQuestions;

/**
 * The board that ships with Hone: an SSH server on the loopback whose AArch64 programs run under qemu's user mode. Each
 * connection has a server of its own, which ends with it; one talks to it by SSH like to any other board.
 */
public final class VirtualBoard implements Board {

    private static final String USER = "hone";
    /** The name that its key is known by, whatever its port. */
    private static final String ALIAS = "hone-virtual-board";

    private final BoardDescription description;
    private final Path folder;

    /** @param folder where its files are, made when they are missing */
    public VirtualBoard(BoardDescription description, Path folder) {
        this.description = description;
        this.folder = folder;
    }

    @Override
    public BoardDescription description() {
        return description;
    }

    @Override
    public boolean isEmulated() {
        return true;
    }

    Path home() {
        return new VirtualFiles(folder).home();
    }

    @Override
    public BoardConnection connect(BoardQuestions questions, IProgressMonitor monitor) throws HoneException {
        EmulatedCore core = EmulatedCore.of(description.core());
        VirtualServer server = start(core);
        boolean done = false;
        try {
            BoardConnection connection = connect(server.port(), questions, monitor);
            done = true;
            return new VirtualBoardConnection(this, connection, server, core, new VirtualFiles(folder).tools());
        } finally {
            if (!done) {
                server.close();
            }
        }
    }

    /** Starts a server without connecting to it. */
    VirtualServer start(EmulatedCore core) throws HoneException {
        try {
            VirtualFiles files = new VirtualFiles(folder);
            files.prepare(core);
            VirtualKeys keys = VirtualKeys.in(files.keys());
            Path known = files.keys().resolve("known_hosts");
            String line = ALIAS + " " + PublicKeyEntry.toString(keys.host().getPublic()) + "\n";
            if (!Files.exists(known) || !Files.readString(known).equals(line)) {
                Files.writeString(known, line, StandardCharsets.US_ASCII);
            }
            Path configuration = files.keys().resolve("config");
            Files.writeString(configuration, String.join("\n", "Host *", "HostKeyAlias " + ALIAS, "UserKnownHostsFile \"" + known + "\"",
                    "GlobalKnownHostsFile none", "IdentityAgent none", ""));
            return new VirtualServer(files, keys, environment(files, core));
        } catch (IOException e) {
            throw HoneException.execution("failed to start the virtual board: " + e.getMessage() + ", at " + folder, e);
        }
    }

    /** Connects to a server of this board on a port of the loopback. */
    BoardConnection connect(int port, BoardQuestions questions, IProgressMonitor monitor) throws HoneException {
        VirtualFiles files = new VirtualFiles(folder);
        BoardDescription reached = new BoardDescription(description.name(), BoardDescription.SSH, description.label(),
                new BoardAddress(USER, "127.0.0.1", port), files.keys().resolve("user"), List.of(), description.folder(), null);
        SshSettings settings = new SshSettings(folder, List.of(files.keys().resolve("config")), Map.of());
        return new SshBoard(reached, settings, true).connect(questions, monitor);
    }

    private Map<String, String> environment(VirtualFiles files, EmulatedCore core) throws HoneException {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("PATH", files.commands() + ":/usr/local/bin:/usr/bin:/bin");
        environment.put("HOME", files.home().toString());
        environment.put("TMPDIR", files.home().toString());
        environment.put("USER", USER);
        environment.put("LOGNAME", USER);
        environment.put("SHELL", "/bin/sh");
        environment.put("LANG", "C.UTF-8");
        environment.put("HONE_CORE", core.qemu());
        environment.put("HONE_ROOT", files.root(core).toString());
        environment.put("HONE_QEMU", qemu());
        environment.put("HONE_COUNTER", new InstructionCounter(files.tools()).library().toString());
        return environment;
    }

    private static String qemu() throws HoneException {
        List<String> names = List.of("qemu-aarch64-static", "qemu-aarch64");
        return names.stream().filter(VirtualBoard::isInstalled).findFirst()
                .orElseThrow(() -> HoneException.unsupported("failed to start the virtual board: neither " + String.join(" nor ", names)
                        + " is installed (Debian packages qemu-user-static and qemu-user); './hone setup' installs them"));
    }

    static boolean isInstalled(String program) {
        Stream<String> folders = Stream.concat(Stream.of(String.valueOf(System.getenv("PATH")).split(File.pathSeparator)),
                Stream.of("/usr/local/bin", "/usr/bin", "/bin"));
        return folders.anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }
}
