package org.hone.compress.quantize;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.SubMonitor;
import org.hone.compress.quantize.QuantizationPlan.ScaleGroup;
import org.hone.compress.quantize.calibration.ActivationStatistics;
import org.hone.compress.quantize.calibration.Calibrator;
import org.hone.core.HoneException;
import org.hone.core.data.SampleSource;
import org.hone.core.data.SampleSource.Sample;
import org.hone.core.data.SampleSource.SampleIterator;
import org.hone.core.inference.ReferenceEngine.ReferenceSession;
import org.hone.core.parameter.ParameterValues;
import org.hone.model.network.Value;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;
import org.hone.tests.support.SharedData;
import org.hone.tests.support.ShippedSample;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What calibration costs beside plain inference of the same samples. Plain inference opens a session of the same engine with
 * the same options, runs it with one sample after the other for the network's own outputs, and closes it. Calibration opens
 * its session, runs it likewise, and searches the ranges of all activations. Samples are decoded beforehand. Warm, interleaved:
 * each ratio is that of a pass and the plain pass before it; A/A has a second plain pass in calibration's place. Time is that
 * of the wall, and that of all threads of both processes.
 */
@Tag("bench")
class CalibrationBench {

    private static final List<String> CALIBRATORS = List.of("min-max", "moving-average", "percentile", "entropy", "mse");

    /** What one pass took, in seconds. */
    private record Cost(double wall, double processor) {
    }

    /** A pass to be measured. */
    private interface Pass {
        void run() throws HoneException;
    }

    @ParameterizedTest
    @ValueSource(ints = {512, 5000})
    void resnet8(int samples) throws Exception {
        try (ImageNetwork network = ImageNetwork.resnet8()) {
            measure("ic ResNet-8", network, network.images(SharedData.file("cifar10/train.zip"), samples, 1), samples == 512 ? 15 : 5);
        }
    }

    @Test
    void shippedSample() throws Exception {
        try (ImageNetwork network = ImageNetwork.sample()) {
            measure("shipped sample", network, network.images(ShippedSample.file("calibration.zip"), 0, 1), 15);
        }
    }

    private static void measure(String name, ImageNetwork network, SampleSource images, int rounds) throws Exception {
        SampleSource samples = decoded(images);
        QuantizationPlan plan = new QuantizationPlanner(network.network(), network.context().types(network.network()),
                network.context().quantization(), ElementType.UINT8, Set.of()).plan();
        Pass plain = () -> runPlain(network, samples);
        Map<String, Pass> passes = new LinkedHashMap<>();
        passes.put("A/A", plain);
        for (String calibrator : CALIBRATORS) {
            passes.put(calibrator, () -> calibrate(network, plan, samples, calibrator));
        }
        plain.run(); // starts the process
        long worker = worker();
        passes.get("entropy").run();
        long memory = peak(worker);
        Map<String, List<double[]>> ratios = new LinkedHashMap<>();
        List<Double> plainWall = new ArrayList<>();
        for (int round = -2; round < rounds; round++) {
            for (Map.Entry<String, Pass> pass : passes.entrySet()) {
                Cost before = cost(plain, worker);
                Cost cost = cost(pass.getValue(), worker);
                if (round >= 0) {
                    plainWall.add(before.wall);
                    ratios.computeIfAbsent(pass.getKey(), key -> new ArrayList<>())
                            .add(new double[] {cost.wall / before.wall, cost.processor / before.processor});
                }
            }
        }
        String label = name + ", " + samples.size() + " samples: ";
        print(label + "plain inference %.0f us a sample", 1e6 * plainWall.stream().sorted().toList().get(plainWall.size() / 2) / samples.size());
        ratios.forEach((pass, each) -> print(label + pass + " / plain inference %s of the wall, %s of the processors; %d rounds",
                spread(each, 0), spread(each, 1), each.size()));
        print(label + "peak memory of the process that computes, after one plain and one entropy pass, %d MB", memory >> 10);
    }

    private static void print(String format, Object... figures) {
        System.out.println("bench: " + String.format(Locale.ROOT, format, figures));
    }

    private static String spread(List<double[]> ratios, int which) {
        double[] sorted = ratios.stream().mapToDouble(each -> each[which]).sorted().toArray();
        return String.format(Locale.ROOT, "%.2f (%.2f to %.2f)", sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]);
    }

    private static Cost cost(Pass pass, long worker) throws Exception {
        long processor = processorTime(worker) + processorTime(ProcessHandle.current().pid());
        long start = System.nanoTime();
        pass.run();
        long wall = System.nanoTime() - start;
        return new Cost(wall / 1e9, (processorTime(worker) + processorTime(ProcessHandle.current().pid()) - processor) / 1e9);
    }

    private static void runPlain(ImageNetwork network, SampleSource samples) throws HoneException {
        try (ReferenceSession session = network.context().engine().open(network.network(), List.of(), CalibrationPass.OPTIONS, null);
                SampleIterator iterator = samples.open()) {
            while (iterator.hasNext()) {
                session.run(iterator.next().inputs(), null);
            }
        }
    }

    private static void calibrate(ImageNetwork network, QuantizationPlan plan, SampleSource samples, String word) throws HoneException {
        Calibrator calibrator = QuantizeParameters
                .calibrator(ParameterValues.of(new QuantizeStep().parameters(), Map.of("calibrator", word)));
        Map<Value, ActivationStatistics> observed = new CalibrationPass(network.context().engine(), samples).observe(network.network(),
                plan.observed(), () -> new ActivationStatistics(0.9, 32), calibrator.readsHistogram() ? 1 : QuantizationRun.SHOWN_EVERY, SubMonitor.convert(null));
        for (ScaleGroup group : plan.groups()) {
            if (group.fixed() == null) {
                calibrator.range(observed.get(group.sources().getFirst()), IntegerScale.LEVELS);
            }
        }
    }

    private static SampleSource decoded(SampleSource images) throws HoneException {
        List<Tensor> tensors = new ArrayList<>();
        String input = null;
        try (SampleIterator iterator = images.open()) {
            while (iterator.hasNext()) {
                Sample sample = iterator.next();
                input = sample.inputs().keySet().iterator().next();
                tensors.add(sample.inputs().get(input));
            }
        }
        return new TensorSamples(input, tensors);
    }

    private static long worker() {
        return ProcessHandle.current().children().map(ProcessHandle::pid).findFirst().orElseThrow();
    }

    /** The nanoseconds that the threads of a process have run. */
    private static long processorTime(long pid) throws IOException {
        long sum = 0;
        try (Stream<Path> threads = Files.list(Path.of("/proc", Long.toString(pid), "task"))) {
            for (Path thread : threads.toList()) {
                try {
                    sum += Long.parseLong(Files.readString(thread.resolve("schedstat")).split(" ")[0]);
                } catch (NoSuchFileException e) {
                    // it has just ended
                }
            }
        }
        return sum;
    }

    /** The most memory that a process has had, in KB. */
    private static long peak(long pid) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:")).mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst().orElseThrow();
        }
    }
}
