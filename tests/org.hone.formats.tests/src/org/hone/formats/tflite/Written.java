package org.hone.formats.tflite;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.hone.core.HoneException;
import org.hone.core.format.NetworkResource;
import org.hone.model.network.Network;
import org.hone.model.network.Node;
import org.hone.model.network.Value;
import org.hone.model.type.ElementType;
import org.hone.model.type.ValueType.TensorType;

import ai.onnxruntime.OrtSession.SessionOptions.OptLevel;

/** Writes networks as TFLite and holds what TensorFlow Lite makes of them against ONNX Runtime. */
final class Written {

    private static final int SAMPLES = 3;

    private final Path folder;
    private float low = -2;
    private float high = 2;
    private double tolerance = 1e-5;
    private int integerTolerance = 1;

    Written(Path folder) {
        this.folder = folder;
    }

    Written range(float from, float to) {
        low = from;
        high = to;
        return this;
    }

    /** The largest difference, as a part of the output's largest magnitude. */
    Written tolerance(double relative) {
        tolerance = relative;
        return this;
    }

    Written integersWithin(int steps) {
        integerTolerance = steps;
        return this;
    }

    static Path write(Network network, Path file) throws HoneException {
        NetworkResource resource = Converted.resource(new TfliteFormat(), file);
        resource.getContents().add(network);
        resource.write(file, -1, null);
        return file;
    }

    /** The operators of a TFLite file in order, read back by Hone. */
    static List<String> operators(Path file) throws HoneException {
        return Converted.read(file).getGraph().getNodes().stream().map(Node::getOrigins).flatMap(List::stream).distinct()
                .sorted((a, b) -> Integer.compare(number(a), number(b))).map(origin -> origin.substring(origin.indexOf(' ') + 1)).toList();
    }

    private static int number(String origin) {
        return Integer.parseInt(origin.substring(1, origin.indexOf(' ')));
    }

    /** Writes, runs and compares; the operators of the file. */
    List<String> check(Network network) throws Exception {
        Path file = write(network, folder.resolve("written.tflite"));
        try (Converted onnx = Converted.open(network, folder, OptLevel.NO_OPT);
                TfliteRuntime tflite = new TfliteRuntime(Files.readAllBytes(file))) {
            Random random = new Random(11);
            for (int i = 0; i < SAMPLES; i++) {
                List<byte[]> inputs = new ArrayList<>();
                for (Value input : onnx.graph().getInputs()) {
                    inputs.add(random(random, (TensorType) input.getType()));
                }
                compare(network, onnx.run(inputs), tflite.run(inputs));
            }
        }
        return operators(file);
    }

    private byte[] random(Random random, TensorType type) {
        int count = (int) type.shape().elementCount();
        ByteBuffer buffer = ByteBuffer.allocate((int) type.elementType().bytes(count)).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < count; i++) {
            switch (type.elementType()) {
            case FLOAT32 -> buffer.putFloat(low + random.nextFloat() * (high - low));
            case INT8, UINT8 -> buffer.put((byte) random.nextInt(256));
            case BOOL -> buffer.put((byte) random.nextInt(2));
            case INT64 -> buffer.putLong(random.nextInt(3));
            default -> buffer.putInt(random.nextInt(3));
            }
        }
        return buffer.array();
    }

    private void compare(Network network, List<byte[]> expected, List<byte[]> found) {
        assertEquals(expected.size(), found.size());
        for (int i = 0; i < expected.size(); i++) {
            TensorType type = (TensorType) network.getGraph().getOutputs().get(i).getType();
            String name = network.getGraph().getOutputs().get(i).getValue().getName();
            assertEquals(expected.get(i).length, found.get(i).length, name + ": bytes");
            if (type.elementType() == ElementType.FLOAT32) {
                assertClose(name, Agreement.floats(expected.get(i)), Agreement.floats(found.get(i)), tolerance);
            } else if (type.elementType().bits() == 8 && type.elementType() != ElementType.BOOL) {
                for (int j = 0; j < expected.get(i).length; j++) {
                    int mask = type.elementType() == ElementType.UINT8 ? 0xff : -1;
                    int difference = Math.abs((expected.get(i)[j] & mask) - (found.get(i)[j] & mask));
                    assertTrue(difference <= integerTolerance, name + "[" + j + "] differs by " + difference);
                }
            } else {
                assertArrayEquals(expected.get(i), found.get(i), name);
            }
        }
    }

    static void assertClose(String name, float[] expected, float[] found, double tolerance) {
        double largest = 1e-3;
        for (float value : expected) {
            largest = Math.max(largest, Math.abs(value));
        }
        for (int i = 0; i < expected.length; i++) {
            int index = i;
            assertTrue(Math.abs(expected[i] - found[i]) <= tolerance * largest,
                    () -> name + "[" + index + "]: expected " + expected[index] + ", TensorFlow Lite " + found[index]);
        }
    }
}
