package org.hone.boards.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.hone.boards.internal.ssh.SshConfig;
import org.hone.core.HoneException;

/**
 * Where the user's SSH settings are.
 *
 * @param home the user's home
 * @param configurations files in the form of ssh_config(5), the first one first
 * @param environment the variables {@code SSH_AUTH_SOCK}, {@code USER} …
 */
public record SshSettings(Path home, List<Path> configurations, Map<String, String> environment) {

    public static SshSettings ofThisUser() {
        Path home = Path.of(System.getProperty("user.home"));
        return new SshSettings(home, List.of(home.resolve(".ssh/config"), Path.of("/etc/ssh/ssh_config")), System.getenv());
    }

    SshConfig config() throws HoneException {
        return SshConfig.read(home, configurations);
    }
}
