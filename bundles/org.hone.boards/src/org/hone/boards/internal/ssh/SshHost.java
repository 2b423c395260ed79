package org.hone.boards.internal.ssh;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.hone.core.HoneException;
import org.hone.core.board.BoardAddress;

/**
 * A host to log in to, with all that the user's SSH configuration says of it.
 *
 * @param host where to connect to
 * @param knownName what the known hosts call it: {@code HostKeyAlias}, or else the host
 * @param aliased true when that is an alias, which goes without a port
 * @param identities files of private keys, in the order in which they are tried; those that do not exist are passed over
 *        unless they were asked for
 * @param onlyIdentities true when no other key of the agent may be tried
 * @param agent the agent's socket; null for none
 * @param knownHosts files with known keys, the first of which takes new ones
 * @param acceptNew true when the configuration trusts unknown hosts ({@code StrictHostKeyChecking accept-new})
 * @param hash true when new names are written hashed
 * @param jump what to go through first, as {@code ProxyJump} names it
 */
record SshHost(String user, String host, int port, String knownName, boolean aliased, List<Path> identities, boolean onlyIdentities, Path agent,
        List<Path> knownHosts, boolean acceptNew, boolean hash, List<BoardAddress> jump) {

    private static final List<String> DEFAULT_IDENTITIES = List.of("id_ed25519", "id_ecdsa", "id_rsa");

    /**
     * @param key a key that the board's description names, or null
     * @param environment the variables of this process: {@code SSH_AUTH_SOCK}, {@code USER}
     */
    static SshHost of(BoardAddress address, Path key, SshConfig config, java.util.Map<String, String> environment) throws HoneException {
        String alias = address.host();
        String proxyCommand = config.first(alias, "proxycommand");
        if (proxyCommand != null && !proxyCommand.equalsIgnoreCase("none")) {
            throw HoneException.unsupported("failed to connect to '" + alias
                    + "': its SSH configuration has a ProxyCommand, which Hone does not run; ProxyJump is supported");
        }
        String name = config.first(alias, "hostname");
        String host = name == null ? alias : name.replace("%h", alias).replace("%%", "%");
        String user = firstOf(address.user(), config.first(alias, "user"), environment.get("USER"), System.getProperty("user.name"));
        int port = address.port() != 0 ? address.port() : port(config.first(alias, "port"), alias);
        SshTokens tokens = new SshTokens(config.home(), alias, host, port, user, environment);
        String checking = word(config.first(alias, "stricthostkeychecking"));
        String known = config.first(alias, "hostkeyalias");
        return new SshHost(user, host, port, known == null ? host : known, known != null, identities(alias, key, config, tokens),
                key != null || "yes".equals(word(config.first(alias, "identitiesonly"))), agent(alias, config, tokens, environment),
                knownHosts(alias, config, tokens), checking.equals("accept-new"), "yes".equals(word(config.first(alias, "hashknownhosts"))),
                jump(alias, config));
    }

    private static String firstOf(String... texts) {
        for (String text : texts) {
            if (text != null && !text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    private static String word(String value) {
        return value == null ? "" : value.toLowerCase(Locale.ROOT);
    }

    private static int port(String value, String alias) throws HoneException {
        if (value == null) {
            return 22;
        }
        if (!value.matches("[0-9]{1,5}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > 65535) {
            throw HoneException.badInput("failed to read the SSH configuration of '" + alias + "': Port is '" + value + "', not 1 to 65535");
        }
        return Integer.parseInt(value);
    }

    private static List<Path> identities(String alias, Path key, SshConfig config, SshTokens tokens) {
        if (key != null) {
            return List.of(key);
        }
        List<Path> files = new ArrayList<>();
        for (List<String> values : config.all(alias, "identityfile")) {
            if (!values.getFirst().equalsIgnoreCase("none")) {
                files.add(tokens.path(values.getFirst()));
            }
        }
        if (files.isEmpty()) {
            DEFAULT_IDENTITIES.forEach(name -> files.add(config.home().resolve(".ssh").resolve(name)));
        }
        return files;
    }

    private static Path agent(String alias, SshConfig config, SshTokens tokens, java.util.Map<String, String> environment) {
        String value = config.first(alias, "identityagent");
        if (value == null || value.equals("SSH_AUTH_SOCK")) {
            String socket = environment.get("SSH_AUTH_SOCK");
            return socket == null || socket.isEmpty() ? null : Path.of(socket);
        }
        if (value.startsWith("$")) {
            String socket = environment.get(value.substring(1));
            return socket == null || socket.isEmpty() ? null : Path.of(socket);
        }
        return value.equalsIgnoreCase("none") ? null : tokens.path(value);
    }

    private static List<Path> knownHosts(String alias, SshConfig config, SshTokens tokens) {
        List<Path> files = new ArrayList<>();
        List<List<String>> user = config.all(alias, "userknownhostsfile");
        if (user.isEmpty()) {
            files.add(config.home().resolve(".ssh/known_hosts"));
            files.add(config.home().resolve(".ssh/known_hosts2"));
        } else {
            user.getFirst().stream().filter(name -> !name.equalsIgnoreCase("none")).forEach(name -> files.add(tokens.path(name)));
        }
        List<List<String>> system = config.all(alias, "globalknownhostsfile");
        if (system.isEmpty()) {
            files.add(Path.of("/etc/ssh/ssh_known_hosts"));
            files.add(Path.of("/etc/ssh/ssh_known_hosts2"));
        } else {
            system.getFirst().stream().filter(name -> !name.equalsIgnoreCase("none")).forEach(name -> files.add(tokens.path(name)));
        }
        return files;
    }

    private static List<BoardAddress> jump(String alias, SshConfig config) throws HoneException {
        String value = config.first(alias, "proxyjump");
        List<BoardAddress> hops = new ArrayList<>();
        if (value != null && !value.equalsIgnoreCase("none")) {
            for (String hop : value.split(",")) {
                String text = hop.strip();
                hops.add(BoardAddress.parse(text.startsWith("ssh://") ? text.substring("ssh://".length()) : text));
            }
        }
        return hops;
    }

    /** The host as the known hosts write it: with its port where that is not 22, but for an alias. */
    String knownPattern() {
        return port == 22 || aliased ? knownName : "[" + knownName + "]:" + port;
    }

    @Override
    public String toString() {
        return new BoardAddress(user, host, port).toString();
    }
}
