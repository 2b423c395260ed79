package org.hone.targets.codegen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sources of the kernel library, which travel in this bundle: {@code native/} of the repository without its tests.
 *
 * <p>
 * They lie in the folder {@code native} beside this bundle's classes. Where the classes come from a folder of a checkout, the
 * system property {@code hone.native} names it.
 */
public final class KernelSources {

    private static final String FOLDER = "native";
    private static final Pattern INCLUDE = Pattern.compile("^\\s*#\\s*include\\s+\"([^\"]+)\"", Pattern.MULTILINE);
    /** Where a quoted include may be relative to, besides the file's own folder. */
    private static final List<String> ROOTS = List.of("include/", "kernels/", "");

    /** What defines operations: {@code #define HONE_OP conv2d_f32} and {@code HONE_GENERIC(top_k, ...)}. */
    private static final Pattern OPERATION = Pattern.compile("^(?:#\\s*define\\s+HONE_OP\\s+(\\w+)|HONE_GENERIC\\(\\s*(\\w+))", Pattern.MULTILINE);

    private final SortedMap<String, String> files;
    /** The file that defines each operation. */
    private final Map<String, String> definitions = new TreeMap<>();

    private KernelSources(SortedMap<String, String> files) {
        this.files = files;
        files.forEach((file, text) -> {
            if (file.endsWith(".cc")) {
                Matcher matcher = OPERATION.matcher(text);
                while (matcher.find()) {
                    definitions.put(matcher.group(1) != null ? matcher.group(1) : "generic_" + matcher.group(2), file);
                }
            }
        });
    }

    /** The sources that came with Hone. */
    public static KernelSources ofThisBundle() {
        String given = System.getProperty("hone.native");
        try {
            Path home = given != null ? Path.of(given).getParent()
                    : Path.of(KernelSources.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (given != null || Files.isDirectory(home)) {
                return new KernelSources(read(given != null ? Path.of(given) : home.resolve(FOLDER)));
            }
            try (FileSystem jar = FileSystems.newFileSystem(home)) {
                return new KernelSources(read(jar.getPath("/" + FOLDER)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the kernel sources of this bundle cannot be read", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SortedMap<String, String> read(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            throw new IOException("there is no folder " + root);
        }
        SortedMap<String, String> files = new TreeMap<>();
        for (String part : List.of("include", "kernels", "runtime", "cmake")) {
            try (Stream<Path> tree = Files.walk(root.resolve(part))) {
                for (Path file : tree.filter(Files::isRegularFile).toList()) {
                    files.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
                }
            }
        }
        files.put("CMakeLists.txt", Files.readString(root.resolve("CMakeLists.txt")));
        return files;
    }

    /** True when there are kernels for the operation. */
    public boolean has(String operation) {
        return definitions.containsKey(operation);
    }

    /** The file that defines an operation that there are kernels for. */
    public String definition(String operation) {
        return definitions.get(operation);
    }

    /**
     * The files that a project with these operations needs, by their path below {@code native/}: their kernels, the runtime,
     * and what these include. Of a folder with many operations only the files of those that are needed come along, and those
     * that define none.
     */
    public SortedMap<String, String> of(Collection<String> operations) {
        SortedMap<String, String> needed = new TreeMap<>();
        Deque<String> open = new ArrayDeque<>();
        Set<String> folders = operations.stream().map(operation -> folder(definitions.get(operation))).collect(Collectors.toSet());
        Set<String> defining = operations.stream().map(definitions::get).collect(Collectors.toSet());
        for (String file : files.keySet()) {
            boolean ofKernel = folders.contains(folder(file)) && (defining.contains(file) || !isDefinition(file)) && !file.endsWith(".h");
            if (ofKernel || file.startsWith("runtime/") || file.startsWith("cmake/") || !file.contains("/")) {
                open.add(file);
            }
        }
        open.add("include/hone/runtime.h");
        while (!open.isEmpty()) {
            String file = open.remove();
            if (needed.putIfAbsent(file, files.get(file)) == null) {
                included(file, open);
            }
        }
        return needed;
    }

    private boolean isDefinition(String file) {
        return definitions.containsValue(file);
    }

    private static String folder(String file) {
        return file.contains("/") ? file.substring(0, file.lastIndexOf('/')) : "";
    }

    private void included(String file, Collection<String> found) {
        Matcher matcher = INCLUDE.matcher(files.get(file));
        while (matcher.find()) {
            String name = matcher.group(1);
            Stream.concat(Stream.of(folder(file) + "/"), ROOTS.stream()).map(root -> Path.of(root + name).normalize().toString())
                    .filter(files::containsKey).findFirst().ifPresent(found::add);
        }
    }
}
