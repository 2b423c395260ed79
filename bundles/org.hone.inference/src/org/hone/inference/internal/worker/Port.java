package org.hone.inference.internal.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * An input or output of a model as ONNX Runtime sees it.
 *
 * @param type ONNX's code of the element type; 0 for a tensor of a type that ONNX Runtime's Java API cannot name
 *        (4-bit integers), {@link #NOT_A_TENSOR} for anything but a tensor
 * @param sizes the sizes, -1 for one that is not fixed
 * @param symbols the names of sizes that are not fixed, else empty
 * @param description ONNX Runtime's words for the type
 */
public record Port(String name, int type, long[] sizes, String[] symbols, String description) {

    public static final int NOT_A_TENSOR = -1;

    void write(DataOutputStream out) throws IOException {
        Payload.writeText(out, name);
        out.writeInt(type);
        Payload.writeLongs(out, sizes);
        out.writeInt(symbols.length);
        for (String symbol : symbols) {
            Payload.writeText(out, symbol);
        }
        Payload.writeText(out, description);
    }

    static Port read(DataInputStream in) throws IOException {
        String name = Payload.readText(in);
        int type = in.readInt();
        long[] sizes = Payload.readLongs(in);
        String[] symbols = new String[Payload.count(in)];
        for (int i = 0; i < symbols.length; i++) {
            symbols[i] = Payload.readText(in);
        }
        return new Port(name, type, sizes, symbols, Payload.readText(in));
    }
}
