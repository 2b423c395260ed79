package org.hone.formats.tflite.internal.operators;

import java.util.Map;

import org.hone.core.HoneException;
import org.hone.formats.tflite.internal.flatbuffer.FlatTable;
import org.hone.formats.tflite.internal.graph.AxisOrder;
import org.hone.formats.tflite.internal.graph.NodeSketch;
import org.hone.formats.tflite.internal.graph.Operand;
import org.hone.formats.tflite.internal.graph.OperatorMapping;
import org.hone.formats.tflite.internal.graph.OperatorUse;
import org.hone.formats.tflite.internal.graph.UnsupportedUse;
import org.hone.formats.tflite.internal.schema.OptionsKind;
import org.hone.model.network.Value;
import org.hone.model.type.Dimension;
import org.hone.model.type.Shape;

/** Operators that change the size of images {@code [N, H, W, C]}. */
final class Images {

    static final Map<String, OperatorMapping> ROWS = Map.of("RESIZE_BILINEAR", Images::bilinear, "RESIZE_NEAREST_NEIGHBOR",
            Images::nearest, "DEPTH_TO_SPACE", Images::depthToSpace, "SPACE_TO_DEPTH", Images::spaceToDepth);

    private static final int IMAGE_RANK = 4;
    /** The largest size that is spelled out pixel by pixel. */
    private static final int LARGEST_GATHER = 1 << 14;
    private static final AxisOrder CHANNELS_FIRST = AxisOrder.channelsFirst(IMAGE_RANK);

    private Images() {
    }

    private static void bilinear(OperatorUse use) throws HoneException, UnsupportedUse {
        FlatTable options = use.options(OptionsKind.RESIZE_BILINEAR);
        resize(use, options.bool(2, false), options.bool(3, false), "linear", null);
    }

    /** A Resize where it takes the same pixels, else Gathers of rows and columns. */
    private static void nearest(OperatorUse use) throws HoneException, UnsupportedUse {
        FlatTable options = use.options(OptionsKind.RESIZE_NEAREST_NEIGHBOR);
        boolean alignCorners = options.bool(0, false);
        boolean halfPixel = options.bool(1, false);
        Operand input = use.requireRank(use.input(0), IMAGE_RANK);
        long[] size = use.optionalParameters(1);
        if (size != null && size.length == 2 && input.shape().get(1).size() > 0 && input.shape().get(2).size() > 0
                && Math.min(size[0], size[1]) > 0 && Math.max(size[0], size[1]) <= LARGEST_GATHER) {
            NearestNeighbor rows = new NearestNeighbor(input.shape().get(1).size(), size[0], alignCorners, halfPixel);
            NearestNeighbor columns = new NearestNeighbor(input.shape().get(2).size(), size[1], alignCorners, halfPixel);
            if (!rows.isThatOfResize() || !columns.isThatOfResize()) {
                gather(use, input, rows, columns);
                return;
            }
        }
        resize(use, alignCorners, halfPixel, "nearest", alignCorners || halfPixel ? "round_prefer_ceil" : "floor");
    }

    private static void gather(OperatorUse use, Operand input, NearestNeighbor rows, NearestNeighbor columns)
            throws HoneException, UnsupportedUse {
        Operand output = use.output(0);
        Shape between = CHANNELS_FIRST.apply(input.shape()).with(2, Dimension.of(rows.out()));
        Value tall = use.inner(new NodeSketch("Gather", use.moved(input, output, CHANNELS_FIRST), use.vector("rows", rows.pixels()))
                .integer("axis", 2), input.isQuantized() == output.isQuantized() ? input.realType() : input.type(), between);
        use.finishMoved(input, output, CHANNELS_FIRST,
                new NodeSketch("Gather", tall, use.vector("columns", columns.pixels())).integer("axis", 3));
    }

    private static void resize(OperatorUse use, boolean alignCorners, boolean halfPixel, String mode, String rounding)
            throws HoneException, UnsupportedUse {
        Operand input = use.requireRank(use.input(0), IMAGE_RANK);
        long[] size = use.optionalParameters(1);
        if (size != null && (size.length != 2 || size[0] <= 0 || size[1] <= 0)) {
            throw use.broken("a new size has a positive height and width, but it is " + java.util.Arrays.toString(size));
        }
        String coordinates = alignCorners ? "align_corners" : halfPixel ? "half_pixel" : "asymmetric";
        NodeSketch sketch = new NodeSketch("Resize", input.real(CHANNELS_FIRST), null, null, use.asInt64(use.input(1)))
                .integers("axes", 2, 3).text("mode", mode).text("coordinate_transformation_mode", coordinates);
        if (rounding != null) {
            sketch.text("nearest_mode", rounding);
        }
        use.finish(CHANNELS_FIRST, sketch);
    }

    private static void depthToSpace(OperatorUse use) throws HoneException, UnsupportedUse {
        Operand input = use.requireRank(use.input(0), IMAGE_RANK);
        int block = block(use, use.options(OptionsKind.DEPTH_TO_SPACE));
        use.finishMoved(input, use.output(0), CHANNELS_FIRST,
                new NodeSketch("DepthToSpace", use.moved(input, use.output(0), CHANNELS_FIRST)).integer("blocksize", block)
                        .text("mode", "DCR"));
    }

    private static void spaceToDepth(OperatorUse use) throws HoneException, UnsupportedUse {
        Operand input = use.requireRank(use.input(0), IMAGE_RANK);
        int block = block(use, use.options(OptionsKind.SPACE_TO_DEPTH));
        use.finishMoved(input, use.output(0), CHANNELS_FIRST,
                new NodeSketch("SpaceToDepth", use.moved(input, use.output(0), CHANNELS_FIRST)).integer("blocksize", block));
    }

    private static int block(OperatorUse use, FlatTable options) throws HoneException {
        int block = options.int32(0, 0);
        if (block <= 0) {
            throw use.broken("a block size is positive, but it is " + block);
        }
        return block;
    }
}
