package org.hone.inference.internal.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Tensors and the files that hold them.
 *
 * @param segments the paths of the segments, by number
 */
public record TensorPlaces(List<String> segments, List<TensorPlace> tensors) {

    public void write(DataOutputStream out) throws IOException {
        out.writeInt(segments.size());
        for (String segment : segments) {
            Payload.writeText(out, segment);
        }
        out.writeInt(tensors.size());
        for (TensorPlace tensor : tensors) {
            tensor.write(out);
        }
    }

    public static TensorPlaces read(DataInputStream in) throws IOException {
        int count = Payload.count(in);
        List<String> segments = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            segments.add(Payload.readText(in));
        }
        count = Payload.count(in);
        List<TensorPlace> tensors = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            tensors.add(TensorPlace.read(in));
        }
        return new TensorPlaces(segments, tensors);
    }
}
