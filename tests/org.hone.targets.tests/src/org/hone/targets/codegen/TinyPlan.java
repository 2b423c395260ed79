package org.hone.targets.codegen;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

import org.hone.core.plan.KernelCall;
import org.hone.core.plan.MemorySpace;
import org.hone.core.plan.Operand.OfConstant;
import org.hone.core.plan.Operand.OfTensor;
import org.hone.core.plan.Params;
import org.hone.core.plan.Plan;
import org.hone.core.plan.PlanConstant;
import org.hone.core.plan.PlanTensor;
import org.hone.core.plan.Port;
import org.hone.core.plan.Segment;
import org.hone.model.type.ElementType;

/** A plan made by hand: two pointwise int8 convolutions of one pixel row, in two segments. */
final class TinyPlan {

    static final int PIXELS = 3;
    static final int CHANNELS = 5;

    private TinyPlan() {
    }

    static Plan named(String name) {
        return named(name, "y", "conv");
    }

    /** @param value the output's name, @param node the first node's */
    static Plan named(String name, String value, String node) {
        List<PlanTensor> tensors = List.of(tensor(0, "x"), tensor(1, "between"), tensor(2, value));
        PlanConstant weights = new PlanConstant(0, "weights", packed(), 64);
        KernelCall first = call(0, 0, 1, node);
        KernelCall second = call(1, 1, 2, "second");
        return new Plan(name, "host", tensors, List.of(weights),
                List.of(new Segment("one", MemorySpace.HOST, List.of(first), List.of(0), List.of(1)),
                        new Segment("two", MemorySpace.HOST, List.of(second), List.of(1), List.of(2))),
                List.of(port("x", 0)), List.of(port(value, 2)), List.of("made by hand"));
    }

    /** What one of the convolutions gives: each channel is the sum of itself twice and of the one before, plus its number. */
    static byte[] convolved(byte[] input) {
        byte[] output = new byte[input.length];
        for (int pixel = 0; pixel < input.length / CHANNELS; pixel++) {
            for (int c = 0; c < CHANNELS; c++) {
                int sum = c + 2 * input[pixel * CHANNELS + c] + (c == 0 ? 0 : input[pixel * CHANNELS + c - 1]);
                output[pixel * CHANNELS + c] = (byte) Math.clamp(Math.rint(sum * 0.25f), -128, 127);
            }
        }
        return output;
    }

    private static ByteBuffer packed() {
        ByteBuffer packed = ByteBuffer.allocate(4 * 64 + 2 * 64).order(ByteOrder.LITTLE_ENDIAN);
        for (int o = 0; o < CHANNELS; o++) {
            packed.putInt(4 * o, o);
            packed.putFloat(64 + 4 * o, 0.25f);
            packed.putInt(192 + 4 * o, 128 * (o == 0 ? 2 : 3));
            packed.put(256 + o / 4 * 64 + o * 4 + o % 4, (byte) 2);
            if (o > 0) {
                packed.put(256 + (o - 1) / 4 * 64 + o * 4 + (o - 1) % 4, (byte) 1);
            }
        }
        return packed;
    }

    private static KernelCall call(int id, int from, int to, String node) {
        Params window = new Params().set("batch", 1).set("in_h", 1).set("in_w", PIXELS).set("out_h", 1).set("out_w", PIXELS);
        Params params = new Params().set("window", window).set("in_c", CHANNELS).set("out_c", CHANNELS).set("in_stride", CHANNELS)
                .set("out_stride", CHANNELS).set("requantization", new Params.Symbol("Requantization", "float_scale"));
        return new KernelCall(id, "conv2d_s8", "conv2d_s8.h", "Conv2dS8", params, List.of(new OfTensor(from), new OfConstant(0)),
                List.of(new OfTensor(to)), List.of(), List.of(node), PIXELS * CHANNELS * CHANNELS, node + ", int8 -> int8");
    }

    private static PlanTensor tensor(int id, String name) {
        return new PlanTensor(id, name, ElementType.INT8, List.of(1, 1, PIXELS, CHANNELS), List.of(0, 2, 3, 1), 0.5f, 0, -1, 0, PIXELS * CHANNELS,
                MemorySpace.HOST);
    }

    private static Port port(String value, int tensor) {
        return new Port(value, tensor, ElementType.INT8, List.of(1, 1, PIXELS, CHANNELS), 0.5f, 0);
    }
}
