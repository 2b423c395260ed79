package org.hone.engine.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hone.core.plan.Port;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;
import org.junit.jupiter.api.Test;

class OutputComparisonTest {

    private static Map<String, Tensor> outputs(float... scores) {
        Map<String, Tensor> outputs = new LinkedHashMap<>();
        outputs.put("scores", Tensor.ofFloats(Longs.of(1, scores.length), scores));
        return outputs;
    }

    @Test
    void findsTheWorstElementAndCountsClasses() {
        OutputComparison comparison = new OutputComparison();
        comparison.add(outputs(1, 4, 2), outputs(1, 4, 2), 1);
        comparison.add(outputs(1, 4, 2), outputs(1, 3, 3.5f), 1);
        NumbersCheck check = comparison.result();
        assertEquals(2, check.samples());
        assertEquals(1.5, check.worst());
        assertEquals(4, check.largest());
        assertEquals(0.375, check.worstOfLargest());
        assertEquals(1, check.sameClass());
        assertEquals(1, check.identical());
        assertEquals(10 * Math.log10(42 / 3.25), check.sqnr(), 1e-12);
        assertEquals(0.5, check.accuracy().top1().value());
    }

    @Test
    void hasNoAccuracyWithoutLabels() {
        OutputComparison comparison = new OutputComparison();
        comparison.add(outputs(1, 2), outputs(1, 2), -1);
        NumbersCheck check = comparison.result();
        assertNull(check.accuracy().top1());
        assertEquals(Double.POSITIVE_INFINITY, check.sqnr());
    }

    @Test
    void countsANumberThatIsNoneAsInfinitelyWrong() {
        OutputComparison comparison = new OutputComparison();
        comparison.add(outputs(1, 2), outputs(1, Float.NaN), -1);
        assertEquals(Double.POSITIVE_INFINITY, comparison.result().worst());
    }

    @Test
    void passesTensorsAsRawBytesBothWays() throws Exception {
        Port port = new Port("x", 0, ElementType.FLOAT32, List.of(1, 3), 0, 0);
        byte[] bytes = PortBytes.of(Tensor.ofFloats(Longs.of(1, 3), 1, -2, 3), port);
        assertEquals(12, bytes.length);
        byte[] two = new byte[24];
        System.arraycopy(bytes, 0, two, 12, 12);
        Tensor back = PortBytes.tensor(two, 12, port);
        assertEquals(-2, back.doubleAt(1));
        assertEquals(Longs.of(1, 3), back.sizes());
    }
}
