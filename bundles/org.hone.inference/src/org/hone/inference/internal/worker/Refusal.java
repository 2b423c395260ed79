package org.hone.inference.internal.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Why a request failed.
 *
 * @param code ONNX Runtime's error code, such as {@code ORT_INVALID_GRAPH}; {@link #UNSUPPORTED}, {@link #NO_ROOM} or
 *        {@link #INTERNAL} when the worker itself gave up
 */
public record Refusal(String code, String message) {

    /** A value is of a kind that cannot be handed over. */
    public static final String UNSUPPORTED = "UNSUPPORTED";
    /** There was no room for the outputs. */
    public static final String NO_ROOM = "NO_ROOM";
    public static final String INTERNAL = "INTERNAL";

    public void write(DataOutputStream out) throws IOException {
        Payload.writeText(out, code);
        Payload.writeText(out, message);
    }

    public static Refusal read(DataInputStream in) throws IOException {
        return new Refusal(Payload.readText(in), Payload.readText(in));
    }
}
