package org.hone.formats.tflite;

import static org.hone.formats.tflite.ImageOperatorsTest.random;
import static org.hone.formats.tflite.TfliteFile.BOOL;
import static org.hone.formats.tflite.TfliteFile.FLOAT32;
import static org.hone.formats.tflite.TfliteFile.INT32;
import static org.hone.formats.tflite.TfliteFile.INT64;

import java.nio.file.Path;

import org.hone.formats.tflite.FlatWriter.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Operators that move, join, pick and reduce elements: TensorFlow Lite and the converted network agree. */
class ShapeOperatorsTest {

    @TempDir
    Path folder;

    private Agreement agreement() {
        return new Agreement(folder);
    }

    /** An image that the import has channels first, so that the operator behind it works in that order. */
    private static int image(TfliteFile file, int x) {
        int image = file.tensor("image", FLOAT32, 1, 4, 5, 3);
        file.operator("MAX_POOL_2D", 5, new Table().with(0, (byte) 1).with(1, 1).with(2, 1).with(3, 1).with(4, 1), new int[] { x },
                image);
        return image;
    }

    private static int input(TfliteFile file) {
        return file.tensor("x", FLOAT32, 1, 4, 5, 3);
    }

    @ParameterizedTest
    @CsvSource({ "MEAN,1,2", "SUM,3,3", "REDUCE_MAX,1,1", "REDUCE_MIN,2,3", "REDUCE_PROD,1,3" })
    void reductionsOfImages(String operator, int first, int second) throws Exception {
        for (boolean keep : new boolean[] { true, false }) {
            TfliteFile file = new TfliteFile();
            int x = input(file);
            int axes = first == second ? file.list("axes", first) : file.list("axes", first, second - 4);
            int[] shape = { 1, 4, 5, 3 };
            shape[first] = 1;
            shape[second] = 1;
            int[] reduced = java.util.stream.IntStream.range(0, 4).filter(i -> keep || i != first && i != second)
                    .map(i -> shape[i]).toArray();
            int image = image(file, x);
            int y = file.tensor("y", FLOAT32, reduced);
            file.operator(operator, 27, new Table().with(0, keep), new int[] { image, axes }, y);
            agreement().check(file.inputs(x).outputs(y));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "REDUCE_ANY", "REDUCE_ALL" })
    void reductionsOfTruth(String operator) throws Exception {
        TfliteFile file = new TfliteFile();
        int x = file.tensor("x", BOOL, 4, 2);
        int axes = file.list("axes", 1);
        int y = file.tensor("y", BOOL, 4);
        file.operator(operator, 27, new Table(), new int[] { x, axes }, y);
        agreement().check(file.inputs(x).outputs(y));
    }

    @ParameterizedTest
    @CsvSource({ "ARG_MAX,40,3", "ARG_MIN,57,1", "ARG_MAX,40,-2" })
    void extremeIndices(String operator, int kind, int axis) throws Exception {
        TfliteFile file = new TfliteFile();
        int x = input(file);
        int at = file.scalar("axis", axis);
        int[] shape = java.util.stream.IntStream.range(0, 4).filter(i -> i != (axis + 4) % 4).map(i -> new int[] { 1, 4, 5, 3 }[i])
                .toArray();
        int y = file.tensor("y", INT32, shape);
        file.operator(operator, kind, new Table().with(0, (byte) INT32), new int[] { image(file, x), at }, y);
        agreement().check(file.inputs(x).outputs(y));
    }

    @Test
    void largestElements() throws Exception {
        TfliteFile file = new TfliteFile();
        int x = file.tensor("x", FLOAT32, 3, 9);
        int k = file.scalar("k", 4);
        int values = file.tensor("values", FLOAT32, 3, 4);
        int indices = file.tensor("indices", INT32, 3, 4);
        file.operator("TOPK_V2", new int[] { x, k }, values, indices);
        agreement().check(file.inputs(x).outputs(values, indices));
    }

    @ParameterizedTest
    @CsvSource({ "false,false", "true,false", "false,true", "true,true" })
    void cumulativeSums(boolean exclusive, boolean reverse) throws Exception {
        TfliteFile file = new TfliteFile();
        int x = input(file);
        int axis = file.scalar("axis", 2);
        int y = file.tensor("y", FLOAT32, 1, 4, 5, 3);
        file.operator("CUMSUM", 102, new Table().with(0, exclusive).with(1, reverse), new int[] { image(file, x), axis }, y);
        agreement().check(file.inputs(x).outputs(y));
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 2, 3, -1 })
    void joinsAndSplitsOfImages(int axis) throws Exception {
        TfliteFile file = new TfliteFile();
        int x = input(file);
        int image = image(file, x);
        int[] shape = { 1, 4, 5, 3 };
        int at = (axis + 4) % 4;
        int other = file.floats("other", random(60), 1, 4, 5, 3);
        shape[at] *= 2;
        int joined = file.tensor("joined", FLOAT32, shape);
        shape[at] /= 2;
        int a = file.tensor("a", FLOAT32, shape);
        int b = file.tensor("b", FLOAT32, shape);
        shape[at] -= 1;
        int c = file.tensor("c", FLOAT32, shape);
        shape[at] += 2;
        int d = file.tensor("d", FLOAT32, shape);
        int where = file.scalar("axis", axis);
        int sizes = file.list("sizes", shape[at] - 2, -1);
        file.operator("CONCATENATION", 10, new Table().with(0, axis), new int[] { image, other }, joined);
        file.operator("SPLIT", 35, new Table().with(0, 2), new int[] { where, joined }, a, b);
        file.operator("SPLIT_V", 79, new Table().with(0, 2), new int[] { joined, sizes, where }, c, d);
        agreement().check(file.inputs(x).outputs(joined, a, b, c, d));
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 1, -1 })
    void packsAndUnpacks(int axis) throws Exception {
        TfliteFile file = new TfliteFile();
        int x = file.tensor("x", FLOAT32, 2, 3);
        int y = file.tensor("y", FLOAT32, 2, 3);
        int[] shape = axis == 0 ? new int[] { 2, 2, 3 } : axis == 1 ? new int[] { 2, 2, 3 } : new int[] { 2, 3, 2 };
        int packed = file.tensor("packed", FLOAT32, shape);
        int a = file.tensor("a", FLOAT32, 2, 3);
        int b = file.tensor("b", FLOAT32, 2, 3);
        file.operator("PACK", 59, new Table().with(0, 2).with(1, axis), new int[] { x, y }, packed);
        file.operator("UNPACK", 64, new Table().with(0, 2).with(1, axis), new int[] { packed }, b, a);
        agreement().check(file.inputs(x, y).outputs(packed, a, b));
    }

    @Test
    void reshapesSqueezesAndExpansionsOfImages() throws Exception {
        TfliteFile file = new TfliteFile();
        int x = input(file);
        int image = image(file, x);
        int target = file.list("target", 3, -1);
        int flat = file.tensor("flat", FLOAT32, 3, 20);
        int squeezed = file.tensor("squeezed", FLOAT32, 4, 5, 3);
        int axis = file.scalar("axis", 3);
        int expanded = file.tensor("expanded", FLOAT32, 4, 5, 3, 1);
        int relu = file.tensor("relu", FLOAT32, 4, 5, 3);
        file.operator("RESHAPE", 17, new Table().with(0, new int[] { 3, 20 }), new int[] { image, target }, flat);
        file.operator("SQUEEZE", 30, new Table(), new int[] { image }, squeezed);
        file.operator("RELU", new int[] { squeezed }, relu);
        file.operator("EXPAND_DIMS", new int[] { relu, axis }, expanded);
        agreement().check(file.inputs(x).outputs(flat, expanded));
    }

    @ParameterizedTest
    @CsvSource({ "0,2,1,3", "3,1,0,2", "0,3,1,2", "0,1,2,3", "0,1,3,2" })
    void transposesOfImages(int a, int b, int c, int d) throws Exception {
        TfliteFile file = new TfliteFile();
        int x = input(file);
        int permutation = file.list("permutation", a, b, c, d);
        int[] shape = { 1, 4, 5, 3 };
        int y = file.tensor("y", FLOAT32, shape[a], shape[b], shape[c], shape[d]);
        int z = file.tensor("z", FLOAT32, shape[a], shape[b], shape[c], shape[d]);
        file.operator("TRANSPOSE", new int[] { image(file, x), permutation }, y);
        file.operator("TANH", new int[] { y }, z);
        agreement().check(file.inputs(x).outputs(z, y));
    }

    @Test
    void transposesOfConstants() throws Exception {
        TfliteFile file = new TfliteFile();
        int x = file.tensor("x", FLOAT32, 4, 2);
        int constant = file.floats("constant", random(8), 2, 4);
        int permutation = file.list("permutation", 1, 0);
        int turned = file.tensor("turned", FLOAT32, 4, 2);
        int y = file.tensor("y", FLOAT32, 4, 2);
        file.operator("TRANSPOSE", new int[] { constant, permutation }, turned);
        file.operator("ADD", 11, new Table(), new int[] { x, turned }, y);
        agreement().check(file.inputs(x).outputs(y));
    }

    @Test
    void paddings() throws Exception {
        TfliteFile file = new TfliteFile();
        int x = input(file);
        int image = image(file, x);
        int pads = file.ints("pads", new int[] { 0, 1, 2, 0, 1, 1, 0, 2 }, 4, 2);
        int small = file.ints("small", new int[] { 0, 0, 1, 1, 1, 0, 0, 0 }, 4, 2);
        int wide = file.ints("wide", new int[] { 0, 0, 3, 2, 1, 4, 0, 2 }, 4, 2);
        int filling = file.floats("filling", new float[] { 2.5f });
        int plain = file.tensor("plain", FLOAT32, 2, 6, 7, 5);
        int filled = file.tensor("filled", FLOAT32, 2, 6, 7, 5);
        int reflected = file.tensor("reflected", FLOAT32, 1, 9, 10, 5);
        int symmetric = file.tensor("symmetric", FLOAT32, 1, 6, 6, 3);
        file.operator("PAD", new int[] { image, pads }, plain);
        file.operator("PADV2", new int[] { image, pads, filling }, filled);
        file.operator("MIRROR_PAD", 77, new Table().with(0, (byte) 0), new int[] { image, wide }, reflected);
        file.operator("MIRROR_PAD", 77, new Table().with(0, (byte) 1), new int[] { image, small }, symmetric);
        agreement().check(file.inputs(x).outputs(plain, filled, reflected, symmetric));
    }

    @Test
    void repetitions() throws Exception {
        TfliteFile file = new TfliteFile();
        int x = input(file);
        int times = file.list("times", 2, 1, 3, 2);
        int tiled = file.tensor("tiled", FLOAT32, 2, 4, 15, 6);
        int row = file.tensor("row", FLOAT32, 1, 3);
        int target = file.list("target", 2, 4, 3);
        int broad = file.tensor("broad", FLOAT32, 2, 4, 3);
        file.operator("TILE", new int[] { image(file, x), times }, tiled);
        file.operator("BROADCAST_TO", new int[] { row, target }, broad);
        agreement().check(file.inputs(x, row).outputs(tiled, broad));
    }

    @Test
    void slices() throws Exception {
        TfliteFile file = new TfliteFile();
        int x = input(file);
        int begin = file.list("begin", 0, 1, 2, 0);
        int size = file.list("size", 1, -1, 2, 2);
        int y = file.tensor("y", FLOAT32, 1, 3, 2, 2);
        int axes = file.list("axes", 3);
        int reversed = file.tensor("reversed", FLOAT32, 1, 4, 5, 3);
        int image = image(file, x);
        file.operator("SLICE", new int[] { image, begin, size }, y);
        file.operator("REVERSE_V2", new int[] { image, axes }, reversed);
        agreement().check(file.inputs(x).outputs(y, reversed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "0,1,0,0; 1,3,5,3; 1,1,2,1; 0;0;0;0;0; 1,2,3,3", "0,3,0,2; 1,0,0,0; 1,-1,1,-1; 0;4;0;0;0; 1,3,5,2",
            "0,-2,0,0; 1,9,5,3; 1,1,1,1; 1;8;0;0;2; 1,5,3", "0,0,0,-1; 0,0,0,0; 1,1,1,1; 7;7;0;0;8; 1,4,5", "0,1; 0,2; 1,1; 0;0;1;0;0; 1,4,5,1",
            "0,0,0,0,1; 1,0,4,5,3; 1,1,1,1,1; 0;0;0;2;0; 1,1,4,5,2" })
    void stridedSlices(String begin, String end, String strides, int beginMask, int endMask, int ellipsis, int newAxis, int shrink,
            String shape) throws Exception {
        TfliteFile file = new TfliteFile();
        int x = input(file);
        int image = image(file, x);
        int y = file.tensor("y", FLOAT32, ints(shape));
        file.operator("STRIDED_SLICE", 32,
                new Table().with(0, beginMask).with(1, endMask).with(2, ellipsis).with(3, newAxis).with(4, shrink),
                new int[] { image, file.list("begin", ints(begin)), file.list("end", ints(end)), file.list("strides", ints(strides)) },
                y);
        agreement().check(file.inputs(x).outputs(y));
    }

    private static int[] ints(String text) {
        return java.util.Arrays.stream(text.strip().split(",")).mapToInt(Integer::parseInt).toArray();
    }

    @ParameterizedTest
    @CsvSource({ "0,0", "3,0", "2,1", "1,2" })
    void gathersAlongAnAxisOfAnImage(int axis, int indexRank) throws Exception {
        TfliteFile file = new TfliteFile();
        int x = input(file);
        int indices = indexRank == 0 ? file.scalar("indices", axis == 0 ? 0 : 2)
                : indexRank == 1 ? file.list("indices", 2, 0, 1) : file.ints("indices", new int[] { 1, 0, 2, 2 }, 2, 2);
        int[] shape = { 1, 4, 5, 3 };
        java.util.List<Integer> result = new java.util.ArrayList<>();
        for (int i = 0; i < 4; i++) {
            if (i != axis) {
                result.add(shape[i]);
            } else if (indexRank == 1) {
                result.add(3);
            } else if (indexRank == 2) {
                result.addAll(java.util.List.of(2, 2));
            }
        }
        int y = file.tensor("y", FLOAT32, result.stream().mapToInt(Integer::intValue).toArray());
        file.operator("GATHER", 23, new Table().with(0, axis), new int[] { image(file, x), indices }, y);
        agreement().check(file.inputs(x).outputs(y));
    }

    @Test
    void gathersOfPointsAndBatches() throws Exception {
        TfliteFile file = new TfliteFile();
        int x = file.tensor("x", FLOAT32, 2, 4, 3);
        int points = file.ints("points", new int[] { 0, 3, 1, 2 }, 2, 2);
        int rows = file.ints("rows", new int[] { 3, 0, 1, 2, 2, 2 }, 2, 3);
        int y = file.tensor("y", FLOAT32, 2, 3);
        int z = file.tensor("z", FLOAT32, 2, 3, 3);
        file.operator("GATHER_ND", new int[] { x, points }, y);
        file.operator("GATHER", 23, new Table().with(0, 1).with(1, 1), new int[] { x, rows }, z);
        agreement().check(file.inputs(x).outputs(y, z));
    }

    @Test
    void tablesAndScattering() throws Exception {
        TfliteFile file = new TfliteFile();
        int rows = file.tensor("rows", INT32, 4);
        int table = file.floats("table", random(24), 8, 3);
        int y = file.tensor("y", FLOAT32, 4, 3);
        int at = file.ints("at", new int[] { 4, 1, 4, 0 }, 4, 1);
        int shape = file.list("shape", 6, 3);
        int z = file.tensor("z", FLOAT32, 6, 3);
        file.operator("EMBEDDING_LOOKUP", new int[] { rows, table }, y);
        file.operator("SCATTER_ND", new int[] { at, y, shape }, z);
        agreement().check(file.inputs(rows).outputs(y, z));
    }

    @Test
    void reversedSequences() throws Exception {
        TfliteFile file = new TfliteFile();
        int x = file.tensor("x", FLOAT32, 3, 5, 2);
        int lengths = file.list("lengths", 5, 2, 3);
        int y = file.tensor("y", FLOAT32, 3, 5, 2);
        file.operator("REVERSE_SEQUENCE", 87, new Table().with(0, 1).with(1, 0), new int[] { x, lengths }, y);
        agreement().check(file.inputs(x).outputs(y));
    }

    @ParameterizedTest
    @CsvSource({ "0,-1", "2,0", "6,1" })
    void oneHot(int type, int axis) throws Exception {
        TfliteFile file = new TfliteFile();
        int x = file.tensor("x", INT32, 3);
        int depth = file.scalar("depth", 5);
        byte[] on = type == 0 ? FlatWriter.encode(2.5f) : type == 6 ? new byte[] { 1 } : FlatWriter.encode(3);
        byte[] off = type == 0 ? FlatWriter.encode(-1f) : type == 6 ? new byte[] { 0 } : FlatWriter.encode(-2);
        int hot = file.constant("on", type, on);
        int cold = file.constant("off", type, off);
        int y = axis == 0 ? file.tensor("y", type, 5, 3) : file.tensor("y", type, 3, 5);
        file.operator("ONE_HOT", 61, new Table().with(0, axis), new int[] { x, depth, hot, cold }, y);
        agreement().integersTo(4).check(file.inputs(x).outputs(y));
    }

    @Test
    void generators() throws Exception {
        TfliteFile file = new TfliteFile();
        int x = file.tensor("x", FLOAT32, 2, 3);
        int zeros = file.tensor("zeros", FLOAT32, 2, 3);
        int rank = file.tensor("rank", INT32);
        int shape = file.tensor("shape", INT64, 2);
        int value = file.floats("value", new float[] { 4.5f });
        int dims = file.list("dims", 3, 2);
        int filled = file.tensor("filled", FLOAT32, 3, 2);
        int numbers = file.tensor("numbers", INT32, 4);
        file.operator("ZEROS_LIKE", new int[] { x }, zeros);
        file.operator("RANK", new int[] { x }, rank);
        file.operator("SHAPE", 55, new Table().with(0, (byte) INT64), new int[] { x }, shape);
        file.operator("FILL", new int[] { dims, value }, filled);
        file.operator("RANGE", new int[] { file.scalar("from", 1), file.scalar("to", 9), file.scalar("by", 2) }, numbers);
        agreement().check(file.inputs(x).outputs(zeros, rank, shape, filled, numbers));
    }

    @Test
    void positionsOfTruth() throws Exception {
        TfliteFile file = new TfliteFile();
        int x = file.tensor("x", BOOL, 3, 4);
        int y = file.tensor("y", INT64, 1, 2);
        file.signature(-1, 2);
        file.operator("WHERE", new int[] { x }, y);
        agreement().check(file.inputs(x).outputs(y));
    }

    @Test
    void shapesThatAreComputed() throws Exception {
        TfliteFile file = new TfliteFile();
        int x = input(file);
        int image = image(file, x);
        int shape = file.tensor("shape", INT32, 4);
        int batch = file.tensor("batch", INT32);
        int rest = file.scalar("rest", 60);
        int target = file.tensor("target", INT32, 2);
        int y = file.tensor("y", FLOAT32, 1, 60);
        file.signature(-1, -1);
        file.operator("SHAPE", 55, new Table().with(0, (byte) INT32), new int[] { image }, shape);
        file.operator("STRIDED_SLICE", 32, new Table().with(4, 1),
                new int[] { shape, file.list("begin", 0), file.list("end", 1), file.list("strides", 1) }, batch);
        file.operator("PACK", 59, new Table().with(0, 2).with(1, 0), new int[] { batch, rest }, target);
        file.operator("RESHAPE", new int[] { image, target }, y);
        agreement().check(file.inputs(x).outputs(y));
    }
}
