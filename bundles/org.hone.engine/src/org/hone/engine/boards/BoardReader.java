package org.hone.engine.boards;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hone.core.HoneException;
import org.hone.core.board.BoardAddress;
import org.hone.core.board.BoardDescription;
import org.hone.engine.recipe.NearestWord;
import org.hone.engine.yaml.YamlDocument;
import org.hone.engine.yaml.YamlProblem;
import org.hone.engine.yaml.YamlValue;
import org.hone.engine.yaml.YamlValue.Entry;
import org.hone.engine.yaml.YamlValue.Mapping;
import org.hone.engine.yaml.YamlValue.Scalar;
import org.hone.engine.yaml.YamlValue.Sequence;

/** Makes a description of the text of a {@code *.board} file. */
final class BoardReader {

    static final List<String> KEYS = List.of("ssh", "virtual", "label", "key", "jump", "folder");

    private final Path file;
    private final YamlDocument document;

    private BoardReader(Path file, YamlDocument document) {
        this.file = file;
        this.document = document;
    }

    static BoardDescription read(Path file, String name, String text) throws HoneException {
        try {
            return new BoardReader(file, YamlDocument.parse(text)).description(name);
        } catch (YamlProblem e) {
            throw HoneException.badInput("failed to read the board '" + file + "': " + e.getMessage() + ", at line " + e.line() + ", column " + e.column());
        }
    }

    private BoardDescription description(String name) throws HoneException {
        if (!(document.root() instanceof Mapping mapping)) {
            throw HoneException.badInput("failed to read the board '" + file + "': a board is a list of keys with values, such as 'ssh: user@host'");
        }
        Map<String, YamlValue> values = new LinkedHashMap<>();
        for (Entry entry : mapping.entries()) {
            String key = entry.key().text();
            if (!KEYS.contains(key)) {
                String secret = key.equals("password") || key.equals("passphrase") ? "; a secret is asked for and never written down" : "";
                throw wrong(entry.key(), "a board has no key '" + key + "'" + NearestWord.hint(key, KEYS) + secret);
            }
            values.put(key, entry.value());
        }
        if (values.containsKey("ssh") == values.containsKey("virtual")) {
            throw wrong(mapping, "a board has either 'ssh: user@host' or 'virtual: cortex-a76'");
        }
        String label = values.containsKey("label") ? text(values, "label") : name;
        if (values.containsKey("virtual")) {
            BoardDescription virtual = BoardDescription.virtual();
            return new BoardDescription(name, BoardDescription.VIRTUAL, label, null, null, List.of(), virtual.folder(), text(values, "virtual"));
        }
        Path key = values.containsKey("key") ? path(text(values, "key")) : null;
        String folder = values.containsKey("folder") ? folder(values) : BoardDescription.FOLDER;
        return new BoardDescription(name, BoardDescription.SSH, label, address(values.get("ssh")), key, jumps(values.get("jump")), folder, null);
    }

    private String folder(Map<String, YamlValue> values) throws HoneException {
        String folder = text(values, "folder");
        if (folder.startsWith("/") || List.of(folder.split("/", -1)).stream().anyMatch(part -> part.isEmpty() || part.equals("..") || part.equals("."))) {
            throw wrong(values.get("folder"), "'folder' is a folder under the user's home, without '..'");
        }
        return folder;
    }

    /** Relative to the board's file; {@code ~} is the user's home here. */
    private Path path(String text) {
        if (text.startsWith("~/")) {
            return Path.of(System.getProperty("user.home")).resolve(text.substring(2));
        }
        Path beside = file.toAbsolutePath().getParent();
        return beside.resolve(text).normalize();
    }

    private List<BoardAddress> jumps(YamlValue value) throws HoneException {
        List<BoardAddress> jumps = new ArrayList<>();
        if (value instanceof Sequence sequence) {
            for (YamlValue item : sequence.items()) {
                jumps.add(address(item));
            }
        } else if (value != null) {
            jumps.add(address(value));
        }
        return jumps;
    }

    private BoardAddress address(YamlValue value) throws HoneException {
        if (!(value instanceof Scalar scalar)) {
            throw wrong(value, "an address has the form [user@]host[:port]");
        }
        try {
            return BoardAddress.parse(scalar.text());
        } catch (HoneException e) {
            throw wrong(value, e.getMessage());
        }
    }

    private String text(Map<String, YamlValue> values, String key) throws HoneException {
        if (values.get(key) instanceof Scalar scalar && !scalar.text().isBlank()) {
            return scalar.text();
        }
        throw wrong(values.get(key), "'" + key + "' is a text");
    }

    private HoneException wrong(YamlValue at, String rule) {
        return HoneException.badInput("failed to read the board '" + file + "': " + rule + ", at line " + document.line(at.start()) + ", column "
                + document.column(at.start()));
    }
}
