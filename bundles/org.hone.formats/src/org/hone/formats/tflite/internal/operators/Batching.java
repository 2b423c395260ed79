package org.hone.formats.tflite.internal.operators;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.LongStream;

import org.hone.core.HoneException;
import org.hone.formats.tflite.internal.graph.NodeSketch;
import org.hone.formats.tflite.internal.graph.Operand;
import org.hone.formats.tflite.internal.graph.OperatorMapping;
import org.hone.formats.tflite.internal.graph.OperatorUse;
import org.hone.formats.tflite.internal.graph.UnsupportedUse;
import org.hone.formats.tflite.internal.operators.Convolutions.BatchedConvolution;
import org.hone.model.network.Value;
import org.hone.model.type.ElementType;
import org.hone.model.type.Shape;

/**
 * SPACE_TO_BATCH_ND and BATCH_TO_SPACE_ND. Around a convolution they are how TensorFlow says a dilated one, and become just
 * that; elsewhere they become Pad, Reshape, Transpose and Slice.
 */
final class Batching {

    static final Map<String, OperatorMapping> ROWS = Map.of("SPACE_TO_BATCH_ND", Batching::spaceToBatch, "BATCH_TO_SPACE_ND",
            Batching::batchToSpace);

    private static final int IMAGE_RANK = 4;

    private Batching() {
    }

    private static void spaceToBatch(OperatorUse use) throws HoneException, UnsupportedUse {
        Operand input = use.requireRankKnown(use.input(0));
        long[] blocks = blocks(use, input);
        long[] paddings = borders(use, blocks.length);
        requireFixed(input.shape());
        OperatorMapping nodes = again -> cut(again, input, blocks, paddings);
        if (input.rank() == IMAGE_RANK && blocks.length == 2 && use.keepsMeaning(input, use.output(0))) {
            use.postpone(new SpaceToBatch(use, input, blocks, paddings), nodes);
        } else {
            nodes.map(use);
        }
    }

    private static long[] blocks(OperatorUse use, Operand input) throws HoneException, UnsupportedUse {
        long[] blocks = use.parameters(1);
        if (blocks.length == 0 || blocks.length >= input.rank() || Arrays.stream(blocks).anyMatch(b -> b <= 0 || b > 1 << 20)) {
            throw use.broken("there is a positive block size for each spatial axis of " + input.shape() + ", but they are "
                    + Arrays.toString(blocks));
        }
        return blocks;
    }

    private static long[] borders(OperatorUse use, int axes) throws HoneException, UnsupportedUse {
        long[] borders = use.parameters(2);
        if (borders.length != 2 * axes || Arrays.stream(borders).anyMatch(b -> b < 0 || b > Integer.MAX_VALUE)) {
            throw use.broken("there are 2 border sizes for each of " + axes + " axes, but they are " + Arrays.toString(borders));
        }
        return borders;
    }

    private static void requireFixed(Shape shape) throws UnsupportedUse {
        for (int axis = 1; axis < shape.rank(); axis++) {
            if (!shape.get(axis).isFixed()) {
                throw new UnsupportedUse("the shape " + shape + " is not fixed");
            }
        }
    }

    private static ElementType type(Operand input, Operand output) {
        return input.isQuantized() == output.isQuantized() ? input.realType() : input.type();
    }

    private static void cut(OperatorUse use, Operand input, long[] blocks, long[] paddings) throws HoneException, UnsupportedUse {
        Operand output = use.output(0);
        int rank = input.rank();
        int count = blocks.length;
        long[] padded = input.shape().dimensions().stream().mapToLong(d -> d.size()).toArray();
        long[] pads = new long[2 * rank];
        for (int i = 0; i < count; i++) {
            pads[1 + i] = paddings[2 * i];
            pads[rank + 1 + i] = paddings[2 * i + 1];
            padded[1 + i] += paddings[2 * i] + paddings[2 * i + 1];
            if (padded[1 + i] % blocks[i] != 0) {
                throw use.broken("the padded size " + padded[1 + i] + " is a multiple of the block size " + blocks[i]);
            }
        }
        ElementType type = type(input, output);
        Value value = use.moved(input, output, input.fileOrder());
        if (Arrays.stream(pads).anyMatch(pad -> pad != 0)) {
            value = use.inner(new NodeSketch("Pad", value, use.vector("pads", pads)), type, Shape.ofRank(rank));
        }
        long[] split = { -1 };
        long[] permutation = {};
        for (int i = 0; i < count; i++) {
            split = append(split, padded[1 + i] / blocks[i], blocks[i]);
            permutation = append(permutation, 2 + 2 * i);
        }
        permutation = append(permutation, 0);
        for (int i = 0; i < count; i++) {
            permutation = append(permutation, 1 + 2 * i);
        }
        permutation = append(permutation, LongStream.range(1 + 2L * count, rank + count).toArray());
        long[] rest = Arrays.copyOfRange(padded, 1 + count, rank);
        Value parts = use.inner(use.reshape(value, append(split, rest)), type, Shape.ofRank(rank + count));
        Value moved = use.inner(new NodeSketch("Transpose", parts).integers("perm", permutation), type,
                Shape.ofRank(rank + count));
        long[] result = { -1 };
        for (int i = 0; i < count; i++) {
            result = append(result, padded[1 + i] / blocks[i]);
        }
        use.finishMoved(input, output, output.fileOrder(), use.reshape(moved, append(result, rest)));
    }

    private static long[] append(long[] values, long... more) {
        return LongStream.concat(Arrays.stream(values), Arrays.stream(more)).toArray();
    }

    private static void batchToSpace(OperatorUse use) throws HoneException, UnsupportedUse {
        Operand input = use.requireRankKnown(use.input(0));
        long[] blocks = blocks(use, input);
        long[] crops = borders(use, blocks.length);
        if (input.derivation() instanceof BatchedConvolution convolution && use.keepsMeaning(input, use.output(0))
                && dilate(use, convolution, blocks, crops)) {
            return;
        }
        join(use, input, blocks, crops);
    }

    /** Makes a dilated convolution of all three operators; false when that cannot be. */
    private static boolean dilate(OperatorUse use, BatchedConvolution batched, long[] blocks, long[] crops)
            throws HoneException, UnsupportedUse {
        SpaceToBatch cut = batched.batches();
        long[] paddings = cut.paddings();
        long[] pads = { paddings[0] - crops[0], paddings[2] - crops[2], paddings[1] - crops[1], paddings[3] - crops[3] };
        if (!Arrays.equals(blocks, cut.blocks()) || Arrays.stream(pads).anyMatch(pad -> pad < 0)) {
            return false;
        }
        use.continues(cut.use(), batched.convolution().use());
        batched.convolution().emit(use, cut.source(), batched.window().spread(blocks, pads));
        return true;
    }

    private static void join(OperatorUse use, Operand input, long[] blocks, long[] crops) throws HoneException, UnsupportedUse {
        Operand output = use.output(0);
        requireFixed(input.shape());
        int rank = input.rank();
        int count = blocks.length;
        ElementType type = type(input, output);
        long[] sizes = input.shape().dimensions().stream().mapToLong(d -> d.size()).toArray();
        long[] split = append(append(blocks, -1), Arrays.copyOfRange(sizes, 1, rank));
        long[] permutation = { count };
        long[] joined = { -1 };
        for (int i = 0; i < count; i++) {
            permutation = append(permutation, count + 1 + i, i);
            joined = append(joined, sizes[1 + i] * blocks[i]);
        }
        permutation = append(permutation, LongStream.range(1 + 2L * count, rank + count).toArray());
        joined = append(joined, Arrays.copyOfRange(sizes, 1 + count, rank));
        Value parts = use.inner(use.reshape(use.moved(input, output, input.fileOrder()), split), type, Shape.ofRank(rank + count));
        Value moved = use.inner(new NodeSketch("Transpose", parts).integers("perm", permutation), type,
                Shape.ofRank(rank + count));
        NodeSketch whole = use.reshape(moved, joined);
        if (Arrays.stream(crops).allMatch(crop -> crop == 0)) {
            use.finishMoved(input, output, output.fileOrder(), whole);
            return;
        }
        long[] starts = new long[count];
        long[] ends = new long[count];
        for (int i = 0; i < count; i++) {
            starts[i] = crops[2 * i];
            ends[i] = joined[1 + i] - crops[2 * i + 1];
        }
        Value uncropped = use.inner(whole, type, Shape.ofRank(rank));
        use.finishMoved(input, output, output.fileOrder(), new NodeSketch("Slice", uncropped, use.vector("starts", starts),
                use.vector("ends", ends), use.vector("axes", LongStream.rangeClosed(1, count).toArray())));
    }
}
