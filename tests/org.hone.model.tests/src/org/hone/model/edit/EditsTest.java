package org.hone.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.hone.model.Networks;
import org.hone.model.build.GraphBuilder;
import org.hone.model.build.NetworkBuilder;
import org.hone.model.build.NodeBuilder;
import org.hone.model.network.FusionGroup;
import org.hone.model.network.Network;
import org.hone.model.network.NetworkFactory;
import org.hone.model.network.Node;
import org.hone.model.network.QuantizationAnnotation;
import org.hone.model.network.Value;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;
import org.hone.model.type.Shape;
import org.hone.model.type.ValueType;
import org.junit.jupiter.api.Test;

class EditsTest {

    private static final String CHAIN = """
            in [x] constants [w, b]
            conv: Conv[x, w, b] -> [c]
            relu: Relu[c] -> [r]
            soft: Softmax[r] -> [y]
            out [y]
            """;

    private Network network = Networks.chain();
    private final EditStack stack = new EditStack(10);

    /** Runs the edit, compares, and holds undo and redo against the states before and after. */
    private void check(Edit edit, String expected) throws EditException {
        String before = Networks.text(network);
        stack.execute(edit);
        assertEquals(expected, Networks.text(network));
        stack.undo();
        assertEquals(before, Networks.text(network));
        stack.redo();
        assertEquals(expected, Networks.text(network));
        GraphRules.check(network);
    }

    private String failure(Edit edit) {
        String before = Networks.text(network);
        String message = assertThrows(EditException.class, () -> stack.execute(edit)).getMessage();
        assertEquals(before, Networks.text(network));
        return message;
    }

    @Test
    void insertsBehindAnInnerValue() throws EditException {
        check(new InsertAfter(Networks.value(network, "c"), NodeBuilder.detached("Clip").name("relu").node()), """
                in [x] constants [w, b]
                conv: Conv[x, w, b] -> [c]
                relu_1: Clip[c] -> [c_Clip]
                relu: Relu[c_Clip] -> [r]
                soft: Softmax[r] -> [y]
                out [y]
                """);
    }

    @Test
    void insertsBehindAnOutputAndKeepsItsName() throws EditException {
        check(new InsertAfter(Networks.value(network, "y"), NodeBuilder.detached("Cast").node()), """
                in [x] constants [w, b]
                conv: Conv[x, w, b] -> [c]
                relu: Relu[c] -> [r]
                soft: Softmax[r] -> [y_Cast]
                null: Cast[y_Cast] -> [y]
                out [y]
                """);
    }

    @Test
    void insertsBehindAnInput() throws EditException {
        check(new InsertAfter(Networks.value(network, "x"), NodeBuilder.detached("Sub").node(),
                List.of(Networks.value(network, "b"))), """
                in [x] constants [w, b]
                null: Sub[x, b] -> [x_Sub]
                conv: Conv[x_Sub, w, b] -> [c]
                relu: Relu[c] -> [r]
                soft: Softmax[r] -> [y]
                out [y]
                """);
    }

    @Test
    void insertsOnOneEdgeOnly() throws EditException {
        Node conv = Networks.node(network, "conv");
        check(new InsertBefore(conv.getInputs().get(1), NodeBuilder.detached("DequantizeLinear").node()), """
                in [x] constants [w, b]
                null: DequantizeLinear[w] -> [w_DequantizeLinear]
                conv: Conv[x, w_DequantizeLinear, b] -> [c]
                relu: Relu[c] -> [r]
                soft: Softmax[r] -> [y]
                out [y]
                """);
    }

    @Test
    void refusesToInsertANodeBeforeItsInputIsProduced() {
        assertEquals("failed to insert Relu at place 0: its input 'c' is not produced before it",
                failure(new InsertNode(network.getGraph(), 0, NodeBuilder.detached("Relu").node(),
                        List.of(Networks.value(network, "c")))));
    }

    @Test
    void removesANodeByBypassingIt() throws EditException {
        check(new RemoveNode(Networks.node(network, "relu")), """
                in [x] constants [w, b]
                conv: Conv[x, w, b] -> [c]
                soft: Softmax[c] -> [y]
                out [y]
                """);
    }

    @Test
    void removesTheLastNodeAndKeepsTheOutputsName() throws EditException {
        check(new RemoveNode(Networks.node(network, "soft")), """
                in [x] constants [w, b]
                conv: Conv[x, w, b] -> [c]
                relu: Relu[c] -> [y]
                out [y]
                """);
    }

    @Test
    void removesConstantsThatNothingUsesAnyMore() throws EditException {
        check(new RemoveNode(Networks.node(network, "conv")), """
                in [x] constants []
                relu: Relu[x] -> [r]
                soft: Softmax[r] -> [y]
                out [y]
                """);
    }

    @Test
    void refusesABypassBetweenDifferentTypes() {
        Networks.value(network, "c").setType(ValueType.tensor(ElementType.FLOAT32, Shape.of(1, 3, 4, 4)));
        assertEquals("failed to remove Conv 'conv': its output 'c' is float32[1, 3, 4, 4] and its input 'x' is"
                + " float32[1, 2, 4, 4], so that its users cannot take the one for the other, in graph 'chain'",
                failure(new RemoveNode(Networks.node(network, "conv"))));
    }

    @Test
    void refusesToRemoveTheOnlyNodeBetweenInputAndOutput() {
        NetworkBuilder builder = new NetworkBuilder("one");
        Value x = builder.input("x", ElementType.FLOAT32, 1);
        network = builder.output(builder.node("Relu", x).name("relu").output("y")).network();
        assertEquals("failed to remove Relu 'relu': its output 'y' is an output of the graph, and 'x' cannot take that name"
                + " because it is no node's output, in graph 'one'", failure(new RemoveNode(Networks.node(network, "relu"))));
    }

    @Test
    void replacesANodeInItsPlace() throws EditException {
        Node relu = Networks.node(network, "relu");
        Node clip = NodeBuilder.detached("Clip").node();
        check(new ReplaceNode(relu, clip), """
                in [x] constants [w, b]
                conv: Conv[x, w, b] -> [c]
                relu: Clip[c] -> [r]
                soft: Softmax[r] -> [y]
                out [y]
                """);
        assertEquals(List.of("relu"), clip.getOrigins());
    }

    @Test
    void renamesAValueEverywhereItIsUsed() throws EditException {
        QuantizationAnnotation annotation = NetworkFactory.eINSTANCE.createQuantizationAnnotation();
        annotation.setValueName("c");
        network.getGraph().getQuantizationAnnotations().add(annotation);
        check(new RenameValue(Networks.value(network, "c"), "features"), CHAIN.replace("[c]", "[features]")
                + "quantized features\n");
        assertEquals("failed to rename value 'features' to 'w': another value has that name, in graph 'chain'",
                failure(new RenameValue(Networks.value(network, "features"), "w")));
    }

    @Test
    void aCapturedNameIsTakenInTheGraphAroundAndTheOtherWayRound() throws EditException {
        NetworkBuilder builder = new NetworkBuilder("outer");
        Value condition = builder.input("condition", ElementType.BOOL);
        Value x = builder.input("x", ElementType.FLOAT32, 1);
        GraphBuilder branch = new GraphBuilder("branch");
        Value inner = branch.node("Relu", x).output("inner");
        branch.output(inner, null);
        Value y = builder.node("If", condition).name("if").attribute("then_branch", branch.graph()).output("y");
        network = builder.output(y).network();
        assertEquals("failed to rename value 'x' to 'inner': another value has that name, in graph 'outer'",
                failure(new RenameValue(x, "inner")));
        assertEquals("failed to rename value 'inner' to 'condition': another value has that name, in graph 'branch'",
                failure(new RenameValue(inner, "condition")));
        check(new RenameValue(x, "image"), """
                in [condition, image] constants []
                if: If[condition] -> [y]
                  in [] constants []
                  null: Relu[image] -> [inner]
                  out [inner]
                out [y]
                """);
    }

    @Test
    void removingANodeWithASubgraphLetsGoOfWhatItCaptured() throws EditException {
        NetworkBuilder builder = new NetworkBuilder("outer");
        Value condition = builder.input("condition", ElementType.BOOL);
        Value x = builder.input("x", ElementType.FLOAT32, 1);
        Value w = builder.constant("w", Tensor.ofFloats(Longs.of(1), 1));
        GraphBuilder branch = new GraphBuilder("branch");
        branch.output(branch.node("Add", x, w).output("inner"), null);
        builder.node("If", condition).name("if").attribute("then_branch", branch.graph()).output("unused");
        network = builder.output(builder.node("Neg", x).name("neg").output("y")).network();
        check(new RemoveNode(Networks.node(network, "if")), """
                in [condition, x] constants []
                neg: Neg[x] -> [y]
                out [y]
                """);
        assertEquals(1, x.getUses().size());
    }

    @Test
    void removingANodeTakesItOutOfItsFusionGroup() throws EditException {
        FusionGroup group = NetworkFactory.eINSTANCE.createFusionGroup();
        group.setName("g");
        group.getNodes().add(Networks.node(network, "relu"));
        network.getGraph().getFusionGroups().add(group);
        check(new RemoveNode(Networks.node(network, "relu")), """
                in [x] constants [w, b]
                conv: Conv[x, w, b] -> [c]
                soft: Softmax[c] -> [y]
                out [y]
                """);
    }

    @Test
    void refusesToReplaceUsesByAValueThatComesLater() {
        assertEquals("failed to replace 'c' by 'r' in Relu 'relu': a value must be produced before it is used",
                failure(new ReplaceUses(Networks.value(network, "c"), Networks.value(network, "r"))));
    }

    @Test
    void replacesUsesInLinearStepsAndBack() throws EditException {
        network = Networks.wide(20_000);
        Value x = Networks.value(network, "x");
        Value other = new GraphBuilder(network.getGraph()).input("other", x.getType());
        stack.execute(new ReplaceUses(x, other));
        assertEquals(0, x.getUses().size());
        assertEquals(20_001, other.getUses().size());
        stack.undo();
        assertEquals(20_001, x.getUses().size());
        assertEquals(0, other.getUses().size());
        assertSame(x, network.getGraph().getNodes().get(777).getInputs().get(1).getValue());
    }

    @Test
    void addsAConstantWithAFreeName() throws EditException {
        Value value = NetworkFactory.eINSTANCE.createValue();
        value.setName("w");
        value.setTensor(Tensor.ofLongs(Longs.EMPTY, 1));
        assertEquals("failed to add constant 'w': its name must be set and free in graph 'chain'",
                failure(new AddConstant(network.getGraph(), value)));
        value.setName("k");
        check(new AddConstant(network.getGraph(), value), CHAIN.replace("[w, b]", "[w, b, k]").replace("Conv[x, w, b, k]", "Conv[x, w, b]"));
    }
}
