package org.hone.engine.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.hone.core.operator.OperatorRegistry;
import org.hone.model.build.GraphBuilder;
import org.hone.model.build.NetworkBuilder;
import org.hone.model.network.Function;
import org.hone.model.network.Input;
import org.hone.model.network.IntAttribute;
import org.hone.model.network.NetworkFactory;
import org.hone.model.network.Node;
import org.hone.model.network.OpsetImport;
import org.hone.model.network.Value;
import org.hone.model.snapshot.GraphSnapshot;
import org.hone.model.snapshot.NetworkSnapshot;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.Dimension;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;
import org.hone.model.type.Shape;
import org.hone.model.type.ValueType;
import org.hone.tests.support.TestExtensions;
import org.junit.jupiter.api.Test;

/** What the driver does around the operators' rules. */
class ShapeInferenceTest {

    private final ShapeInference inference = new ShapeInference(new OperatorRegistry(TestExtensions.source()));
    private final NetworkBuilder builder = new NetworkBuilder("shapes").opset("", 17).irVersion(8);

    private NetworkTypes infer(Map<String, Long> bindings) {
        return inference.infer(NetworkSnapshot.of(builder.network()), bindings, null);
    }

    private static String type(NetworkTypes types, String name) {
        GraphSnapshot graph = types.network().graph();
        for (int value = 0; value < graph.valueCount(); value++) {
            if (graph.valueName(value).equals(name)) {
                return String.valueOf(types.main().type(value));
            }
        }
        throw new AssertionError("no value " + name);
    }

    private static ValueType floats(Object... sizes) {
        Dimension[] dimensions = new Dimension[sizes.length];
        for (int i = 0; i < sizes.length; i++) {
            dimensions[i] = sizes[i] instanceof String symbol ? Dimension.symbol(symbol) : Dimension.of((Integer) sizes[i]);
        }
        return ValueType.tensor(ElementType.FLOAT32, Shape.of(dimensions));
    }

    @Test
    void keepsSymbolsAndBindsThem() {
        Value x = builder.input("x", floats("batch", 3));
        builder.output(builder.node("Relu", x).output("y"));
        assertEquals("float32[batch, 3]", type(infer(Map.of()), "y"));
        assertEquals("float32[8, 3]", type(infer(Map.of("batch", 8L)), "y"));
        assertEquals("float32[batch, 3]", type(infer(Map.of("other", 8L)), "y"));
    }

    @Test
    void followsAShapeThroughTheGraph() {
        Value x = builder.input("x", floats("batch", 3, 4));
        Value shape = builder.node("Shape", x).output("shape");
        Value first = builder.node("Gather", shape, builder.constant("zero", Tensor.ofLongs(Longs.EMPTY, 0))).output("first");
        Value axes = builder.constant("axes", Tensor.ofLongs(Longs.of(1), 0));
        Value unsqueezed = builder.node("Unsqueeze", first, axes).output("unsqueezed");
        Value rest = builder.constant("rest", Tensor.ofLongs(Longs.of(1), -1));
        Value target = builder.node("Concat", unsqueezed, rest).attribute("axis", 0L).output("target");
        builder.output(builder.node("Reshape", x, target).output("y"));
        assertEquals("float32[batch, 12]", type(infer(Map.of()), "y"));
    }

    @Test
    void anUnknownOperatorGivesUnknownShapesAndWhatTheFileDeclares() {
        Value x = builder.input("x", floats(1, 2));
        Value y = builder.node("Inconnu", x).output("y");
        Value z = builder.node("Inconnu", y).output("z", floats(1, 7));
        builder.output(builder.node("Relu", z).output("w"));
        NetworkTypes types = infer(Map.of());
        assertEquals("null", type(types, "y"));
        assertEquals("float32[1, 7]", type(types, "w"));
        assertEquals(List.of(), types.warnings());
    }

    @Test
    void aDeclaredTypeRefinesAnInferredOne() {
        Value x = builder.input("x", floats("n", 3));
        builder.output(builder.node("Relu", x).output("y", floats(5, 3)));
        assertEquals("float32[5, 3]", type(infer(Map.of()), "y"));
    }

    @Test
    void aContradictionKeepsWhatTheFileSaysAndWarns() {
        Value x = builder.input("x", floats(4, 3));
        builder.output(builder.node("Relu", x).name("act").output("y", floats(5, 3)));
        NetworkTypes types = infer(Map.of());
        assertEquals("float32[5, 3]", type(types, "y"));
        assertEquals(1, types.warnings().size());
        assertTrue(types.warnings().getFirst().toString().contains("'act'"), types.warnings().toString());
        assertTrue(types.warnings().getFirst().rule().contains("[5, 3]") && types.warnings().getFirst().rule().contains("[4, 3]"));
    }

    @Test
    void aBrokenRuleIsAWarningThatNamesTheNode() {
        Value x = builder.input("x", floats(2, 3));
        Value y = builder.input("y", floats(4, 5));
        builder.output(builder.node("MatMul", x, y).name("product").output("z"));
        NetworkTypes types = infer(Map.of());
        assertEquals("MatMul 'product'", types.warnings().getFirst().where());
    }

    @Test
    void nodesOutOfOrderAreInferredByTheirDependencies() {
        Value x = builder.input("x", floats(1, 2));
        Value a = builder.node("Relu", x).output("a");
        builder.output(builder.node("Sigmoid", a).output("b"));
        builder.network().getGraph().getNodes().move(0, 1);
        assertEquals("float32[1, 2]", type(infer(Map.of()), "b"));
    }

    @Test
    void aCycleIsAWarningAndTheRestIsInferred() {
        Value x = builder.input("x", floats(1, 2));
        Value a = builder.node("Add", x, x).name("first").output("a");
        Value b = builder.node("Relu", a).output("b");
        builder.network().getGraph().getNodes().getFirst().getInputs().get(1).setValue(b);
        builder.output(builder.node("Sigmoid", x).output("c"));
        NetworkTypes types = infer(Map.of());
        assertEquals("float32[1, 2]", type(types, "c"));
        assertTrue(types.warnings().getFirst().rule().contains("depends on its own output"), types.warnings().toString());
    }

    @Test
    void defaultsAreConstantOnlyBeforeIrVersion4() {
        Value x = builder.input("x", floats(2, 6));
        Value shape = builder.input("shape", ElementType.INT64, 2);
        shape.setTensor(Tensor.ofLongs(Longs.of(2), 3, 4));
        builder.output(builder.node("Reshape", x, shape).output("y"));
        assertEquals("float32[?, ?]", type(infer(Map.of()), "y"));
        builder.irVersion(3);
        assertEquals("float32[3, 4]", type(infer(Map.of()), "y"));
    }

    @Test
    void infersThroughBothBranchesOfAnIf() {
        Value condition = builder.input("condition", ValueType.tensor(ElementType.BOOL, Shape.SCALAR));
        Value x = builder.input("x", floats(2, 3));
        GraphBuilder yes = new GraphBuilder("yes");
        yes.output(yes.node("Relu", x).output("yes_y"), null);
        GraphBuilder no = new GraphBuilder("no");
        Value axes = no.constant("axes", Tensor.ofLongs(Longs.of(1), 0));
        no.output(no.node("ReduceMax", x).attribute("axes", Longs.of(0)).output("no_y"), null);
        builder.output(builder.node("If", condition).attribute("then_branch", yes.graph()).attribute("else_branch", no.graph())
                .output("y"));
        NetworkTypes types = infer(Map.of());
        assertEquals("float32[?, 3]", type(types, "y"));
        assertEquals("float32[1, 3]", types.main().subgraph(0, "else_branch").type(
                types.main().subgraph(0, "else_branch").graph().graphOutput(0)).toString());
        assertTrue(axes.getTensor() != null);
    }

    @Test
    void infersThroughFunctionsWithTheArgumentsOfTheirCalls() {
        Value x = builder.input("x", floats(2, 3, 4));
        Function function = NetworkFactory.eINSTANCE.createFunction();
        function.setDomain("mine");
        function.setName("Flat");
        function.getAttributeNames().add("at");
        OpsetImport opset = NetworkFactory.eINSTANCE.createOpsetImport();
        opset.setVersion(17);
        function.getOpsetImports().add(opset);
        GraphBuilder body = new GraphBuilder(function);
        Value inner = body.input("inner", (ValueType) null);
        Node flatten = body.node("Flatten", inner).node();
        IntAttribute axis = NetworkFactory.eINSTANCE.createIntAttribute();
        axis.setName("axis");
        axis.setReference("at");
        flatten.getAttributes().add(axis);
        Value result = NetworkFactory.eINSTANCE.createValue();
        result.setName("result");
        flatten.getOutputs().add(result);
        body.output(result, null);
        builder.network().getFunctions().add(function);
        builder.opset("mine", 1);
        builder.output(builder.node("Flat", x).domain("mine").attribute("at", 2L).output("y"),
                builder.node("Flat", x).domain("mine").attribute("at", 1L).output("z"));
        NetworkTypes types = infer(Map.of());
        assertEquals("float32[6, 4]", type(types, "y"));
        assertEquals("float32[2, 12]", type(types, "z"));
    }

    @Test
    void aFunctionThatCallsItselfEnds() {
        Value x = builder.input("x", floats(2));
        Function function = NetworkFactory.eINSTANCE.createFunction();
        function.setDomain("mine");
        function.setName("Again");
        GraphBuilder body = new GraphBuilder(function);
        Value inner = body.input("inner", (ValueType) null);
        body.output(body.node("Again", inner).domain("mine").output("result"), null);
        builder.network().getFunctions().add(function);
        builder.output(builder.node("Again", x).domain("mine").output("y"));
        assertEquals("null", type(infer(Map.of()), "y"));
    }

    @Test
    void aHundredThousandNodesAreInferred() {
        Value value = builder.input("x", floats("n", 3));
        for (int i = 0; i < 100_000; i++) {
            value = builder.node("Relu", value).output("v" + i);
        }
        builder.output(value);
        assertEquals("float32[n, 3]", type(infer(Map.of()), "v99999"));
    }

    @Test
    void stopsWhenCancelled() {
        builder.output(builder.node("Relu", builder.input("x", floats(1))).output("y"));
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        assertThrows(OperationCanceledException.class,
                () -> inference.infer(NetworkSnapshot.of(builder.network()), Map.of(), monitor));
    }

    @Test
    void anAbsurdSizeIsUnknownAndNoOverflow() {
        Value x = builder.input("x", ValueType.tensor(ElementType.FLOAT32, Shape.of(1L << 62, 1L << 62)));
        builder.output(builder.node("Flatten", x).attribute("axis", 0L).output("y"));
        NetworkTypes types = infer(Map.of());
        assertEquals("float32[1, ?]", type(types, "y"));
        assertNull(types.main().known(0));
    }

    @Test
    void inputsAreUsedAsDeclared() {
        Node node = builder.node("Relu", builder.input("x", floats(1))).node();
        Input empty = NetworkFactory.eINSTANCE.createInput();
        node.getInputs().clear();
        node.getInputs().add(empty);
        assertEquals(List.of(), infer(Map.of()).warnings());
    }
}
