package org.hone.formats.tflite.internal.write;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hone.formats.tflite.internal.flatbuffer.FlatFile;
import org.hone.formats.tflite.internal.flatbuffer.FlatWriter;
import org.hone.formats.tflite.internal.flatbuffer.FlatWriter.Table;
import org.hone.formats.tflite.internal.schema.BuiltinOperators;
import org.hone.formats.tflite.internal.schema.ModelFile;
import org.hone.formats.tflite.internal.schema.TensorTypes;
import org.hone.model.tensor.TensorData;
import org.hone.model.type.ElementType;

/** The tensors and operators of a file that is being made; field numbers are those of TensorFlow's {@code schema.fbs}. */
public final class FileDraft {

    private static final int SCHEMA_VERSION = 3;
    private static final int LARGEST_OLD_CODE = 127;

    private final List<FileTensor> tensors = new ArrayList<>();
    private final List<Table> operators = new ArrayList<>();
    private final Map<OperatorCode, Integer> codes = new LinkedHashMap<>();

    private record OperatorCode(int builtin, int version) {
    }

    FileTensor tensor(String name, ElementType type, long[] sizes, TensorData data) throws UnsupportedUse {
        if (type == null || TensorTypes.code(type) < 0 || type == ElementType.STRING) {
            throw new UnsupportedUse("'" + name + "' has elements of type " + type + ", which TensorFlow Lite's operators do not take");
        }
        for (long size : sizes) {
            if (size > Integer.MAX_VALUE) {
                throw new UnsupportedUse("'" + name + "' has an axis of " + size + " elements, which is more than 32 bits hold");
            }
        }
        FileTensor tensor = new FileTensor(tensors.size(), name, type, sizes.clone(), data);
        tensors.add(tensor);
        return tensor;
    }

    /** @param inputs null for an optional input that is left out */
    public void operator(String name, FileOptions options, List<FileTensor> inputs, List<FileTensor> outputs) {
        OperatorCode code = new OperatorCode(BuiltinOperators.code(name), OperatorVersions.of(name, inputs, outputs));
        int index = codes.computeIfAbsent(code, c -> codes.size());
        Table operator = new Table().with(0, index).with(1, indices(inputs)).with(2, indices(outputs));
        if (options != null) {
            operator.with(3, (byte) options.kind().code()).with(4, options.fields());
        }
        operators.add(operator);
    }

    private static int[] indices(List<FileTensor> list) {
        return list.stream().mapToInt(tensor -> tensor == null ? -1 : tensor.index()).toArray();
    }

    FlatFile layout(String name, List<FileTensor> inputs, List<FileTensor> outputs) {
        List<Table> buffers = new ArrayList<>(List.of(new Table()));
        List<Table> rows = new ArrayList<>();
        for (FileTensor tensor : tensors) {
            rows.add(table(tensor, buffers));
        }
        Table subgraph = new Table().with(0, rows).with(1, indices(inputs)).with(2, indices(outputs)).with(3, operators)
                .with(4, name);
        Table model = new Table().with(0, SCHEMA_VERSION).with(1, codes.keySet().stream().map(FileDraft::table).toList())
                .with(2, List.of(subgraph)).with(3, "Hone").with(4, buffers);
        return FlatWriter.layout(model, ModelFile.IDENTIFIER);
    }

    private static Table table(OperatorCode code) {
        return new Table().with(0, (byte) Math.min(code.builtin(), LARGEST_OLD_CODE)).with(2, code.version()).with(3, code.builtin());
    }

    private static Table table(FileTensor tensor, List<Table> buffers) {
        int[] sizes = Arrays.stream(tensor.sizes()).mapToInt(size -> (int) size).toArray();
        int buffer = 0;
        if (tensor.data() != null) {
            buffer = buffers.size();
            buffers.add(new Table().with(0, tensor.data().byteSize() == 0 ? null : tensor.data()));
        }
        Table table = new Table().with(0, sizes).with(1, (byte) TensorTypes.code(tensor.type())).with(2, buffer).with(3, tensor.name())
                .with(8, true);
        if (tensor.scaling() != null) {
            Scaling scaling = tensor.scaling();
            table.with(4, new Table().with(2, scaling.scales()).with(3, scaling.zeroPoints())
                    .with(6, scaling.isPerAxis() ? scaling.axis() : 0));
        }
        if (tensor.hasOpenBatch()) {
            int[] signature = sizes.clone();
            signature[0] = -1;
            table.with(7, signature);
        }
        return table;
    }
}
