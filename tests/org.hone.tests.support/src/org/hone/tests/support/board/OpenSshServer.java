package org.hone.tests.support.board;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/**
 * Debian's OpenSSH server, run by whoever runs the tests, who alone may log in, by key. A forced command makes a folder of
 * the test's the home.
 */
public final class OpenSshServer implements TestServer {

    private final Path folder;
    private final Path home;
    private final boolean sftp;
    private final String mounts;
    private final int port = Tools.freePort();
    private ServerProcess process;

    /** @param folder an empty folder for all of its files */
    public static OpenSshServer start(Path folder) throws Exception {
        return new OpenSshServer(folder, true, "");
    }

    public static OpenSshServer withoutSftp(Path folder) throws Exception {
        return new OpenSshServer(folder, false, "");
    }

    /** One whose home is a file system of {@code kibibytes}. */
    public static OpenSshServer withSmallDisk(Path folder, int kibibytes) throws Exception {
        return new OpenSshServer(folder, true, "mount -t tmpfs -o size=" + kibibytes + "k,mode=0700 none \"$HONE_HOME\"");
    }

    /** One whose home cannot be written to. */
    public static OpenSshServer withReadOnlyHome(Path folder) throws Exception {
        return new OpenSshServer(folder, true, "mount --bind \"$HONE_HOME\" \"$HONE_HOME\" && mount -o remount,ro,bind \"$HONE_HOME\"");
    }

    private OpenSshServer(Path folder, boolean sftp, String mounts) throws Exception {
        String sshd = Tools.installed("sshd", "openssh-server");
        this.folder = folder;
        this.sftp = sftp;
        this.home = Files.createDirectories(folder.resolve("its home"));
        this.mounts = mounts.isEmpty() ? "" : mounts.replace("$HONE_HOME", home.toString());
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        Tools.newKey(folder.resolve("user"), "ed25519");
        makeHostKeys();
        if (ServerProcess.isRoot()) {
            Files.createDirectories(Path.of("/run/sshd")); // for privilege separation
        }
        Path enter = Files.writeString(folder.resolve("enter.sh"), "cd \"" + home + "\" && HOME=$PWD && export HOME && exec sh -c \"$SSH_ORIGINAL_COMMAND\"\n");
        Files.writeString(folder.resolve("sshd_config"), String.join("\n", "ListenAddress 127.0.0.1:" + port,
                "HostKey " + folder.resolve("host_ed25519"), "HostKey " + folder.resolve("host_ecdsa"), "PidFile none", "UsePAM no",
                "StrictModes no", "PermitRootLogin yes", "PasswordAuthentication no", "KbdInteractiveAuthentication no",
                "AuthorizedKeysFile \"" + folder.resolve("user.pub") + "\"", "ForceCommand sh " + enter, "AllowTcpForwarding yes",
                "MaxStartups 100", sftp ? "Subsystem sftp /usr/lib/openssh/sftp-server" : "", ""), StandardCharsets.UTF_8);
        listen(sshd);
    }

    private void listen(String sshd) throws Exception {
        process = ServerProcess.start(List.of(sshd, "-D", "-e", "-f", folder.resolve("sshd_config").toString()), mounts, port,
                folder.resolve("sshd.log"));
    }

    private void makeHostKeys() throws IOException {
        for (String type : List.of("ed25519", "ecdsa")) {
            Files.deleteIfExists(folder.resolve("host_" + type));
            Tools.newKey(folder.resolve("host_" + type), type);
        }
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public Path home() {
        return home;
    }

    @Override
    public Path key() {
        return folder.resolve("user");
    }

    @Override
    public List<String> hostKeys() throws IOException {
        List<String> keys = new ArrayList<>();
        for (String type : List.of("ed25519", "ecdsa")) {
            String[] words = Files.readString(folder.resolve("host_" + type + ".pub")).split(" ");
            keys.add(words[0] + " " + words[1]);
        }
        return keys;
    }

    @Override
    public void changeHostKeys() throws Exception {
        process.close();
        makeHostKeys();
        listen(Tools.installed("sshd", "openssh-server"));
    }

    @Override
    public void close() throws Exception {
        process.close();
    }
}
