package org.hone.engine.accuracy;

import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.hone.core.HoneException;
import org.hone.core.data.SampleSource;
import org.hone.core.data.SampleSource.Sample;
import org.hone.core.data.SampleSource.SampleIterator;
import org.hone.core.data.SampleSource.UncheckedHoneException;
import org.hone.core.inference.ReferenceEngine;
import org.hone.core.inference.ReferenceEngine.ReferenceSession;
import org.hone.core.inference.ReferenceEngine.SessionOptions;
import org.hone.core.metric.Metric;
import org.hone.model.network.Network;
import org.hone.model.tensor.Tensor;

/**
 * Runs the original and the tuned network side by side over samples.
 *
 * <p>
 * The first output is taken for the scores of the classes where the samples have labels or it is a row of scores
 * {@code [1, classes]}.
 */
public final class Evaluation {

    private final ReferenceEngine engine;
    private final SessionOptions options;

    public Evaluation(ReferenceEngine engine, SessionOptions options) {
        this.engine = engine;
        this.options = options;
    }

    /**
     * What was measured.
     *
     * @param accuracy how both networks did; null when nothing was measured
     * @param metrics what the metrics gave, in their order
     */
    public record Measured(AccuracyComparison accuracy, List<MetricResult> metrics) {

        /** Where there is no data to measure on. */
        public static final Measured NOTHING = new Measured(null, List.of());

        public Measured {
            metrics = List.copyOf(metrics);
        }
    }

    /** Measures accuracy alone, as {@link #measure} does. */
    public AccuracyComparison compare(Network before, Network after, SampleSource samples, IProgressMonitor monitor)
            throws HoneException {
        return measure(before, after, samples, List.of(), monitor).accuracy();
    }

    /**
     * @param before the original network
     * @param after the tuned network, with inputs and outputs of the same names
     * @param metrics what is measured besides accuracy, from all outputs
     * @throws HoneException when a network does not run, a sample cannot be read, a label is no class or a metric fails
     */
    public Measured measure(Network before, Network after, SampleSource samples, List<Metric> metrics, IProgressMonitor monitor)
            throws HoneException {
        SubMonitor progress = SubMonitor.convert(monitor, "Measuring accuracy", samples.size());
        Pass pass = new Pass();
        QuantizedInterface originalInterface = new QuantizedInterface(before);
        QuantizedInterface tunedInterface = new QuantizedInterface(after);
        try (ReferenceSession original = engine.open(before, List.of(), options, progress.newChild(0));
                ReferenceSession tuned = engine.open(after, List.of(), options, progress.newChild(0));
                MetricPass figures = new MetricPass(metrics);
                SampleIterator iterator = samples.open()) {
            while (iterator.hasNext()) {
                if (progress.isCanceled()) {
                    throw new OperationCanceledException();
                }
                Sample sample = iterator.next();
                Map<String, Tensor> first = outputs(original, originalInterface, sample, progress);
                Map<String, Tensor> second = outputs(tuned, tunedInterface, sample, progress);
                pass.add(first.get(original.outputs().getFirst()), second.get(tuned.outputs().getFirst()), sample);
                figures.add(sample, first, second);
                progress.worked(1);
            }
            return new Measured(pass.result(), figures.results(progress));
        } catch (UncheckedHoneException e) {
            throw e.getCause();
        }
    }

    private static Map<String, Tensor> outputs(ReferenceSession session, QuantizedInterface numbers, Sample sample,
            IProgressMonitor monitor) throws HoneException {
        return numbers.decode(session.run(numbers.encode(sample.inputs()), monitor), session.outputs());
    }

    /** The sums of one pass over the samples. */
    private static final class Pass {

        private final Tally before = new Tally();
        private final Tally after = new Tally();
        private final RunningMean cosine = new RunningMean();
        private long count;
        private long same;
        private long onlyBefore;
        private long onlyAfter;
        private boolean scored = true;
        private double signal;
        private double noise;

        void add(Tensor first, Tensor second, Sample sample) throws HoneException {
            if (first.elementCount() != second.elementCount()) {
                throw HoneException.execution("failed to compare output " + first + " with " + second + ": they differ in size", null);
            }
            Scores original = new Scores(first);
            Scores tuned = new Scores(second);
            if (sample.label() >= original.size()) {
                throw HoneException.badInput("failed to score sample '" + sample.name() + "' of class " + sample.label()
                        + ": the network's first output has " + original.size() + " scores");
            }
            boolean rightBefore = before.add(original, sample.label());
            boolean rightAfter = after.add(tuned, sample.label());
            onlyBefore += rightBefore && !rightAfter ? 1 : 0;
            onlyAfter += rightAfter && !rightBefore ? 1 : 0;
            scored &= sample.label() >= 0 || first.rank() == 2 && first.sizes().get(0) == 1 && original.size() > 1;
            same += original.best() == tuned.best() ? 1 : 0;
            count++;
            distance(first, second);
        }

        private void distance(Tensor first, Tensor second) {
            double product = 0;
            double squaresA = 0;
            double squaresB = 0;
            for (long i = 0; i < first.elementCount(); i++) {
                double a = first.doubleAt(i);
                double b = second.doubleAt(i);
                product += a * b;
                squaresA += a * a;
                squaresB += b * b;
                noise += (a - b) * (a - b);
            }
            signal += squaresA;
            cosine.add(squaresA == 0 && squaresB == 0 ? 1 : product / Math.sqrt(squaresA * squaresB));
        }

        AccuracyComparison result() {
            Accuracy original = before.accuracy();
            return new AccuracyComparison(original, after.accuracy(),
                    original.top1() == null ? null : new McNemar(onlyBefore, onlyAfter),
                    scored && count > 0 ? Interval.ofProportion(same, count) : null, 10 * Math.log10(signal / noise), cosine.interval());
        }
    }
}
