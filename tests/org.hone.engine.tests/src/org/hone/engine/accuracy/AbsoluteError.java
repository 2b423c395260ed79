package org.hone.engine.accuracy;

import java.util.Map;

import org.hone.core.data.SampleSource.Sample;
import org.hone.core.metric.Metric;
import org.hone.model.tensor.Tensor;

/** The mean distance of the output {@code value}'s first element from the label. */
public record AbsoluteError() implements Metric {

    @Override
    public String id() {
        return "absolute-error";
    }

    @Override
    public String label() {
        return "Absolute error";
    }

    @Override
    public String unit() {
        return "mm";
    }

    @Override
    public boolean higherIsBetter() {
        return false;
    }

    @Override
    public Accumulator start() {
        return new Accumulator() {

            private double sum;
            private long count;

            @Override
            public void add(Sample sample, Map<String, Tensor> outputs) {
                sum += Math.abs(outputs.get("value").doubleAt(0) - sample.label());
                count++;
            }

            @Override
            public double value() {
                return sum / count;
            }
        };
    }
}
