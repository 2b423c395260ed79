package org.hone.compress.fuse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.OperationCanceledException;
import org.hone.compress.rewrite.Canvas;
import org.hone.compress.rewrite.Origins;
import org.hone.model.network.FusionGroup;
import org.hone.model.network.NetworkFactory;
import org.hone.model.network.Node;
import org.hone.model.network.Value;

/**
 * Says which chains may become one kernel: a linear layer, the addition of a bias, the addition of a residual branch of the
 * same shape, and one activation; each part may be missing but the first and one more.
 *
 * <p>
 * Each value within a group is used within it only, and each node is in one group at most. Where two layers could take an
 * addition, the later one does: the other's result is there by then.
 */
final class GroupFinder {

    static final String BIAS = "bias";
    static final String RESIDUAL = "residual";

    private static final Set<String> ANCHORS = Set.of("Conv", "ConvTranspose", "Gemm", "MatMul");

    private final Canvas canvas;
    private final Set<String> kinds;
    private final Set<Node> excluded;
    private final Activations activations;
    private final Set<Node> grouped = new HashSet<>();

    GroupFinder(Set<String> kinds, Set<Node> excluded, Canvas canvas) {
        this.canvas = canvas;
        this.kinds = kinds;
        this.excluded = excluded;
        this.activations = new Activations(kinds, canvas);
    }

    /** Replaces the graph's fusion groups by those that are found. */
    List<FusionGroup> run() {
        canvas.graph().getFusionGroups().forEach(group -> group.getNodes().clear());
        canvas.graph().getFusionGroups().clear();
        List<FusionGroup> groups = new ArrayList<>();
        for (Node node : canvas.graph().getNodes().reversed()) {
            if (canvas.context().monitor() != null && canvas.context().monitor().isCanceled()) {
                throw new OperationCanceledException();
            }
            if (Canvas.isOnnx(node) && ANCHORS.contains(node.getOperator()) && isFree(node)) {
                FusionGroup group = group(node);
                if (group != null) {
                    groups.add(group);
                }
            }
        }
        canvas.graph().getFusionGroups().addAll(groups.reversed());
        return groups.reversed();
    }

    private boolean isFree(Node node) {
        return !grouped.contains(node) && !excluded.contains(node);
    }

    private FusionGroup group(Node anchor) {
        List<Node> nodes = new ArrayList<>(List.of(anchor));
        StringBuilder pattern = new StringBuilder(anchor.getOperator());
        Value value = Canvas.output(anchor);
        Activations.Match activation = activations.find(value, this::isFree);
        if (activation == null) {
            value = addition(value, BIAS, nodes, pattern);
            value = addition(value, RESIDUAL, nodes, pattern);
            activation = activations.find(value, this::isFree);
        }
        if (activation != null) {
            nodes.addAll(activation.nodes());
            pattern.append('+').append(activation.name());
        }
        if (nodes.size() == 1) {
            return null;
        }
        grouped.addAll(nodes);
        FusionGroup group = NetworkFactory.eINSTANCE.createFusionGroup();
        group.setName(Origins.nameOf(anchor));
        group.setPattern(pattern.toString());
        group.getNodes().addAll(nodes);
        return group;
    }

    /** Takes the addition behind {@code value} into the chain; gives the value at its end. */
    private Value addition(Value value, String kind, List<Node> nodes, StringBuilder pattern) {
        Node add = kinds.contains(kind) ? canvas.onlyUser(value) : null;
        boolean isAddition = Canvas.is(add, "Add") || Canvas.is(add, "Sum") && add.getInputs().size() == 2;
        if (!isAddition || !isFree(add)) {
            return value;
        }
        Value other = Canvas.input(add, Canvas.input(add, 0) == value ? 1 : 0);
        boolean fits = kind.equals(BIAS) ? isBias(other, value, add)
                : canvas.constant(other) == null && Canvas.surelyEqual(canvas.shape(other), canvas.shape(value));
        if (!fits) {
            return value;
        }
        nodes.add(add);
        pattern.append('+').append(kind);
        return Canvas.output(add);
    }

    private boolean isBias(Value other, Value value, Node add) {
        return canvas.constant(other) != null
                && Canvas.surelyEqual(canvas.shape(value), canvas.shape(Canvas.output(add)));
    }
}
