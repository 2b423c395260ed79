package org.hone.compress.simplify;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hone.compress.rewrite.Canvas;
import org.hone.compress.rewrite.GraphRewrite;
import org.hone.core.FailureKind;
import org.hone.core.HoneException;
import org.hone.core.inference.ReferenceEngine.ReferenceSession;
import org.hone.core.inference.ReferenceEngine.SessionOptions;
import org.hone.model.network.Input;
import org.hone.model.network.Node;
import org.hone.model.network.Slot;
import org.hone.model.network.Value;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;
import org.hone.model.type.Shape;

/**
 * Computes once what depends on constants only; the reference engine does the computing.
 *
 * <p>
 * Precondition: a node of a known, deterministic operator without subgraphs, whose inputs are constants or made by such
 * nodes, which quantizes and dequantizes nothing (the pairs of a quantized network stay), and whose outputs are tensors and
 * no outputs of the graph. Postcondition: what the rest of the network uses of these nodes are constants with the elements
 * that the engine computed. All new constants together are at most {@code maximumGrowth} bytes larger than those that they
 * stand for; what would pass that stays.
 */
final class FoldConstants implements GraphRewrite {

    private static final Set<String> QUANTIZATION = Set.of("QuantizeLinear", "DequantizeLinear");
    /** Results of one session of the engine, in bytes, so that not all of a large network is held twice. */
    private static final long PORTION = 1L << 28;

    private final List<String> warnings;
    private final Set<Value> refused = new LinkedHashSet<>();
    private long growth;

    /**
     * @param maximumGrowth bytes
     * @param warnings is told what the engine could not compute
     */
    FoldConstants(long maximumGrowth, List<String> warnings) {
        this.growth = maximumGrowth;
        this.warnings = warnings;
    }

    @Override
    public String id() {
        return "constants";
    }

    @Override
    public String documentation() {
        return "what depends on constants only is computed once";
    }

    @Override
    public int apply(Canvas canvas) throws HoneException {
        int before = canvas.graph().getNodes().size();
        Set<Node> foldable = foldable(canvas);
        int count = 0;
        List<Value> portion = new ArrayList<>();
        long bytes = 0;
        for (Value value : affordable(results(foldable), canvas)) {
            long size = Math.max(0, bytes(value, canvas));
            if (bytes + size > PORTION && !portion.isEmpty()) {
                count += fold(portion, canvas);
                portion = new ArrayList<>();
                bytes = 0;
            }
            portion.add(value);
            bytes += size;
        }
        count += fold(portion, canvas);
        canvas.sweep();
        return count == 0 ? 0 : Math.max(count, before - canvas.graph().getNodes().size());
    }

    private Set<Node> foldable(Canvas canvas) {
        Set<Node> foldable = new LinkedHashSet<>();
        for (Node node : canvas.graph().getNodes()) {
            if (isComputable(node, canvas) && node.getInputs().stream().map(Input::getValue)
                    .allMatch(value -> value == null || canvas.constant(value) != null || foldable.contains(value.getProducer()))) {
                foldable.add(node);
            }
        }
        return foldable;
    }

    private boolean isComputable(Node node, Canvas canvas) {
        return Determinism.isPure(node) && !QUANTIZATION.contains(node.getOperator())
                && canvas.context().operators().find("", node.getOperator()) != null
                && node.getOutputs().stream().noneMatch(output -> Canvas.isGraphOutput(output) || refused.contains(output)
                        || !output.getUses().isEmpty() && !isNumeric(canvas.elementType(output)));
    }

    private static boolean isNumeric(ElementType type) {
        return type != null && type != ElementType.STRING;
    }

    /** The values that something besides the foldable nodes uses. */
    private static List<Value> results(Set<Node> foldable) {
        List<Value> results = new ArrayList<>();
        for (Node node : foldable) {
            for (Value output : node.getOutputs()) {
                if (output.getUses().stream().anyMatch(use -> isOutside(use, foldable))) {
                    results.add(output);
                }
            }
        }
        return results;
    }

    private static boolean isOutside(Slot use, Set<Node> foldable) {
        return !(use instanceof Input input && foldable.contains(input.getNode()));
    }

    private List<Value> affordable(List<Value> results, Canvas canvas) {
        List<Value> affordable = new ArrayList<>();
        long left = growth;
        for (Value value : results) {
            long added = Math.max(0, bytes(value, canvas)) - replaced(value.getProducer(), canvas);
            if (added <= left) {
                left -= Math.max(0, added);
                affordable.add(value);
            }
        }
        return affordable;
    }

    /** The bytes of constants that nothing else uses. */
    private static long replaced(Node node, Canvas canvas) {
        return node.getInputs().stream().map(Input::getValue).filter(value -> value != null && value.getUses().size() == 1)
                .map(canvas::constant).filter(tensor -> tensor != null).mapToLong(Tensor::byteSize).sum();
    }

    /** The size of the value, or -1 when it is not known. */
    private static long bytes(Value value, Canvas canvas) {
        Shape shape = canvas.shape(value);
        long count = shape.elementCount();
        return count < 0 ? -1 : count == Long.MAX_VALUE ? count : canvas.elementType(value).bytes(Math.min(count, Long.MAX_VALUE / 16));
    }

    private int fold(List<Value> values, Canvas canvas) throws HoneException {
        List<Value> computed = new ArrayList<>();
        for (Value value : values) {
            if (canvas.constant(value) == null) {
                computed.add(value);
            } else {
                canvas.resolve(value, canvas.constant(value)); // a Constant node
            }
        }
        return values.size() - computed.size() + compute(computed, canvas);
    }

    /** Computes the values; where the engine refuses them, halves of them, down to single ones that stay as they are. */
    private int compute(List<Value> values, Canvas canvas) throws HoneException {
        if (values.isEmpty()) {
            return 0;
        }
        Map<String, Tensor> results;
        try (ReferenceSession session = canvas.context().engine().open(canvas.network(),
                values.stream().map(Value::getName).toList(), SessionOptions.EXACT, canvas.context().monitor())) {
            results = session.run(Map.of(), canvas.context().monitor());
        } catch (HoneException e) {
            if (e.kind() == FailureKind.USAGE) {
                throw e;
            }
            if (values.size() == 1) {
                refused.add(values.getFirst());
                warnings.add("'" + values.getFirst().getName() + "' is constant but was not computed: " + e.getMessage());
                return 0;
            }
            int middle = values.size() / 2;
            return compute(values.subList(0, middle), canvas) + compute(values.subList(middle, values.size()), canvas);
        }
        int count = 0;
        for (Value value : values) {
            count += take(value, results.get(value.getName()), canvas);
        }
        return count;
    }

    private int take(Value value, Tensor tensor, Canvas canvas) {
        long added = tensor.byteSize() - replaced(value.getProducer(), canvas);
        if (added > growth) {
            refused.add(value);
            return 0;
        }
        growth -= Math.max(0, added);
        canvas.resolve(value, tensor);
        return 1;
    }
}
