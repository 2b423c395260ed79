package org.hone.tests.support.board;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;

/** Programs of this computer that tests of boards use. */
public final class Tools {

    private Tools() {
    }

    /** The program's file; the test is skipped where it is not installed. */
    public static String installed(String program, String debianPackage) {
        Stream<String> folders = Stream.concat(Stream.of(System.getenv("PATH").split(File.pathSeparator)), Stream.of("/usr/sbin", "/sbin"));
        String found = folders.map(folder -> folder + "/" + program).filter(file -> Files.isExecutable(Path.of(file))).findFirst().orElse(null);
        Assumptions.assumeTrue(found != null, () -> "'" + program + "' is not installed (Debian package " + debianPackage + ")");
        return found;
    }

    /** Runs a program that must succeed and returns its output. */
    public static String run(String... command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectInput(new File("/dev/null")).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IOException(List.of(command) + ": " + out);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return out;
    }

    /** Makes a key pair without a passphrase: {@code file} and {@code file.pub}. */
    public static Path newKey(Path file, String type) throws IOException {
        run(installed("ssh-keygen", "openssh-client"), "-q", "-t", type, "-N", "", "-C", "test", "-f", file.toString());
        return file;
    }

    /** A port of the loopback that nobody listens on. */
    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
