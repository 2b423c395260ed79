package org.hone.targets.lowering;

import java.nio.ByteBuffer;
import java.util.Set;

import org.hone.core.plan.Params;
import org.hone.model.type.ElementType;

/** Copies a tensor that lowering could not place, from and to slices of channels too. */
final class CopyRule implements LoweringRule {

    private static final int TABLE_SIZE = 256;

    @Override
    public Set<String> operators() {
        return Set.of("Copy");
    }

    @Override
    public String refusal(LoweredNode node) {
        return null;
    }

    @Override
    public boolean readsSlices(LoweredNode node, int slot) {
        return true;
    }

    @Override
    public boolean writesSlices(LoweredNode node) {
        return true;
    }

    @Override
    public void lower(LoweredNode node, KernelWriter writer) {
        LoweredValue value = node.output();
        int size = value.type().bits() / 8;
        int channels = Math.toIntExact(value.rank() == 0 ? 1 : value.size(value.rank() - 1));
        int pixels = channels == 0 ? 0 : Math.toIntExact(value.elements() / channels);
        LoweredValue from = node.input(0);
        int inStride = writer.stride(from);
        int outStride = writer.stride(value);
        int inRow = Math.toIntExact(from.rank() == 0 ? 1 : from.size(from.rank() - 1));
        if (inStride == inRow && outStride == channels) {
            // Nothing lies between rows, and the rows of a view may be others than those that it looks at.
            channels = Math.toIntExact(value.elements());
            pixels = channels == 0 ? 0 : 1;
            inStride = channels;
            outStride = channels;
        }
        Params params = new Params().set("pixels", pixels);
        if (value.type() == ElementType.FLOAT32) {
            params.set("channels", channels).set("in_stride", inStride).set("out_stride", outStride)
                    .set("activation", new Params.Symbol("Activation", "none"));
            writer.call(node, "activation_f32").struct("elementwise.h", "ActivationF32", params)
                    .reads(writer.operand(node.input(0))).writes(writer.operand(value)).what("copy of " + value.name()).write();
            return;
        }
        ByteBuffer table = ByteBuffer.allocate(TABLE_SIZE);
        for (int i = 0; i < TABLE_SIZE; i++) {
            table.put((byte) (i + Byte.MIN_VALUE));
        }
        params.set("channels", channels * size).set("in_stride", inStride * size)
                .set("out_stride", outStride * size);
        writer.call(node, "lut_s8").struct("elementwise.h", "LutS8", params)
                .reads(writer.operand(node.input(0)), writer.constant("identity", table.flip(), 64)).writes(writer.operand(value))
                .what("copy of " + value.name()).write();
    }
}
