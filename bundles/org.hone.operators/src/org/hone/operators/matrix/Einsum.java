package org.hone.operators.matrix;

import java.util.ArrayList;
import java.util.List;

import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.AxisMap;
import org.hone.core.operator.AxisMap.Axis;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.NodeTypes;
import org.hone.core.operator.OperatorCost;
import org.hone.model.type.Dimension;
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.AxisMapBuilder;
import org.hone.operators.rules.Axes;
import org.hone.operators.rules.Macs;
import org.hone.operators.rules.Types;

/** Sums of products in Einstein's notation, such as {@code bij,bjk->bik}; {@code ...} stands for axes that broadcast. */
final class Einsum extends DeclaredOperator {

    private static final String SCHEMAS = """
            since 12
              in Inputs...:T
              out Output:T
              type T = numbers
              attr equation!:string
            """;

    Einsum() {
        super("Einsum", SCHEMAS);
    }

    private static int[] slots(NodeTypes node) {
        int[] slots = new int[node.inputCount()];
        for (int i = 0; i < slots.length; i++) {
            slots[i] = i;
        }
        return slots;
    }

    private static EinsumEquation equation(NodeTypes node) {
        List<Shape> shapes = new ArrayList<>();
        for (int slot : slots(node)) {
            if (!node.shape(slot).isRankKnown()) {
                return null;
            }
            shapes.add(node.shape(slot));
        }
        String text = node.attributes().text("equation", null);
        return text == null ? null : EinsumEquation.of(text, shapes);
    }

    @Override
    public void infer(InferenceContext node) {
        EinsumEquation equation = equation(node);
        node.output(0, Types.first(node, slots(node)), equation == null ? Shape.UNKNOWN : equation.output());
    }

    @Override
    public AxisMap axes(NodeTypes node) {
        EinsumEquation equation = equation(node);
        if (equation == null) {
            return AxisMap.opaque(node);
        }
        AxisMapBuilder map = new AxisMapBuilder(node);
        for (int slot = 0; slot < node.inputCount(); slot++) {
            map.input(slot, axes(equation, equation.operands().get(slot), node.shape(slot)));
        }
        return map.output(0, axes(equation, equation.result(), equation.output())).build();
    }

    private static Axis[] axes(EinsumEquation equation, List<String> indices, Shape shape) {
        Axis[] axes = new Axis[indices.size()];
        for (int i = 0; i < axes.length; i++) {
            boolean repeated = shape.get(i).size() == 1 && equation.sizes().get(indices.get(i)).size() != 1;
            axes[i] = repeated ? AxisMap.BROADCAST : Axes.label(List.copyOf(equation.sizes().keySet()).indexOf(indices.get(i)));
        }
        return axes;
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.FIXED;
    }

    @Override
    public boolean isWeight(NodeTypes node, int slot) {
        return true;
    }

    /** MACs: the product of the sizes of all indices, where there are two operands or more. */
    @Override
    public OperatorCost cost(NodeTypes node) {
        EinsumEquation equation = equation(node);
        if (equation == null) {
            return OperatorCost.UNKNOWN;
        }
        long macs = node.inputCount() < 2 ? 0 : Macs.of(Shape.of(List.<Dimension>copyOf(equation.sizes().values())));
        return OperatorCost.moving(node, macs);
    }
}
