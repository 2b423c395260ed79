package org.hone.formats.tflite;

import static org.hone.formats.tflite.TfliteFile.FLOAT32;
import static org.hone.formats.tflite.TfliteFile.INT8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.hone.formats.fuzz.FuzzCorpus;
import org.hone.formats.fuzz.TfliteFuzzTarget;
import org.hone.formats.tflite.FlatWriter.Table;
import org.hone.tests.support.SharedData;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Changed files are read or refused, and nothing else happens. */
class TfliteFuzzTest {

    private static final int[] INTERESTING = { 0, 1, -1, 2, 127, 128, 255, 256, 32767, 65535, Integer.MAX_VALUE, Integer.MIN_VALUE,
            1 << 30, 1 << 20, -2 };

    private static final int QUICK = 6_000;
    private static final int LONG = 300_000;

    /** A small network of many kinds of operators. */
    static byte[] smallNetwork() {
        TfliteFile file = new TfliteFile();
        int x = file.quantized("x", INT8, 0.05f, 5, 1, 6, 6, 4);
        int w = file.quantizedConstant("w", INT8, new byte[72], new float[] { 0.1f, 0.2f }, new long[2], 0, 2, 3, 3, 4);
        int b = file.quantizedConstant("b", TfliteFile.INT32, new byte[8], new float[] { 0.005f, 0.01f }, new long[2], 0, 2);
        int y = file.quantized("y", INT8, 0.07f, -6, 1, 6, 6, 2);
        int real = file.tensor("real", FLOAT32, 1, 6, 6, 2);
        int cut = file.tensor("cut", FLOAT32, 4, 3, 3, 2);
        int padded = file.tensor("padded", FLOAT32, 4, 4, 5, 2);
        int sliced = file.tensor("sliced", FLOAT32, 4, 2, 2);
        int flat = file.tensor("flat", FLOAT32, 4, 4);
        int turned = file.tensor("turned", FLOAT32, 4, 4);
        int joined = file.tensor("joined", FLOAT32, 4, 8);
        int mean = file.tensor("mean", FLOAT32, 4);
        int product = file.tensor("product", FLOAT32, 4, 3);
        int weights = file.floats("weights", new float[24], 3, 8);
        int gathered = file.tensor("gathered", FLOAT32, 2, 3);
        int odd = file.tensor("odd", FLOAT32, 7);
        file.operator("CONV_2D", 1, new Table().with(0, (byte) 0).with(1, 1).with(2, 1).with(3, (byte) 1), new int[] { x, w, b }, y);
        file.operator("DEQUANTIZE", new int[] { y }, real);
        file.operator("SPACE_TO_BATCH_ND", new int[] { real, file.list("block", 2, 2), file.ints("none", new int[4], 2, 2) }, cut);
        file.operator("PAD", new int[] { cut, file.ints("pads", new int[] { 0, 0, 1, 0, 1, 1, 0, 0 }, 4, 2) }, padded);
        file.operator("STRIDED_SLICE", 32, new Table().with(0, 1).with(1, 1).with(4, 2), new int[] { padded,
                file.list("begin", 0, 1, 0, 0), file.list("end", 4, 2, 4, 2), file.list("strides", 1, 1, 2, 1) }, sliced);
        file.operator("RESHAPE", 17, new Table().with(0, new int[] { 4, 4 }), new int[] { sliced, file.list("shape", 4, -1) }, flat);
        file.operator("TRANSPOSE", new int[] { flat, file.list("order", 1, 0) }, turned);
        file.operator("CONCATENATION", 10, new Table().with(0, 1), new int[] { flat, turned }, joined);
        file.operator("FULLY_CONNECTED", 8, new Table(), new int[] { joined, weights, -1 }, product);
        file.operator("MEAN", 27, new Table(), new int[] { product, file.list("axes", 1) }, mean);
        file.operator("GATHER", 23, new Table(), new int[] { product, file.list("rows", 1, 3) }, gathered);
        file.operator("Strange", new int[] { mean, -1 }, odd);
        return file.inputs(x).outputs(gathered, odd).bytes();
    }

    @Test
    void theSmallNetworkIsReadAsItIs() {
        assertTrue(TfliteFuzzTarget.read(smallNetwork()));
    }

    @Test
    void survivesChangesOfASmallNetwork() {
        mutate(smallNetwork(), QUICK, 11);
    }

    @ParameterizedTest
    @ValueSource(strings = { "kws_dscnn_int8", "ic_resnet8_int8", "kws_dscnn_fp32" })
    void survivesChangesOfRealNetworks(String name) throws Exception {
        mutate(Files.readAllBytes(SharedData.file("mlperf-tiny/" + name + ".tflite")), 400, 5);
    }

    @Test
    @Tag("full")
    void survivesManyChanges() {
        mutate(smallNetwork(), LONG, 99);
    }

    @Test
    void survivesEveryLengthOfASmallNetwork() {
        byte[] file = smallNetwork();
        for (int length = 0; length < file.length; length++) {
            TfliteFuzzTarget.fuzzerTestOneInput(Arrays.copyOf(file, length));
        }
    }

    @Test
    void runsTheSavedCorpus() throws Exception {
        List<Path> files = FuzzCorpus.files("tflite");
        assertTrue(files.size() > 0, "no file is in the corpus");
        for (Path file : files) {
            TfliteFuzzTarget.fuzzerTestOneInput(Files.readAllBytes(file));
        }
    }

    /** A few changes at a time, of numbers that stand at places where numbers do. */
    private static void mutate(byte[] file, int rounds, long seed) {
        Random random = new Random(seed);
        int read = 0;
        for (int round = 0; round < rounds; round++) {
            byte[] changed = file.clone();
            ByteBuffer buffer = ByteBuffer.wrap(changed).order(ByteOrder.LITTLE_ENDIAN);
            for (int change = random.nextInt(4); change >= 0; change--) {
                change(random, buffer);
            }
            try {
                read += TfliteFuzzTarget.read(changed) ? 1 : 0;
            } catch (RuntimeException | Error e) {
                throw new AssertionError("round " + round + " of seed " + seed, e);
            }
        }
        assertTrue(read > 0, "files that were read although changed: " + read);
    }

    private static void change(Random random, ByteBuffer buffer) {
        int at = random.nextInt(buffer.capacity() - 8);
        switch (random.nextInt(5)) {
        case 0 -> buffer.put(at, (byte) random.nextInt());
        case 1 -> buffer.put(at, (byte) (buffer.get(at) ^ 1 << random.nextInt(8)));
        case 2 -> buffer.putInt(at & ~3, INTERESTING[random.nextInt(INTERESTING.length)]);
        case 3 -> buffer.putShort(at & ~1, (short) INTERESTING[random.nextInt(INTERESTING.length)]);
        default -> buffer.putInt(at & ~3, buffer.getInt(random.nextInt(buffer.capacity() - 8) & ~3));
        }
    }
}
