package org.hone.targets.toolchain;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hone.core.HoneException;
import org.hone.targets.codegen.KernelSources;

/**
 * Compiled kernels, kept by what decides them: their sources, the compiler and its flags. An operation's kernels are compiled
 * when a network needs them first; a changed network finds them compiled. Processes wait for each other.
 */
final class KernelLibrary {

    /** One build of a folder at a time in this process; file locks keep others out. */
    private static final Map<Path, ReentrantLock> BUILDING = new ConcurrentHashMap<>();

    private final KernelSources sources;
    private final Toolchain tools;
    private final boolean sanitize;
    private final Path folder;

    KernelLibrary(KernelSources sources, Toolchain tools, boolean sanitize, Path cache) {
        this.sources = sources;
        this.tools = tools;
        this.sanitize = sanitize;
        this.folder = cache.resolve("kernels-" + key()).toAbsolutePath();
    }

    private String key() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(sources.digest());
            digest.update((tools.identity() + "\n" + sanitize).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(digest.digest(), 10));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The static library with the kernels of these operations, and of others. */
    Path with(Collection<String> operations, BuildLog log, IProgressMonitor monitor) throws HoneException {
        ReentrantLock building = BUILDING.computeIfAbsent(folder, key -> new ReentrantLock());
        building.lock();
        try {
            Files.createDirectories(folder);
            try (FileChannel channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                return locked(sources.folders(operations), log, monitor);
            }
        } catch (IOException e) {
            throw HoneException.execution("failed to keep compiled kernels in '" + folder + "': " + e.getMessage(), e);
        } finally {
            building.unlock();
        }
    }

    private Path locked(SortedSet<String> wanted, BuildLog log, IProgressMonitor monitor) throws IOException, HoneException {
        Path library = folder.resolve("build/libhone_kernels.a");
        Path list = folder.resolve("operations");
        SortedSet<String> all = new TreeSet<>(Files.exists(list) ? Files.readAllLines(list) : List.of());
        if (all.containsAll(wanted) && Files.exists(library)) {
            return library;
        }
        all.addAll(wanted);
        for (Map.Entry<String, String> source : sources.all().entrySet()) {
            write(folder.resolve("source").resolve(source.getKey()), source.getValue());
        }
        List<String> configure = new ArrayList<>(
                List.of(tools.cmake().toString(), "-S", folder.resolve("source").toString(), "-B", folder.resolve("build").toString()));
        configure.addAll(tools.cmakeOptions());
        configure.addAll(List.of("-DHONE_TESTS=OFF", "-DHONE_BENCH=OFF", "-DHONE_WERROR=OFF", "-DHONE_SANITIZE=" + (sanitize ? "ON" : "OFF"),
                "-DHONE_OPS=" + String.join(";", all)));
        log.run("configure the kernel library", configure, monitor);
        log.run("compile the kernel library", List.of(tools.cmake().toString(), "--build", folder.resolve("build").toString(), "--parallel",
                Integer.toString(Runtime.getRuntime().availableProcessors()), "--target", "hone_kernels"), monitor);
        // Written last: what is listed is compiled.
        Path beside = folder.resolve("operations.part");
        Files.write(beside, all);
        Files.move(beside, list, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        return library;
    }

    private static void write(Path file, String text) throws IOException {
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
        if (!Files.exists(file) || Files.size(file) != bytes.remaining()) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
    }
}
