package org.hone.targets.backend;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hone.core.HoneException;
import org.hone.core.operator.OperatorRegistry;
import org.hone.core.plan.Plan;
import org.hone.core.plan.Port;
import org.hone.core.registry.ExtensionSource;
import org.hone.core.target.Target;
import org.hone.engine.HoneEngine;
import org.hone.engine.deploy.NativeLowering;
import org.hone.model.network.GraphOutput;
import org.hone.model.network.Input;
import org.hone.model.network.Network;
import org.hone.model.network.Node;
import org.hone.model.network.Value;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;
import org.hone.model.type.ValueType;
import org.hone.model.type.ValueType.TensorType;
import org.hone.tests.support.BackendTest;

/** One of ONNX's backend tests, with what decides shapes bound to the test's values. */
final class BackendCase {

    private static final Set<ElementType> TYPES = EnumSet.of(ElementType.FLOAT32, ElementType.INT8, ElementType.UINT8, ElementType.INT32,
            ElementType.INT64, ElementType.BOOL);

    /** Inputs that decide shapes, or that kernels want to know when code is generated, by operator. */
    private static final Map<String, int[]> SETTINGS = new HashMap<>();
    static {
        for (String operator : List.of("Reshape", "Expand", "Tile", "TopK", "Squeeze", "Unsqueeze", "Split", "OneHot", "CumSum", "Trilu",
                "CenterCropPad", "ReduceSum", "ReduceMean", "ReduceProd", "ReduceMax", "ReduceMin", "ReduceL1", "ReduceL2", "ReduceSumSquare",
                "ReduceLogSum", "ReduceLogSumExp", "AffineGrid", "Upsample")) {
            SETTINGS.put(operator, new int[] { 1 });
        }
        for (String operator : List.of("ConstantOfShape", "HannWindow", "HammingWindow", "BlackmanWindow")) {
            SETTINGS.put(operator, new int[] { 0 });
        }
        SETTINGS.put("Slice", new int[] { 1, 2, 3, 4 });
        SETTINGS.put("Pad", new int[] { 1, 3 });
        SETTINGS.put("Resize", new int[] { 1, 2, 3 });
        SETTINGS.put("Range", new int[] { 0, 1, 2 });
        SETTINGS.put("MelWeightMatrix", new int[] { 0, 1 });
        SETTINGS.put("STFT", new int[] { 1, 3 });
        SETTINGS.put("DFT", new int[] { 1, 2 });
        SETTINGS.put("Dropout", new int[] { 1, 2 });
        SETTINGS.put("MaxUnpool", new int[] { 2 });
        SETTINGS.put("Col2Im", new int[] { 1, 2 });
        SETTINGS.put("SplitToSequence", new int[] { 1 });
    }

    private final BackendTest test;
    private final Network network;
    private final Map<String, Tensor> inputs;

    private BackendCase(BackendTest test, Network network) throws IOException {
        this.test = test;
        this.network = network;
        inputs = test.inputs(network);
    }

    /** The test, or null where it uses an operator that Hone does not declare or another type of its own. */
    static BackendCase of(BackendTest test, ExtensionSource source, OperatorRegistry operators) throws HoneException, IOException {
        Network network = test.network(source);
        for (Node node : network.getGraph().getNodes()) {
            if (operators.find(node.getDomain(), node.getOperator()) == null) {
                return null;
            }
        }
        List<ValueType> types = new ArrayList<>();
        network.getGraph().getInputs().forEach(value -> types.add(value.getType()));
        network.getGraph().getOutputs().forEach(output -> types.add(type(output)));
        boolean taken = types.stream().allMatch(type -> type instanceof TensorType tensor && TYPES.contains(tensor.elementType()));
        return taken ? new BackendCase(test, network) : null;
    }

    private static ValueType type(GraphOutput output) {
        return output.getType() != null ? output.getType() : output.getValue().getType();
    }

    String name() {
        return test.folder().getParent().getFileName() + "/" + test.name();
    }

    /**
     * Lowers the network as it is or, where that is refused, simplified: what is computed from constants alone must be known.
     *
     * @throws HoneException when it cannot be lowered
     */
    Plan plan(HoneEngine hone, String prefix) throws HoneException {
        bindSettings();
        Target target = hone.targets().find("host");
        try {
            return new NativeLowering(hone, target).name(prefix).lower(network, null);
        } catch (HoneException e) {
            return new NativeLowering(hone, target).name(prefix).simplified().lower(network, null);
        }
    }

    private void bindSettings() {
        for (Value input : List.copyOf(network.getGraph().getInputs())) {
            Tensor tensor = inputs.get(input.getName());
            if (tensor == null) {
                continue;
            }
            input.setType(tensor.type());
            if (input.getTensor() != null || input.getUses().stream().anyMatch(use -> use instanceof Input slot && isSetting(slot))) {
                input.setTensor(input.getTensor() == null ? tensor : input.getTensor());
                network.getGraph().getInputs().remove(input);
                network.getGraph().getConstants().add(input);
            }
        }
    }

    private static boolean isSetting(Input slot) {
        int[] slots = SETTINGS.getOrDefault(slot.getNode().getOperator(), new int[0]);
        int place = slot.getNode().getInputs().indexOf(slot);
        return java.util.Arrays.stream(slots).anyMatch(setting -> setting == place);
    }

    /** The bytes of each of the plan's inputs. */
    List<ByteBuffer> inputs(Plan plan) {
        List<ByteBuffer> bytes = new ArrayList<>();
        for (Port port : plan.inputs()) {
            bytes.add(bytes(inputs.get(port.value())));
        }
        return bytes;
    }

    private static ByteBuffer bytes(Tensor tensor) {
        return tensor.data().slice(0, Math.toIntExact(tensor.byteSize())).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** What is wrong with the outputs, or null: floats may differ by 1e-7 + 1e-3 of the expected value, as ONNX has it. */
    String compare(Plan plan, List<ByteBuffer> outputs) throws IOException {
        List<Tensor> expected = test.outputs();
        if (expected.size() != outputs.size()) {
            return outputs.size() + " outputs for " + expected.size();
        }
        for (int i = 0; i < outputs.size(); i++) {
            Port port = plan.outputs().get(i);
            Tensor tensor = expected.get(i);
            List<Integer> sizes = tensor.sizes().stream().mapToObj(Math::toIntExact).toList();
            if (port.type() != tensor.elementType() || !port.shape().equals(sizes)) {
                return "output " + port.value() + " is " + port.type() + port.shape() + ", not " + tensor;
            }
            String difference = difference(tensor, outputs.get(i));
            if (difference != null) {
                return "output " + port.value() + ": " + difference;
            }
        }
        return null;
    }

    private static String difference(Tensor expected, ByteBuffer found) {
        if (found.remaining() != expected.byteSize()) {
            return found.remaining() + " bytes, not " + expected.byteSize();
        }
        Tensor tensor = Tensor.of(expected.elementType(), expected.sizes(), new org.hone.model.tensor.BufferData(found));
        for (long i = 0; i < expected.elementCount(); i++) {
            boolean same;
            if (expected.elementType().isFloat()) {
                double want = expected.doubleAt(i);
                double have = tensor.doubleAt(i);
                same = Double.compare(want, have) == 0 || Math.abs(want - have) <= 1e-7 + 1e-3 * Math.abs(want);
            } else {
                same = expected.longAt(i) == tensor.longAt(i);
            }
            if (!same) {
                return "element " + i + " is " + tensor.doubleAt(i) + ", not " + expected.doubleAt(i);
            }
        }
        return null;
    }
}
