package org.hone.targets.toolchain;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The folders in which programs are looked for.
 *
 * @param folders in order
 */
public record SearchPath(List<Path> folders) {

    /** Those of the environment variable {@code PATH}. */
    public static SearchPath ofEnvironment() {
        String path = System.getenv("PATH");
        return new SearchPath(path == null ? List.of()
                : Arrays.stream(path.split(File.pathSeparator)).filter(folder -> !folder.isEmpty()).map(Path::of).toList());
    }

    /** The first program with one of the names, the first name first. */
    Optional<Path> find(List<String> names) {
        return names.stream().flatMap(name -> folders.stream().map(folder -> folder.resolve(name)))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file)).findFirst();
    }
}
