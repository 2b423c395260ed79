package org.hone.formats.tflite;

import static org.hone.formats.tflite.TfliteFile.FLOAT32;
import static org.hone.formats.tflite.TfliteFile.INT32;
import static org.hone.formats.tflite.TfliteFile.INT64;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Random;

import org.hone.formats.tflite.FlatWriter.Table;
import org.hone.model.network.Network;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Spatial operators on float images: TensorFlow Lite and the converted network compute the same. */
class ImageOperatorsTest {

    private static final int CONV_OPTIONS = 1;
    private static final int DEPTHWISE_OPTIONS = 2;
    private static final int POOL_OPTIONS = 5;

    @TempDir
    Path folder;

    private Agreement agreement() {
        return new Agreement(folder);
    }

    static float[] random(int count) {
        Random random = new Random(count);
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = random.nextFloat() * 2 - 1;
        }
        return values;
    }

    @ParameterizedTest
    @CsvSource({ "0,1,1,1,1,0", "1,1,1,1,1,1", "0,2,2,1,1,3", "0,3,2,1,1,2", "0,1,1,2,3,0", "1,1,1,3,2,1" })
    void convolutions(int padding, int strideW, int strideH, int dilationW, int dilationH, int activation) throws Exception {
        TfliteFile file = new TfliteFile();
        int x = file.tensor("x", FLOAT32, 2, 11, 10, 3);
        int w = file.floats("w", random(4 * 3 * 2 * 3), 4, 3, 2, 3);
        int b = file.floats("b", random(4), 4);
        int outH = size(11, 3, strideH, dilationH, padding);
        int outW = size(10, 2, strideW, dilationW, padding);
        int y = file.tensor("y", FLOAT32, 2, outH, outW, 4);
        file.operator("CONV_2D", CONV_OPTIONS, new Table().with(0, (byte) padding).with(1, strideW).with(2, strideH)
                .with(3, (byte) activation).with(4, dilationW).with(5, dilationH), new int[] { x, w, b }, y);
        Network network = agreement().check(file.inputs(x).outputs(y));
        assertEquals("x", network.getGraph().getInputs().get(0).getName());
        assertEquals("y", network.getGraph().getOutputs().get(0).getValue().getName());
        assertEquals(2, Converted.count(network, "Transpose"));
    }

    private static int size(int in, int window, int stride, int dilation, int padding) {
        return padding == 0 ? (in + stride - 1) / stride : (in - (window - 1) * dilation - 1) / stride + 1;
    }

    @Test
    void groupedConvolutions() throws Exception {
        TfliteFile file = new TfliteFile();
        int x = file.tensor("x", FLOAT32, 1, 5, 5, 6);
        int w = file.floats("w", random(4 * 3 * 3 * 3), 4, 3, 3, 3);
        int b = file.floats("b", random(4), 4);
        int y = file.tensor("y", FLOAT32, 1, 5, 5, 4);
        file.operator("CONV_2D", CONV_OPTIONS, new Table().with(0, (byte) 0).with(1, 1).with(2, 1), new int[] { x, w, b }, y);
        agreement().check(file.inputs(x).outputs(y));
    }

    @ParameterizedTest
    @CsvSource({ "0,1,1,1,1,1", "1,1,1,1,2,2", "0,2,2,1,1,3", "0,1,1,2,2,2" })
    void depthwiseConvolutions(int padding, int strideW, int strideH, int dilation, int multiplier, int activation) throws Exception {
        TfliteFile file = new TfliteFile();
        int x = file.tensor("x", FLOAT32, 1, 9, 8, 3);
        int w = file.floats("w", random(3 * 3 * 3 * multiplier), 1, 3, 3, 3 * multiplier);
        int b = file.floats("b", random(3 * multiplier), 3 * multiplier);
        int y = file.tensor("y", FLOAT32, 1, size(9, 3, strideH, dilation, padding), size(8, 3, strideW, dilation, padding),
                3 * multiplier);
        file.operator("DEPTHWISE_CONV_2D", DEPTHWISE_OPTIONS, new Table().with(0, (byte) padding).with(1, strideW).with(2, strideH)
                .with(3, multiplier).with(4, (byte) activation).with(5, dilation).with(6, dilation), new int[] { x, w, b }, y);
        agreement().check(file.inputs(x).outputs(y));
    }

    @ParameterizedTest
    @CsvSource({ "0,2,2,8,10", "0,2,3,7,12", "1,2,2,9,11", "1,1,1,6,7", "0,1,1,4,5" })
    void transposedConvolutions(int padding, int strideH, int strideW, int outH, int outW) throws Exception {
        TfliteFile file = new TfliteFile();
        int x = file.tensor("x", FLOAT32, 1, (outH - (padding == 0 ? 0 : 2) + strideH - 1) / strideH,
                (outW - (padding == 0 ? 0 : 2) + strideW - 1) / strideW, 3);
        int shape = file.list("shape", 1, outH, outW, 2);
        int w = file.floats("w", random(2 * 3 * 3 * 3), 2, 3, 3, 3);
        int b = file.floats("b", random(2), 2);
        int y = file.tensor("y", FLOAT32, 1, outH, outW, 2);
        file.operator("TRANSPOSE_CONV", 49, new Table().with(0, (byte) padding).with(1, strideW).with(2, strideH),
                new int[] { shape, w, x, b }, y);
        agreement().check(file.inputs(x).outputs(y));
    }

    @ParameterizedTest
    @CsvSource({ "AVERAGE_POOL_2D,0,2,3", "AVERAGE_POOL_2D,1,1,2", "MAX_POOL_2D,0,2,3", "MAX_POOL_2D,1,3,3", "L2_POOL_2D,0,2,2" })
    void pooling(String operator, int padding, int stride, int window) throws Exception {
        TfliteFile file = new TfliteFile();
        int x = file.tensor("x", FLOAT32, 1, 9, 7, 3);
        int y = file.tensor("y", FLOAT32, 1, size(9, window, stride, 1, padding), size(7, window, stride, 1, padding), 3);
        file.operator(operator, POOL_OPTIONS,
                new Table().with(0, (byte) padding).with(1, stride).with(2, stride).with(3, window).with(4, window).with(5, (byte) 1),
                new int[] { x }, y);
        agreement().check(file.inputs(x).outputs(y));
    }

    @ParameterizedTest
    @CsvSource({ "7,5,14,10,false,false", "7,5,14,10,false,true", "7,5,14,10,true,false", "8,9,3,4,false,false", "8,9,3,4,false,true",
            "8,9,3,4,true,false", "10,10,7,13,false,true", "10,10,7,13,false,false", "4,4,1,1,true,false", "13,6,29,17,true,false" })
    void resizing(int h, int w, int outH, int outW, boolean align, boolean half) throws Exception {
        for (String operator : new String[] { "RESIZE_BILINEAR", "RESIZE_NEAREST_NEIGHBOR" }) {
            TfliteFile file = new TfliteFile();
            int x = file.tensor("x", FLOAT32, 1, h, w, 2);
            int size = file.list("size", outH, outW);
            int y = file.tensor("y", FLOAT32, 1, outH, outW, 2);
            boolean bilinear = operator.equals("RESIZE_BILINEAR");
            file.operator(operator, bilinear ? 15 : 74, new Table().with(bilinear ? 2 : 0, align).with(bilinear ? 3 : 1, half),
                    new int[] { x, size }, y);
            agreement().check(file.inputs(x).outputs(y));
        }
    }

    @Test
    void nearestNeighboursOfManySizes() throws Exception {
        for (int in = 1; in < 24; in += 5) {
            for (int out = 1; out < 40; out += 6) {
                for (int mode = 0; mode < 3; mode++) {
                    TfliteFile file = new TfliteFile();
                    int x = file.tensor("x", FLOAT32, 1, in, 1, 1);
                    int size = file.list("size", out, 1);
                    int y = file.tensor("y", FLOAT32, 1, out, 1, 1);
                    file.operator("RESIZE_NEAREST_NEIGHBOR", 74, new Table().with(0, mode == 1).with(1, mode == 2),
                            new int[] { x, size }, y);
                    try {
                        agreement().check(file.inputs(x).outputs(y));
                    } catch (AssertionError e) {
                        throw new AssertionError("from " + in + " to " + out + " in mode " + mode, e);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = { 2, 3 })
    void depthAndSpace(int block) throws Exception {
        TfliteFile file = new TfliteFile();
        int x = file.tensor("x", FLOAT32, 1, 6, 6, 2);
        int deep = file.tensor("deep", FLOAT32, 1, 6 / block, 6 / block, 2 * block * block);
        int y = file.tensor("y", FLOAT32, 1, 6, 6, 2);
        file.operator("SPACE_TO_DEPTH", 19, new Table().with(0, block), new int[] { x }, deep);
        file.operator("DEPTH_TO_SPACE", 94, new Table().with(0, block), new int[] { deep }, y);
        agreement().check(file.inputs(x).outputs(deep, y));
    }

    @Test
    void localResponseNormalization() throws Exception {
        TfliteFile file = new TfliteFile();
        int x = file.tensor("x", FLOAT32, 1, 3, 3, 7);
        int y = file.tensor("y", FLOAT32, 1, 3, 3, 7);
        file.operator("LOCAL_RESPONSE_NORMALIZATION", 13, new Table().with(0, 2).with(1, 1.5f).with(2, 0.3f).with(3, 0.75f),
                new int[] { x }, y);
        agreement().check(file.inputs(x).outputs(y));
    }

    @ParameterizedTest
    @CsvSource({ "CONV_2D, 0", "CONV_2D, 1", "DEPTHWISE_CONV_2D, 0" })
    void dilatedConvolutionsCutIntoBatchesBecomeOneNode(String operator, int crop) throws Exception {
        TfliteFile file = new TfliteFile();
        int x = file.tensor("x", FLOAT32, 1, 7, 8, 3);
        int block = file.list("block", 2, 2);
        int paddings = file.ints("paddings", new int[] { 2, 3, 2, 2 }, 2, 2);
        int crops = file.ints("crops", new int[] { 0, crop, 0, 0 }, 2, 2);
        int cut = file.tensor("cut", FLOAT32, 4, 6, 6, 3);
        boolean depthwise = operator.startsWith("D");
        int w = depthwise ? file.floats("w", random(27), 1, 3, 3, 3) : file.floats("w", random(4 * 27), 4, 3, 3, 3);
        int channels = depthwise ? 3 : 4;
        int b = file.floats("b", random(channels), channels);
        int inner = file.tensor("inner", FLOAT32, 4, 4, 4, channels);
        int y = file.tensor("y", FLOAT32, 1, 8 - crop, 8, channels);
        file.operator("SPACE_TO_BATCH_ND", new int[] { x, block, paddings }, cut);
        Table options = depthwise ? new Table().with(0, (byte) 1).with(1, 1).with(2, 1).with(3, 1).with(4, (byte) 1)
                : new Table().with(0, (byte) 1).with(1, 1).with(2, 1).with(3, (byte) 1);
        file.operator(operator, depthwise ? DEPTHWISE_OPTIONS : CONV_OPTIONS, options, new int[] { cut, w, b }, inner);
        file.operator("BATCH_TO_SPACE_ND", new int[] { inner, block, crops }, y);
        Network network = agreement().check(file.inputs(x).outputs(y));
        assertEquals(1, Converted.count(network, "Conv"));
        assertEquals(0, Converted.count(network, "Reshape"));
        assertEquals(java.util.List.of("#0 SPACE_TO_BATCH_ND", "#1 " + operator, "#2 BATCH_TO_SPACE_ND"), network.getGraph()
                .getNodes().stream().filter(n -> n.getOperator().equals("Conv")).findFirst().orElseThrow().getOrigins());
    }

    @Test
    void spaceAndBatchesWithoutAConvolution() throws Exception {
        TfliteFile file = new TfliteFile();
        int x = file.tensor("x", FLOAT32, 2, 5, 4, 3);
        int block = file.list("block", 2, 3);
        int paddings = file.ints("paddings", new int[] { 0, 1, 1, 1 }, 2, 2);
        int crops = file.ints("crops", new int[] { 1, 0, 0, 2 }, 2, 2);
        int cut = file.tensor("cut", FLOAT32, 12, 3, 2, 3);
        int y = file.tensor("y", FLOAT32, 2, 5, 4, 3);
        file.operator("SPACE_TO_BATCH_ND", new int[] { x, block, paddings }, cut);
        file.operator("BATCH_TO_SPACE_ND", new int[] { cut, block, crops }, y);
        agreement().check(file.inputs(x).outputs(cut, y));
    }

    @ParameterizedTest
    @ValueSource(booleans = { false, true })
    void flattenedImagesPermuteTheWeightsOfTheProduct(boolean reshape) throws Exception {
        TfliteFile file = new TfliteFile();
        int x = file.tensor("x", FLOAT32, 2, 5, 4, 3);
        int pooled = file.tensor("pooled", FLOAT32, 2, 4, 3, 3);
        int flat = file.tensor("flat", FLOAT32, 2, 36);
        int shape = file.list("shape", 2, 36);
        int w = file.floats("w", random(5 * 36), 5, 36);
        int b = file.floats("b", random(5), 5);
        int y = file.tensor("y", FLOAT32, 2, 5);
        file.operator("MAX_POOL_2D", POOL_OPTIONS, new Table().with(0, (byte) 1).with(1, 1).with(2, 1).with(3, 2).with(4, 2),
                new int[] { x }, pooled);
        if (reshape) {
            file.operator("RESHAPE", new int[] { pooled, shape }, flat);
        }
        file.operator("FULLY_CONNECTED", 8, new Table(), new int[] { reshape ? flat : pooled, w, b }, y);
        Network network = agreement().check(file.inputs(x).outputs(y));
        assertEquals(1, Converted.count(network, "Transpose"));
    }

    @Test
    void elementwiseChainsStayChannelsFirst() throws Exception {
        TfliteFile file = new TfliteFile();
        int x = file.tensor("x", FLOAT32, 1, 6, 5, 3);
        int pooled = file.tensor("pooled", FLOAT32, 1, 5, 4, 3);
        int perChannel = file.floats("perChannel", random(3), 3);
        int perPixel = file.floats("perPixel", random(4 * 3), 4, 3);
        int sum = file.tensor("sum", FLOAT32, 1, 5, 4, 3);
        int product = file.tensor("product", FLOAT32, 1, 5, 4, 3);
        int joined = file.tensor("joined", FLOAT32, 1, 5, 4, 6);
        int paddings = file.ints("paddings", new int[] { 0, 0, 1, 2, 0, 1, 0, 0 }, 4, 2);
        int padded = file.tensor("padded", FLOAT32, 1, 8, 5, 6);
        int axes = file.list("axes", 1, 2);
        int y = file.tensor("y", FLOAT32, 1, 6);
        file.operator("MAX_POOL_2D", POOL_OPTIONS, new Table().with(0, (byte) 1).with(1, 1).with(2, 1).with(3, 2).with(4, 2),
                new int[] { x }, pooled);
        file.operator("ADD", 11, new Table(), new int[] { pooled, perChannel }, sum);
        file.operator("MUL", 21, new Table(), new int[] { perPixel, sum }, product);
        file.operator("CONCATENATION", 10, new Table().with(0, 3), new int[] { product, pooled }, joined);
        file.operator("PAD", new int[] { joined, paddings }, padded);
        file.operator("MEAN", 27, new Table().with(0, false), new int[] { padded, axes }, y);
        Network network = agreement().check(file.inputs(x).outputs(y));
        assertEquals(1, Converted.count(network, "Transpose"));
    }

    @Test
    void transposesOfTheFileCancelThoseOfTheImport() throws Exception {
        TfliteFile file = new TfliteFile();
        int x = file.tensor("x", FLOAT32, 1, 3, 6, 5);
        int toLast = file.list("toLast", 0, 2, 3, 1);
        int toFirst = file.list("toFirst", 0, 3, 1, 2);
        int last = file.tensor("last", FLOAT32, 1, 6, 5, 3);
        int pooled = file.tensor("pooled", FLOAT32, 1, 5, 4, 3);
        int y = file.tensor("y", FLOAT32, 1, 3, 5, 4);
        file.operator("TRANSPOSE", new int[] { x, toLast }, last);
        file.operator("MAX_POOL_2D", POOL_OPTIONS, new Table().with(0, (byte) 1).with(1, 1).with(2, 1).with(3, 2).with(4, 2),
                new int[] { last }, pooled);
        file.operator("TRANSPOSE", new int[] { pooled, toFirst }, y);
        Network network = agreement().check(file.inputs(x).outputs(y));
        assertEquals(0, Converted.count(network, "Transpose"));
    }

    @Test
    void convolutionsAlongTimeKeepTheirOrderThroughSqueezes() throws Exception {
        TfliteFile file = new TfliteFile();
        int x = file.tensor("x", FLOAT32, 1, 12, 3);
        int axis = file.scalar("axis", 1);
        int bias = file.floats("bias", random(3), 3);
        int previous = x;
        int time = 12;
        for (int i = 0; i < 3; i++) {
            int image = file.tensor("image" + i, FLOAT32, 1, 1, time, 3);
            int w = file.floats("w" + i, random(3 * 3 * 3), 3, 1, 3, 3);
            int convolved = file.tensor("convolved" + i, FLOAT32, 1, 1, time - 2, 3);
            int line = file.tensor("line" + i, FLOAT32, 1, time - 2, 3);
            int active = file.tensor("active" + i, FLOAT32, 1, time - 2, 3);
            file.operator("EXPAND_DIMS", new int[] { previous, axis }, image);
            file.operator("CONV_2D", CONV_OPTIONS, new Table().with(0, (byte) 1).with(1, 1).with(2, 1), new int[] { image, w, bias },
                    convolved);
            file.operator("SQUEEZE", 30, new Table().with(0, new int[] { 1 }), new int[] { convolved }, line);
            file.operator("TANH", new int[] { line }, active);
            previous = active;
            time -= 2;
        }
        Network network = agreement().check(file.inputs(x).outputs(previous));
        assertEquals(2, Converted.count(network, "Transpose"));
    }

    @Test
    void segmentationEndsWithoutATranspose() throws Exception {
        TfliteFile file = new TfliteFile();
        int x = file.tensor("x", FLOAT32, 1, 6, 6, 3);
        int w = file.floats("w", random(4 * 3), 4, 1, 1, 3);
        int b = file.floats("b", random(4), 4);
        int scores = file.tensor("scores", FLOAT32, 1, 6, 6, 4);
        int axis = file.scalar("axis", 3);
        int y = file.tensor("y", INT64, 1, 6, 6);
        file.operator("CONV_2D", CONV_OPTIONS, new Table().with(0, (byte) 0).with(1, 1).with(2, 1), new int[] { x, w, b }, scores);
        file.operator("ARG_MAX", 40, new Table().with(0, (byte) INT64), new int[] { scores, axis }, y);
        Network network = agreement().check(file.inputs(x).outputs(y));
        assertEquals(1, Converted.count(network, "Transpose"));
    }

    @Test
    void shapesAreThoseOfTheFilesLayout() throws Exception {
        TfliteFile file = new TfliteFile();
        int x = file.tensor("x", FLOAT32, 1, 6, 5, 3);
        int pooled = file.tensor("pooled", FLOAT32, 1, 5, 4, 3);
        int y = file.tensor("y", INT32, 4);
        file.operator("MAX_POOL_2D", POOL_OPTIONS, new Table().with(0, (byte) 1).with(1, 1).with(2, 1).with(3, 2).with(4, 2),
                new int[] { x }, pooled);
        file.operator("SHAPE", 55, new Table().with(0, (byte) INT32), new int[] { pooled }, y);
        agreement().check(file.inputs(x).outputs(y));
    }
}
