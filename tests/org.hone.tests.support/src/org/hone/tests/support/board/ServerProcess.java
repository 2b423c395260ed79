package org.hone.tests.support.board;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Assumptions;

/** A server as a child process that listens on a port of the loopback, with a view of the files of its own where wanted. */
final class ServerProcess implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(20);

    private final Process process;
    private final Path log;

    private ServerProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /**
     * @param mounts shell commands that change the server's view of the files; empty for none. They need the right to make
     *        name spaces: the test is skipped where that is missing.
     */
    static ServerProcess start(List<String> command, String mounts, int port, Path log) throws Exception {
        List<String> all = new ArrayList<>();
        if (!mounts.isEmpty()) {
            all.addAll(List.of(Tools.installed("unshare", "util-linux"), "--mount"));
            if (!isRoot()) {
                all.addAll(List.of("--user", "--map-current-user", "--keep-caps"));
            }
            Assumptions.assumeTrue(succeeds(all), "no name space of mounts may be made here");
            all.addAll(List.of("sh", "-ec", mounts + "\nexec \"$@\"", "sh"));
        }
        all.addAll(command);
        Process process = new ProcessBuilder(all).redirectErrorStream(true).redirectOutput(log.toFile())
                .redirectInput(new java.io.File("/dev/null")).start();
        ServerProcess server = new ServerProcess(process, log);
        try {
            Eventually.within(START, "the server listens", () -> server.listens(port));
        } catch (Exception | AssertionError e) {
            server.close();
            throw e;
        }
        return server;
    }

    static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static boolean succeeds(List<String> unshare) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(unshare);
        command.addAll(List.of("mount", "-t", "tmpfs", "none", "/mnt"));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    }

    private boolean listens(int port) throws IOException {
        if (!process.isAlive()) {
            throw new IOException("the server ended: " + Files.readString(log));
        }
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (java.net.ConnectException e) {
            return false;
        }
    }

    @Override
    public void close() throws Exception {
        List<ProcessHandle> all = process.descendants().toList();
        process.destroy();
        if (!process.waitFor(5, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        all.forEach(ProcessHandle::destroyForcibly);
    }
}
