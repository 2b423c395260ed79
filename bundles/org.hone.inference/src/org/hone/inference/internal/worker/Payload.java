package org.hone.inference.internal.worker;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Encodes and decodes the contents of a {@link Frame}. */
public final class Payload {

    /** Writes one message. */
    public interface Writer {
        void write(DataOutputStream out) throws IOException;
    }

    /** Reads one message. */
    public interface Reader<T> {
        T read(DataInputStream in) throws IOException;
    }

    private Payload() {
    }

    public static byte[] encode(Writer writer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writer.write(new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("a byte array does not fail", e);
        }
        return bytes.toByteArray();
    }

    /** @throws ProtocolException when the message ends too early or goes on after its end */
    public static <T> T decode(byte[] payload, Reader<T> reader) throws ProtocolException {
        try {
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(payload));
            T message = reader.read(in);
            if (in.available() > 0) {
                throw new ProtocolException("a message goes on after its end");
            }
            return message;
        } catch (ProtocolException e) {
            throw e;
        } catch (IOException e) {
            ProtocolException wrapped = new ProtocolException("a message ends too early");
            wrapped.initCause(e);
            throw wrapped;
        }
    }

    static void writeText(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static String readText(DataInputStream in) throws IOException {
        byte[] bytes = new byte[count(in)];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    static void writeLongs(DataOutputStream out, long[] values) throws IOException {
        out.writeInt(values.length);
        ByteBuffer bytes = ByteBuffer.allocate(Math.multiplyExact(values.length, Long.BYTES));
        bytes.asLongBuffer().put(values);
        out.write(bytes.array());
    }

    static long[] readLongs(DataInputStream in) throws IOException {
        int count = count(in);
        if (count > in.available() / Long.BYTES) {
            throw new ProtocolException("a message claims " + count + " numbers in " + in.available() + " bytes");
        }
        long[] values = new long[count];
        byte[] bytes = new byte[count * Long.BYTES];
        in.readFully(bytes);
        ByteBuffer.wrap(bytes).asLongBuffer().get(values);
        return values;
    }

    /** A number of things of at least one byte each, all of which follow in the message. */
    static int count(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > in.available()) {
            throw new ProtocolException("a message claims " + count + " entries in " + in.available() + " bytes");
        }
        return count;
    }
}
