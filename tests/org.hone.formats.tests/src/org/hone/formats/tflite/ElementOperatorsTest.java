package org.hone.formats.tflite;

import static org.hone.formats.tflite.ImageOperatorsTest.random;
import static org.hone.formats.tflite.TfliteFile.BOOL;
import static org.hone.formats.tflite.TfliteFile.FLOAT16;
import static org.hone.formats.tflite.TfliteFile.FLOAT32;
import static org.hone.formats.tflite.TfliteFile.INT32;
import static org.hone.formats.tflite.TfliteFile.INT64;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

import org.hone.formats.tflite.FlatWriter.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Operators that work element by element, on matrices or on types: TensorFlow Lite and the converted network agree. */
class ElementOperatorsTest {

    @TempDir
    Path folder;

    private Agreement agreement() {
        return new Agreement(folder);
    }

    @ParameterizedTest
    @CsvSource({ "ADD,11,1", "SUB,28,2", "MUL,21,3", "DIV,29,1", "ADD,11,0" })
    void arithmeticWithFusedActivations(String operator, int kind, int activation) throws Exception {
        TfliteFile file = new TfliteFile();
        int x = file.tensor("x", FLOAT32, 2, 1, 3, 4);
        int y = file.tensor("y", FLOAT32, 5, 3, 1);
        int z = file.tensor("z", FLOAT32, 2, 5, 3, 4);
        file.operator(operator, kind, new Table().with(0, (byte) activation), new int[] { x, y }, z);
        agreement().range(0.5f, 9).check(file.inputs(x, y).outputs(z));
    }

    @ParameterizedTest
    @ValueSource(strings = { "MAXIMUM", "MINIMUM", "SQUARED_DIFFERENCE", "POW", "FLOOR_DIV", "FLOOR_MOD" })
    void pairsOfFloats(String operator) throws Exception {
        TfliteFile file = new TfliteFile();
        int x = file.tensor("x", FLOAT32, 2, 3, 4);
        int y = file.tensor("y", FLOAT32, 4);
        int z = file.tensor("z", FLOAT32, 2, 3, 4);
        file.operator(operator, new int[] { x, y }, z);
        agreement().range(0.3f, 3).check(file.inputs(x, y).outputs(z));
    }

    @ParameterizedTest
    @ValueSource(strings = { "ADD", "SUB", "MUL", "MAXIMUM", "MINIMUM", "SQUARED_DIFFERENCE" })
    void pairsOfIntegers(String operator) throws Exception {
        TfliteFile file = new TfliteFile();
        int x = file.tensor("x", INT32, 2, 3);
        int y = file.tensor("y", INT32, 2, 3);
        int z = file.tensor("z", INT32, 2, 3);
        file.operator(operator, new int[] { x, y }, z);
        agreement().check(file.inputs(x, y).outputs(z));
    }

    @ParameterizedTest
    @ValueSource(strings = { "FLOOR_DIV", "FLOOR_MOD" })
    void integerDivisionsRoundDown(String operator) throws Exception {
        TfliteFile file = new TfliteFile();
        int x = file.tensor("x", INT32, 4);
        int y = file.ints("y", new int[] { -3, 2, -5, 4 }, 4);
        int z = file.tensor("z", INT32, 4);
        file.operator(operator, new int[] { x, y }, z);
        agreement().integersTo(50).check(file.inputs(x).outputs(z));
    }

    @ParameterizedTest
    @ValueSource(strings = { "EQUAL", "NOT_EQUAL", "LESS", "LESS_EQUAL", "GREATER", "GREATER_EQUAL" })
    void comparisons(String operator) throws Exception {
        TfliteFile file = new TfliteFile();
        int x = file.tensor("x", INT32, 4, 5);
        int y = file.tensor("y", INT32, 5);
        int z = file.tensor("z", BOOL, 4, 5);
        file.operator(operator, new int[] { x, y }, z);
        agreement().integersTo(2).check(file.inputs(x, y).outputs(z));
    }

    @Test
    void logic() throws Exception {
        TfliteFile file = new TfliteFile();
        int x = file.tensor("x", BOOL, 8);
        int y = file.tensor("y", BOOL, 8);
        int and = file.tensor("and", BOOL, 8);
        int or = file.tensor("or", BOOL, 8);
        int not = file.tensor("not", BOOL, 8);
        file.operator("LOGICAL_AND", new int[] { x, y }, and);
        file.operator("LOGICAL_OR", new int[] { x, y }, or);
        file.operator("LOGICAL_NOT", new int[] { or }, not);
        agreement().check(file.inputs(x, y).outputs(and, or, not));
    }

    @ParameterizedTest
    @ValueSource(strings = { "RELU", "RELU6", "RELU_N1_TO_1", "RELU_0_TO_1", "LOGISTIC", "TANH", "HARD_SWISH", "ELU", "ABS", "NEG",
            "EXP", "SIN", "COS", "FLOOR", "CEIL", "ROUND", "SQUARE", "SIGN", "LOG_SOFTMAX" })
    void functionsOfOneTensor(String operator) throws Exception {
        TfliteFile file = new TfliteFile();
        int x = file.tensor("x", FLOAT32, 2, 3, 7);
        int y = file.tensor("y", FLOAT32, 2, 3, 7);
        file.operator(operator, new int[] { x }, y);
        agreement().range(-8, 8).check(file.inputs(x).outputs(y));
    }

    @ParameterizedTest
    @ValueSource(strings = { "LOG", "SQRT", "RSQRT" })
    void functionsOfPositiveNumbers(String operator) throws Exception {
        TfliteFile file = new TfliteFile();
        int x = file.tensor("x", FLOAT32, 9);
        int y = file.tensor("y", FLOAT32, 9);
        file.operator(operator, new int[] { x }, y);
        agreement().range(0.01f, 20).check(file.inputs(x).outputs(y));
    }

    @ParameterizedTest
    @CsvSource({ "LEAKY_RELU,75,0.3", "SOFTMAX,9,1", "SOFTMAX,9,0.5" })
    void functionsWithAFactor(String operator, int kind, float factor) throws Exception {
        TfliteFile file = new TfliteFile();
        int x = file.tensor("x", FLOAT32, 2, 2, 2, 5);
        int y = file.tensor("y", FLOAT32, 2, 2, 2, 5);
        file.operator(operator, kind, new Table().with(0, factor), new int[] { x }, y);
        agreement().check(file.inputs(x).outputs(y));
    }

    @ParameterizedTest
    @ValueSource(booleans = { false, true })
    void gelu(boolean approximate) throws Exception {
        TfliteFile file = new TfliteFile();
        int x = file.tensor("x", FLOAT32, 3, 5);
        int y = file.tensor("y", FLOAT32, 3, 5);
        file.operator("GELU", 116, new Table().with(0, approximate), new int[] { x }, y);
        agreement().tolerance(1e-4).check(file.inputs(x).outputs(y));
    }

    @Test
    void parametricRelu() throws Exception {
        TfliteFile file = new TfliteFile();
        int x = file.tensor("x", FLOAT32, 1, 3, 4, 5);
        int slope = file.floats("slope", random(5), 1, 1, 5);
        int y = file.tensor("y", FLOAT32, 1, 3, 4, 5);
        file.operator("PRELU", new int[] { x, slope }, y);
        agreement().check(file.inputs(x).outputs(y));
    }

    @Test
    void unitLength() throws Exception {
        TfliteFile file = new TfliteFile();
        int x = file.tensor("x", FLOAT32, 3, 5);
        int y = file.tensor("y", FLOAT32, 3, 5);
        file.operator("L2_NORMALIZATION", 12, new Table(), new int[] { x }, y);
        agreement().check(file.inputs(x).outputs(y));
    }

    @ParameterizedTest
    @ValueSource(strings = { "SELECT", "SELECT_V2" })
    void choices(String operator) throws Exception {
        TfliteFile file = new TfliteFile();
        int c = file.tensor("c", BOOL, 3, 4);
        int x = file.tensor("x", FLOAT32, 3, 4);
        int y = file.tensor("y", FLOAT32, 3, 4);
        int z = file.tensor("z", FLOAT32, 3, 4);
        file.operator(operator, new int[] { c, x, y }, z);
        agreement().check(file.inputs(c, x, y).outputs(z));
    }

    @Test
    void sumsOfMany() throws Exception {
        TfliteFile file = new TfliteFile();
        int x = file.tensor("x", FLOAT32, 3, 4);
        int y = file.tensor("y", FLOAT32, 3, 4);
        int z = file.tensor("z", FLOAT32, 3, 4);
        file.operator("ADD_N", new int[] { x, y, x }, z);
        agreement().check(file.inputs(x, y).outputs(z));
    }

    @ParameterizedTest
    @CsvSource({ "false,2", "true,3" })
    void fullyConnected(boolean keep, int rank) throws Exception {
        TfliteFile file = new TfliteFile();
        int[] in = rank == 2 ? new int[] { 4, 6 } : new int[] { 2, 2, 6 };
        int[] out = rank == 2 ? new int[] { 4, 5 } : new int[] { 2, 2, 5 };
        int x = file.tensor("x", FLOAT32, in);
        int w = file.floats("w", random(30), 5, 6);
        int b = file.floats("b", random(5), 5);
        int y = file.tensor("y", FLOAT32, out);
        file.operator("FULLY_CONNECTED", 8, new Table().with(0, (byte) 1).with(2, keep), new int[] { x, w, b }, y);
        agreement().check(file.inputs(x).outputs(y));
    }

    @Test
    void fullyConnectedFlattensItsInputAndNeedsNoBias() throws Exception {
        TfliteFile file = new TfliteFile();
        int x = file.tensor("x", FLOAT32, 2, 3, 4);
        int w = file.floats("w", random(60), 5, 12);
        int y = file.tensor("y", FLOAT32, 2, 5);
        file.operator("FULLY_CONNECTED", 8, new Table(), new int[] { x, w, -1 }, y);
        agreement().check(file.inputs(x).outputs(y));
    }

    @ParameterizedTest
    @CsvSource({ "false,false", "true,false", "false,true", "true,true" })
    void products(boolean adjointX, boolean adjointY) throws Exception {
        TfliteFile file = new TfliteFile();
        int x = adjointX ? file.tensor("x", FLOAT32, 2, 3, 5, 4) : file.tensor("x", FLOAT32, 2, 3, 4, 5);
        int y = adjointY ? file.tensor("y", FLOAT32, 2, 3, 6, 5) : file.tensor("y", FLOAT32, 2, 3, 5, 6);
        int z = file.tensor("z", FLOAT32, 2, 3, 4, 6);
        file.operator("BATCH_MATMUL", 101, new Table().with(0, adjointX).with(1, adjointY), new int[] { x, y }, z);
        agreement().check(file.inputs(x, y).outputs(z));
    }

    @Test
    void productsWithAConstant() throws Exception {
        TfliteFile file = new TfliteFile();
        int x = file.tensor("x", FLOAT32, 2, 4, 5);
        int y = file.floats("w", random(60), 2, 6, 5);
        int z = file.tensor("z", FLOAT32, 2, 4, 6);
        file.operator("BATCH_MATMUL", 101, new Table().with(1, true), new int[] { x, y }, z);
        agreement().check(file.inputs(x).outputs(z));
    }

    @Test
    void casts() throws Exception {
        TfliteFile file = new TfliteFile();
        int x = file.tensor("x", INT32, 6);
        int real = file.tensor("real", FLOAT32, 6);
        int half = file.tensor("half", FLOAT32, 6);
        int factor = file.floats("factor", new float[] { 0.7f });
        int back = file.tensor("back", INT64, 6);
        int truth = file.tensor("truth", BOOL, 6);
        file.operator("CAST", 37, new Table().with(0, (byte) INT32).with(1, (byte) FLOAT32), new int[] { x }, real);
        file.operator("MUL", 21, new Table(), new int[] { real, factor }, half);
        file.operator("CAST", 37, new Table().with(0, (byte) FLOAT32).with(1, (byte) INT64), new int[] { half }, back);
        file.operator("CAST", 37, new Table().with(0, (byte) INT32).with(1, (byte) BOOL), new int[] { x }, truth);
        agreement().integersTo(5).check(file.inputs(x).outputs(back, truth));
    }

    @Test
    void weightsOfSixteenBitFloats() throws Exception {
        TfliteFile file = new TfliteFile();
        int x = file.tensor("x", FLOAT32, 1, 5, 5, 2);
        ByteBuffer halves = ByteBuffer.allocate(2 * 54).order(ByteOrder.LITTLE_ENDIAN);
        for (float value : random(54)) {
            halves.putShort(Float.floatToFloat16(value));
        }
        int half = file.constant("half", FLOAT16, halves.array(), 3, 3, 3, 2);
        int w = file.tensor("w", FLOAT32, 3, 3, 3, 2);
        int b = file.floats("b", random(3), 3);
        int y = file.tensor("y", FLOAT32, 1, 5, 5, 3);
        file.operator("DEQUANTIZE", new int[] { half }, w);
        file.operator("CONV_2D", 1, new Table().with(0, (byte) 0).with(1, 1).with(2, 1), new int[] { x, w, b }, y);
        agreement().check(file.inputs(x).outputs(y));
    }

    @Test
    void fakeQuantization() throws Exception {
        TfliteFile file = new TfliteFile();
        int x = file.tensor("x", FLOAT32, 50);
        int y = file.tensor("y", FLOAT32, 50);
        file.operator("FAKE_QUANT", 58, new Table().with(0, -1.5f).with(1, 1.7f).with(2, 8), new int[] { x }, y);
        agreement().check(file.inputs(x).outputs(y));
    }
}
