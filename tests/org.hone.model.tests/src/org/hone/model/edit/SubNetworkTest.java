package org.hone.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;

import org.hone.model.Networks;
import org.hone.model.build.GraphBuilder;
import org.hone.model.build.NetworkBuilder;
import org.hone.model.build.NodeBuilder;
import org.hone.model.network.Function;
import org.hone.model.network.Network;
import org.hone.model.network.NetworkFactory;
import org.hone.model.network.OpsetImport;
import org.hone.model.network.Value;
import org.hone.model.type.ElementType;
import org.hone.model.type.Shape;
import org.hone.model.type.ValueType;
import org.junit.jupiter.api.Test;

class SubNetworkTest {

    private static final ValueType TYPE = ValueType.tensor(ElementType.FLOAT32, Shape.of(1, 2, 4, 4));

    private Network network = Networks.chain();

    private List<Value> values(String... names) {
        return Arrays.stream(names).map(name -> Networks.value(network, name)).toList();
    }

    private SubNetwork cut() {
        return new SubNetwork(network).types(value -> TYPE);
    }

    private String failure(SubNetwork part) {
        return assertThrows(EditException.class, part::cut).getMessage();
    }

    @Test
    void cutsBetweenTwoValuesAndLeavesTheNetworkAlone() throws EditException {
        String before = Networks.text(network);
        Network part = cut().from(values("c")).to(values("r")).cut();
        assertEquals("in [c] constants []\nrelu: Relu[c] -> [r]\nout [r]\n", Networks.text(part));
        assertEquals(TYPE, part.getGraph().getInputs().getFirst().getType());
        assertEquals(TYPE, part.getGraph().getOutputs().getFirst().getType());
        assertEquals(before, Networks.text(network));
        GraphRules.check(network);
        GraphRules.check(part);
    }

    @Test
    void takesTheConstantsThatAreNeededAndSharesTheirTensors() throws EditException {
        Network part = cut().to(values("c")).cut();
        assertEquals("in [x] constants [w, b]\nconv: Conv[x, w, b] -> [c]\nout [c]\n", Networks.text(part));
        assertSame(Networks.value(network, "w").getTensor(), Networks.value(part, "w").getTensor());
    }

    @Test
    void saysWhichInputIsMissingOrNeedless() {
        assertEquals("failed to extract from network 'chain': the outputs depend on 'x' as well; name it as an input too, or"
                + " inputs behind it", failure(cut().from(values("w")).to(values("r"))));
        assertEquals("failed to extract 'r' from network 'chain': none of the outputs depends on it",
                failure(cut().from(values("x", "r")).to(values("c"))));
        assertEquals("failed to extract 'c' from network 'chain': it is named as an input and as an output",
                failure(cut().from(values("c")).to(values("c"))));
        assertEquals("failed to extract 'c' from network 'chain': an input needs an element type, and that of this value is"
                + " not known", failure(new SubNetwork(network).from(values("c")).to(values("r"))));
    }

    @Test
    void keepsANodeThatProducesAnInputAndSomethingElseNeeded() throws EditException {
        NetworkBuilder builder = new NetworkBuilder("split");
        Value x = builder.input("x", ElementType.FLOAT32, 4);
        NodeBuilder split = builder.node("Split", x).name("split");
        Value a = split.output("a");
        Value b = split.output("b");
        network = builder.output(builder.node("Add", a, b).name("add").output("y")).network();
        Network part = cut().from(List.of(a, x)).to(values("y")).cut();
        assertEquals("in [a, x] constants []\nsplit: Split[x] -> [a_unused, b]\nadd: Add[a, b] -> [y]\nout [y]\n",
                Networks.text(part));
        GraphRules.check(part);
    }

    @Test
    void followsWhatSubgraphsCapture() throws EditException {
        NetworkBuilder builder = new NetworkBuilder("outer");
        Value condition = builder.input("condition", ElementType.BOOL);
        Value x = builder.input("x", ElementType.FLOAT32, 1);
        Value n = builder.node("Neg", x).name("neg").output("n");
        GraphBuilder branch = new GraphBuilder("branch");
        branch.output(branch.node("Relu", n).output("inner"), null);
        network = builder.output(builder.node("If", condition).name("if").attribute("then_branch", branch.graph()).output("y"))
                .network();
        Network part = cut().from(List.of(condition, n)).to(values("y")).cut();
        assertEquals("in [condition, n] constants []\nif: If[condition] -> [y]\n  in [] constants []\n  null: Relu[n] ->"
                + " [inner]\n  out [inner]\nout [y]\n", Networks.text(part));
        GraphRules.check(part);
        GraphRules.check(network);
    }

    @Test
    void keepsOnlyTheFunctionsAndOperatorSetsInUse() throws EditException {
        NetworkBuilder builder = new NetworkBuilder("calls").opset("mine", 1).opset("other", 3);
        for (String name : List.of("Used", "Through", "Unused")) {
            Function function = NetworkFactory.eINSTANCE.createFunction();
            function.setName(name);
            function.setDomain("mine");
            if (name.equals("Used")) {
                new GraphBuilder(function).node("Through").domain("mine").output("t");
            }
            builder.network().getFunctions().add(function);
        }
        Value x = builder.input("x", ElementType.FLOAT32, 1);
        Value y = builder.node("Used", x).domain("mine").output("y");
        network = builder.output(builder.node("Else", y).domain("other").output("z")).network();
        Network part = cut().to(values("y")).cut();
        assertEquals(List.of("Used", "Through"), part.getFunctions().stream().map(Function::getName).toList());
        assertEquals(List.of("", "mine"), part.getOpsetImports().stream().map(OpsetImport::getDomain).toList());
    }

    @Test
    void cutsInPlaceAndUndoes() throws EditException {
        String before = Networks.text(network);
        EditStack stack = new EditStack(1);
        stack.execute(new KeepBetween(network, values("c"), values("r"), value -> TYPE));
        assertEquals("in [c] constants []\nrelu: Relu[c] -> [r]\nout [r]\n", Networks.text(network));
        stack.undo();
        assertEquals(before, Networks.text(network));
        GraphRules.check(network);
    }
}
