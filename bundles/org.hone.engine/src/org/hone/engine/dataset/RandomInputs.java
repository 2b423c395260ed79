package org.hone.engine.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SplittableRandom;

import org.hone.core.HoneException;
import org.hone.core.data.SampleSource;
import org.hone.model.tensor.Tensor;

/** Samples drawn evenly from each input's range, for networks whose data is not at hand. */
final class RandomInputs implements SampleSource {

    static final int DEFAULT_COUNT = 64;

    private final List<InputSpec> inputs;
    private final int count;
    private final long seed;

    RandomInputs(List<InputSpec> inputs, int count, long seed) {
        this.inputs = inputs;
        this.count = count;
        this.seed = seed;
    }

    @Override
    public int size() {
        return count;
    }

    @Override
    public List<String> classes() {
        return List.of();
    }

    @Override
    public String digest() {
        Digest digest = new Digest().add("random").add(count).add(seed);
        inputs.forEach(input -> digest.add(input + " " + input.least() + " " + input.greatest()));
        return digest.hex();
    }

    @Override
    public SampleIterator open() {
        return new SampleIterator() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < count;
            }

            @Override
            public Sample next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                try {
                    return sample(next++);
                } catch (HoneException e) {
                    throw new UncheckedHoneException(e);
                }
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
    }

    /** Sample {@code index} depends on nothing but the seed and the index. */
    private Sample sample(int index) throws HoneException {
        SplittableRandom random = new SplittableRandom(seed * 0x9e3779b97f4a7c15L + index);
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        for (InputSpec input : inputs) {
            float[] values = new float[Math.toIntExact(input.elementCount())];
            for (int i = 0; i < values.length; i++) {
                values[i] = (float) (input.least() + (input.greatest() - input.least()) * random.nextDouble());
            }
            tensors.put(input.name(), InputTensors.of(input, values));
        }
        return new Sample("random " + index, tensors, -1);
    }
}
