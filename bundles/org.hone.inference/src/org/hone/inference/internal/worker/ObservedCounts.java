package org.hone.inference.internal.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * The histogram of one observed value: bins of equal width over {@code [-2^exponent, 2^exponent)}. On its way it is without
 * the empty bins at both ends.
 */
public record ObservedCounts(int exponent, long[] bins) {

    public void write(DataOutputStream out) throws IOException {
        int first = 0;
        int end = bins.length;
        while (first < end && bins[first] == 0) {
            first++;
        }
        while (end > first && bins[end - 1] == 0) {
            end--;
        }
        out.writeInt(exponent);
        out.writeInt(bins.length);
        out.writeInt(first);
        Payload.writeLongs(out, Arrays.copyOfRange(bins, first, end));
    }

    /** @param bins how many there are */
    public static ObservedCounts read(DataInputStream in, int bins) throws IOException {
        int exponent = in.readInt();
        int count = in.readInt();
        int first = in.readInt();
        long[] used = Payload.readLongs(in);
        if (count != bins || first < 0 || first + (long) used.length > bins) {
            throw new ProtocolException("a histogram of " + count + " bins has " + used.length + " from bin " + first);
        }
        long[] all = new long[bins];
        System.arraycopy(used, 0, all, first, used.length);
        return new ObservedCounts(exponent, all);
    }
}
