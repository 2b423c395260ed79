package org.hone.targets.lowering;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.hone.core.data.SampleSource;
import org.hone.model.tensor.Tensor;

/**
 * Samples in memory.
 *
 * @param samples tensors by the names of the network's inputs
 */
record TensorSource(List<Map<String, Tensor>> samples) implements SampleSource {

    @Override
    public int size() {
        return samples.size();
    }

    @Override
    public List<String> classes() {
        return List.of();
    }

    @Override
    public String digest() {
        return String.valueOf(samples.hashCode());
    }

    @Override
    public SampleIterator open() {
        Iterator<Map<String, Tensor>> left = samples.iterator();
        return new SampleIterator() {
            @Override
            public boolean hasNext() {
                return left.hasNext();
            }

            @Override
            public Sample next() {
                return new Sample("sample", left.next(), -1);
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
    }
}
