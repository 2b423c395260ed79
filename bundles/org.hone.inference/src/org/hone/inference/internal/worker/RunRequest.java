package org.hone.inference.internal.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks for one run. The answer is a {@link TensorPlaces} with the outputs in the order of {@code outputs}.
 *
 * @param outputs the names of the outputs that are wanted
 */
public record RunRequest(long session, TensorPlaces inputs, List<String> outputs) {

    public void write(DataOutputStream out) throws IOException {
        out.writeLong(session);
        inputs.write(out);
        out.writeInt(outputs.size());
        for (String output : outputs) {
            Payload.writeText(out, output);
        }
    }

    public static RunRequest read(DataInputStream in) throws IOException {
        long session = in.readLong();
        TensorPlaces inputs = TensorPlaces.read(in);
        int count = Payload.count(in);
        List<String> outputs = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            outputs.add(Payload.readText(in));
        }
        return new RunRequest(session, inputs, outputs);
    }
}
