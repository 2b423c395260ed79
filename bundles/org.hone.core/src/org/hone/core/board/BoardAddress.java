package org.hone.core.board;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hone.core.HoneException;

/**
 * Where an SSH server is: {@code [user@]host[:port]}; an IPv6 address with a port stands in brackets.
 *
 * @param user the user's name there; null where the user's SSH configuration, or else the name here, decides
 * @param host a host name, an address, or an alias of the user's SSH configuration
 * @param port the port; 0 where the configuration, or else 22, decides
 */
public record BoardAddress(String user, String host, int port) {

    /** Neither a leading '-' nor anything that a terminal, a shell or a file would read as more than a name. */
    private static final Pattern FORM = Pattern.compile(
            "(?:(?<user>[^\\s@:/'\"\\\\$`;&|<>(){}\\[\\]*?!#~-][^\\s@:/'\"\\\\`;&|<>(){}\\[\\]*?!#~]*)@)?"
                    + "(?:\\[(?<six>[0-9A-Fa-f:.]+(?:%[\\w.]+)?)\\]|(?<name>[\\p{Alnum}_][\\p{Alnum}._-]*)|(?<bare>[0-9A-Fa-f]*:[0-9A-Fa-f:]*:[0-9A-Fa-f.:]*))"
                    + "(?::(?<port>[0-9]{1,5}))?");

    /** @throws HoneException usage, when {@code text} has another form */
    public static BoardAddress parse(String text) throws HoneException {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw wrong(text, "it has the form [user@]host[:port]");
        }
        String host = matcher.group("six") != null ? matcher.group("six")
                : matcher.group("name") != null ? matcher.group("name") : matcher.group("bare");
        int port = matcher.group("port") == null ? 0 : Integer.parseInt(matcher.group("port"));
        if (matcher.group("port") != null && (port < 1 || port > 65535)) {
            throw wrong(text, "a port is 1 to 65535");
        }
        return new BoardAddress(matcher.group("user"), host, port);
    }

    private static HoneException wrong(String text, String rule) {
        return HoneException.usage("failed to read the address of a board '" + text + "': " + rule);
    }

    @Override
    public String toString() {
        String place = host.contains(":") ? "[" + host + "]" : host;
        return (user == null ? "" : user + "@") + place + (port == 0 ? "" : ":" + port);
    }
}
