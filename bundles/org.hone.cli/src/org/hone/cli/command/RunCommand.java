package org.hone.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.hone.cli.json.Json;
import org.hone.core.HoneException;
import org.hone.core.inference.ReferenceEngine;
import org.hone.core.inference.ReferenceEngine.ReferenceSession;
import org.hone.core.inference.ReferenceEngine.SessionOptions;
import org.hone.engine.data.NumpyFiles;
import org.hone.engine.data.OutputFolder;
import org.hone.engine.data.RunInputs;
import org.hone.engine.open.NetworkNames;
import org.hone.engine.open.OpenNetwork;
import org.hone.engine.rows.ValueTexts;
import org.hone.model.edit.EditException;
import org.hone.model.edit.SubNetwork;
import org.hone.model.network.GraphOutput;
import org.hone.model.network.Network;
import org.hone.model.tensor.Tensor;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hone run}: runs a model, or a part of it, in the reference engine. */
@Command(name = "run", sortOptions = false, description = "Runs a model, or a part of it, in the reference engine.",
        footerHeading = "%nExamples:%n", footer = {"  hone run model.onnx --input x=image.npy --output results",
                "  hone run model.onnx --input inputs.npz --output results.npz --all-values",
                "  hone run model.onnx --from relu1 --to pool5 --input relu1=a.npy --output results"})
final class RunCommand extends ModelCommand {

    @Parameters(paramLabel = "MODEL", description = "The model file.")
    private Path model;

    @Option(names = {"-i", "--input"}, paramLabel = "[NAME=]FILE",
            description = "An input: NAME=FILE.npy, NAME=FILE.npz (its array NAME), or FILE.npz (all its arrays); may be repeated.")
    private List<String> inputs = new ArrayList<>();

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "DIR|FILE.npz",
            description = "The folder that gets a .npy for each output, or one .npz.")
    private Path output;

    @Option(names = "--all-values", description = "Give out every inner value as well.")
    private boolean allValues;

    @Option(names = "--from", paramLabel = "VALUE", description = "Start at this value instead of the inputs; may be repeated.")
    private List<String> from = new ArrayList<>();

    @Option(names = "--to", paramLabel = "VALUE", description = "End at this value instead of the outputs; may be repeated.")
    private List<String> to = new ArrayList<>();

    @Option(names = "--threads", paramLabel = "N", defaultValue = "1", description = "Threads that compute (default: 1).")
    private int threads;

    RunCommand(Session session) {
        super(session);
    }

    @Override
    void run(IProgressMonitor monitor) throws HoneException, EditException {
        if (threads < 1) {
            throw wrongUse("failed to use --threads " + threads + ": a number of threads is 1 or more");
        }
        SubMonitor progress = SubMonitor.convert(monitor, "Running " + model.getFileName(), 100);
        try (OpenNetwork open = open(model, progress.split(20))) {
            Network network = from.isEmpty() && to.isEmpty() ? open.network() : part(open, progress.split(5));
            Map<String, Tensor> given = RunInputs.read(inputs, network, progress.split(5));
            Map<String, Tensor> results = compute(network, given, progress.split(50));
            report(results, write(results, progress.split(20)));
        }
    }

    private Network part(OpenNetwork open, IProgressMonitor monitor) throws HoneException, EditException {
        NetworkNames names = new NetworkNames(open.network());
        SubNetwork part = new SubNetwork(open.network()).from(names.values(from))
                .types(session().engine().analyzer().analyze(open, Map.of(), monitor).typeSource());
        return (to.isEmpty() ? part.to(open.network().getGraph().getOutputs().stream().map(GraphOutput::getValue).distinct().toList())
                : part.to(names.values(to))).cut();
    }

    private Map<String, Tensor> compute(Network network, Map<String, Tensor> given, IProgressMonitor monitor)
            throws HoneException {
        SubMonitor progress = SubMonitor.convert(monitor, 100);
        SessionOptions options = new SessionOptions(threads, false);
        try (ReferenceEngine engine = session().engine().newReferenceEngine();
                ReferenceSession prepared = allValues ? engine.openWithInnerValues(network, options, progress.split(40))
                        : engine.open(network, List.of(), options, progress.split(40))) {
            return new LinkedHashMap<>(prepared.run(given, progress.split(60)));
        }
    }

    private Map<String, Path> write(Map<String, Tensor> results, IProgressMonitor monitor) throws HoneException {
        if (!NumpyFiles.isNpz(output)) {
            return OutputFolder.write(output, results, monitor);
        }
        NumpyFiles.writeNpz(output, results, monitor);
        Map<String, Path> files = new LinkedHashMap<>();
        results.keySet().forEach(name -> files.put(name, output));
        return files;
    }

    private void report(Map<String, Tensor> results, Map<String, Path> files) {
        if (wantsJson()) {
            try (Json json = openJson()) {
                json.objects("outputs", results.keySet(), name -> json.text("name", name)
                        .text("type", results.get(name).elementType().label()).shape("shape", results.get(name).shape())
                        .text("file", files.get(name).toString()));
            }
            return;
        }
        results.forEach((name, tensor) -> print(Texts.line(name) + ": " + ValueTexts.elementType(tensor.type()) + " "
                + tensor.sizes() + " in " + files.get(name)));
    }
}
