package org.hone.compress.quantize;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.hone.core.data.SampleSource;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.Longs;

/** Samples in memory for a network of one input. */
record TensorSamples(String input, List<Tensor> tensors) implements SampleSource {

    /** {@code count} tensors of normal values. */
    static TensorSamples normal(String input, int count, long... sizes) {
        Random random = new Random(3);
        List<Tensor> tensors = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            float[] values = new float[(int) java.util.Arrays.stream(sizes).reduce(1, (a, b) -> a * b)];
            for (int j = 0; j < values.length; j++) {
                values[j] = (float) random.nextGaussian();
            }
            tensors.add(Tensor.ofFloats(Longs.of(sizes), values));
        }
        return new TensorSamples(input, tensors);
    }

    @Override
    public int size() {
        return tensors.size();
    }

    @Override
    public List<String> classes() {
        return List.of();
    }

    @Override
    public SampleIterator open() {
        Iterator<Tensor> iterator = tensors.iterator();
        return new SampleIterator() {
            @Override
            public boolean hasNext() {
                return iterator.hasNext();
            }

            @Override
            public Sample next() {
                return new Sample("sample", Map.of(input, iterator.next()), -1);
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
    }

    @Override
    public String digest() {
        return "tensors";
    }
}
