package org.hone.boards.internal.ssh;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.hone.core.HoneException;

/**
 * The user's SSH configuration ({@code ~/.ssh/config}, then the system's), as ssh_config(5) describes it: the first value
 * wins. {@code Match} blocks count only where they are {@code Match all}, for others would have to run commands or know
 * what only ssh knows.
 */
public final class SshConfig {

    private static final int MAXIMUM_DEPTH = 16;

    /** A line that holds for the hosts of the block that it stands in. */
    private record Setting(List<String> patterns, String key, List<String> values) {
    }

    private final Path home;
    private final List<Setting> settings = new ArrayList<>();

    private SshConfig(Path home) {
        this.home = home;
    }

    /** A configuration without a line. */
    public static SshConfig empty(Path home) {
        return new SshConfig(home);
    }

    /**
     * Reads the files that exist, in this order.
     *
     * @param home the user's home
     */
    public static SshConfig read(Path home, List<Path> files) throws HoneException {
        SshConfig config = new SshConfig(home);
        for (Path file : files) {
            if (Files.isReadable(file)) {
                config.readFile(file, List.of("*"), 0);
            }
        }
        return config;
    }

    Path home() {
        return home;
    }

    private void readFile(Path file, List<String> outer, int depth) throws HoneException {
        if (depth > MAXIMUM_DEPTH) {
            throw HoneException.badInput("failed to read the SSH configuration " + file + ": Include is nested too deeply");
        }
        try {
            List<String> block = outer;
            for (String line : Files.readAllLines(file)) {
                block = readLine(line, file, block, outer, depth);
            }
        } catch (IOException e) {
            throw new HoneException(org.hone.core.FailureKind.BAD_INPUT,
                    "failed to read the SSH configuration " + file + ": " + e.getMessage(), e);
        }
    }

    /** Takes a line and returns the patterns of the block that the next line stands in. */
    private List<String> readLine(String line, Path file, List<String> block, List<String> outer, int depth)
            throws HoneException, IOException {
        List<String> words = words(line);
        if (words.isEmpty()) {
            return block;
        }
        String key = words.getFirst().toLowerCase(Locale.ROOT);
        List<String> values = words.subList(1, words.size());
        switch (key) {
        case "host":
            return outer.equals(List.of("*")) ? List.copyOf(values) : List.of();
        case "match":
            return values.equals(List.of("all")) ? outer : List.of();
        case "include":
            for (String value : values) {
                for (Path included : included(value, file)) {
                    readFile(included, block, depth + 1);
                }
            }
            return block;
        default:
            settings.add(new Setting(block, key, List.copyOf(values)));
            return block;
        }
    }

    private List<Path> included(String value, Path file) throws IOException {
        Path pattern = value.startsWith("~/") ? home.resolve(value.substring(2)) : file.toAbsolutePath().getParent().resolve(value);
        Path folder = pattern.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return List.of();
        }
        PathMatcher matcher = folder.getFileSystem().getPathMatcher("glob:" + pattern.getFileName());
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(each -> matcher.matches(each.getFileName()) && Files.isReadable(each) && Files.isRegularFile(each))
                    .sorted().toList();
        }
    }

    /** Words separated by blanks or one '=', in double quotes where they hold blanks; none for a comment. */
    static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < line.length()) {
            char c = line.charAt(at);
            if (Character.isWhitespace(c) || words.size() == 1 && c == '=' && line.substring(0, at).indexOf('=') < 0) {
                at++;
            } else if (c == '#') {
                break;
            } else if (c == '"') {
                int end = line.indexOf('"', at + 1);
                words.add(line.substring(at + 1, end < 0 ? line.length() : end));
                at = end < 0 ? line.length() : end + 1;
            } else {
                int end = at;
                while (end < line.length() && !Character.isWhitespace(line.charAt(end)) && !(words.isEmpty() && line.charAt(end) == '=')) {
                    end++;
                }
                words.add(line.substring(at, end));
                at = end;
            }
        }
        return words;
    }

    /** The first value of a key for a host as it was named, or null. The key is in lower case. */
    String first(String host, String key) {
        return all(host, key).stream().findFirst().map(values -> String.join(" ", values)).orElse(null);
    }

    /** All lines with that key that hold for a host. */
    List<List<String>> all(String host, String key) {
        return settings.stream().filter(setting -> setting.key.equals(key) && matches(setting.patterns, host))
                .map(Setting::values).filter(values -> !values.isEmpty()).toList();
    }

    /** Whether a host is named by one of the patterns and by none with a '!'. */
    static boolean matches(List<String> patterns, String host) {
        boolean found = false;
        for (String pattern : patterns) {
            boolean not = pattern.startsWith("!");
            if (HostPattern.matches(not ? pattern.substring(1) : pattern, host)) {
                if (not) {
                    return false;
                }
                found = true;
            }
        }
        return found;
    }
}
