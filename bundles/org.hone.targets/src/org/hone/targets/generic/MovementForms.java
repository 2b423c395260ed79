package org.hone.targets.generic;

import java.util.Arrays;

import org.hone.model.type.ElementType;
import org.hone.targets.lowering.LoweredNode;

/** Operators that move elements and compute nothing. */
final class MovementForms {

    private MovementForms() {
    }

    static void addTo(GenericRules rules) {
        for (String operator : new String[] { "Reshape", "Flatten", "Squeeze", "Unsqueeze" }) {
            rules.add(operator, node -> new Draft("copy", node).inputs(0).outputs(1).inPlace(0));
        }
        rules.add("Transpose", node -> new Draft("transpose", node).inputs(0).outputs(1).ints(order(node)));
        rules.add("Concat", node -> new Draft("concat", node).allInputs().outputs(1).axis(node.integer("axis", 0), node.output().rank()));
        rules.add("Split", node -> new Draft("split", node).inputs(0).allOutputs().axis(node.integer("axis", 0), node.input(0).rank()));
        rules.add("Slice", MovementForms::slice);
        rules.add("Expand", node -> new Draft("expand", node).inputs(0).outputs(1));
        rules.add("Tile", node -> new Draft("tile", node).inputs(0).outputs(1));
        rules.add("Pad", MovementForms::pad);
        rules.add("CenterCropPad", node -> new Draft("center_crop_pad", node).inputs(0).outputs(1));
        rules.add("DepthToSpace", node -> new Draft("depth_to_space", node).inputs(0).outputs(1).integer("blocksize", 1).word("mode", "DCR",
                "DCR", "CRD"));
        rules.add("SpaceToDepth", node -> new Draft("space_to_depth", node).inputs(0).outputs(1).integer("blocksize", 1));
        rules.add("ReverseSequence", node -> new Draft("reverse_sequence", node).inputs(0, 1).outputs(1).integer("batch_axis", 1)
                .integer("time_axis", 0));
        rules.add("Trilu", MovementForms::trilu);
        rules.add("Col2Im", MovementForms::columnsToImage);
    }

    private static long[] order(LoweredNode node) {
        long[] order = node.integers("perm");
        if (order == null) {
            int rank = node.input(0).rank();
            order = new long[rank];
            Arrays.setAll(order, i -> rank - 1L - i);
        }
        return order;
    }

    private static Draft slice(LoweredNode node) throws Refusal {
        int rank = node.input(0).rank();
        long[] starts = Draft.integers(node, 1, "starts");
        long[] axes = Axes.of(node, 3);
        long[] steps = Draft.integers(node, 4, "steps");
        long[] from = new long[rank];
        long[] by = new long[rank];
        Arrays.fill(by, 1);
        for (int i = 0; i < starts.length; i++) {
            int axis = Axes.fromFront(axes == null ? i : axes[i], rank);
            long size = node.input(0).size(axis);
            long step = steps == null ? 1 : steps[i];
            long start = starts[i] < 0 ? starts[i] + size : starts[i];
            from[axis] = Math.clamp(start, 0, Math.max(0, step < 0 || start > 0 && start >= size ? size - 1 : size));
            by[axis] = step;
        }
        return new Draft("slice", node).inputs(0).outputs(1).ints(from).ints(by);
    }

    private static Draft pad(LoweredNode node) throws Refusal {
        int rank = node.input(0).rank();
        long[] pads = Draft.integers(node, 1, "pads");
        long[] axes = Axes.of(node, 3);
        int many = axes == null ? rank : axes.length;
        long[] before = new long[rank];
        for (int i = 0; i < many; i++) {
            before[Axes.fromFront(axes == null ? i : axes[i], rank)] = pads[i];
        }
        return new Draft("pad", node).inputs(0, 2).outputs(1).word("mode", "constant", "constant", "reflect", "edge", "wrap").ints(before);
    }

    private static Draft trilu(LoweredNode node) throws Refusal {
        long[] diagonal = Draft.integers(node, 1, "k");
        return new Draft("trilu", node).inputs(0).outputs(1).integer("upper", 1).ints(diagonal == null ? 0 : diagonal[0]);
    }

    private static Draft columnsToImage(LoweredNode node) throws Refusal {
        long[] image = Draft.integers(node, 1, "image shape");
        long[] block = Draft.integers(node, 2, "block shape");
        int axes = block.length;
        long[] dilations = Geometry.orElse(node.integers("dilations"), axes, 1);
        long[] pads = Geometry.orElse(node.integers("pads"), 2 * axes, 0);
        long[] strides = Geometry.orElse(node.integers("strides"), axes, 1);
        long[] places = new long[axes];
        for (int i = 0; i < axes; i++) {
            places[i] = (image[i] + pads[i] + pads[axes + i] - dilations[i] * (block[i] - 1) - 1) / strides[i] + 1;
        }
        return new Draft("col2im", node).only(ElementType.FLOAT32, 0).inputs(0).outputs(1).ints(axes).ints(block).ints(dilations)
                .ints(Arrays.copyOf(pads, axes)).ints(strides).ints(places);
    }
}
