package org.hone.compress.fuse;

import java.util.Set;

import org.hone.compress.rewrite.Canvas;
import org.hone.compress.rewrite.NodeRewrite;
import org.hone.model.network.Node;
import org.hone.model.network.Value;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;
import org.hone.model.type.Shape;

/**
 * Makes a product of matrices and the addition of a bias one {@code Gemm}.
 *
 * <p>
 * Precondition: an {@code Add} of a constant of shape {@code [N]}, {@code [1, N]} or one element to a {@code MatMul} of
 * {@code [M, K]} and {@code [K, N]} floats that nothing else uses. Postcondition: the {@code Add} is a {@code Gemm}.
 */
final class MatMulToGemm implements NodeRewrite {

    private final Set<Node> excluded;

    MatMulToGemm(Set<Node> excluded) {
        this.excluded = excluded;
    }

    @Override
    public String id() {
        return "gemm";
    }

    @Override
    public String documentation() {
        return "MatMul and Add become Gemm";
    }

    @Override
    public Set<String> operators() {
        return Set.of("Add");
    }

    @Override
    public boolean apply(Node node, Canvas canvas) {
        return apply(node, 0, 1, canvas) || apply(node, 1, 0, canvas);
    }

    private boolean apply(Node node, int productSlot, int biasSlot, Canvas canvas) {
        Value product = Canvas.input(node, productSlot);
        Value bias = Canvas.input(node, biasSlot);
        Node matMul = canvas.producer(product, "MatMul");
        if (matMul == null || canvas.onlyUser(product) != node || excluded.contains(node) || excluded.contains(matMul)
                || canvas.elementType(product) != ElementType.FLOAT32) {
            return false;
        }
        Shape right = canvas.shape(Canvas.input(matMul, 1));
        if (canvas.shape(Canvas.input(matMul, 0)).rank() != 2 || right.rank() != 2
                || !isBias(canvas.constant(bias), right.get(1).size())) {
            return false;
        }
        node.setOperator("Gemm");
        canvas.setInput(node, 0, Canvas.input(matMul, 0));
        canvas.setInput(node, 1, Canvas.input(matMul, 1));
        canvas.setInput(node, 2, bias);
        canvas.absorb(matMul, node);
        return true;
    }

    private static boolean isBias(Tensor bias, long columns) {
        return bias != null && columns > 0 && bias.rank() <= 2
                && AffineReader.perChannel(bias, 2, 1, Math.toIntExact(columns)) != null;
    }
}
