package org.hone.engine.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.hone.core.FailureKind;
import org.hone.core.HoneException;

/**
 * Images that a CSV index lists: a line a sample, {@code file} or {@code file,label}. Paths are relative to the index and stay
 * below its folder. A label is the index of a class, or a name, whose index is then its place in the alphabet. A first line
 * whose file has no image's extension is a header. A sample whose label is empty has no class.
 */
final class IndexedImages implements ImageFiles {

    private static final String NUMBER = "[0-9]{1,9}";
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final Path folder;
    private final List<ImageFile> files = new ArrayList<>();
    private final List<String> classes;
    private final String digest;

    IndexedImages(Path index) throws HoneException {
        this.folder = index.toAbsolutePath().getParent();
        List<String[]> rows = rows(index);
        TreeSet<String> names = new TreeSet<>();
        rows.stream().filter(row -> isLabelled(row) && !row[1].matches(NUMBER)).forEach(row -> names.add(row[1]));
        if (!names.isEmpty() && rows.stream().anyMatch(row -> isLabelled(row) && row[1].matches(NUMBER))) {
            throw HoneException.badInput("failed to read the index '" + index + "' with labels such as '" + names.first()
                    + "' besides numbers: labels are names of classes or their indices, not both");
        }
        classes = List.copyOf(names);
        Digest content = new Digest();
        for (String[] row : rows) {
            int label = !isLabelled(row) ? -1 : classes.isEmpty() ? Integer.parseInt(row[1]) : classes.indexOf(row[1]);
            files.add(new ImageFile(row[0], label));
            content.add(row[0]).add(label);
            addFile(content, folder.resolve(row[0]));
        }
        digest = content.hex();
    }

    private static boolean isLabelled(String[] row) {
        return row.length > 1 && !row[1].isEmpty();
    }

    private static void addFile(Digest content, Path file) {
        try {
            content.add(Files.size(file)).add(Files.getLastModifiedTime(file).toMillis());
        } catch (IOException e) {
            content.add("missing");
        }
    }

    private List<String[]> rows(Path index) throws HoneException {
        List<String[]> rows = new ArrayList<>();
        try {
            List<String> lines = Files.readAllLines(index);
            for (int i = 0; i < lines.size(); i++) {
                String line = i == 0 && lines.get(i).startsWith(BYTE_ORDER_MARK) ? lines.get(i).substring(1) : lines.get(i);
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                String[] row = fields(line);
                if (rows.isEmpty() && !ImageFiles.isImage(row[0])) {
                    continue;
                }
                check(index, i + 1, row);
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new HoneException(FailureKind.BAD_INPUT, "failed to read the index '" + index + "': " + e.getMessage(), e);
        }
    }

    private void check(Path index, int line, String[] row) throws HoneException {
        Path path = folder.resolve(row[0]).normalize();
        if (!path.startsWith(folder)) {
            throw HoneException.badInput("failed to read the index '" + index + "' with file '" + row[0]
                    + "': files lie below the index's folder, at line " + line);
        }
        if (row.length > 2) {
            throw HoneException.badInput("failed to read the index '" + index + "': a line is 'file,label', at line " + line);
        }
    }

    /** The fields of a line (RFC 4180, without line breaks in fields). */
    static String[] fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                field.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString().strip());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString().strip());
        return fields.toArray(String[]::new);
    }

    @Override
    public List<ImageFile> files() {
        return List.copyOf(files);
    }

    @Override
    public List<String> classes() {
        return classes;
    }

    @Override
    public String digest() {
        return digest;
    }

    @Override
    public Opened open() {
        return new Opened() {
            @Override
            public byte[] read(ImageFile file) throws IOException, HoneException {
                Path path = folder.resolve(file.name());
                if (!path.toRealPath().startsWith(folder.toRealPath()) || Files.size(path) > LARGEST_FILE) {
                    throw HoneException.badInput("failed to read image '" + path + "': it lies below the index's folder and has at most "
                            + LARGEST_FILE + " bytes");
                }
                return Files.readAllBytes(path);
            }

            @Override
            public void close() {
                // nothing stays open
            }
        };
    }
}
