package org.hone.engine.data;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.hone.core.HoneException;
import org.hone.model.tensor.Tensor;

/**
 * NumPy's files: one array ({@code .npy}) or several with names ({@code .npz}), as tensors.
 *
 * <p>
 * Reading takes the versions 1 to 3 of the format, both byte orders and both orders of axes. Arrays of objects are refused:
 * they hold pickled Python code. What an array claims is held against the size of the file before memory is taken, in a
 * {@code .npz} against what its packed size can become at most. {@link NumpyRows} reads arrays row by row. Writing goes beside the file and is moved into place.
 */
public final class NumpyFiles {

    /** Deflate never makes one byte out of fewer than a thousandth: 1,032 at most (RFC 1951: 258 bytes from two bits). */
    private static final long MOST_FROM_A_BYTE = 1032;
    /** All arrays of a .npz together. */
    private static final long MOST_IN_ALL = 4L << 30;
    private static final int BUFFER = 1 << 16;
    private static final String NPY = ".npy";
    /** The first day that a zip file can name. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    private NumpyFiles() {
    }

    /** True when {@code file} is by its name a {@code .npz}. */
    public static boolean isNpz(Path file) {
        return file.getFileName().toString().toLowerCase(java.util.Locale.ROOT).endsWith(".npz");
    }

    /** Reads the array of a {@code .npy} file. */
    public static Tensor readNpy(Path file) throws HoneException {
        check(file);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            return new NpyReader(in, Files.size(file), "'" + file + "'").read();
        } catch (IOException e) {
            throw failedToRead(file, e);
        }
    }

    /** Reads all arrays of a {@code .npz} file by name, in the file's order. */
    public static Map<String, Tensor> readNpz(Path file, IProgressMonitor monitor) throws HoneException {
        check(file);
        Map<String, Tensor> arrays = new LinkedHashMap<>();
        long total = 0;
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            SubMonitor progress = SubMonitor.convert(monitor, "Reading " + file.getFileName(), zip.size());
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
                ZipEntry entry = entries.nextElement();
                progress.split(1);
                if (entry.isDirectory() || !entry.getName().endsWith(NPY)) {
                    throw HoneException.badInput("failed to read '" + file + "': a .npz holds .npy files only, not '"
                            + entry.getName() + "'");
                }
                String name = entry.getName().substring(0, entry.getName().length() - NPY.length());
                Tensor array = read(file, zip, entry, MOST_IN_ALL - total);
                total += array.byteSize();
                if (arrays.put(name, array) != null) {
                    throw HoneException.badInput("failed to read '" + file + "': it holds two arrays named '" + name + "'");
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw failedToRead(file, e);
        }
        return arrays;
    }

    static Tensor read(Path file, ZipFile zip, ZipEntry entry, long left) throws IOException, HoneException {
        long packed = Math.max(0, entry.getCompressedSize());
        long limit = Math.min(left, entry.getMethod() == ZipEntry.STORED ? packed : (packed + 1) * MOST_FROM_A_BYTE);
        try (InputStream in = new BufferedInputStream(zip.getInputStream(entry), BUFFER)) {
            return new NpyReader(in, limit, "'" + entry.getName() + "' in '" + file + "'").read();
        }
    }

    static void check(Path file) throws HoneException {
        if (!Files.isRegularFile(file)) {
            throw HoneException.badInput("failed to read '" + file + "': "
                    + (Files.exists(file) ? "it is not a regular file" : "there is no such file"));
        }
    }

    static HoneException failedToRead(Path file, Exception e) {
        return HoneException.badInput("failed to read '" + file + "': " + (e.getMessage() == null ? e : e.getMessage()));
    }

    /** Writes {@code tensor} to {@code file} as a {@code .npy}. */
    public static void writeNpy(Path file, Tensor tensor) throws HoneException {
        AtomicFile.write(file, out -> NpyWriter.write(tensor, out));
    }

    /** Writes {@code arrays} to {@code file} as a {@code .npz}, not packed, as NumPy's {@code savez} does. */
    public static void writeNpz(Path file, Map<String, Tensor> arrays, IProgressMonitor monitor) throws HoneException {
        SubMonitor progress = SubMonitor.convert(monitor, "Writing " + file.getFileName(), arrays.size());
        AtomicFile.write(file, out -> {
            ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
            zip.setLevel(0);
            for (Map.Entry<String, Tensor> array : arrays.entrySet()) {
                progress.split(1);
                ZipEntry entry = new ZipEntry(array.getKey() + NPY);
                entry.setTimeLocal(EPOCH); // the same arrays make the same file
                zip.putNextEntry(entry);
                NpyWriter.write(array.getValue(), zip);
                zip.closeEntry();
            }
            zip.finish();
        });
    }
}
