package org.hone.engine.data;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.hone.core.HoneException;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;

/**
 * The arrays of a NumPy file, read a row at a time: memory does not grow with their number, and an array may be larger than
 * memory. A row is what one index of the first axis has.
 */
public final class NumpyRows {

    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_ROW = Integer.MAX_VALUE - 16;
    private static final String NPY = ".npy";

    private final Path file;
    private final boolean zipped;
    private final Map<String, NpyHeader> headers = new LinkedHashMap<>();

    private NumpyRows(Path file, boolean zipped) {
        this.file = file;
        this.zipped = zipped;
    }

    /**
     * What the arrays of {@code file} are.
     *
     * @param only the name that the array of an {@code .npy} goes by
     * @throws HoneException bad input: it is no NumPy file, or is shorter or longer than its header says
     */
    public static NumpyRows of(Path file, String only) throws HoneException {
        NumpyFiles.check(file);
        NumpyRows rows = new NumpyRows(file, NumpyFiles.isNpz(file));
        try {
            if (rows.zipped) {
                rows.readHeaders();
            } else {
                try (Counted in = new Counted(new BufferedInputStream(Files.newInputStream(file), BUFFER))) {
                    rows.headers.put(only, rows.header(in, "'" + file + "'", Files.size(file)));
                }
            }
            return rows;
        } catch (IOException | IllegalArgumentException e) {
            throw NumpyFiles.failedToRead(file, e);
        }
    }

    private void readHeaders() throws IOException, HoneException {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
                ZipEntry entry = entries.nextElement();
                if (entry.isDirectory() || !entry.getName().endsWith(NPY)) {
                    throw HoneException.badInput("failed to read '" + file + "': a .npz holds .npy files only, not '" + entry.getName() + "'");
                }
                String name = entry.getName().substring(0, entry.getName().length() - NPY.length());
                try (Counted in = new Counted(new BufferedInputStream(zip.getInputStream(entry), BUFFER))) {
                    NpyHeader header = header(in, "'" + entry.getName() + "' in '" + file + "'", entry.getSize());
                    if (headers.put(name, header) != null) {
                        throw HoneException.badInput("failed to read '" + file + "': it holds two arrays named '" + name + "'");
                    }
                }
            }
        }
    }

    /** @param size the bytes that there are, header included; negative when that is not known */
    private NpyHeader header(Counted in, String where, long size) throws IOException, HoneException {
        NpyHeader header = NpyHeader.read(in, where);
        long bytes = header.elementCount(size < 0 ? Long.MAX_VALUE : size, where) * header.type().itemSize();
        if (size >= 0 && size - in.count != bytes) {
            throw HoneException.badInput("failed to read " + where + ": it has " + (size - in.count) + " bytes of elements, an array "
                    + header.sizes() + " of " + header.type() + " has " + bytes);
        }
        return header;
    }

    /** Counts what is read. */
    private static final class Counted extends FilterInputStream {

        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }

    /** The names of the arrays, in the file's order. */
    public Iterable<String> names() {
        return headers.keySet();
    }

    public boolean has(String name) {
        return headers.containsKey(name);
    }

    public ElementType elementType(String name) {
        return headers.get(name).type().elementType();
    }

    public Longs sizes(String name) {
        return headers.get(name).sizes();
    }

    /** Reads a whole array. */
    public Tensor read(String name) throws HoneException {
        try {
            if (!zipped) {
                return NumpyFiles.readNpy(file);
            }
            try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
                return NumpyFiles.read(file, zip, zip.getEntry(name + NPY), Long.MAX_VALUE);
            }
        } catch (IOException e) {
            throw NumpyFiles.failedToRead(file, e);
        }
    }

    /**
     * Opens an array of numbers, which has a first axis.
     *
     * @throws HoneException bad input: the file is gone, or an array in Fortran's order is too large to be turned
     */
    public Reader open(String name) throws HoneException {
        NpyHeader header = headers.get(name);
        if (header.fortranOrder() && header.sizes().size() > 1) {
            return new Turned(read(name));
        }
        try {
            return new Streamed(name, header);
        } catch (IOException e) {
            throw NumpyFiles.failedToRead(file, e);
        }
    }

    /** The rows of one array. */
    public interface Reader extends Closeable {

        /**
         * Reads a row; the indices that are asked for ascend.
         *
         * @param sizes the sizes of the tensor, with as many elements as a row has
         */
        Tensor row(long index, Longs sizes) throws HoneException;
    }

    /** An array in memory, its axes turned to row-major order. */
    private record Turned(Tensor tensor) implements Reader {

        @Override
        public Tensor row(long index, Longs sizes) {
            return org.hone.model.tensor.TensorSlices.first(tensor, index, sizes);
        }

        @Override
        public void close() {
            // nothing is open
        }
    }

    /** An array that is read from its file as its rows are asked for. */
    private final class Streamed implements Reader {

        private final String name;
        private final NpyType type;
        private final long bytes;
        private final ZipFile zip;
        private final InputStream in;
        private long next;

        Streamed(String name, NpyHeader header) throws IOException, HoneException {
            this.name = name;
            this.type = header.type();
            long count = header.sizes().get(0);
            long elements = org.hone.model.type.Shape.of(header.sizes().toArray()).elementCount();
            this.bytes = count == 0 ? 0 : elements / count * type.itemSize();
            if (bytes > LONGEST_ROW) {
                throw HoneException.unsupported("failed to read '" + name + "' in '" + file + "': a sample of " + bytes + " bytes is too large");
            }
            this.zip = zipped ? new ZipFile(file.toFile(), StandardCharsets.UTF_8) : null;
            this.in = new BufferedInputStream(zipped ? zip.getInputStream(zip.getEntry(name + NPY)) : Files.newInputStream(file), BUFFER);
            NpyHeader.read(in, "'" + file + "'");
        }

        @Override
        public Tensor row(long index, Longs sizes) throws HoneException {
            try {
                in.skipNBytes((index - next) * bytes);
                byte[] row = in.readNBytes((int) bytes);
                if (row.length < bytes) {
                    throw new EOFException("it ends within row " + index + " of '" + name + "'");
                }
                next = index + 1;
                return NpyReader.numbers(type, sizes, row);
            } catch (IOException e) {
                throw NumpyFiles.failedToRead(file, e);
            }
        }

        @Override
        public void close() throws IOException {
            in.close();
            if (zip != null) {
                zip.close();
            }
        }
    }
}
