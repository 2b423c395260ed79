package org.hone.engine.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

import org.hone.engine.dataset.ImageFiles.ImageFile;

/** Makes classes out of paths: the class of a file is the folder that it lies in, its index the folder's place in the alphabet. */
final class FolderNames {

    private final TreeMap<String, String> folders = new TreeMap<>();

    /** @param path with {@code /} between names */
    void add(String path) {
        int slash = path.lastIndexOf('/');
        folders.put(path, slash < 0 ? "" : path.substring(path.lastIndexOf('/', slash - 1) + 1, slash));
    }

    List<String> classes() {
        TreeSet<String> names = new TreeSet<>(folders.values());
        names.remove(""); // a file beside the folders has no class
        return List.copyOf(names);
    }

    List<ImageFile> files() {
        List<String> classes = classes();
        List<ImageFile> files = new ArrayList<>();
        folders.forEach((path, folder) -> files.add(new ImageFile(path, classes.indexOf(folder))));
        return files;
    }
}
