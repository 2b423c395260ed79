package org.hone.inference.internal.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * Asks for runs whose outputs are looked at. The answer is an {@link ObservedRun} for each.
 *
 * @param observation what the runs belong to
 * @param runs how many runs
 * @param inputs the inputs of the first run, then those of the second …; as many for each
 */
public record ObserveRequest(long observation, long session, int runs, TensorPlaces inputs) {

    public void write(DataOutputStream out) throws IOException {
        out.writeLong(observation);
        out.writeLong(session);
        out.writeInt(runs);
        inputs.write(out);
    }

    public static ObserveRequest read(DataInputStream in) throws IOException {
        return new ObserveRequest(in.readLong(), in.readLong(), in.readInt(), TensorPlaces.read(in));
    }

    /** The inputs of one run. */
    List<TensorPlace> inputs(int run) {
        int each = inputs.tensors().size() / runs;
        return inputs.tensors().subList(run * each, (run + 1) * each);
    }
}
