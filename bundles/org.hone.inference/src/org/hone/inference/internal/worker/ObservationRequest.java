package org.hone.inference.internal.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks to observe values from now on.
 *
 * @param observation the id that the parent gives to what is observed
 * @param values the names of the outputs that are looked at; all are of fp32
 * @param bins the bins of each histogram
 * @param every the first of so many runs is counted into the histograms
 */
public record ObservationRequest(long observation, List<String> values, int bins, int every) {

    public void write(DataOutputStream out) throws IOException {
        out.writeLong(observation);
        out.writeInt(bins);
        out.writeInt(every);
        out.writeInt(values.size());
        for (String value : values) {
            Payload.writeText(out, value);
        }
    }

    public static ObservationRequest read(DataInputStream in) throws IOException {
        long observation = in.readLong();
        int bins = in.readInt();
        int every = in.readInt();
        int count = Payload.count(in);
        List<String> values = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            values.add(Payload.readText(in));
        }
        return new ObservationRequest(observation, values, bins, every);
    }
}
