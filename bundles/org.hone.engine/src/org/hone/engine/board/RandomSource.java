package org.hone.engine.board;

import java.util.List;
import java.util.NoSuchElementException;

import org.hone.core.data.SampleSource;
import org.hone.engine.comparison.Samples;
import org.hone.core.HoneException;

/** Inputs made at random, without labels, for a network whose data is not at hand. */
final class RandomSource implements SampleSource {

    private final Samples samples;

    RandomSource(Samples samples) {
        this.samples = samples;
    }

    @Override
    public int size() {
        return samples.count();
    }

    @Override
    public List<String> classes() {
        return List.of();
    }

    @Override
    public String digest() {
        return "random " + samples.count();
    }

    @Override
    public SampleIterator open() {
        return new SampleIterator() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < samples.count();
            }

            @Override
            public Sample next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                try {
                    return new Sample("random " + next, samples.sample(next++), -1);
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
}
