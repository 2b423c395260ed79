package org.hone.cli.command;

import java.util.ArrayList;
import java.util.List;

import org.hone.core.HoneException;
import org.hone.engine.open.NetworkNames;
import org.hone.engine.open.OpenNetwork;
import org.hone.model.edit.CompositeEdit;
import org.hone.model.edit.Edit;
import org.hone.model.edit.RemoveNode;
import org.hone.model.edit.TypeSource;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code hone surgery remove}: takes nodes out; their users get their inputs. */
@Command(name = "remove", sortOptions = false,
        description = "Removes nodes. What used a node's output gets the node's first input that is no constant.",
        footerHeading = "%nExamples:%n", footer = "  hone surgery remove model.onnx bare.onnx softmax")
final class RemoveCommand extends EditCommand {

    @Parameters(index = "2..*", arity = "1..*", paramLabel = "NODE",
            description = "A node by its name, by the name of an output, or by its place as #5.")
    private List<String> nodes;

    RemoveCommand(Session session) {
        super(session);
    }

    @Override
    Edit edit(OpenNetwork open, NetworkNames names, TypeSource types) throws HoneException {
        List<Edit> removals = new ArrayList<>();
        for (String node : nodes) {
            removals.add(new RemoveNode(names.node(node), types));
        }
        return new CompositeEdit("Remove " + String.join(", ", nodes), removals);
    }
}
