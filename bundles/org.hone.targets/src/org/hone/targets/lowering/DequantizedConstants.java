package org.hone.targets.lowering;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;

import org.hone.model.tensor.BufferData;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;

/**
 * Computes DequantizeLinear of constants now, for weights that are stored as integers and used as floats.
 *
 * <p>
 * Before: {@link IntegerLayers}, which uses the integers where it can.
 */
final class DequantizedConstants implements LoweringPass {

    @Override
    public void apply(LoweredGraph graph, LoweringContext context) {
        for (LoweredNode node : new ArrayList<>(graph.nodes())) {
            Dequantized integers = Dequantized.isDequantize(node) && node.input(0).isConstant() && node.output().type() == ElementType.FLOAT32
                    ? Dequantized.read(node) : null;
            if (integers != null && !node.output().isOutput()) {
                LoweredValue floats = graph.constant(integers.value().name(), floats(integers));
                context.vanish(node, "its constant is stored as floats");
                graph.replace(node.output(), floats);
                graph.remove(node);
            }
        }
    }

    /** (integer - zero point) * scale in float32. */
    private static Tensor floats(Dequantized integers) {
        Tensor tensor = integers.value().constant();
        int inner = 1;
        for (int axis = integers.axis() + 1; axis < tensor.rank(); axis++) {
            inner *= Math.toIntExact(tensor.sizes().get(axis));
        }
        int count = Math.toIntExact(tensor.elementCount());
        ByteBuffer floats = ByteBuffer.allocate(count * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < count; i++) {
            int place = integers.isWhole() ? 0 : i / inner % integers.scales().length;
            floats.putFloat((float) (tensor.longAt(i) - integers.zeros()[place]) * integers.scales()[place]);
        }
        return Tensor.of(ElementType.FLOAT32, tensor.sizes(), new BufferData(floats.flip()));
    }
}
