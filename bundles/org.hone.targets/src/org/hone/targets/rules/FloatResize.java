package org.hone.targets.rules;

import java.nio.ByteBuffer;
import java.util.Set;

import org.hone.core.plan.Operand;
import org.hone.core.plan.Params;
import org.hone.model.type.ElementType;
import org.hone.targets.lowering.KernelWriter;
import org.hone.targets.lowering.LoweredNode;
import org.hone.targets.lowering.LoweredValue;
import org.hone.targets.lowering.LoweringRule;

/**
 * Resize of float32 images over two neighbouring axes, nearest or linear: {@code resize2d_f32}. Axes before them are batches, axes
 * behind them channels.
 */
final class FloatResize implements LoweringRule {

    @Override
    public Set<String> operators() {
        return Set.of("Resize");
    }

    @Override
    public String refusal(LoweredNode node) {
        boolean floats = node.domain().isEmpty() && node.input(0).type() == ElementType.FLOAT32 && node.input(0).elements() > 0;
        boolean modes = ResizeTaps.covers(node);
        return floats && modes && first(node) >= 0 ? null
                : "float32, nearest or linear without antialiasing, over two neighbouring axes, with constant scales or sizes";
    }

    /** The first of the two axes outside of which sizes stay, or -1. */
    private static int first(LoweredNode node) {
        LoweredValue input = node.input(0);
        LoweredValue output = node.output();
        int first = -1;
        int last = -1;
        for (int axis = 0; axis < input.rank(); axis++) {
            if (input.size(axis) != output.size(axis)) {
                first = first < 0 ? axis : first;
                last = axis;
            }
        }
        if (first < 0 || last - first > 1) {
            return -1;
        }
        return last > first || first + 1 < input.rank() ? first : first - 1;
    }

    @Override
    public void lower(LoweredNode node, KernelWriter writer) {
        LoweredValue input = node.input(0);
        LoweredValue output = node.output();
        int axis = first(node);
        int batch = 1;
        int channels = 1;
        for (int i = 0; i < input.rank(); i++) {
            batch *= i < axis ? Math.toIntExact(input.size(i)) : 1;
            channels *= i > axis + 1 ? Math.toIntExact(input.size(i)) : 1;
        }
        ByteBuffer taps = ResizeTaps.of(node, axis);
        Operand table = writer.constant("taps of " + node.name(), taps, 64);
        Params params = new Params().set("batch", batch).set("in_h", Math.toIntExact(input.size(axis)))
                .set("in_w", Math.toIntExact(input.size(axis + 1))).set("out_h", Math.toIntExact(output.size(axis)))
                .set("out_w", Math.toIntExact(output.size(axis + 1))).set("channels", channels).set("in_stride", channels)
                .set("out_stride", channels).set("linear", node.text("mode", "nearest").equals("linear") ? 1 : 0);
        writer.call(node, "resize2d_f32").struct("resize2d_f32.h", "Resize2dF32", params).reads(writer.operand(input), table)
                .writes(writer.operand(output)).write();
    }
}
