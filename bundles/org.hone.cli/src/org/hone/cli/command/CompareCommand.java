package org.hone.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.hone.core.HoneException;
import org.hone.core.inference.ReferenceEngine;
import org.hone.core.inference.ReferenceEngine.SessionOptions;
import org.hone.engine.comparison.ComparisonReport;
import org.hone.engine.comparison.NetworkComparison;
import org.hone.engine.comparison.RandomSamples;
import org.hone.engine.comparison.Samples;
import org.hone.engine.comparison.ValueRange;
import org.hone.engine.data.FileSamples;
import org.hone.engine.open.OpenNetwork;
import org.hone.model.network.Network;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hone compare}: how far the values of two models are apart on the same inputs. */
@Command(name = "compare", sortOptions = false,
        description = "Runs two models on the same inputs and says how far their values are apart.",
        footerHeading = "%nExamples:%n", footer = {"  hone compare model.onnx quantized.onnx --samples 100 --range 0:255",
                "  hone compare model.onnx quantized.onnx --data images.npz --inner --json"})
final class CompareCommand extends ModelCommand {

    @Parameters(index = "0", paramLabel = "A", description = "The reference.")
    private Path reference;

    @Parameters(index = "1", paramLabel = "B", description = "The candidate.")
    private Path candidate;

    @Option(names = "--data", paramLabel = "FILE|DIR", description = {"Inputs: a .npz with an array for each input,",
            "a .npy where there is one input, or a folder of them; may be repeated. Random inputs without it."})
    private List<Path> data = new ArrayList<>();

    @Option(names = "--samples", paramLabel = "N", description = "How many samples to take (default: 10 random ones, all of --data).")
    private Integer samples;

    @Option(names = "--seed", paramLabel = "SEED", defaultValue = "1", description = "The seed of random inputs (default: 1).")
    private long seed;

    @Option(names = "--range", paramLabel = "[NAME=]LOW:HIGH",
            description = "The range of random inputs, for one input or for all (default: -1:1); may be repeated.")
    private List<String> ranges = new ArrayList<>();

    @Option(names = "--bind", paramLabel = "SYMBOL=SIZE", description = "Give a symbolic dimension a size; may be repeated.")
    private Map<String, Long> bindings = new LinkedHashMap<>();

    @Option(names = "--inner", description = "Compare inner values of the same name as well.")
    private boolean inner;

    @Option(names = "--threads", paramLabel = "N", defaultValue = "1", description = "Threads that compute (default: 1).")
    private int threads;

    CompareCommand(Session session) {
        super(session);
    }

    @Override
    void run(IProgressMonitor monitor) throws HoneException {
        if (threads < 1 || samples != null && samples < 1) {
            throw wrongUse("failed to compare: numbers of threads and samples are 1 or more");
        }
        SubMonitor progress = SubMonitor.convert(monitor, "Comparing", 100);
        try (OpenNetwork a = open(reference, progress.split(10)); OpenNetwork b = open(candidate, progress.split(10));
                ReferenceEngine engine = session().engine().newReferenceEngine()) {
            Samples inputs = samples(a.network(), progress.split(10));
            ComparisonReport report = new NetworkComparison(engine).options(new SessionOptions(threads, false)).innerValues(inner)
                    .compare(a.network(), b.network(), inputs, progress.split(70));
            if (wantsJson()) {
                ComparisonOutput.writeJson(report, openJson());
            } else {
                ComparisonOutput.lines(report).forEach(this::print);
            }
        }
    }

    private Samples samples(Network network, IProgressMonitor monitor) throws HoneException {
        if (data.isEmpty()) {
            Map<String, ValueRange> named = new LinkedHashMap<>();
            ValueRange otherwise = ValueRange.UNIT;
            for (String text : ranges) {
                int split = text.lastIndexOf('=');
                ValueRange range = range(text.substring(split + 1));
                if (split < 0) {
                    otherwise = range;
                } else {
                    named.put(text.substring(0, split), range);
                }
            }
            return RandomSamples.of(network, bindings, named, otherwise, samples == null ? 10 : samples, seed);
        }
        if (!ranges.isEmpty() || !bindings.isEmpty()) {
            throw wrongUse("failed to compare: --range and --bind describe random inputs and do not go with --data");
        }
        FileSamples all = new FileSamples(data, network, monitor);
        return samples == null || samples >= all.count() ? all : new First(all, samples);
    }

    private ValueRange range(String text) throws HoneException {
        int colon = text.indexOf(':');
        try {
            return ValueRange.of(Double.parseDouble(text.substring(0, Math.max(colon, 0))),
                    Double.parseDouble(text.substring(colon + 1)));
        } catch (NumberFormatException e) {
            throw wrongUse("failed to read the range '" + text + "': a range is LOW:HIGH, such as 0:255");
        }
    }

    /** The first of more samples. */
    private record First(Samples all, int count) implements Samples {
        @Override
        public Map<String, org.hone.model.tensor.Tensor> sample(int index) throws HoneException {
            return all.sample(index);
        }
    }
}
