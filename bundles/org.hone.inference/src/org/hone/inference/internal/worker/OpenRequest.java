package org.hone.inference.internal.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Asks for a session over a model.
 *
 * @param session the id that the parent gives to the session
 * @param model the path of an ONNX file
 * @param threads the number of threads that compute
 * @param optimize false to compute each node as written
 * @param exactSums true to use integer kernels that are slower and do not overflow, where the processor has such that do
 */
public record OpenRequest(long session, String model, int threads, boolean optimize, boolean exactSums) {

    public void write(DataOutputStream out) throws IOException {
        out.writeLong(session);
        Payload.writeText(out, model);
        out.writeInt(threads);
        out.writeBoolean(optimize);
        out.writeBoolean(exactSums);
    }

    public static OpenRequest read(DataInputStream in) throws IOException {
        return new OpenRequest(in.readLong(), Payload.readText(in), in.readInt(), in.readBoolean(),
                in.readBoolean());
    }
}
