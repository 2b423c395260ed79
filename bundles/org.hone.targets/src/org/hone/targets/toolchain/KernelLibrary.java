package org.hone.targets.toolchain;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.hone.core.HoneException;
import org.hone.targets.codegen.KernelSources;

/**
 * Compiled kernels, kept by what decides them: their sources, the compiler and its flags. An operation's kernels are compiled
 * when a network needs them first; a changed network, or a Hone in which other kernels have changed, finds them compiled.
 * Processes wait for each other.
 */
final class KernelLibrary {

    /** One build of a folder at a time in this process; file locks keep others out. */
    private static final Map<Path, ReentrantLock> BUILDING = new ConcurrentHashMap<>();

    private static final String LIBRARY = "build/libhone_kernels.a";
    /** Written last: where it is, the library is whole. */
    private static final String DONE = "done";
    private static final Duration KEPT_UNUSED = Duration.ofDays(60);

    private final KernelSources sources;
    private final Toolchain tools;
    private final boolean sanitize;
    private final Path cache;

    KernelLibrary(KernelSources sources, Toolchain tools, boolean sanitize, Path cache) {
        this.sources = sources;
        this.tools = tools;
        this.sanitize = sanitize;
        this.cache = cache.toAbsolutePath();
    }

    /** The static libraries with the kernels of these operations. */
    List<Path> with(Collection<String> operations, BuildLog log, IProgressMonitor monitor) throws HoneException {
        SortedMap<String, String> units = new TreeMap<>();
        operations.forEach(operation -> units.putIfAbsent(sources.definition(operation), operation));
        SubMonitor progress = SubMonitor.convert(monitor, units.size());
        List<Path> libraries = new ArrayList<>();
        for (String operation : units.values()) {
            libraries.add(with(operation, log, progress.split(1)));
        }
        return libraries;
    }

    private Path with(String operation, BuildLog log, IProgressMonitor monitor) throws HoneException {
        SortedMap<String, String> files = sources.of(Set.of(operation));
        // Named by the file, not by one of the operations in it: whichever of them a network needs, it is compiled once.
        String name = sources.definition(operation).substring("kernels/".length()).replaceAll("(/select)?\\.cc$", "").replace('/', '-');
        Path folder = cache.resolve(name + "-" + key(files));
        ReentrantLock building = BUILDING.computeIfAbsent(folder, key -> new ReentrantLock());
        building.lock();
        try {
            Files.createDirectories(folder);
            try (FileChannel channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (!Files.exists(folder.resolve(DONE))) {
                    compile(operation, files, folder, log, monitor);
                    removeUnused();
                }
                Files.writeString(folder.resolve(DONE), "");
            }
        } catch (IOException e) {
            throw HoneException.execution("failed to keep compiled kernels in '" + folder + "': " + e.getMessage(), e);
        } finally {
            building.unlock();
        }
        return folder.resolve(LIBRARY);
    }

    private String key(SortedMap<String, String> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, text) -> digest.update((name + '\0' + text + '\0').getBytes(StandardCharsets.UTF_8)));
            digest.update((tools.identity() + "\n" + sanitize).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(digest.digest(), 8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void compile(String operation, SortedMap<String, String> files, Path folder, BuildLog log, IProgressMonitor monitor)
            throws IOException, HoneException {
        for (Map.Entry<String, String> source : files.entrySet()) {
            Path file = folder.resolve("source").resolve(source.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.getValue());
        }
        List<String> configure = new ArrayList<>(
                List.of(tools.cmake().toString(), "-S", folder.resolve("source").toString(), "-B", folder.resolve("build").toString()));
        configure.addAll(tools.cmakeOptions());
        configure.addAll(List.of("-DHONE_TESTS=OFF", "-DHONE_BENCH=OFF", "-DHONE_WERROR=OFF", "-DHONE_SANITIZE=" + (sanitize ? "ON" : "OFF")));
        log.run("configure the kernels of " + operation, configure, monitor);
        log.run("compile the kernels of " + operation, List.of(tools.cmake().toString(), "--build", folder.resolve("build").toString(),
                "--parallel", Integer.toString(Runtime.getRuntime().availableProcessors()), "--target", "hone_kernels"), monitor);
    }

    /** Forgets kernels that nothing has used for long; what is in use at this moment has been used. */
    private void removeUnused() throws IOException {
        FileTime oldest = FileTime.from(Instant.now().minus(KEPT_UNUSED));
        try (Stream<Path> folders = Files.list(cache)) {
            for (Path folder : folders.filter(folder -> Files.exists(folder.resolve(DONE))).toList()) {
                if (Files.getLastModifiedTime(folder.resolve(DONE)).compareTo(oldest) < 0) {
                    try (Stream<Path> tree = Files.walk(folder)) {
                        for (Path file : tree.sorted(Comparator.reverseOrder()).toList()) {
                            Files.deleteIfExists(file);
                        }
                    }
                }
            }
        }
    }
}
