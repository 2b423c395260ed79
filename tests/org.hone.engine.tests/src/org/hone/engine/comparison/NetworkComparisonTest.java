package org.hone.engine.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.hone.core.FailureKind;
import org.hone.core.HoneException;
import org.hone.core.inference.ReferenceEngine;
import org.hone.engine.HoneEngine;
import org.hone.model.build.NetworkBuilder;
import org.hone.model.network.Network;
import org.hone.model.network.Value;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.Dimension;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;
import org.hone.model.type.Shape;
import org.hone.model.type.ValueType;
import org.hone.tests.support.TestExtensions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class NetworkComparisonTest {

    private static ReferenceEngine engine;

    @BeforeAll
    static void startEngine() {
        engine = new HoneEngine(TestExtensions.source()).newReferenceEngine();
    }

    @AfterAll
    static void closeEngine() {
        engine.close();
    }

    /** {@code output = -(input · scale)}, with the product as an inner value named {@code scaled}. */
    private static Network network(String input, String output, float scale) {
        NetworkBuilder builder = new NetworkBuilder("scaled by " + scale);
        Value x = builder.input(input, ElementType.FLOAT32, 2);
        Value factor = builder.constant("factor", Tensor.ofFloats(Longs.EMPTY, scale));
        Value scaled = builder.node("Mul", x, factor).output("scaled");
        builder.output(builder.node("Neg", scaled).output(output), ValueType.tensor(ElementType.FLOAT32, Shape.of(2)));
        return builder.network();
    }

    /** Sample {@code i} is {@code [i, -i]}. */
    private static Samples samples(int count) {
        return new Samples() {
            @Override
            public int count() {
                return count;
            }

            @Override
            public Map<String, Tensor> sample(int index) {
                return Map.of("x", Tensor.ofFloats(Longs.of(2), index, -index));
            }
        };
    }

    @Test
    void saysHowFarOutputsAndInnerValuesAreApart() throws Exception {
        ComparisonReport report = new NetworkComparison(engine).innerValues(true).compare(network("x", "y", 2),
                network("x", "y", 3), samples(5), null);
        assertEquals(5, report.samples());
        assertEquals(List.of("y"), report.outputs().stream().map(ValueComparison::name).toList());
        assertEquals(List.of("scaled"), report.innerValues().stream().map(ValueComparison::name).toList());
        for (ValueComparison value : List.of(report.outputs().get(0), report.innerValues().get(0))) {
            ErrorFigures figures = value.figures();
            assertEquals(10, figures.elements());
            assertEquals(4, figures.maximumAbsoluteError());
            assertEquals(2, figures.meanAbsoluteError());
            assertEquals(0.5, figures.relativeError());
            assertEquals(10 * Math.log10(4), figures.sqnrDecibels(), 1e-9);
            assertEquals(1, figures.cosine(), 1e-12);
            assertEquals(4, figures.worstSample());
            assertNull(value.mismatch());
            assertEquals("float32[2]", value.type());
        }
        assertFalse(report.isExact());
        assertTrue(report.engine().startsWith("ONNX Runtime 1."), report.engine());
    }

    @Test
    void aNetworkIsExactlyItself() throws Exception {
        ComparisonReport report = new NetworkComparison(engine).innerValues(true).compare(network("x", "y", 2),
                network("x", "y", 2), samples(3), null);
        assertTrue(report.isExact());
        assertEquals(List.of(), report.notes());
        assertTrue(new NetworkComparison(engine).compare(network("x", "y", 2), network("x", "y", 2), samples(3), null)
                .innerValues().isEmpty());
    }

    @Test
    void matchesByOrderWhereNamesDifferAndSaysSo() throws Exception {
        ComparisonReport report = new NetworkComparison(engine).compare(network("x", "y", 2), network("image", "scores", 2),
                samples(3), null);
        assertTrue(report.isExact());
        assertEquals("scores", report.outputs().get(0).candidateName());
        assertEquals(2, report.notes().size(), report.notes().toString());
    }

    @Test
    void reportsShapesThatDiffer() throws Exception {
        ComparisonReport report = new NetworkComparison(engine).compare(repeated("Identity"), repeated("NonZero"), samples(3),
                null);
        assertFalse(report.isExact());
        assertNotNull(report.outputs().get(0).mismatch());
        assertEquals("in sample 0 the reference gives float32[2] and the candidate int64[1, 0]",
                report.outputs().get(0).mismatch());
    }

    private static Network repeated(String operator) {
        NetworkBuilder builder = new NetworkBuilder(operator);
        Value y = builder.node(operator, builder.input("x", ElementType.FLOAT32, 2)).output("y");
        ValueType type = operator.equals("NonZero")
                ? ValueType.tensor(ElementType.INT64, Shape.of(Dimension.of(1), Dimension.symbol("n")))
                : ValueType.tensor(ElementType.FLOAT32, Shape.of(2));
        builder.output(y, type);
        return builder.network();
    }

    @Test
    void refusesNetworksWithDifferentNumbersOfInputs() {
        NetworkBuilder two = new NetworkBuilder("two");
        Value a = two.input("a", ElementType.FLOAT32, 2);
        Value b = two.input("b", ElementType.FLOAT32, 2);
        two.output(two.node("Add", a, b).output("y"), ValueType.tensor(ElementType.FLOAT32, Shape.of(2)));
        HoneException refusal = assertThrows(HoneException.class,
                () -> new NetworkComparison(engine).compare(network("x", "y", 1), two.network(), samples(1), null));
        assertEquals(FailureKind.USAGE, refusal.kind());
        assertTrue(refusal.getMessage().contains("[x] and [a, b]"), refusal.getMessage());
    }

    @Test
    void stopsWhenItIsCancelled() {
        NullProgressMonitor monitor = new NullProgressMonitor();
        Samples cancelling = new Samples() {
            @Override
            public int count() {
                return 1000;
            }

            @Override
            public Map<String, Tensor> sample(int index) throws HoneException {
                monitor.setCanceled(index == 2);
                assertTrue(index <= 2);
                return samples(1000).sample(index);
            }
        };
        assertThrows(OperationCanceledException.class, () -> new NetworkComparison(engine).compare(network("x", "y", 1),
                network("x", "y", 1), cancelling, monitor));
    }
}
