package org.hone.boards.internal.ssh;

import java.nio.file.Path;
import java.util.Map;

/**
 * What may stand in for texts in file names of an SSH configuration: {@code ~}, {@code %h} and the like,
 * {@code ${VARIABLE}}.
 */
record SshTokens(Path home, String alias, String host, int port, String user, Map<String, String> environment) {

    Path path(String value) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '%' && i + 1 < value.length()) {
                text.append(token(value.charAt(++i)));
            } else if (c == '$' && value.startsWith("${", i) && value.indexOf('}', i) > 0) {
                int end = value.indexOf('}', i);
                text.append(environment.getOrDefault(value.substring(i + 2, end), ""));
                i = end;
            } else {
                text.append(c);
            }
        }
        String name = text.toString();
        return name.equals("~") ? home : name.startsWith("~/") ? home.resolve(name.substring(2)) : home.resolve(name);
    }

    private String token(char c) {
        return switch (c) {
        case 'd' -> home.toString();
        case 'h' -> host;
        case 'n' -> alias;
        case 'p' -> Integer.toString(port);
        case 'r' -> user;
        case 'u' -> System.getProperty("user.name");
        case '%' -> "%";
        default -> "%" + c;
        };
    }
}
