package org.hone.engine.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

import org.hone.core.HoneException;
import org.hone.core.data.SampleSource;
import org.hone.engine.data.FileDigest;
import org.hone.engine.data.NumpyRows;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.Longs;

/** Samples cut from the arrays of a NumPy file, whose first axis counts them. Only the labels are in memory. */
final class ArraySamples implements SampleSource {

    private final Path file;
    private final NumpyRows rows;
    /** The name of each input's array. */
    private final Map<InputSpec, String> arrays;
    private final Tensor labels;
    private final int[] drawn;

    /**
     * @param arrays the names of the inputs' arrays {@code [samples, …]}
     * @param labels {@code [samples]}, or null
     * @param drawn the samples' indices, which ascend
     */
    ArraySamples(Path file, NumpyRows rows, Map<InputSpec, String> arrays, Tensor labels, int[] drawn) {
        this.file = file;
        this.rows = rows;
        this.arrays = arrays;
        this.labels = labels;
        this.drawn = drawn;
    }

    @Override
    public int size() {
        return drawn.length;
    }

    @Override
    public List<String> classes() {
        return List.of();
    }

    @Override
    public String digest() throws HoneException {
        Digest digest = new Digest().add(Arrays.toString(drawn)).add(FileDigest.sha256(file));
        arrays.forEach((input, array) -> digest.add(input.toString()).add(array));
        return digest.add(labels == null ? "" : labels.digest()).hex();
    }

    @Override
    public SampleIterator open() throws HoneException {
        Map<InputSpec, NumpyRows.Reader> readers = new LinkedHashMap<>();
        try {
            for (Map.Entry<InputSpec, String> array : arrays.entrySet()) {
                readers.put(array.getKey(), rows.open(array.getValue()));
            }
            return new Samples(readers);
        } catch (HoneException | RuntimeException e) {
            close(readers);
            throw e;
        }
    }

    private static void close(Map<InputSpec, NumpyRows.Reader> readers) {
        try {
            for (NumpyRows.Reader reader : readers.values()) {
                reader.close();
            }
        } catch (IOException e) {
            throw new UncheckedHoneException(HoneException.execution("failed to close the arrays: " + e.getMessage(), e));
        }
    }

    private final class Samples implements SampleIterator {

        private final Map<InputSpec, NumpyRows.Reader> readers;
        private final Iterator<Integer> order = Arrays.stream(drawn).iterator();

        Samples(Map<InputSpec, NumpyRows.Reader> readers) {
            this.readers = readers;
        }

        @Override
        public boolean hasNext() {
            return order.hasNext();
        }

        @Override
        public Sample next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            int index = order.next();
            try {
                Map<String, Tensor> tensors = new LinkedHashMap<>();
                for (Map.Entry<InputSpec, NumpyRows.Reader> reader : readers.entrySet()) {
                    InputSpec input = reader.getKey();
                    tensors.put(input.name(), reader.getValue().row(index, Longs.of(input.sizes())));
                }
                return new Sample("sample " + index, tensors, labels == null ? -1 : (int) labels.longAt(index));
            } catch (HoneException e) {
                throw new UncheckedHoneException(e);
            }
        }

        @Override
        public void close() {
            ArraySamples.close(readers);
        }
    }
}
