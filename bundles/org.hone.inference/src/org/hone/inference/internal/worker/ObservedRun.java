package org.hone.inference.internal.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What one run showed, for each observed value in order. */
public record ObservedRun(List<Extremes> extremes) {

    /** The least and the greatest of the finite elements, plus and minus infinity where there are none. */
    public record Extremes(float least, float greatest, long notFinite) {
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeInt(extremes.size());
        for (Extremes each : extremes) {
            out.writeFloat(each.least);
            out.writeFloat(each.greatest);
            out.writeLong(each.notFinite);
        }
    }

    public static ObservedRun read(DataInputStream in) throws IOException {
        int count = Payload.count(in);
        List<Extremes> extremes = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            extremes.add(new Extremes(in.readFloat(), in.readFloat(), in.readLong()));
        }
        return new ObservedRun(extremes);
    }
}
