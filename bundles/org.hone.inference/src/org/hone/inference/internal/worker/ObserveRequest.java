package org.hone.inference.internal.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Asks for one run whose outputs are looked at. The answer is an {@link ObservedRun}.
 *
 * @param observation what the run belongs to
 */
public record ObserveRequest(long observation, long session, TensorPlaces inputs) {

    public void write(DataOutputStream out) throws IOException {
        out.writeLong(observation);
        out.writeLong(session);
        inputs.write(out);
    }

    public static ObserveRequest read(DataInputStream in) throws IOException {
        return new ObserveRequest(in.readLong(), in.readLong(), TensorPlaces.read(in));
    }
}
