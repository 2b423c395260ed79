package org.hone.engine.data;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.Charset;

import org.hone.model.tensor.Tensor;
import org.hone.model.tensor.TensorData;
import org.hone.model.type.Bytes;
import org.hone.model.type.ElementType;

/**
 * Writes tensors as NumPy arrays. Types that NumPy does not have are widened to the next that holds them exactly: bfloat16
 * and the float types of 8 and 4 bits to float32, integers of 4 and 2 bits to 8. Texts become UTF-32 of one width.
 */
final class NpyWriter {

    private static final int WINDOW = 1 << 24;

    private NpyWriter() {
    }

    static void write(Tensor tensor, OutputStream out) throws IOException {
        if (tensor.elementType() == ElementType.STRING) {
            writeTexts(tensor, out);
            return;
        }
        String descr = NpyType.descr(tensor.elementType());
        if (descr != null) {
            out.write(NpyHeader.bytes(descr, tensor.sizes()));
            copy(tensor.data(), out);
        } else if (tensor.elementType().isFloat()) {
            out.write(NpyHeader.bytes("<f4", tensor.sizes()));
            widen(tensor, out, 4, (buffer, index) -> buffer.putFloat((float) tensor.doubleAt(index)));
        } else {
            out.write(NpyHeader.bytes(tensor.elementType().isSignedInteger() ? "|i1" : "|u1", tensor.sizes()));
            widen(tensor, out, 1, (buffer, index) -> buffer.put((byte) tensor.longAt(index)));
        }
    }

    private static void copy(TensorData data, OutputStream out) throws IOException {
        WritableByteChannel channel = Channels.newChannel(out);
        for (long offset = 0; offset < data.byteSize(); offset += WINDOW) {
            ByteBuffer window = data.slice(offset, (int) Math.min(WINDOW, data.byteSize() - offset));
            while (window.hasRemaining()) {
                channel.write(window);
            }
        }
    }

    private interface Element {
        void put(ByteBuffer buffer, long index);
    }

    private static void widen(Tensor tensor, OutputStream out, int size, Element element) throws IOException {
        byte[] bytes = new byte[(int) Math.min(WINDOW, tensor.elementCount() * size)];
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (long i = 0; i < tensor.elementCount(); i++) {
            element.put(buffer, i);
            if (!buffer.hasRemaining()) {
                out.write(bytes);
                buffer.clear();
            }
        }
        out.write(bytes, 0, buffer.position());
    }

    private static void writeTexts(Tensor tensor, OutputStream out) throws IOException {
        int longest = 1;
        for (Bytes text : tensor.strings()) {
            String string = text.toString();
            longest = Math.max(longest, string.codePointCount(0, string.length()));
        }
        out.write(NpyHeader.bytes("<U" + longest, tensor.sizes()));
        Charset utf32 = Charset.forName("UTF-32LE");
        for (Bytes text : tensor.strings()) {
            byte[] bytes = text.toString().getBytes(utf32);
            out.write(bytes);
            out.write(new byte[longest * 4 - bytes.length]);
        }
    }
}
