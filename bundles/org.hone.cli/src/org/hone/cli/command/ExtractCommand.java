package org.hone.cli.command;

import java.util.ArrayList;
import java.util.List;

import org.hone.core.HoneException;
import org.hone.engine.open.NetworkNames;
import org.hone.engine.open.OpenNetwork;
import org.hone.model.edit.Edit;
import org.hone.model.edit.KeepBetween;
import org.hone.model.edit.TypeSource;
import org.hone.model.network.GraphOutput;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hone surgery extract}: cuts out the part between values. */
@Command(name = "extract", sortOptions = false, description = "Cuts out the part of a model that lies between values.",
        footerHeading = "%nExamples:%n", footer = {"  hone surgery extract model.onnx part.onnx --from relu1 --to pool5",
                "  hone surgery extract model.onnx body.onnx --to features"})
final class ExtractCommand extends EditCommand {

    @Option(names = "--from", paramLabel = "VALUE",
            description = "A value that becomes an input; may be repeated (default: the model's inputs).")
    private List<String> inputs = new ArrayList<>();

    @Option(names = "--to", paramLabel = "VALUE",
            description = "A value that becomes an output; may be repeated (default: the model's outputs).")
    private List<String> outputs = new ArrayList<>();

    ExtractCommand(Session session) {
        super(session);
    }

    @Override
    Edit edit(OpenNetwork open, NetworkNames names, TypeSource types) throws HoneException {
        if (inputs.isEmpty() && outputs.isEmpty()) {
            throw wrongUse("failed to extract: --from or --to must say what");
        }
        return new KeepBetween(open.network(), names.values(inputs), outputs.isEmpty()
                ? open.network().getGraph().getOutputs().stream().map(GraphOutput::getValue).distinct().toList()
                : names.values(outputs), types);
    }
}
