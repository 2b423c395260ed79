package org.hone.targets.lowering;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import org.hone.model.tensor.BufferData;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.Longs;

/** Constants in another order of their elements. */
final class ConstantTensors {

    private ConstantTensors() {
    }

    /** The constant that {@code permutation} makes {@code constant} of, with axes of one in front up to its rank. */
    static LoweredValue transposed(LoweredGraph graph, LoweredValue constant, int[] permutation) {
        long[] sizes = Broadcasting.aligned(constant.sizes(), permutation.length);
        LoweredValue result = graph.constant(constant.name(),
                transposed(constant.constant().reshaped(sizes), Permutation.inverse(permutation)));
        result.quantize(constant.quantization());
        return result;
    }

    /** A copy whose axis {@code i} is axis {@code permutation[i]} of {@code tensor}. */
    static Tensor transposed(Tensor tensor, int[] permutation) {
        long[] from = tensor.sizes().toArray();
        long[] to = Permutation.apply(permutation, from);
        if (Permutation.isView(permutation, from)) {
            return tensor.reshaped(to);
        }
        int size = tensor.elementType().bits() / 8;
        int count = Math.toIntExact(tensor.elementCount());
        ByteBuffer source = tensor.data().slice();
        ByteBuffer result = ByteBuffer.allocate(count * size).order(ByteOrder.LITTLE_ENDIAN);
        int[] strides = new int[from.length];
        int stride = size;
        for (int i = from.length - 1; i >= 0; i--) {
            strides[i] = stride;
            stride *= Math.toIntExact(from[i]);
        }
        int[] place = new int[to.length];
        for (int i = 0; i < count; i++) {
            int offset = 0;
            for (int axis = 0; axis < to.length; axis++) {
                offset += place[axis] * strides[permutation[axis]];
            }
            result.put(i * size, source, offset, size);
            for (int axis = to.length - 1; axis >= 0 && ++place[axis] == to[axis]; axis--) {
                place[axis] = 0;
            }
        }
        return Tensor.of(tensor.elementType(), Longs.of(to), new BufferData(result));
    }
}
