package org.hone.engine.comparison;

import java.util.Map;

import org.hone.core.HoneException;
import org.hone.model.tensor.Tensor;

/** Inputs to run networks on, one after the other. */
public interface Samples {

    /** The number of samples. */
    int count();

    /**
     * Sample {@code index}, from 0: a tensor for each input by name. The same index gives the same values again.
     *
     * @throws HoneException the sample cannot be read
     */
    Map<String, Tensor> sample(int index) throws HoneException;
}
