package org.hone.formats.tflite.internal.write;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.hone.core.HoneException;
import org.hone.formats.tflite.internal.flatbuffer.FlatFile;
import org.hone.formats.tflite.internal.write.operators.NodeWriters;
import org.hone.model.snapshot.GraphSnapshot;
import org.hone.model.snapshot.NetworkSnapshot;
import org.hone.model.type.Dimension;
import org.hone.model.type.Shape;
import org.hone.model.type.ValueType.TensorType;

/**
 * Makes the file of a network: its inputs, its nodes in order, then its outputs in the network's own order of axes. Inputs with a
 * default are constants: TFLite has no defaults.
 */
final class GraphWriter {

    private final NetworkSnapshot network;
    private final GraphSnapshot graph;
    private final String target;
    private final IProgressMonitor monitor;
    private final FileDraft draft = new FileDraft();
    private final GraphWriting writing;

    GraphWriter(NetworkSnapshot network, String target, IProgressMonitor monitor) {
        this.network = network;
        this.graph = network.graph();
        this.target = target;
        this.monitor = monitor;
        this.writing = new GraphWriting(graph, draft);
    }

    FlatFile write() throws HoneException {
        List<FileTensor> inputs = new ArrayList<>();
        for (int i = 0; i < graph.inputCount(); i++) {
            if (graph.tensor(graph.graphInput(i)) == null) {
                inputs.add(input(graph.graphInput(i)));
            }
        }
        for (int node = 0; node < graph.nodeCount(); node++) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            if (!writing.isAbsorbed(node)) {
                write(node);
            }
        }
        List<FileTensor> outputs = new ArrayList<>();
        Set<FileTensor> taken = new HashSet<>(inputs);
        for (int i = 0; i < graph.outputCount(); i++) {
            outputs.add(output(graph.graphOutput(i), taken));
        }
        String name = graph.name() == null || graph.name().isEmpty() ? "main" : graph.name();
        return draft.layout(name, inputs, outputs);
    }

    private FileTensor input(int value) throws HoneException {
        String name = graph.valueName(value);
        if (!(graph.declaredType(value) instanceof TensorType type) || !type.shape().isRankKnown()) {
            throw refused("input '" + name + "'", "its shape is not known");
        }
        Shape shape = type.shape();
        long[] sizes = new long[shape.rank()];
        boolean open = false;
        for (int axis = 0; axis < sizes.length; axis++) {
            Dimension dimension = shape.get(axis);
            if (!dimension.isFixed() && axis > 0) {
                throw refused("input '" + name + "'", "its size at axis " + axis + " is open (" + dimension
                        + "), but TensorFlow Lite needs it; give it with --bind or in the recipe");
            }
            open |= !dimension.isFixed();
            sizes[axis] = dimension.isFixed() ? dimension.size() : 1;
        }
        try {
            Stored stored = Stored.made(draft, name, type.elementType(), sizes, new Stored.Quantities(null));
            if (open) {
                stored.base().openBatch();
            }
            writing.bind(value, View.of(stored));
            return stored.base();
        } catch (UnsupportedUse e) {
            throw refused("input '" + name + "'", e.getMessage());
        }
    }

    private void write(int node) throws HoneException {
        NodeWriter writer = graph.domain(node).isEmpty() || graph.domain(node).equals("ai.onnx")
                ? NodeWriters.of(graph.operator(node))
                : null;
        String operator = graph.domain(node).isEmpty() ? graph.operator(node) : graph.domain(node) + "::" + graph.operator(node);
        String place = "node '" + graph.nodeLabel(node) + "' (" + operator + ")";
        if (writer == null) {
            throw refused(place, "TensorFlow Lite has no operator for it that Hone writes");
        }
        try {
            writer.write(new NodeUse(writing, node, network.opset()));
        } catch (UnsupportedUse e) {
            throw refused(place, e.getMessage());
        }
    }

    private FileTensor output(int value, Set<FileTensor> taken) throws HoneException {
        String name = value < 0 ? "" : graph.valueName(value);
        View view = value < 0 ? null : writing.view(value);
        if (view == null) {
            throw refused("output '" + name + "'", "nothing computes it");
        }
        try {
            View plain = view.plain(draft);
            FileTensor tensor = plain.tensor(View.natural(plain.rank()));
            if (tensor.data() != null || !taken.add(tensor)) {
                tensor = copy(tensor, name);
            }
            tensor.rename(name);
            return tensor;
        } catch (UnsupportedUse e) {
            throw refused("output '" + name + "'", e.getMessage());
        }
    }

    /** What comes in, a constant and what is given out already cannot be given out as they are. */
    private FileTensor copy(FileTensor tensor, String name) throws UnsupportedUse {
        FileTensor copy = draft.tensor(name, tensor.type(), tensor.sizes(), null);
        copy.setScaling(tensor.scaling());
        Constants.reshape(draft, tensor, copy);
        return copy;
    }

    private HoneException refused(String place, String reason) {
        return HoneException.unsupported("failed to write '" + target + "' as TensorFlow Lite: " + place + ": " + reason);
    }
}
