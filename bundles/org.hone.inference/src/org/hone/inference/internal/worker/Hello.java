package org.hone.inference.internal.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** The worker's first message: it is ready. */
public record Hello(String version) {

    void write(DataOutputStream out) throws IOException {
        Payload.writeText(out, version);
    }

    public static Hello read(DataInputStream in) throws IOException {
        return new Hello(Payload.readText(in));
    }
}
