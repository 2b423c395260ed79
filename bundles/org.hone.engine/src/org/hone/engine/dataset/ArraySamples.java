package org.hone.engine.dataset;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

import org.hone.core.HoneException;
import org.hone.core.data.SampleSource;
import org.hone.model.tensor.Tensor;
import org.hone.model.tensor.TensorSlices;
import org.hone.model.type.Longs;

/** Samples cut from arrays whose first axis counts them. */
final class ArraySamples implements SampleSource {

    private final List<InputSpec> inputs;
    private final Map<String, Tensor> arrays;
    private final Tensor labels;
    private final int[] drawn;

    /**
     * @param arrays for each input an array {@code [samples, …]}
     * @param labels {@code [samples]}, or null
     */
    ArraySamples(List<InputSpec> inputs, Map<String, Tensor> arrays, Tensor labels, int[] drawn) {
        this.inputs = inputs;
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
        Digest digest = new Digest().add(java.util.Arrays.toString(drawn));
        arrays.forEach((name, array) -> digest.add(name).add(array.digest()));
        return digest.add(labels == null ? "" : labels.digest()).hex();
    }

    @Override
    public SampleIterator open() {
        Iterator<Integer> order = java.util.Arrays.stream(drawn).iterator();
        return new SampleIterator() {
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
                Map<String, Tensor> tensors = new LinkedHashMap<>();
                for (InputSpec input : inputs) {
                    tensors.put(input.name(), TensorSlices.first(arrays.get(input.name()), index, Longs.of(input.sizes())));
                }
                return new Sample("sample " + index, tensors, labels == null ? -1 : (int) labels.longAt(index));
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
    }
}
