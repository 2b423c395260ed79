package org.hone.engine.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.hone.core.FailureKind;
import org.hone.core.HoneException;
import org.hone.model.build.NetworkBuilder;
import org.hone.model.network.Network;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.Dimension;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;
import org.hone.model.type.Shape;
import org.hone.model.type.ValueType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RandomSamplesTest {

    private static Network network(ElementType type, Dimension... dimensions) {
        NetworkBuilder builder = new NetworkBuilder("n");
        builder.input("x", ValueType.tensor(type, Shape.of(dimensions)));
        return builder.network();
    }

    private static Tensor sample(ElementType type, double low, double high, long seed, int index) throws HoneException {
        return RandomSamples.of(network(type, Dimension.of(64)), Map.of(), Map.of(), ValueRange.of(low, high), 10, seed)
                .sample(index).get("x");
    }

    @Test
    void areTheSameForTheSameSeedAndIndex() throws Exception {
        assertEquals(sample(ElementType.FLOAT32, -1, 1, 7, 3).digest(), sample(ElementType.FLOAT32, -1, 1, 7, 3).digest());
        assertNotEquals(sample(ElementType.FLOAT32, -1, 1, 7, 3).digest(), sample(ElementType.FLOAT32, -1, 1, 7, 4).digest());
        assertNotEquals(sample(ElementType.FLOAT32, -1, 1, 7, 3).digest(), sample(ElementType.FLOAT32, -1, 1, 8, 3).digest());
        assertEquals(-0.6485719f, sample(ElementType.FLOAT32, -1, 1, 1, 0).doubleAt(0));
    }

    @ParameterizedTest
    @EnumSource(names = { "FLOAT32", "FLOAT64", "FLOAT16", "BFLOAT16", "INT8", "UINT8", "INT16", "UINT16", "INT32", "UINT32",
            "INT64", "UINT64" })
    void lieInTheRange(ElementType type) throws Exception {
        boolean below = false;
        boolean above = false;
        for (int index = 0; index < 10; index++) {
            Tensor tensor = sample(type, 3, 9, 1, index);
            for (int i = 0; i < tensor.elementCount(); i++) {
                double value = tensor.doubleAt(i);
                assertTrue(value >= 3 && value <= 9, type + " " + value);
                below |= value < 4.5;
                above |= value > 7.5;
            }
        }
        assertTrue(below && above);
    }

    @ParameterizedTest
    @CsvSource({ "INT8,-1000,1000,-128,127", "UINT8,-5,1000,0,255", "INT64,-1,1,-1,1", "INT32,0,0.5,0,0" })
    void takeOnlyValuesThatTheTypeHolds(ElementType type, double low, double high, long least, long greatest) throws Exception {
        for (int index = 0; index < 10; index++) {
            for (long value : sample(type, low, high, 5, index).toLongs()) {
                assertTrue(value >= least && value <= greatest, () -> type + " " + value);
            }
        }
    }

    @Test
    void bindSymbolicDimensions() throws Exception {
        Network network = network(ElementType.FLOAT32, Dimension.symbol("batch"), Dimension.of(2));
        assertEquals(Longs.of(5, 2), RandomSamples.of(network, Map.of("batch", 5L), Map.of(), ValueRange.UNIT, 1, 1).sample(0)
                .get("x").sizes());
        HoneException refusal = assertThrows(HoneException.class,
                () -> RandomSamples.of(network, Map.of(), Map.of(), ValueRange.UNIT, 1, 1));
        assertEquals(FailureKind.USAGE, refusal.kind());
        assertTrue(refusal.getMessage().endsWith("bind 'batch' to a size"), refusal.getMessage());
    }

    @Test
    void refuseWhatCannotBeMade() {
        assertKind(FailureKind.UNSUPPORTED, network(ElementType.STRING, Dimension.of(2)), ValueRange.UNIT);
        assertKind(FailureKind.USAGE, network(ElementType.FLOAT32, Dimension.of(1L << 40)), ValueRange.UNIT);
        assertKind(FailureKind.USAGE, network(ElementType.UINT8, Dimension.of(2)), new ValueRange(300, 400));
        assertKind(FailureKind.USAGE, network(ElementType.INT8, Dimension.of(2)), new ValueRange(0.25, 0.75));
        assertThrows(HoneException.class, () -> ValueRange.of(2, 1));
        assertThrows(HoneException.class, () -> ValueRange.of(Double.NaN, 1));
        assertThrows(HoneException.class, () -> RandomSamples.of(network(ElementType.INT8, Dimension.of(2)), Map.of(),
                Map.of("y", ValueRange.UNIT), ValueRange.UNIT, 1, 1));
    }

    private static void assertKind(FailureKind kind, Network network, ValueRange range) {
        assertEquals(kind, assertThrows(HoneException.class,
                () -> RandomSamples.of(network, Map.of(), Map.of(), range, 1, 1)).kind());
    }
}
