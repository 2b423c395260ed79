package org.hone.boards.internal.ssh;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The keys of known hosts, from files as sshd(8) describes them: plain, hashed, revoked. */
final class KnownHosts {

    /** What is known of a host and a key. */
    enum Verdict {
        /** The host has this key. */
        KNOWN,
        /** Nothing is known of the host. */
        UNKNOWN,
        /** As {@link #UNKNOWN}, but a certificate authority vouches for such hosts, which is not looked at. */
        UNKNOWN_WITH_AUTHORITY,
        /** The host has another key. */
        CHANGED,
        /** Nobody may use this key any more. */
        REVOKED
    }

    private static final String REVOKED = "@revoked";
    private static final String AUTHORITY = "@cert-authority";
    private static final String HASHED = "|1|";
    private static final int SALT = 20;

    /** A line: its marker (empty for none), the hosts, the key's type and its bytes, and where it stands. */
    private record Entry(String marker, String hosts, String type, byte[] key, String place) {

        boolean isOf(String pattern) {
            return hosts.startsWith(HASHED) ? hashMatches(hosts, pattern) : SshConfig.matches(Arrays.asList(hosts.split(",")), pattern);
        }
    }

    private final List<Path> files;
    private final List<Entry> entries = new ArrayList<>();

    /** @param files those that exist are read; the first takes new keys */
    KnownHosts(List<Path> files) throws IOException {
        this.files = files;
        for (Path file : files) {
            if (Files.isReadable(file) && !Files.isDirectory(file)) {
                int number = 0;
                for (String line : new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).split("\n", -1)) {
                    Entry entry = entry(line.strip(), file + ", line " + ++number);
                    if (entry != null) {
                        entries.add(entry);
                    }
                }
            }
        }
    }

    private static Entry entry(String line, String place) {
        if (line.isEmpty() || line.startsWith("#")) {
            return null;
        }
        List<String> words = new ArrayList<>(List.of(line.split("\\s+")));
        String marker = words.getFirst().startsWith("@") ? words.removeFirst() : "";
        if (words.size() < 3) {
            return null;
        }
        try {
            return new Entry(marker, words.get(0), words.get(1), Base64.getDecoder().decode(words.get(2)), place);
        } catch (IllegalArgumentException e) {
            return null; // as ssh does: a line that is no entry knows no host
        }
    }

    /**
     * @param host the host as {@link SshHost} knows it
     * @param key the bytes of the key that it shows
     */
    Verdict verdict(SshHost host, byte[] key) {
        String pattern = host.knownPattern();
        if (entries.stream().anyMatch(entry -> entry.marker.equals(REVOKED) && Arrays.equals(entry.key, key)
                && (entry.isOf(pattern) || entry.isOf(host.knownName())))) {
            return Verdict.REVOKED;
        }
        List<Entry> known = entries.stream().filter(entry -> entry.marker.isEmpty() && entry.isOf(pattern)).toList();
        if (known.stream().anyMatch(entry -> Arrays.equals(entry.key, key))) {
            return Verdict.KNOWN;
        }
        if (!known.isEmpty()) {
            return Verdict.CHANGED;
        }
        // As ssh does: the name without the port may vouch for a key, but another key there says nothing.
        if (entries.stream().anyMatch(entry -> entry.marker.isEmpty() && Arrays.equals(entry.key, key) && entry.isOf(host.knownName()))) {
            return Verdict.KNOWN;
        }
        return entries.stream().anyMatch(entry -> entry.marker.equals(AUTHORITY) && entry.isOf(pattern))
                ? Verdict.UNKNOWN_WITH_AUTHORITY : Verdict.UNKNOWN;
    }

    /** The types of the keys that a host is known by, so that it can be asked for one of these. */
    Set<String> types(SshHost host) {
        Set<String> types = new LinkedHashSet<>();
        entries.stream().filter(entry -> entry.marker.isEmpty() && (entry.isOf(host.knownPattern()) || entry.isOf(host.knownName())))
                .forEach(entry -> types.add(entry.type));
        return types;
    }

    /** Where the other keys of a host stand, for a message. */
    String places(SshHost host) {
        return String.join("; ", entries.stream().filter(entry -> entry.marker.isEmpty() && entry.isOf(host.knownPattern()))
                .map(entry -> entry.place + " (" + entry.type + ")").toList());
    }

    /** Remembers a host's key in the first file. */
    void add(SshHost host, String type, byte[] key) throws IOException {
        String pattern = host.knownPattern().toLowerCase(Locale.ROOT);
        if (files.isEmpty() || pattern.matches(".*[\\s,|@#*?!].*")) {
            throw new IOException("there is no file for known hosts, or no way to write the name '" + pattern + "' in one");
        }
        Path file = files.getFirst();
        Path folder = file.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, ownersOnly(folder, "rwx------"));
        }
        if (!Files.exists(file)) {
            Files.createFile(file, ownersOnly(folder, "rw-------"));
        }
        String line = (host.hash() ? hashed(pattern) : pattern) + " " + type + " " + Base64.getEncoder().encodeToString(key) + "\n";
        byte[] before = Files.readAllBytes(file);
        boolean open = before.length > 0 && before[before.length - 1] != '\n';
        Files.writeString(file, (open ? "\n" : "") + line, StandardCharsets.US_ASCII, StandardOpenOption.APPEND);
    }

    private static java.nio.file.attribute.FileAttribute<?>[] ownersOnly(Path place, String permissions) {
        Set<PosixFilePermission> set = PosixFilePermissions.fromString(permissions);
        return place.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new java.nio.file.attribute.FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(set)}
                : new java.nio.file.attribute.FileAttribute<?>[0];
    }

    private static boolean hashMatches(String hosts, String pattern) {
        String[] parts = hosts.substring(HASHED.length()).split("\\|");
        try {
            return parts.length == 2 && Arrays.equals(Base64.getDecoder().decode(parts[1]),
                    hash(Base64.getDecoder().decode(parts[0]), pattern.toLowerCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String hashed(String pattern) {
        byte[] salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        Base64.Encoder encoder = Base64.getEncoder();
        return HASHED + encoder.encodeToString(salt) + "|" + encoder.encodeToString(hash(salt, pattern));
    }

    private static byte[] hash(byte[] salt, String pattern) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(salt, "HmacSHA1"));
            return mac.doFinal(pattern.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
