package org.hone.formats.tflite.internal.write.operators;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.hone.formats.tflite.internal.schema.OptionsKind;
import org.hone.formats.tflite.internal.write.FileOptions;
import org.hone.formats.tflite.internal.write.FileTensor;
import org.hone.formats.tflite.internal.write.NodeUse;
import org.hone.formats.tflite.internal.write.NodeWriter;
import org.hone.formats.tflite.internal.write.Result;
import org.hone.formats.tflite.internal.write.Stored;
import org.hone.formats.tflite.internal.write.UnsupportedUse;
import org.hone.formats.tflite.internal.write.View;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.Longs;

/** Operators that put tensors together, take them apart and repeat them. */
final class Joining {

    static final Map<String, NodeWriter> ROWS = Map.of("Concat", Joining::concat, "Split", Joining::split, "Tile", Joining::tile,
            "Expand", Joining::expand);

    private Joining() {
    }

    private static void concat(NodeUse use) throws UnsupportedUse {
        List<View> inputs = new ArrayList<>();
        boolean quantized = true;
        for (int slot = 0; slot < use.inputCount(); slot++) {
            View input = use.input(slot);
            inputs.add(input);
            quantized &= input.isQuantized();
        }
        View leader = inputs.stream().filter(view -> !view.isConstant()).findFirst().orElse(inputs.get(0));
        int[] layout = leader.layout();
        int axis = Axes.normalize(use.attributes().integer("axis", 1), leader.rank());
        long[] sizes = leader.sizes();
        sizes[axis] = inputs.stream().mapToLong(view -> view.sizes()[axis]).sum();
        Result result = use.result(0, false, quantized);
        FileTensor[] tensors = new FileTensor[inputs.size()];
        for (int i = 0; i < tensors.length; i++) {
            View input = result.isInteger() ? use.requantized(inputs.get(i), result.scaling()) : inputs.get(i).plain(use.draft());
            tensors[i] = input.tensor(layout);
        }
        use.emit("CONCATENATION", FileOptions.of(OptionsKind.CONCATENATION).with(0, Axes.position(layout, axis)), result, layout, sizes,
                leader.type(), tensors);
    }

    private static void split(NodeUse use) throws UnsupportedUse {
        View input = use.input(0);
        int axis = Axes.normalize(use.attributes().integer("axis", 0), input.rank());
        int[] layout = input.layout();
        int count = use.outputCount();
        long[] parts = use.integers("split", 1);
        if (parts == null) {
            long each = (input.sizes()[axis] + count - 1) / count;
            parts = new long[count];
            java.util.Arrays.fill(parts, each);
            parts[count - 1] = input.sizes()[axis] - each * (count - 1);
        }
        List<FileTensor> outputs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long[] sizes = input.sizes();
            sizes[axis] = parts[i];
            Stored made = use.moved(i, input, layout, sizes);
            outputs.add(made.base());
        }
        FileTensor axisTensor = use.constant("axis", Tensor.ofInts(Longs.EMPTY, Axes.position(layout, axis)));
        use.draft().operator("SPLIT_V", FileOptions.of(OptionsKind.SPLIT_V).with(0, count),
                List.of(input.tensor(layout), use.ints(parts), axisTensor), outputs);
    }

    private static void tile(NodeUse use) throws UnsupportedUse {
        View input = use.plain(0);
        Tensor repeats = use.constant(1, "repeats");
        long[] counts = repeats.toLongs();
        long[] sizes = input.sizes();
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] *= counts[i];
        }
        int[] layout = input.layout();
        use.move(0, input, "TILE", null, layout, sizes, input.tensor(layout), use.ints(Axes.inOrder(counts, layout)));
    }

    private static void expand(NodeUse use) throws UnsupportedUse {
        long[] target = use.constant(1, "shape").toLongs();
        View input = use.plain(0);
        long[] sizes = Broadcast.of(input.sizes(), target);
        View expanded = use.expanded(input, sizes.length);
        int[] layout = expanded.layout();
        use.move(0, expanded, "BROADCAST_TO", null, layout, sizes, expanded.tensor(layout),
                use.ints(Axes.inOrder(sizes, layout)));
    }
}
