package org.hone.cli.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hone.core.HoneException;
import org.hone.engine.open.NetworkNames;
import org.hone.engine.open.OpenNetwork;
import org.hone.model.edit.CompositeEdit;
import org.hone.model.edit.Edit;
import org.hone.model.edit.RenameNode;
import org.hone.model.edit.RenameValue;
import org.hone.model.edit.TypeSource;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hone surgery rename}: gives nodes and values other names. */
@Command(name = "rename", sortOptions = false,
        description = "Renames nodes and values; inputs and outputs of the model are values.",
        footerHeading = "%nExamples:%n", footer = "  hone surgery rename model.onnx named.onnx --value 495=boxes --node Conv_0=stem")
final class RenameCommand extends EditCommand {

    @Option(names = "--node", paramLabel = "OLD=NEW", description = "Rename a node; may be repeated.")
    private Map<String, String> nodes = new LinkedHashMap<>();

    @Option(names = "--value", paramLabel = "OLD=NEW", description = "Rename a value; may be repeated.")
    private Map<String, String> values = new LinkedHashMap<>();

    RenameCommand(Session session) {
        super(session);
    }

    @Override
    Edit edit(OpenNetwork open, NetworkNames names, TypeSource types) throws HoneException {
        if (nodes.isEmpty() && values.isEmpty()) {
            throw wrongUse("failed to rename: --node or --value must say what");
        }
        List<Edit> renames = new ArrayList<>();
        for (Map.Entry<String, String> node : nodes.entrySet()) {
            renames.add(new RenameNode(names.node(node.getKey()), node.getValue()));
        }
        for (Map.Entry<String, String> value : values.entrySet()) {
            renames.add(new RenameValue(names.value(value.getKey()), value.getValue()));
        }
        return new CompositeEdit("Rename", renames);
    }
}
