package org.hone.compress.quantize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.hone.compress.quantize.calibration.ActivationStatistics;
import org.hone.compress.quantize.calibration.Histogram;
import org.hone.core.data.SampleSource;
import org.hone.core.data.SampleSource.SampleIterator;
import org.hone.core.inference.ReferenceEngine.ReferenceSession;
import org.hone.model.network.Value;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;
import org.hone.tests.support.ShippedSample;
import org.junit.jupiter.api.Test;

/** What calibration keeps of a real network equals what a plain count of all its values gives. */
class CalibrationPassTest {

    private static final int SAMPLES = 40;
    private static final int BATCH = 16;

    private static List<Value> observed(ImageNetwork sample) {
        return new QuantizationPlanner(sample.network(), sample.context().types(sample.network()), sample.context().quantization(),
                ElementType.UINT8, Set.of()).plan().observed();
    }

    private static SampleSource images(ImageNetwork sample) throws Exception {
        return sample.images(ShippedSample.file("calibration.zip"), SAMPLES, 1);
    }

    private static Map<Value, ActivationStatistics> observe(ImageNetwork sample, SampleSource images, int every) throws Exception {
        return new CalibrationPass(sample.context().engine(), images).observe(sample.network(), observed(sample),
                () -> new ActivationStatistics(0.9, BATCH), every, SubMonitor.convert(null));
    }

    @Test
    void equalsAPlainCountOfAllValues() throws Exception {
        try (ImageNetwork sample = ImageNetwork.sample()) {
            SampleSource images = images(sample);
            Map<String, ActivationStatistics> plain = new LinkedHashMap<>();
            List<String> names = observed(sample).stream().map(Value::getName).toList();
            names.forEach(name -> plain.put(name, new ActivationStatistics(0.9, BATCH)));
            try (ReferenceSession session = sample.context().engine().open(sample.network(), names, CalibrationPass.OPTIONS, null);
                    SampleIterator iterator = images.open()) {
                while (iterator.hasNext()) {
                    Map<String, Tensor> values = session.run(iterator.next().inputs(), null);
                    names.forEach(name -> plain.get(name).add(values.get(name)));
                }
            }
            Map<Value, ActivationStatistics> observed = observe(sample, images, 1);
            assertTrue(observed.size() > 15);
            observed.forEach((value, statistics) -> assertSame(plain.get(value.getName()), statistics, value.getName()));
        }
    }

    private static void assertSame(ActivationStatistics expected, ActivationStatistics actual, String name) {
        assertEquals(expected.extremes(), actual.extremes(), name);
        assertEquals(expected.averageExtremes(), actual.averageExtremes(), name);
        assertEquals(expected.notFinite(), actual.notFinite(), name);
        assertEquals(expected.histogram().width(), actual.histogram().width(), name);
        assertEquals(expected.histogram().total(), actual.histogram().total(), name);
        for (int bin = 0; bin < Histogram.BINS; bin++) {
            assertEquals(expected.histogram().count(bin), actual.histogram().count(bin), name);
        }
    }

    @Test
    void seesTheExtremesOfSamplesThatItDoesNotCount() throws Exception {
        try (ImageNetwork sample = ImageNetwork.sample()) {
            Map<Value, ActivationStatistics> all = observe(sample, images(sample), 1);
            Map<Value, ActivationStatistics> some = observe(sample, images(sample), 16);
            some.forEach((value, statistics) -> {
                ActivationStatistics full = all.values().stream().skip(List.copyOf(some.keySet()).indexOf(value)).findFirst().orElseThrow();
                assertEquals(full.extremes(), statistics.extremes());
                assertEquals(full.averageExtremes(), statistics.averageExtremes());
                assertEquals(full.histogram().total() / SAMPLES * 3, statistics.histogram().total(), "samples 0, 16 and 32");
            });
        }
    }

    @Test
    void stopsWhenItIsCancelledAndReadsNoFurtherSample() throws Exception {
        try (ImageNetwork sample = ImageNetwork.sample()) {
            SampleSource images = images(sample);
            NullProgressMonitor monitor = new NullProgressMonitor();
            List<Integer> read = new ArrayList<>();
            SampleSource cancelling = new Watched(images, count -> {
                read.add(count);
                monitor.setCanceled(count == 20);
            });
            assertThrows(OperationCanceledException.class, () -> new CalibrationPass(sample.context().engine(), cancelling)
                    .observe(sample.network(), observed(sample), () -> new ActivationStatistics(0.9, BATCH), 1, SubMonitor.convert(monitor)));
            assertEquals(20, read.getLast());
            assertEquals(SAMPLES, observe(sample, images, 1).values().iterator().next().histogram().total() / (3 * 64 * 64));
        }
    }

    /** Samples of another source, each of which is told of when it is read. */
    private record Watched(SampleSource source, java.util.function.IntConsumer told) implements SampleSource {

        @Override
        public int size() {
            return source.size();
        }

        @Override
        public List<String> classes() {
            return source.classes();
        }

        @Override
        public SampleIterator open() throws org.hone.core.HoneException {
            SampleIterator iterator = source.open();
            return new SampleIterator() {
                private int count;

                @Override
                public boolean hasNext() {
                    return iterator.hasNext();
                }

                @Override
                public Sample next() {
                    told.accept(++count);
                    return iterator.next();
                }

                @Override
                public void close() {
                    iterator.close();
                }
            };
        }

        @Override
        public String digest() throws org.hone.core.HoneException {
            return source.digest();
        }
    }
}
