package org.hone.formats.onnx.internal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import org.hone.core.HoneException;
import org.hone.formats.file.HeapBudget;
import org.hone.formats.file.MappedFile;

/**
 * The files beside a model that hold its external data. A model may come from a stranger, so none outside the model's folder
 * is opened: no absolute path, no {@code ..}, no symbolic link that leads out, no file that has another name elsewhere (a
 * hard link), nothing but regular files.
 */
final class ExternalFiles {

    private static final int MAXIMUM_ENTRIES = 100_000;
    private static final int FILE_BYTES = 1024;

    private final Path folder;
    private final Consumer<MappedFile> opened;
    private final HeapBudget budget;
    private final Map<String, MappedFile> byLocation = new HashMap<>();
    private final Map<Path, MappedFile> byPath = new HashMap<>();

    /**
     * @param folder the model's folder, or null when it has none
     * @param opened is told of every file that is mapped
     */
    ExternalFiles(Path folder, Consumer<MappedFile> opened, HeapBudget budget) {
        this.folder = folder;
        this.opened = opened;
        this.budget = budget;
    }

    /**
     * The file at {@code location}, relative to the model's folder.
     *
     * @param error makes an error of a rule that is broken
     */
    MappedFile open(String location, Function<String, HoneException> error) throws HoneException {
        MappedFile known = byLocation.get(location);
        if (known == null) {
            budget.charge(FILE_BYTES);
            known = openNew(location, error);
            byLocation.put(location, known);
        }
        return known;
    }

    private MappedFile openNew(String location, Function<String, HoneException> error) throws HoneException {
        Path relative = relative(location, error);
        try {
            Path root = folder.toRealPath();
            Path file = folder.resolve(relative).toRealPath();
            if (!file.startsWith(root)) {
                throw error.apply("a symbolic link leads out of the model's folder, where external data must lie");
            }
            MappedFile known = byPath.get(file);
            return known != null ? known : map(root, file, error);
        } catch (NoSuchFileException e) {
            throw error.apply("there is no such file in the model's folder");
        } catch (IOException e) {
            throw error.apply("it cannot be opened: " + e);
        }
    }

    private Path relative(String location, Function<String, HoneException> error) throws HoneException {
        if (folder == null) {
            throw error.apply("the model is no file and thus has no folder");
        }
        if (location.isBlank()) {
            throw error.apply("the location is empty");
        }
        if (location.indexOf('\\') >= 0 || location.matches("[A-Za-z]:.*")) {
            throw error.apply("the location must be a relative path with '/' between its parts");
        }
        Path path;
        try {
            path = Path.of(location);
        } catch (InvalidPathException e) {
            throw error.apply("the location is no path: " + e.getReason());
        }
        if (path.isAbsolute() || location.startsWith("/")) {
            throw error.apply("the location is an absolute path; it must be relative to the model's folder");
        }
        for (Path part : path) {
            if (part.toString().equals("..")) {
                throw error.apply("the location has '..'; external data must lie in the model's folder");
            }
        }
        return path;
    }

    private MappedFile map(Path root, Path file, Function<String, HoneException> error) throws HoneException, IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (!attributes.isRegularFile()) {
            throw error.apply("it is not a regular file");
        }
        if (hasNamesOutside(root, file, attributes.fileKey())) {
            throw error.apply("the file is a hard link to one outside the model's folder; copy the file to use it");
        }
        MappedFile mapped = MappedFile.openWithoutLinks(file);
        opened.accept(mapped);
        byPath.put(file, mapped);
        return mapped;
    }

    /** True when the file has more names than are found in the model's folder and in its own. */
    private static boolean hasNamesOutside(Path root, Path file, Object key) throws IOException {
        if (key == null || !file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            return false;
        }
        int names = (Integer) Files.getAttribute(file, "unix:nlink", LinkOption.NOFOLLOW_LINKS);
        if (names <= 1) {
            return false;
        }
        Set<Path> folders = new LinkedHashSet<>();
        folders.add(root);
        folders.add(file.getParent());
        int inside = 0;
        for (Path place : folders) {
            inside += count(place, key);
        }
        return inside < names;
    }

    private static int count(Path place, Object key) throws IOException {
        int found = 0;
        int seen = 0;
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(place)) {
            for (Path entry : entries) {
                if (++seen > MAXIMUM_ENTRIES) {
                    break;
                }
                try {
                    BasicFileAttributes attributes = Files.readAttributes(entry, BasicFileAttributes.class,
                            LinkOption.NOFOLLOW_LINKS);
                    found += key.equals(attributes.fileKey()) ? 1 : 0;
                } catch (NoSuchFileException e) {
                    continue; // gone meanwhile
                }
            }
        }
        return found;
    }
}
