package org.hone.formats.tflite.internal.write.operators;

import java.util.Map;

import org.hone.formats.tflite.internal.schema.OptionsKind;
import org.hone.formats.tflite.internal.write.FileOptions;
import org.hone.formats.tflite.internal.write.FileTensor;
import org.hone.formats.tflite.internal.write.NodeUse;
import org.hone.formats.tflite.internal.write.NodeWriter;
import org.hone.formats.tflite.internal.write.Result;
import org.hone.formats.tflite.internal.write.UnsupportedUse;
import org.hone.formats.tflite.internal.write.View;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;

/** BatchNormalization that was not fused: a product and a sum for each channel. */
final class Normalization {

    static final Map<String, NodeWriter> ROWS = Map.of("BatchNormalization", Normalization::batch);

    private Normalization() {
    }

    private static void batch(NodeUse use) throws UnsupportedUse {
        if (use.attributes().integer("training_mode", 0) != 0) {
            throw new UnsupportedUse("it is in training mode");
        }
        View input = use.plain(0);
        float[] scale = floats(use, 1);
        float[] bias = floats(use, 2);
        float[] mean = floats(use, 3);
        float[] variance = floats(use, 4);
        double epsilon = use.attributes().real("epsilon", 1e-5f);
        float[] factor = new float[scale.length];
        float[] summand = new float[scale.length];
        for (int i = 0; i < scale.length; i++) {
            double each = scale[i] / Math.sqrt(variance[i] + epsilon);
            factor[i] = (float) each;
            summand[i] = (float) (bias[i] - mean[i] * each);
        }
        int[] layout = View.channelsLast(input.rank());
        FileTensor tensor = input.tensor(layout);
        FileTensor product = use.inner("MUL", FileOptions.of(OptionsKind.MUL), tensor.sizes(), ElementType.FLOAT32, tensor,
                use.constant("factor", Tensor.ofFloats(Longs.of(factor.length), factor)));
        Result result = use.result(0, true, false);
        use.emit("ADD", FileOptions.of(OptionsKind.ADD).with(0, result.activation().code()), result, layout, input.sizes(),
                ElementType.FLOAT32, product, use.constant("summand", Tensor.ofFloats(Longs.of(summand.length), summand)));
    }

    private static float[] floats(NodeUse use, int slot) throws UnsupportedUse {
        Tensor tensor = use.constant(slot, "statistics");
        if (tensor == null) {
            throw new UnsupportedUse("its input " + slot + " is missing");
        }
        return tensor.toFloats();
    }
}
