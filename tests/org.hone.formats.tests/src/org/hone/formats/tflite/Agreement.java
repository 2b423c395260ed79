package org.hone.formats.tflite;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.hone.model.network.GraphOutput;
import org.hone.model.network.Value;
import org.hone.model.type.ElementType;
import org.hone.model.type.ValueType.TensorType;

/** Runs a file in TensorFlow Lite and, converted, in ONNX Runtime, on random inputs, and compares what comes out. */
final class Agreement {

    private static final int SAMPLES = 3;

    private final Path folder;
    private float low = -2;
    private float high = 2;
    private int largestInteger = 7;
    private double tolerance = 1e-5;

    Agreement(Path folder) {
        this.folder = folder;
    }

    /** The range of float inputs. */
    Agreement range(float from, float to) {
        low = from;
        high = to;
        return this;
    }

    /** Integer inputs that are not quantized are from 0 to here. */
    Agreement integersTo(int largest) {
        largestInteger = largest;
        return this;
    }

    /** The largest difference of floats, as a part of the output's largest magnitude. */
    Agreement tolerance(double relative) {
        tolerance = relative;
        return this;
    }

    /** Compares; returns the converted network for further questions. */
    org.hone.model.network.Network check(TfliteFile file) throws Exception {
        byte[] bytes = file.bytes();
        Path path = file.write(folder);
        try (Converted onnx = Converted.open(path, folder); TfliteRuntime tflite = new TfliteRuntime(bytes)) {
            assertEquals(List.of(), onnx.network().getWarnings());
            Random random = new Random(7);
            for (int i = 0; i < SAMPLES; i++) {
                List<byte[]> inputs = new ArrayList<>();
                for (Value input : onnx.graph().getInputs()) {
                    inputs.add(random(random, (TensorType) input.getType()));
                }
                compare(onnx, tflite.run(inputs), onnx.run(inputs), tflite);
            }
            return onnx.network();
        }
    }

    private byte[] random(Random random, TensorType type) {
        int count = (int) type.shape().elementCount();
        ByteBuffer buffer = ByteBuffer.allocate((int) type.elementType().bytes(count)).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < count; i++) {
            switch (type.elementType()) {
            case FLOAT32 -> buffer.putFloat(low + random.nextFloat() * (high - low));
            case INT8, UINT8 -> buffer.put((byte) random.nextInt(256));
            case INT16 -> buffer.putShort((short) (random.nextInt(65535) - 32767));
            case BOOL -> buffer.put((byte) random.nextInt(2));
            case INT64 -> buffer.putLong(random.nextInt(largestInteger + 1));
            default -> buffer.putInt(random.nextInt(largestInteger + 1));
            }
        }
        return buffer.array();
    }

    private void compare(Converted onnx, List<byte[]> expected, List<byte[]> found, TfliteRuntime tflite) {
        assertEquals(expected.size(), found.size());
        for (int i = 0; i < expected.size(); i++) {
            GraphOutput output = onnx.graph().getOutputs().get(i);
            TensorType type = (TensorType) output.getType();
            String name = output.getValue().getName();
            assertEquals(expected.get(i).length, found.get(i).length, name + ": bytes");
            if (type.shape().isFixed()) {
                assertArrayEquals(type.shape().sizes(), Arrays.stream(tflite.outputSizes(i)).asLongStream().toArray(), name);
            }
            if (type.elementType() == ElementType.FLOAT32) {
                compareFloats(name, expected.get(i), found.get(i));
            } else {
                compareIntegers(name, type.elementType(), expected.get(i), found.get(i),
                        type.elementType().bits() < 32 && type.elementType() != ElementType.BOOL);
            }
        }
    }

    private void compareFloats(String name, byte[] expected, byte[] found) {
        float[] a = floats(expected);
        float[] b = floats(found);
        double largest = 1e-3;
        for (float value : a) {
            largest = Float.isFinite(value) ? Math.max(largest, Math.abs(value)) : largest;
        }
        for (int i = 0; i < a.length; i++) {
            boolean same = Float.isFinite(a[i]) ? Math.abs(a[i] - b[i]) <= tolerance * largest
                    : Float.isNaN(a[i]) ? Float.isNaN(b[i]) : a[i] == b[i];
            int index = i;
            assertTrue(same, () -> name + "[" + index + "]: TensorFlow Lite " + a[index] + ", ONNX " + b[index]);
        }
    }

    static float[] floats(byte[] bytes) {
        float[] values = new float[bytes.length / 4];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
        return values;
    }

    /** Integers that stand for real numbers may differ by one: the runtimes round differently. */
    private static void compareIntegers(String name, ElementType type, byte[] expected, byte[] found, boolean quantized) {
        if (!quantized) {
            assertArrayEquals(expected, found, name);
            return;
        }
        int different = 0;
        int count = expected.length * 8 / type.bits();
        for (int i = 0; i < count; i++) {
            long difference = Math.abs(integer(type, expected, i) - integer(type, found, i));
            int index = i;
            assertTrue(difference <= 1, () -> name + "[" + index + "]: TensorFlow Lite " + integer(type, expected, index) + ", ONNX "
                    + integer(type, found, index));
            different += difference == 0 ? 0 : 1;
        }
        assertTrue(different <= 2 + count / 10, name + ": " + different + " of " + count + " differ");
    }

    private static long integer(ElementType type, byte[] bytes, int index) {
        return switch (type) {
        case UINT8 -> bytes[index] & 0xff;
        case INT16 -> ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getShort(2 * index);
        default -> bytes[index];
        };
    }
}
