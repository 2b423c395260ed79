package org.hone.compress.quantize;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.hone.compress.quantize.calibration.ActivationStatistics;
import org.hone.compress.quantize.calibration.Histogram;
import org.hone.core.HoneException;
import org.hone.core.data.SampleSource;
import org.hone.core.data.SampleSource.Sample;
import org.hone.core.data.SampleSource.SampleIterator;
import org.hone.core.data.SampleSource.UncheckedHoneException;
import org.hone.core.inference.ObservingSession;
import org.hone.core.inference.ObservingSession.Counts;
import org.hone.core.inference.ObservingSession.Extremes;
import org.hone.core.inference.ObservingSession.Observation;
import org.hone.core.inference.ReferenceEngine;
import org.hone.core.inference.ReferenceEngine.ReferenceSession;
import org.hone.core.inference.ReferenceEngine.SessionOptions;
import org.hone.model.network.Network;
import org.hone.model.network.Value;
import org.hone.model.tensor.Tensor;

/** Runs the float network once over the calibration samples and keeps statistics of some of its values. */
final class CalibrationPass {

    /** One thread, so that sums have one order and results are the same each time. */
    static final SessionOptions OPTIONS = new SessionOptions(1, true);

    /** A call costs as much as a small layer: so many samples share one. */
    private static final int MOST_AT_ONCE = 16;
    /** Where samples take more memory than this, fewer. */
    private static final long ENOUGH_BYTES = 4 << 20;

    private final ReferenceEngine engine;
    private final SampleSource samples;

    CalibrationPass(ReferenceEngine engine, SampleSource samples) {
        this.engine = engine;
        this.samples = samples;
    }

    /** What is done with the wanted tensors of one sample. */
    interface Observer {
        void observe(Map<String, Tensor> values);
    }

    /**
     * The statistics of each of {@code values}; those that are constants count once.
     *
     * @param every of so many samples the first is counted into histograms
     */
    Map<Value, ActivationStatistics> observe(Network network, List<Value> values, Supplier<ActivationStatistics> maker, int every,
            SubMonitor progress) throws HoneException {
        Map<Value, ActivationStatistics> statistics = new LinkedHashMap<>();
        Map<String, ActivationStatistics> byName = new LinkedHashMap<>();
        for (Value value : values) {
            ActivationStatistics own = maker.get();
            statistics.put(value, own);
            Tensor constant = Constants.of(value);
            if (constant != null) {
                own.add(constant);
            } else {
                byName.put(value.getName(), own);
            }
        }
        observe(network, byName, every, progress);
        return statistics;
    }

    private void observe(Network network, Map<String, ActivationStatistics> statistics, int every, SubMonitor monitor)
            throws HoneException {
        if (statistics.isEmpty()) {
            return;
        }
        List<ActivationStatistics> all = List.copyOf(statistics.values());
        SubMonitor progress = monitor.setWorkRemaining(samples.size() + 1);
        try (ObservingSession session = engine.observe(network, statistics.keySet(), new Observation(Histogram.BINS, every), OPTIONS,
                progress.split(1)); SampleIterator iterator = samples.open()) {
            while (iterator.hasNext()) {
                List<Map<String, Tensor>> next = next(iterator, progress);
                for (List<Extremes> extremes : session.runAll(next, progress.split(next.size()))) {
                    for (int i = 0; i < all.size(); i++) {
                        all.get(i).add(extremes.get(i));
                    }
                }
            }
            List<Counts> counts = session.counts(progress);
            for (int i = 0; i < all.size(); i++) {
                all.get(i).add(counts.get(i));
            }
        } catch (UncheckedHoneException e) {
            throw e.getCause();
        }
    }

    /** The inputs of the next few samples. */
    private static List<Map<String, Tensor>> next(SampleIterator iterator, SubMonitor progress) {
        List<Map<String, Tensor>> inputs = new ArrayList<>();
        for (long bytes = 0; iterator.hasNext() && inputs.size() < MOST_AT_ONCE && bytes < ENOUGH_BYTES;) {
            if (progress.isCanceled()) {
                throw new OperationCanceledException();
            }
            Map<String, Tensor> sample = iterator.next().inputs();
            inputs.add(sample);
            bytes += sample.values().stream().mapToLong(Tensor::byteSize).sum();
        }
        return inputs;
    }

    /** Runs {@code network} over all samples and hands the wanted values out. */
    void run(Network network, List<String> wanted, Observer observer, SubMonitor monitor) throws HoneException {
        if (wanted.isEmpty()) {
            return;
        }
        SubMonitor progress = monitor.setWorkRemaining(samples.size() + 1);
        try (ReferenceSession session = engine.open(network, wanted, OPTIONS, progress.split(1));
                SampleIterator iterator = samples.open()) {
            while (iterator.hasNext()) {
                if (progress.isCanceled()) {
                    throw new OperationCanceledException();
                }
                Sample sample = iterator.next();
                observer.observe(session.run(sample.inputs(), progress.split(1)));
            }
        } catch (UncheckedHoneException e) {
            throw e.getCause();
        }
    }
}
