package org.hone.compress.fuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.hone.compress.rewrite.Canvas;
import org.hone.compress.rewrite.NodeRewrite;
import org.hone.model.network.Node;
import org.hone.model.network.Value;
import org.hone.model.type.Shape;

/**
 * Folds batch normalizations and chains of scales and shifts into the weights of the linear layer before or behind them.
 *
 * <p>
 * Precondition: a linear layer with constant weights; behind it a chain of nodes that are affine in each channel
 * ({@code BatchNormalization}; {@code Add}, {@code Sub}, {@code Mul}, {@code Div} by a constant a channel or one), each value
 * between used by the next node only; or such a chain before it, whose shifts need a layer without padding, since padding
 * puts zeros behind the shift. Postcondition: the layer computes what layer and chains computed. All factors are composed in
 * double precision and each weight is rounded once.
 */
final class FoldAffine implements NodeRewrite {

    private final AffineReader reader;
    private final Set<Node> excluded;

    FoldAffine(AffineReader reader, Set<Node> excluded) {
        this.reader = reader;
        this.excluded = excluded;
    }

    @Override
    public String id() {
        return "affine";
    }

    @Override
    public String documentation() {
        return "batch normalizations, scales and shifts go into the weights before or behind them";
    }

    @Override
    public Set<String> operators() {
        return Set.of("Conv", "ConvTranspose", "Gemm", "MatMul");
    }

    @Override
    public boolean apply(Node node, Canvas canvas) {
        LinearLayer layer = excluded.contains(node) ? null : LinearLayer.of(node, canvas);
        if (layer == null || layer.rank() < 2) {
            return false;
        }
        List<Node> behind = new ArrayList<>();
        List<Node> ahead = new ArrayList<>();
        Affine after = behind(node, layer, behind, canvas);
        Affine before = ahead(node, layer, ahead, canvas);
        Value output = behind.isEmpty() ? null : Canvas.output(behind.getLast());
        if (behind.isEmpty() && ahead.isEmpty() || output != null && !canReplace(output, Canvas.output(node), canvas)
                || !layer.absorb(before, after)) {
            return false;
        }
        if (output != null) {
            canvas.replace(output, Canvas.output(node));
            behind.forEach(next -> canvas.origins().handOn(next, node, false));
            canvas.removeUnused(behind.getLast());
        }
        if (!ahead.isEmpty()) {
            Value source = reader.data(ahead.getLast());
            canvas.setInput(node, 0, source);
            canvas.absorb(ahead.getFirst(), node);
        }
        return true;
    }

    /** A value of the graph's output can hand its name to any value that is none itself. */
    private static boolean canReplace(Value from, Value to, Canvas canvas) {
        return !Canvas.isGraphOutput(from) || canvas.canRename(from, to);
    }

    private Affine behind(Node node, LinearLayer layer, List<Node> chain, Canvas canvas) {
        Affine all = Affine.identity(layer.outputs());
        Value value = Canvas.output(node);
        while (true) {
            Node next = canvas.onlyUser(value);
            Affine affine = next == null || reader.data(next) != value ? null
                    : reader.read(next, layer.rank(), layer.axis(), layer.outputs());
            if (affine == null || affine.isShifting() && !layer.takesOutputShift()) {
                return all;
            }
            all = all.then(affine);
            chain.add(next);
            value = Canvas.output(next);
        }
    }

    private Affine ahead(Node node, LinearLayer layer, List<Node> chain, Canvas canvas) {
        Affine all = Affine.identity(layer.inputs());
        Value value = Canvas.input(node, 0);
        while (true) {
            Node previous = canvas.producer(value);
            Node user = chain.isEmpty() ? node : chain.getLast();
            boolean isOnly = previous != null && canvas.onlyUser(value) == user && !canvas.isRemoved(previous);
            Affine affine = isOnly && hasChannels(reader.data(previous), layer, canvas)
                    ? reader.read(previous, layer.rank(), layer.axis(), layer.inputs())
                    : null;
            if (affine == null || affine.isShifting() && !(layer.takesInputShift() && layer.takesOutputShift())) {
                return all;
            }
            all = affine.then(all);
            chain.add(previous);
            value = reader.data(previous);
        }
    }

    private static boolean hasChannels(Value value, LinearLayer layer, Canvas canvas) {
        Shape shape = value == null ? Shape.UNKNOWN : canvas.shape(value);
        return shape.rank() == layer.rank() && shape.get(layer.axis()).size() == layer.inputs();
    }
}
