package org.hone.tests.support.board;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/**
 * Dropbear, run by whoever runs the tests, who alone may log in. It reads the home's files whatever it is told, so it runs
 * with a view of the files of its own, where a folder of the test's lies over the home; where the tests run as root, another
 * table of passwords, too.
 */
public final class DropbearServer implements TestServer {

    /** The password of the user, where there is one. */
    public static final String PASSWORD = "a board's pass word";

    private final Path folder;
    private final Path home;
    private final int port = Tools.freePort();
    private ServerProcess process;

    /** @param folder an empty folder for all of its files */
    public static DropbearServer start(Path folder) throws Exception {
        return new DropbearServer(folder);
    }

    private DropbearServer(Path folder) throws Exception {
        Tools.installed("dropbear", "dropbear-bin");
        this.folder = folder;
        this.home = Files.createDirectories(folder.resolve("home"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
        Tools.newKey(folder.resolve("user"), "ed25519");
        Path ssh = Files.createDirectory(home.resolve(".ssh"), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Path keys = Files.copy(folder.resolve("user.pub"), ssh.resolve("authorized_keys"));
        Files.setPosixFilePermissions(keys, PosixFilePermissions.fromString("rw-------"));
        makeHostKey();
        listen();
    }

    private void makeHostKey() throws IOException {
        Files.deleteIfExists(folder.resolve("host"));
        Tools.run(Tools.installed("dropbearkey", "dropbear-bin"), "-t", "ed25519", "-f", folder.resolve("host").toString());
    }

    private void listen() throws Exception {
        String mounts = "mount --bind '" + home + "' '" + System.getProperty("user.home") + "'";
        if (hasPassword()) {
            String hash = Tools.run(Tools.installed("openssl", "openssl"), "passwd", "-6", PASSWORD).strip();
            Path shadow = Files.writeString(folder.resolve("shadow"), user() + ":" + hash + ":19000:0:99999:7:::\n");
            mounts += "\nmount --bind '" + shadow + "' /etc/shadow";
        }
        process = ServerProcess.start(List.of(Tools.installed("dropbear", "dropbear-bin"), "-F", "-E", "-p", "127.0.0.1:" + port, "-r",
                folder.resolve("host").toString(), "-P", ""), mounts, port, folder.resolve("log"));
    }

    /** Whether the user has a password there. */
    public boolean hasPassword() {
        return ServerProcess.isRoot() && Files.exists(Path.of("/etc/shadow"));
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
        String out = Tools.run(Tools.installed("dropbearkey", "dropbear-bin"), "-y", "-f", folder.resolve("host").toString());
        return out.lines().filter(line -> line.startsWith("ssh-")).map(line -> line.split(" ")).map(words -> words[0] + " " + words[1]).toList();
    }

    @Override
    public void changeHostKeys() throws Exception {
        process.close();
        makeHostKey();
        listen();
    }

    @Override
    public void close() throws Exception {
        process.close();
    }
}
