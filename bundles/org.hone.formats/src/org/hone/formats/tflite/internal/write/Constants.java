package org.hone.formats.tflite.internal.write;

import java.util.Arrays;
import java.util.List;

import org.hone.formats.tflite.internal.schema.OptionsKind;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.Longs;

/** Constants that operators of the file take as their settings. */
final class Constants {

    private Constants() {
    }

    static FileTensor ints(FileDraft draft, int... values) throws UnsupportedUse {
        return of(draft, "settings", Tensor.ofInts(Longs.of(values.length), values));
    }

    static FileTensor of(FileDraft draft, String name, Tensor tensor) throws UnsupportedUse {
        return draft.tensor(name, tensor.elementType(), tensor.sizes().toArray(), tensor.data());
    }

    /** RESHAPE that leaves the first axis open where it stays as it is, so that the batch may be changed. */
    static void reshape(FileDraft draft, FileTensor from, FileTensor to) throws UnsupportedUse {
        int[] sizes = Arrays.stream(to.sizes()).mapToInt(size -> (int) size).toArray();
        boolean full = Arrays.stream(sizes).allMatch(size -> size > 0);
        if (sizes.length > 0 && full && from.sizes().length > 0 && from.sizes()[0] == sizes[0]) {
            sizes[0] = -1;
        }
        draft.operator("RESHAPE", FileOptions.of(OptionsKind.RESHAPE).with(0, sizes), List.of(from, ints(draft, sizes)), List.of(to));
    }
}
