package org.hone.compress.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hone.compress.contract.TestStepContext;
import org.hone.core.HoneException;
import org.hone.core.data.SampleSource;
import org.hone.core.data.SampleSource.Sample;
import org.hone.core.data.SampleSource.SampleIterator;
import org.hone.core.inference.ReferenceEngine.ReferenceSession;
import org.hone.core.inference.ReferenceEngine.SessionOptions;
import org.hone.core.step.NetworkTypes;
import org.hone.model.build.GraphBuilder;
import org.hone.model.build.NodeBuilder;
import org.hone.model.network.Graph;
import org.hone.model.network.Input;
import org.hone.model.network.IntAttribute;
import org.hone.model.network.Network;
import org.hone.model.network.Node;
import org.hone.model.network.Slot;
import org.hone.model.network.Value;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;
import org.hone.model.type.ValueType.TensorType;

/**
 * What ONNX Runtime's static quantizer ({@code onnxruntime.quantization.quantize_static}) does with its defaults and
 * {@code per_channel=True}, stated again in plain code: an oracle for the quantize step, of which it uses nothing. It is a
 * statement of ours, from the quantizer's documentation and behaviour, not its output: Python is not at hand where this
 * project is built.
 *
 * <ul>
 * <li>QDQ form, min-max calibration over all samples, zero always in the range;
 * <li>activations int8, asymmetric, one scale for a tensor; every user of a quantized tensor reads it quantized;
 * <li>weights of Conv, ConvTranspose, Gemm and MatMul int8, symmetric, a scale for each output channel; biases int32;
 * <li>the range of a tensor that only a Relu or Clip uses is the one behind it, and that node is taken out;
 * <li>what moves or selects values is quantized where its input is, and has its scale;
 * <li>Softmax has the range 0 to 1;
 * <li>BatchNormalization reads and gives quantized tensors; its parameters stay float here;
 * <li>operators without a quantizer of their own (Sub, Div, Exp, Flatten, ReduceMean, LRN, Sum, …) stay float.
 * </ul>
 */
final class StaticQuantizer {

    private static final int LOWEST = -128;
    private static final int LEVELS = 256;

    private static final Set<String> PRODUCTS = Set.of("Conv", "ConvTranspose", "Gemm", "MatMul");
    private static final Set<String> REMOVED = Set.of("Relu", "Clip");
    private static final Set<String> SAME_SCALE = Set.of("Reshape", "Transpose", "Squeeze", "Unsqueeze", "MaxPool", "AveragePool",
            "Slice", "Resize", "Split", "Gather", "Pad");
    private static final Set<String> PLAIN = Set.of("Add", "Mul", "Concat", "GlobalAveragePool", "LeakyRelu", "Sigmoid", "Softmax",
            "Where");

    private record Scale(float scale, int zeroPoint) {
    }

    private final Network network;
    private final Graph graph;
    private final GraphBuilder builder;
    private final NetworkTypes types;
    private final Map<String, double[]> ranges = new HashMap<>();
    private final Map<Value, Scale> quantized = new LinkedHashMap<>();
    private final List<Node> products = new ArrayList<>();

    private StaticQuantizer(Network network, TestStepContext context) {
        this.network = network;
        this.graph = network.getGraph();
        this.builder = new GraphBuilder(graph);
        this.types = context.types(network);
    }

    /** A quantized copy of {@code network}. */
    static Network quantize(Network network, SampleSource samples, TestStepContext context) throws HoneException {
        StaticQuantizer quantizer = new StaticQuantizer(context.copy(network), context);
        quantizer.calibrate(samples, context);
        quantizer.adjustRanges();
        List.copyOf(quantizer.graph.getNodes()).forEach(quantizer::visit);
        quantizer.quantized.forEach(quantizer::writeActivation);
        quantizer.products.forEach(quantizer::writeParameters);
        quantizer.sort();
        return quantizer.network;
    }

    // --- ranges ----------------------------------------------------------------------------------------------------

    private void calibrate(SampleSource samples, TestStepContext context) throws HoneException {
        List<String> wanted = new ArrayList<>();
        for (Node node : graph.getNodes()) {
            node.getOutputs().stream().filter(value -> !value.getName().isEmpty() && isFloat(value)).map(Value::getName)
                    .forEach(wanted::add);
        }
        try (ReferenceSession session = context.engine().open(network, wanted, new SessionOptions(2, false), null);
                SampleIterator iterator = samples.open()) {
            while (iterator.hasNext()) {
                Sample sample = iterator.next();
                sample.inputs().forEach(this::see);
                session.run(sample.inputs(), null).forEach(this::see);
            }
        }
    }

    private void see(String name, Tensor tensor) {
        double[] range = ranges.computeIfAbsent(name, key -> new double[2]); // zero is in every range
        for (float value : tensor.toFloats()) {
            range[0] = Math.min(range[0], value);
            range[1] = Math.max(range[1], value);
        }
    }

    private void adjustRanges() {
        for (Node node : graph.getNodes()) {
            String output = node.getOutputs().getFirst().getName();
            if (REMOVED.contains(node.getOperator()) && input(node, 0).getUses().size() == 1) {
                ranges.put(input(node, 0).getName(), ranges.get(output));
            } else if (node.getOperator().equals("Softmax")) {
                ranges.put(output, new double[] {0, 1});
            }
        }
    }

    // --- what is quantized -----------------------------------------------------------------------------------------

    private void visit(Node node) {
        String operator = node.getOperator();
        if (PRODUCTS.contains(operator)) {
            need(input(node, 0));
            if (constant(input(node, 1)) == null) {
                need(input(node, 1));
            } else {
                products.add(node);
            }
            need(output(node));
        } else if (REMOVED.contains(operator)) {
            removeOrKeep(node);
        } else if (SAME_SCALE.contains(operator)) {
            Scale scale = quantized.get(input(node, 0));
            if (scale != null) {
                node.getOutputs().forEach(value -> quantized.put(value, scale));
            }
        } else if (PLAIN.contains(operator)) {
            node.getInputs().stream().map(Input::getValue).filter(value -> value != null && isFloat(value)).forEach(this::need);
            need(output(node));
        } else if (operator.equals("BatchNormalization")) {
            need(input(node, 0));
            need(output(node));
        }
    }

    private void need(Value value) {
        if (isFloat(value)) {
            quantized.computeIfAbsent(value, this::scale);
        }
    }

    private void removeOrKeep(Node node) {
        Value before = input(node, 0);
        if (!quantized.containsKey(before)) {
            return;
        }
        if (before.getUses().size() == 1 && before.getProducer() != null) {
            quantized.remove(before);
            Value behind = output(node);
            String name = behind.getName();
            List.copyOf(behind.getUses()).forEach(use -> use.setValue(before));
            graph.getNodes().remove(node);
            node.getInputs().forEach(slot -> slot.setValue(null));
            before.setName(name);
            need(before);
        } else {
            need(output(node));
        }
    }

    private Scale scale(Value value) {
        Tensor constant = constant(value);
        double[] range = constant == null ? ranges.get(value.getName()) : new double[2];
        if (constant != null) {
            for (float element : constant.toFloats()) {
                range[0] = Math.min(range[0], element);
                range[1] = Math.max(range[1], element);
            }
        }
        float scale = (float) ((range[1] - range[0]) / (LEVELS - 1));
        return scale < Float.MIN_NORMAL ? new Scale(1, 0) : new Scale(scale, (int) Math.rint(LOWEST - range[0] / scale));
    }

    // --- writing ---------------------------------------------------------------------------------------------------

    private void writeActivation(Value value, Scale scale) {
        List<Slot> uses = List.copyOf(value.getUses());
        String name = value.getName();
        Value[] parameters = {builder.constant(name + "_scale", Tensor.ofFloats(Longs.EMPTY, scale.scale())),
                builder.constant(name + "_zero_point", Tensor.ofBytes(ElementType.INT8, Longs.EMPTY, (byte) scale.zeroPoint()))};
        Value integers = builder.node("QuantizeLinear", value, parameters[0], parameters[1]).output(name + "_q");
        Value reals = builder.node("DequantizeLinear", integers, parameters[0], parameters[1]).output(name + "_dq");
        uses.forEach(use -> use.setValue(reals));
    }

    private void writeParameters(Node node) {
        Value weight = input(node, 1);
        int axis = channelAxis(node, constant(weight).rank());
        Scale input = quantized.get(originalInput(node));
        float[] scales = writeWeight(node, constant(weight), axis, weight.getName());
        Value bias = node.getInputs().size() > 2 ? input(node, 2) : null;
        if (bias != null && constant(bias) != null && constant(bias).elementCount() == scales.length) {
            writeBias(node, constant(bias), scales, input.scale(), bias.getName());
        }
    }

    private float[] writeWeight(Node node, Tensor tensor, int axis, String name) {
        float[] reals = tensor.toFloats();
        int channels = (int) tensor.sizes().get(axis);
        int stride = 1;
        for (int i = axis + 1; i < tensor.rank(); i++) {
            stride *= (int) tensor.sizes().get(i);
        }
        float[] scales = new float[channels];
        for (int i = 0; i < reals.length; i++) {
            int channel = i / stride % channels;
            scales[channel] = Math.max(scales[channel], Math.abs(reals[i]) / 127);
        }
        byte[] integers = new byte[reals.length];
        for (int i = 0; i < reals.length; i++) {
            float scale = scales[i / stride % channels];
            integers[i] = (byte) (scale == 0 ? 0 : Math.clamp(Math.rint(reals[i] / scale), -127, 127));
        }
        for (int c = 0; c < channels; c++) {
            scales[c] = scales[c] == 0 ? 1 : scales[c];
        }
        dequantize(node, 1, name, Tensor.ofBytes(ElementType.INT8, tensor.sizes(), integers), scales, axis);
        return scales;
    }

    private void writeBias(Node node, Tensor bias, float[] weightScales, float inputScale, String name) {
        float[] scales = new float[weightScales.length];
        int[] integers = new int[scales.length];
        for (int c = 0; c < scales.length; c++) {
            scales[c] = inputScale * weightScales[c];
            integers[c] = (int) Math.rint(bias.doubleAt(c) / scales[c]);
        }
        dequantize(node, 2, name, Tensor.ofInts(Longs.of(integers.length), integers), scales, 0);
    }

    private void dequantize(Node node, int slot, String name, Tensor integers, float[] scales, int axis) {
        String place = name + "_" + products.indexOf(node);
        NodeBuilder made = builder.node("DequantizeLinear", builder.constant(place + "_q", integers),
                builder.constant(place + "_scale", Tensor.ofFloats(Longs.of(scales.length), scales)));
        node.getInputs().get(slot).setValue(made.attribute("axis", axis).output(place + "_dq"));
    }

    private static int channelAxis(Node node, int rank) {
        return switch (node.getOperator()) {
        case "Conv" -> 0;
        case "ConvTranspose" -> 1;
        case "Gemm" -> node.getAttributes().stream().anyMatch(a -> a instanceof IntAttribute whole && whole.getName().equals("transB")
                && whole.getValue() != 0) ? 0 : 1;
        default -> rank - 1;
        };
    }

    /** The value in the first slot before {@link #writeActivation} put a pair of nodes between. */
    private static Value originalInput(Node node) {
        return input(input(input(node, 0).getProducer(), 0).getProducer(), 0);
    }

    /** Brings the nodes, new ones among them, into an order in which each follows what it reads. */
    private void sort() {
        List<Node> waiting = new ArrayList<>(graph.getNodes());
        List<Node> sorted = new ArrayList<>();
        Set<Node> done = new java.util.HashSet<>();
        while (!waiting.isEmpty()) {
            List<Node> later = new ArrayList<>();
            for (Node node : waiting) {
                boolean ready = node.getInputs().stream().map(Input::getValue)
                        .allMatch(value -> value == null || value.getProducer() == null || done.contains(value.getProducer()));
                if (ready) {
                    sorted.add(node);
                    done.add(node);
                } else {
                    later.add(node);
                }
            }
            waiting = later;
        }
        graph.getFusionGroups().forEach(group -> group.getNodes().clear());
        graph.getFusionGroups().clear();
        graph.getNodes().clear();
        graph.getNodes().addAll(sorted);
    }

    // --- reading ---------------------------------------------------------------------------------------------------

    private static Value input(Node node, int slot) {
        return node.getInputs().get(slot).getValue();
    }

    private static Value output(Node node) {
        return node.getOutputs().getFirst();
    }

    private static Tensor constant(Value value) {
        return value == null ? null : value.getTensor();
    }

    private boolean isFloat(Value value) {
        if (constant(value) != null) {
            return constant(value).elementType() == ElementType.FLOAT32;
        }
        return types.type(value) instanceof TensorType type && type.elementType() == ElementType.FLOAT32;
    }
}
