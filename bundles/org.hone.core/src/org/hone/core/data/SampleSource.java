package org.hone.core.data;

import java.util.Iterator;
import java.util.Map;

import org.hone.core.HoneException;
import org.hone.model.tensor.Tensor;

/**
 * Samples that a network can be run on, read one by one: memory does not grow with their number. Iterating again gives the
 * same samples in the same order.
 */
public interface SampleSource {

    /**
     * One sample.
     *
     * @param name what names it in reports, such as {@code airplane/0000.jpg}
     * @param inputs a tensor for each input of the network, by name
     * @param label the index of its class, or -1 when it has none
     */
    record Sample(String name, Map<String, Tensor> inputs, int label) {
    }

    /** An iterator over samples that holds a file open. */
    interface SampleIterator extends Iterator<Sample>, AutoCloseable {

        /** The next sample. A sample that cannot be read is an {@link UncheckedHoneException}. */
        @Override
        Sample next();

        @Override
        void close();
    }

    /** A {@link HoneException} out of an iterator. */
    final class UncheckedHoneException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public UncheckedHoneException(HoneException cause) {
            super(cause.getMessage(), cause);
        }

        @Override
        public synchronized HoneException getCause() {
            return (HoneException) super.getCause();
        }
    }

    /** The number of samples. */
    int size();

    /** The names of the classes by index; empty when the samples have no labels. */
    java.util.List<String> classes();

    SampleIterator open() throws HoneException;

    /** A digest of everything that the samples are made from, preprocessing included, in hexadecimal. */
    String digest() throws HoneException;
}
