package org.hone.compress.simplify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.hone.compress.contract.StepContract;
import org.hone.compress.contract.TestStepContext;
import org.hone.core.HoneException;
import org.hone.model.build.GraphBuilder;
import org.hone.model.build.NetworkBuilder;
import org.hone.model.network.Network;
import org.hone.model.network.Node;
import org.hone.model.network.Value;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.Dimension;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;
import org.hone.model.type.Shape;
import org.hone.model.type.ValueType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Simplifying small networks, one idea each. */
class SimplifyStepTest {

    private static TestStepContext context;

    private final NetworkBuilder builder = new NetworkBuilder("small");
    private int constants;

    @BeforeAll
    static void start() {
        context = new TestStepContext();
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    // ---- constants ----

    @Test
    void whatDependsOnConstantsOnlyIsComputedOnce() throws Exception {
        Value x = input(2, 3);
        Value weight = builder.node("Transpose", floats(1, 2, 3, 4, 5, 6)).name("turn").output("turned");
        Value scaled = builder.node("Mul", weight, floats(2)).output("scaled");
        Network simple = simplify(builder.node("Add", x, builder.node("Reshape", scaled, longs(2, 3)).output("w")).name("add").output("y"));
        assertEquals(List.of("Add"), operators(simple));
        assertEquals(12, simple.getGraph().getConstants().getFirst().getTensor().doubleAt(5));
        assertEquals(List.of("add", "turn", "scaled", "w"), simple.getGraph().getNodes().getFirst().getOrigins());
    }

    @Test
    void randomNumbersAreNotFolded() throws Exception {
        Value x = input(2, 3);
        Value noise = builder.node("RandomNormal").attribute("shape", Longs.of(2, 3)).attribute("seed", 1f).output("noise");
        Value zero = builder.node("Mul", noise, floats(0)).output("zero");
        builder.output(builder.node("Add", x, zero).output("y"));
        assertEquals(List.of("RandomNormal", "Mul", "Add"), operators(new StepContract(new SimplifyStep(), context).apply(builder.network())));
    }

    @Test
    void quantizedWeightsKeepTheirPairs() throws Exception {
        Value x = input(1, 4);
        Value quantized = builder.node("QuantizeLinear", floats(1, 2, 3, 4), floats(0.5f)).output("q");
        Value weights = builder.node("DequantizeLinear", quantized, floats(0.5f)).output("w");
        assertEquals(List.of("QuantizeLinear", "DequantizeLinear", "Add"),
                operators(simplify(builder.node("Add", x, weights).output("y"))));
    }

    @Test
    void foldingDoesNotGrowTheNetworkBeyondItsBound() throws Exception {
        Value x = input(1, 1000);
        Value large = builder.node("ConstantOfShape", longs(1, 1000)).output("large");
        builder.output(builder.node("Add", x, large).output("y"));
        assertEquals(List.of("ConstantOfShape", "Add"), operators(simplify(builder.network(), Map.of("growth", 1000.0))));
        assertEquals(List.of("Add"), operators(simplify(builder.network(), Map.of("growth", 5000.0, "skip", List.of("identities")))));
    }

    @Test
    void anOutputThatIsConstantKeepsItsNode() throws Exception {
        Value x = input(1, 4);
        builder.output(builder.node("Add", floats(1), floats(2)).output("three"));
        Network simple = simplify(builder.node("Relu", x).output("y"));
        assertEquals(List.of("Add", "Relu"), operators(simple));
    }

    @Test
    void nodesWithSubgraphsAreNotFolded() throws Exception {
        Value x = input(1, 1);
        Value captured = builder.node("Mul", floats(2), floats(3)).output("captured");
        Value condition = builder.constant("condition", Tensor.ofBytes(ElementType.BOOL, Longs.EMPTY, (byte) 1));
        Value chosen = builder.node("If", condition).attribute("then_branch", branch("Neg", captured))
                .attribute("else_branch", branch("Abs", captured)).output("chosen");
        Network simple = simplify(builder.node("Add", x, chosen).output("y"));
        assertEquals(List.of("If", "Add"), operators(simple));
    }

    private static org.hone.model.network.Graph branch(String operator, Value captured) {
        GraphBuilder graph = new GraphBuilder(operator);
        graph.output(graph.node(operator, captured).output(operator + "_out"), ValueType.tensor(ElementType.FLOAT32, Shape.of(1)));
        return graph.graph();
    }

    // ---- shapes ----

    @Test
    void arithmeticOfKnownShapesIsResolvedAroundASymbol() throws Exception {
        Value x = builder.input("x", ValueType.tensor(ElementType.FLOAT32,
                Shape.of(Dimension.symbol("N"), Dimension.of(3), Dimension.of(4))));
        Value sizes = builder.node("Shape", x).output("sizes");
        Value batch = builder.node("Gather", sizes, longs(0)).output("batch");
        Value target = builder.node("Concat", batch, longs(12)).attribute("axis", 0).output("target");
        builder.output(builder.node("Reshape", x, target).output("y"));
        Network simple = new StepContract(new SimplifyStep(), context).bindings(Map.of("N", 3L)).checkFloat(builder.network());
        assertEquals(List.of("Reshape"), operators(simple));
    }

    @Test
    void sizesOfFixedAxesAreConstants() throws Exception {
        Value x = builder.input("x", ValueType.tensor(ElementType.FLOAT32, Shape.of(Dimension.symbol("N"), Dimension.of(3))));
        Value last = builder.node("Gather", builder.node("Shape", x).output("sizes"), longs(-1)).output("last");
        Value real = builder.node("Cast", last).attribute("to", 1L).output("real");
        builder.output(builder.node("Div", x, real).output("y"));
        Network simple = new StepContract(new SimplifyStep(), context).bindings(Map.of("N", 2L)).checkFloat(builder.network());
        assertEquals(List.of("Div"), operators(simple));
    }

    // ---- what changes nothing ----

    @Test
    void identitiesGoAndOutputsKeepTheirNames() throws Exception {
        Value x = input(2, 3);
        Value relu = builder.node("Relu", x).output("inner");
        Value same = builder.node("Identity", builder.node("Dropout", relu).output("kept")).output("y");
        Network simple = simplify(same);
        assertEquals(List.of("Relu"), operators(simple));
        assertEquals("y", simple.getGraph().getOutputs().getFirst().getValue().getName());
        assertEquals(List.of("inner", "kept", "y"), sorted(simple.getGraph().getNodes().getFirst().getOrigins()));
    }

    @Test
    void anIdentityBetweenInputAndOutputStays() throws Exception {
        assertEquals(List.of("Identity"), operators(simplify(builder.node("Identity", input(2, 3)).output("y"))));
    }

    @Test
    void twoOutputsOfOneValueKeepTheirNames() throws Exception {
        Value relu = builder.node("Relu", input(2, 3)).output("a");
        builder.output(relu);
        Network simple = simplify(builder.node("Identity", relu).output("b"));
        assertEquals(List.of("Relu", "Identity"), operators(simple));
    }

    @Test
    void arithmeticWithNeutralElementsGoes() throws Exception {
        Value y = builder.node("Add", input(2, 3), floats(0)).output("a");
        y = builder.node("Mul", floats(1), builder.node("Div", y, floats(1)).output("d")).output("m");
        assertEquals(List.of("Relu"), operators(simplify(builder.node("Relu", builder.node("Sub", y, floats(0)).output("s")).output("y"))));
    }

    @Test
    void aNeutralElementThatBroadcastsStays() throws Exception {
        Value zeros = builder.constant("zeros", Tensor.ofFloats(Longs.of(2, 1), 0, 0));
        assertEquals(List.of("Add"), operators(simplify(builder.node("Add", input(1, 3), zeros).output("y"))));
    }

    @Test
    void padsAndSlicesAndCastsOfNothingGo() throws Exception {
        Value y = builder.node("Pad", input(2, 3), longs(0, 0, 0, 0)).output("p");
        y = builder.node("Slice", y, longs(0), longs(100), longs(1)).output("s");
        y = builder.node("Cast", y).attribute("to", 1L).output("c");
        y = builder.node("Concat", y).attribute("axis", 0).output("k");
        assertEquals(List.of("Relu"), operators(simplify(builder.node("Relu", y).output("y"))));
    }

    @Test
    void aSliceThatReversesStays() throws Exception {
        Value y = builder.node("Slice", input(2, 3), longs(-1), longs(-100), longs(1), longs(-1)).output("y");
        assertEquals(List.of("Slice"), operators(simplify(y)));
    }

    // ---- what cancels or merges ----

    @Test
    void transposesMergeAndCancel() throws Exception {
        Value x = input(2, 3, 4);
        Value once = builder.node("Transpose", x).attribute("perm", Longs.of(2, 0, 1)).output("once");
        Value back = builder.node("Transpose", once).attribute("perm", Longs.of(1, 2, 0)).output("back");
        builder.output(builder.node("Relu", back).output("r"));
        Network simple = simplify(builder.node("Transpose", once).output("y"));
        assertEquals(List.of("Relu", "Transpose"), operators(simple));
    }

    @Test
    void reshapesMergeAndSqueezesCancel() throws Exception {
        Value x = input(2, 3, 4);
        Value y = builder.node("Unsqueeze", x, longs(0)).output("u");
        y = builder.node("Relu", builder.node("Squeeze", y, longs(0)).output("s")).output("r");
        y = builder.node("Reshape", builder.node("Flatten", y).output("f"), longs(4, 6)).output("a");
        Network simple = simplify(builder.node("Reshape", y, longs(0, 3, -1)).output("y"));
        assertEquals(List.of("Relu", "Reshape"), operators(simple));
    }

    @Test
    void padsMerge() throws Exception {
        Value y = builder.node("Pad", input(2, 3), longs(1, 0, 0, 2)).output("p");
        Network simple = simplify(builder.node("Pad", y, longs(0, 3, 1, 0)).output("y"));
        assertEquals(List.of("Pad"), operators(simple));
    }

    @Test
    void slicesAlongOtherAxesMerge() throws Exception {
        Value y = builder.node("Slice", input(2, 3, 4), longs(1), longs(3), longs(-2)).output("s");
        y = builder.node("Slice", y, longs(0, -1), longs(1, -100), longs(0, 2), longs(1, -2)).output("y");
        assertEquals(List.of("Slice"), operators(simplify(y)));
    }

    @Test
    void slicesAlongTheSameAxisStay() throws Exception {
        Value y = builder.node("Slice", input(2, 8), longs(1), longs(7), longs(1)).output("s");
        assertEquals(List.of("Slice", "Slice"), operators(simplify(builder.node("Slice", y, longs(1), longs(4), longs(1)).output("y"))));
    }

    @Test
    void castsByWayOfAWiderTypeMerge() throws Exception {
        Value x = builder.input("x", ElementType.INT8, 2, 3);
        Value wide = builder.node("Cast", x).attribute("to", (long) ElementType.INT32.code()).output("wide");
        assertEquals(List.of("Cast"), operators(simplify(builder.node("Cast", wide).attribute("to", 1L).output("y"))));
    }

    @Test
    void castsByWayOfANarrowerTypeStay() throws Exception {
        Value narrow = builder.node("Cast", input(2, 3)).attribute("to", (long) ElementType.INT8.code()).output("narrow");
        assertEquals(List.of("Cast", "Cast"), operators(simplify(builder.node("Cast", narrow).attribute("to", 1L).output("y"))));
    }

    // ---- what is computed twice or for nothing ----

    @Test
    void whatIsComputedTwiceIsComputedOnce() throws Exception {
        Value x = input(2, 3);
        Value first = builder.node("Add", builder.node("Exp", x).output("e1"), floats(2)).output("a1");
        Value second = builder.node("Add", builder.node("Exp", x).output("e2"), floats(2)).output("a2");
        Value third = builder.node("Add", builder.node("Exp", x).output("e3"), floats(3)).output("a3");
        Value product = builder.node("Mul", first, second).output("m");
        assertEquals(List.of("Add", "Add", "Exp", "Mul", "Sub"),
                sorted(operators(simplify(builder.node("Sub", product, third).output("y")))));
    }

    @Test
    void deadNodesAndConstantsGo() throws Exception {
        Value x = input(2, 3);
        builder.node("Exp", builder.node("Add", x, floats(9)).output("dead1")).output("dead2");
        Network simple = simplify(builder.node("Relu", x).output("y"));
        assertEquals(List.of("Relu"), operators(simple));
        assertTrue(simple.getGraph().getConstants().isEmpty());
    }

    @Test
    void aSumOfTwoIsAnAddition() throws Exception {
        Value x = input(2, 3);
        Value two = builder.node("Sum", x, builder.constant("row", Tensor.ofFloats(Longs.of(3), 1, 2, 3))).output("two");
        Network simple = simplify(builder.node("Sum", two, x, builder.node("Exp", x).output("e")).output("y"));
        assertEquals(List.of("Add", "Exp", "Sum"), operators(simple));
    }

    @Test
    void eachRewriteCanBeSwitchedOff() throws Exception {
        Value x = input(2, 3);
        builder.output(builder.node("Relu", builder.node("Identity", x).output("same")).output("y"));
        assertEquals(List.of("Identity", "Relu"), operators(simplify(builder.network(), Map.of("skip", List.of("identities")))));
    }

    @Test
    void aLongChainIsSimplifiedInLinearTime() throws Exception {
        Value y = input(2, 3);
        for (int i = 0; i < 20_000; i++) {
            y = builder.node("Identity", y).output("i" + i);
        }
        builder.output(builder.node("Relu", y).output("y"));
        assertEquals(List.of("Relu"), operators(new StepContract(new SimplifyStep(), context).apply(builder.network())));
    }

    // ---- making networks ----

    private Value input(long... sizes) {
        return builder.input("x", ElementType.FLOAT32, sizes);
    }

    /** One value is a scalar, six are a matrix [2, 3]. */
    private Value floats(float... values) {
        Longs sizes = values.length == 1 ? Longs.EMPTY : values.length == 6 ? Longs.of(2, 3) : Longs.of(values.length);
        return builder.constant("c" + constants++, Tensor.ofFloats(sizes, values));
    }

    private Value longs(long... values) {
        return builder.constant("c" + constants++, Tensor.ofLongs(Longs.of(values.length), values));
    }

    private Network simplify(Value y) throws HoneException {
        builder.output(y);
        return simplify(builder.network(), Map.of());
    }

    private static Network simplify(Network network, Map<String, ?> parameters) throws HoneException {
        return new StepContract(new SimplifyStep(), parameters, context).checkFloat(network);
    }

    private static List<String> operators(Network network) {
        return network.getGraph().getNodes().stream().map(Node::getOperator).toList();
    }

    private static List<String> sorted(List<String> names) {
        return names.stream().sorted().toList();
    }
}
