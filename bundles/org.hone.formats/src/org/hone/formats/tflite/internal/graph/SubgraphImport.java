package org.hone.formats.tflite.internal.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.SubMonitor;
import org.hone.core.HoneException;
import org.hone.formats.file.HeapBudget;
import org.hone.formats.tflite.internal.schema.FileOperator;
import org.hone.formats.tflite.internal.schema.FileTensor;
import org.hone.formats.tflite.internal.schema.SubgraphFile;
import org.hone.model.network.Graph;
import org.hone.model.network.NetworkFactory;
import org.hone.model.network.Property;
import org.hone.model.network.Value;
import org.hone.model.type.Bytes;
import org.hone.model.type.Dimension;
import org.hone.model.type.Shape;

/**
 * Turns a subgraph of a TFLite file into a graph of ONNX operators, one operator after the other in the file's order.
 *
 * <p>
 * Each tensor has the order of axes in which its operator makes it: spatial operators work channels first, operators that do
 * not care take the order of what they read. Where an order is needed that is not at hand, a Transpose is made (a Reshape
 * where no element moves), once. Inputs and outputs of the graph keep the file's order, names and element types.
 */
public final class SubgraphImport {

    /** The operator set of operators that are kept for viewing only. */
    public static final String DOMAIN = "tflite";

    /** The metadata of an input that has the file's sizes, with -1 for those that are open. */
    private static final String SIGNATURE = "shape_signature";

    private static final int MONITOR_STEP = 1024;
    private static final int MOST_WARNINGS = 1000;

    private final SubgraphFile subgraph;
    private final Map<String, OperatorMapping> mappings;
    private final NetworkBuilder builder;
    private final Map<Integer, Operand> operands = new HashMap<>();
    private final Set<Integer> given = new HashSet<>();
    private final Map<Integer, String> boundaryNames = new HashMap<>();
    private final List<String> warnings = new ArrayList<>();
    private int kept;

    public SubgraphImport(SubgraphFile subgraph, Map<String, OperatorMapping> mappings, HeapBudget budget) {
        this.subgraph = subgraph;
        this.mappings = mappings;
        this.builder = new NetworkBuilder(budget);
    }

    /** What is worth saying about the file, one sentence each. */
    public List<String> warnings() {
        return warnings;
    }

    /** True when some operators were kept for viewing. */
    public boolean keepsUnsupported() {
        return builder.uses(DOMAIN);
    }

    /** Makes the graph. */
    public Graph run(String name, SubMonitor monitor) throws HoneException {
        int[] inputs = subgraph.inputs();
        int[] outputs = subgraph.outputs();
        readBoundary(inputs, outputs);
        for (int tensor : inputs) {
            defineInput(tensor);
        }
        builder.commit();
        int count = subgraph.operatorCount();
        monitor.setWorkRemaining(count / MONITOR_STEP + 1);
        for (int i = 0; i < count; i++) {
            if (i % MONITOR_STEP == 0) {
                monitor.split(1);
            }
            importOperator(subgraph.operator(i));
        }
        for (int tensor : outputs) {
            defineOutput(tensor);
        }
        builder.commit();
        if (kept > MOST_WARNINGS) {
            warnings.add("So are " + (kept - MOST_WARNINGS) + " more operators.");
        }
        return builder.build(name);
    }

    private void readBoundary(int[] inputs, int[] outputs) throws HoneException {
        for (int tensor : inputs) {
            if (!given.add(tensor)) {
                throw subgraph.broken("inputs", "an input is given once, but tensor " + tensor + " is listed again");
            }
            nameBoundary(tensor);
        }
        for (int tensor : outputs) {
            nameBoundary(tensor);
        }
    }

    private void nameBoundary(int index) throws HoneException {
        if (!boundaryNames.containsKey(index)) {
            String wish = wish(subgraph.tensor(index));
            String name = builder.reserve(wish);
            boundaryNames.put(index, name);
            if (!name.equals(wish)) {
                warnings.add("The name '" + wish + "' stands for more than one input or output; tensor " + index + " is called '"
                        + name + "' here.");
            }
        }
    }

    private static String wish(FileTensor tensor) {
        return tensor.name().isEmpty() ? "tensor_" + tensor.index() : tensor.name();
    }

    private Operand operand(int index) throws HoneException {
        Operand operand = operands.get(index);
        if (operand == null) {
            FileTensor tensor = subgraph.tensor(index);
            String reserved = boundaryNames.get(index);
            operand = Operand.of(builder, tensor, reserved == null ? wish(tensor) : reserved, shape(tensor), reserved != null,
                    given.contains(index));
            operands.put(index, operand);
        }
        return operand;
    }

    /**
     * The shape of a tensor. Where the file leaves the batch of an input to the caller, it is the file's own default, as for
     * TensorFlow Lite; any other size that is left to the caller is a symbol. What follows from such sizes is not known.
     */
    private Shape shape(FileTensor tensor) {
        if (!tensor.hasRank()) {
            return Shape.UNKNOWN;
        }
        boolean isInput = given.contains(tensor.index());
        List<Dimension> dimensions = new ArrayList<>();
        for (int i = 0; i < tensor.rank(); i++) {
            long size = tensor.signature().get(i);
            if (size < 0 && isInput) {
                dimensions.add(i == 0 ? Dimension.of(tensor.sizes().get(0))
                        : Dimension.symbol(boundaryNames.get(tensor.index()) + ".axis" + i));
            } else {
                dimensions.add(size < 0 ? Dimension.UNKNOWN : Dimension.of(size));
            }
        }
        return Shape.of(dimensions);
    }

    private void defineInput(int index) throws HoneException {
        Operand operand = operand(index);
        AxisOrder order = operand.fileOrder();
        Value value = builder.input(operand.name(), operand.type(order, false));
        operand.produce(order, value);
        FileTensor tensor = subgraph.tensor(index);
        if (!tensor.signature().equals(tensor.sizes())) {
            Property signature = NetworkFactory.eINSTANCE.createProperty();
            signature.setKey(SIGNATURE);
            signature.setValue(tensor.signature().toString());
            value.getMetadata().add(signature);
        }
    }

    private void defineOutput(int tensor) throws HoneException {
        Operand operand = operand(tensor);
        if (!operand.isDefined()) {
            throw subgraph.broken("outputs", "an output is an input, a constant or given out by an operator, but tensor " + tensor
                    + " ('" + operand.name() + "') is none of these");
        }
        try {
            builder.output(operand.raw(operand.fileOrder()));
        } catch (UnsupportedUse e) {
            warnings.add("Output '" + operand.name() + "' is left out: " + e.getMessage() + ".");
        }
    }

    private void importOperator(FileOperator operator) throws HoneException {
        builder.setOrigins(List.of(operator.label()));
        OperatorUse use = new OperatorUse(builder, operator, inputs(operator), outputs(operator));
        try {
            OperatorMapping mapping = mappings.get(operator.name());
            if (mapping == null) {
                throw new UnsupportedUse("the operator is not supported");
            }
            use.requireTensors();
            mapping.map(use);
            use.requireComplete();
        } catch (UnsupportedUse e) {
            builder.rollback();
            keepForViewing(operator, use);
            warnKept(operator, e.getMessage());
        }
        builder.commit();
    }

    private void warnKept(FileOperator operator, String reason) {
        if (kept++ < MOST_WARNINGS) {
            warnings.add("Operator " + operator.label() + " is kept for viewing only and cannot be run: " + reason + ".");
        }
    }

    private List<Operand> inputs(FileOperator operator) throws HoneException {
        List<Operand> inputs = new ArrayList<>();
        for (int tensor : operator.inputs()) {
            Operand operand = tensor < 0 ? null : operand(tensor);
            if (operand != null && !operand.isDefined() && !operand.defineByItself()) {
                throw operator.broken("an operator reads inputs, constants and what operators before it give out, but tensor "
                        + tensor + " ('" + operand.name() + "') is none of these");
            }
            inputs.add(operand);
        }
        return inputs;
    }

    private List<Operand> outputs(FileOperator operator) throws HoneException {
        List<Operand> outputs = new ArrayList<>();
        for (int tensor : operator.outputs()) {
            Operand operand = operand(tensor);
            if (operand.isDefined() || outputs.contains(operand)) {
                throw operator.broken("a tensor is given out by one operator and is no input or constant, but tensor " + tensor
                        + " ('" + operand.name() + "') is");
            }
            outputs.add(operand);
        }
        return outputs;
    }

    private void keepForViewing(FileOperator operator, OperatorUse use) throws HoneException {
        NodeSketch sketch = new NodeSketch(DOMAIN, operator.name());
        for (int i = 0; i < use.inputCount(); i++) {
            sketch.input(valueForViewing(use.optionalInput(i)));
        }
        Bytes options = operator.customOptions();
        if (options != null) {
            sketch.bytes("custom_options", options);
        }
        use.finishUnknown(sketch);
    }

    private static Value valueForViewing(Operand operand) throws HoneException {
        try {
            return operand == null ? null : operand.raw(operand.fileOrder());
        } catch (UnsupportedUse e) {
            return null; // the warning names the operator; its slot stays empty
        }
    }
}
