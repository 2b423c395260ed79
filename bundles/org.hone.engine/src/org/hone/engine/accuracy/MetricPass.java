package org.hone.engine.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hone.core.HoneException;
import org.hone.core.data.SampleSource.Sample;
import org.hone.core.metric.Metric;
import org.hone.core.metric.Metric.Accumulator;
import org.hone.model.tensor.Tensor;

/** One pass of both networks over the samples for some metrics. */
final class MetricPass implements AutoCloseable {

    /** A metric with its accumulators. */
    private record Figure(Metric metric, Accumulator before, Accumulator after) {
    }

    private final List<Figure> figures = new ArrayList<>();
    private final List<Accumulator> open = new ArrayList<>();

    MetricPass(List<Metric> metrics) throws HoneException {
        try {
            for (Metric metric : metrics) {
                figures.add(new Figure(metric, start(metric), start(metric)));
            }
        } catch (HoneException | RuntimeException e) {
            close();
            throw e;
        }
    }

    private Accumulator start(Metric metric) throws HoneException {
        Accumulator started = metric.start();
        open.add(started);
        return started;
    }

    void add(Sample sample, Map<String, Tensor> before, Map<String, Tensor> after) throws HoneException {
        for (Figure figure : figures) {
            figure.before().add(sample, before);
            figure.after().add(sample, after);
        }
    }

    /** @param monitor may cancel while a figure is waited for */
    List<MetricResult> results(IProgressMonitor monitor) throws HoneException {
        List<MetricResult> results = new ArrayList<>();
        for (Figure figure : figures) {
            Metric metric = figure.metric();
            results.add(new MetricResult(metric.label(), metric.unit(), metric.higherIsBetter(), figure.before().value(monitor),
                    figure.after().value(monitor)));
        }
        return results;
    }

    @Override
    public void close() {
        open.forEach(Accumulator::close);
    }
}
