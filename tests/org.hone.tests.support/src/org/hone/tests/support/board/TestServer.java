package org.hone.tests.support.board;

import java.io.IOException;
import java.nio.file.Path;

/** An SSH server that a test starts on the loopback. */
public interface TestServer extends AutoCloseable {

    int port();

    /** The home of whoever logs in; nobody else's files are touched. */
    Path home();

    /** Its public keys, each as {@code TYPE BASE64}. */
    java.util.List<String> hostKeys() throws IOException;

    /** The private key that may log in. */
    Path key();

    /** The user to log in as. */
    default String user() {
        return System.getProperty("user.name");
    }

    /** Gives it other keys, as if it were another computer. */
    void changeHostKeys() throws Exception;

    @Override
    void close() throws Exception;
}
