package org.hone.formats.onnx.internal;

import static org.hone.formats.onnx.internal.ProtoBytes.info;
import static org.hone.formats.onnx.internal.ProtoBytes.model;
import static org.hone.formats.onnx.internal.ProtoBytes.node;
import static org.hone.formats.onnx.internal.ProtoBytes.relu;
import static org.hone.formats.onnx.internal.ProtoBytes.tensor;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hone.core.HoneException;
import org.hone.model.network.Attribute;
import org.hone.model.network.FloatAttribute;
import org.hone.model.network.FloatsAttribute;
import org.hone.model.network.Function;
import org.hone.model.network.FusionGroup;
import org.hone.model.network.Graph;
import org.hone.model.network.GraphAttribute;
import org.hone.model.network.GraphsAttribute;
import org.hone.model.network.IntAttribute;
import org.hone.model.network.IntsAttribute;
import org.hone.model.network.Network;
import org.hone.model.network.NetworkFactory;
import org.hone.model.network.Node;
import org.hone.model.network.SparseTensorAttribute;
import org.hone.model.network.SparseTensorsAttribute;
import org.hone.model.network.StringAttribute;
import org.hone.model.network.StringsAttribute;
import org.hone.model.network.TensorAttribute;
import org.hone.model.network.TensorsAttribute;
import org.hone.model.network.TypeAttribute;
import org.hone.model.network.TypesAttribute;
import org.hone.model.network.UnknownAttribute;
import org.hone.model.network.Value;
import org.hone.model.type.Bytes;
import org.hone.model.type.Dimension;
import org.hone.model.type.Floats;
import org.hone.model.type.Longs;
import org.hone.model.type.Shape;
import org.hone.model.type.ValueType;
import org.junit.jupiter.api.Test;

/** What is in a model is read into the network and written back. */
class OnnxRoundTripTest {

    private static Network read(ProtoBytes model) throws HoneException {
        return OnnxFiles.read(model.toBytes());
    }

    /** The network, saved and read again. */
    private static Network again(Network network) throws HoneException {
        return OnnxFiles.read(OnnxFiles.bytes(network));
    }

    /** Reads a model with one more node that has {@code attribute}, saves it, reads it again. */
    private static Attribute attribute(ProtoBytes attribute) throws HoneException {
        Network network = again(read(model(relu().message(1, node("Any", "x", "z").message(5, attribute)))));
        List<Attribute> attributes = network.getGraph().getNodes().get(1).getAttributes();
        assertEquals(1, attributes.size());
        assertEquals("a", attributes.get(0).getName());
        return attributes.get(0);
    }

    private static ProtoBytes named(int type) {
        return new ProtoBytes().text(1, "a").varint(20, type);
    }

    @Test
    void keepsEveryKindOfAttribute() throws HoneException {
        assertEquals(0.1f, assertInstanceOf(FloatAttribute.class, attribute(named(1).float32(2, 0.1f))).getValue());
        assertEquals(-7, assertInstanceOf(IntAttribute.class, attribute(named(2).varint(3, -7))).getValue());
        Bytes notUtf8 = Bytes.of(new byte[] { (byte) 0xff, 0, 1 });
        assertEquals(notUtf8, assertInstanceOf(StringAttribute.class, attribute(named(3).bytes(4, notUtf8.toArray()))).getValue());
        ProtoBytes four = tensor("t", 1, 1).packedFloats(4, 4);
        assertEquals(4.0, assertInstanceOf(TensorAttribute.class, attribute(named(4).message(5, four))).getValue().doubleAt(0));
        Graph graph = assertInstanceOf(GraphAttribute.class, attribute(named(5).message(6, inner()))).getValue();
        assertEquals("Relu", graph.getNodes().get(0).getOperator());
        assertEquals(Floats.of(1, -0f, Float.NaN), assertInstanceOf(FloatsAttribute.class,
                attribute(named(6).float32(7, 1).packedFloats(7, -0f, Float.NaN))).getValues());
        assertEquals(Longs.of(1, Long.MIN_VALUE, 3), assertInstanceOf(IntsAttribute.class,
                attribute(named(7).varint(8, 1).packed(8, Long.MIN_VALUE, 3))).getValues());
        assertEquals(List.of(Bytes.ofText("one"), notUtf8), assertInstanceOf(StringsAttribute.class,
                attribute(named(8).text(9, "one").bytes(9, notUtf8.toArray()))).getValues());
        assertEquals(2, assertInstanceOf(TensorsAttribute.class, attribute(named(9).message(10, four).message(10, four)))
                .getValues().size());
        assertEquals(2, assertInstanceOf(GraphsAttribute.class, attribute(named(10).message(11, inner()).message(11, inner())))
                .getValues().size());
        assertEquals(Longs.of(5), assertInstanceOf(SparseTensorAttribute.class, attribute(named(11).message(22, sparse("s"))))
                .getValue().sizes());
        assertEquals(1, assertInstanceOf(SparseTensorsAttribute.class, attribute(named(12).message(23, sparse("s"))))
                .getValues().size());
        ProtoBytes type = new ProtoBytes().message(1, new ProtoBytes().varint(1, 16));
        assertEquals("bfloat16[...]", assertInstanceOf(TypeAttribute.class, attribute(named(13).message(14, type))).getValue()
                .toString());
        assertEquals(2, assertInstanceOf(TypesAttribute.class, attribute(named(14).message(15, type).message(15, type)))
                .getValues().size());
    }

    private static ProtoBytes inner() {
        return new ProtoBytes().text(2, "inner").message(1, node("Relu", "x", "out of inner")).message(12,
                info("out of inner", 1, 4));
    }

    private static ProtoBytes sparse(String name) {
        return new ProtoBytes().message(1, tensor(name, 1, 2).packedFloats(4, 1, 2)).message(2, tensor("", 7, 2).packed(7, 0, 4))
                .varint(3, 5);
    }

    @Test
    void keepsAttributesOfKindsThatItDoesNotKnow() throws HoneException {
        UnknownAttribute attribute = assertInstanceOf(UnknownAttribute.class, attribute(named(77).text(99, "of the future")));
        assertEquals(77, attribute.getKind());
        assertTrue(attribute.getUninterpreted().toString().contains("of the future"));
    }

    @Test
    void keepsFieldsThatDoNotBelongToAnAttributesKind() throws HoneException {
        Attribute attribute = attribute(named(2).varint(3, 5).float32(2, 1.5f));
        assertEquals(5, ((IntAttribute) attribute).getValue());
        assertArrayEquals(new ProtoBytes().float32(2, 1.5f).toBytes(), attribute.getUninterpreted().toArray());
    }

    @Test
    void takesTheKindOfTheOnlyValueWhereNoneIsSaid() throws HoneException {
        assertEquals(3, ((IntAttribute) attribute(new ProtoBytes().varint(3, 3).text(1, "a"))).getValue());
    }

    @Test
    void keepsReferencesToAFunctionsAttributes() throws HoneException {
        ProtoBytes reference = new ProtoBytes().text(1, "alpha").varint(20, 1).text(21, "slope");
        ProtoBytes function = new ProtoBytes().text(1, "Leaky").text(10, "local").text(4, "in").text(5, "out").text(6, "slope")
                .message(7, node("LeakyRelu", "in", "out").message(5, reference)).text(13, "one")
                .message(9, new ProtoBytes().text(1, "").varint(2, 17)).text(8, "a function")
                .message(11, new ProtoBytes().text(1, "offset").varint(20, 1).float32(2, 0.5f)).message(12, info("out", 1, 4))
                .message(14, new ProtoBytes().text(1, "key").text(2, "value"));
        Network network = again(read(model(relu()).message(25, function)));
        Function read = network.getFunctions().get(0);
        Attribute attribute = read.getNodes().get(0).getAttributes().get(0);
        assertEquals("slope", attribute.getReference());
        assertEquals("alpha", attribute.getName());
        assertEquals(List.of("Leaky", "local", "one", "a function"),
                List.of(read.getName(), read.getDomain(), read.getOverload(), read.getDocumentation()));
        assertEquals(List.of("slope"), read.getAttributeNames());
        assertEquals(0.5f, ((FloatAttribute) read.getAttributeDefaults().get(0)).getValue());
        assertEquals(17, read.getOpsetImports().get(0).getVersion());
        assertEquals("float32[4]", read.getNodes().get(0).getOutputs().get(0).getType().toString());
        assertEquals("value", read.getMetadata().get(0).getValue());
        assertSame(read.getNodes().get(0).getOutputs().get(0), read.getOutputs().get(0).getValue());
    }

    @Test
    void keepsUnknownFieldsOfEveryMessage() throws HoneException {
        ProtoBytes entry = new ProtoBytes().text(1, "key").text(2, "value").text(90, "in an entry");
        ProtoBytes type = new ProtoBytes().message(1, new ProtoBytes().varint(1, 1)
                .message(2, new ProtoBytes().message(1, new ProtoBytes().varint(1, 4)).text(90, "in a shape")).text(90, "in a tensor type"))
                .text(90, "in a type");
        ProtoBytes weight = tensor("w", 1, 1).packedFloats(4, 1).text(90, "in a tensor");
        ProtoBytes attribute = new ProtoBytes().text(1, "a").varint(20, 2).varint(3, 1).text(90, "in an attribute");
        ProtoBytes graph = new ProtoBytes().text(90, "in a graph")
                .message(1, node("Relu", "x", "y").text(90, "in a node").message(5, attribute))
                .message(11, new ProtoBytes().text(1, "x").message(2, type).text(90, "in a value"))
                .message(12, info("y", 1, 4).text(90, "in an output")).message(5, weight)
                .message(15, sparse("s").text(90, "in a sparse tensor")).message(16, entry)
                .message(14, new ProtoBytes().text(1, "x").text(90, "in an annotation"))
                .message(13, info("nobody", 1, 4).text(90, "of a value that is not there"));
        ProtoBytes model = new ProtoBytes().varint(1, 13).text(90, "in the model").message(7, graph)
                .message(8, new ProtoBytes().varint(2, 17).text(90, "in an opset"))
                .message(20, new ProtoBytes().message(2, relu()).text(90, "in the training")).message(26, new ProtoBytes().text(1, "cpu"))
                .message(25, new ProtoBytes().text(1, "f").text(10, "local").text(90, "in a function"));
        Network network = read(model);
        byte[] saved = OnnxFiles.bytes(network);
        String text = new String(saved, java.nio.charset.StandardCharsets.ISO_8859_1);
        for (String part : List.of("in an entry", "in a shape", "in a tensor type", "in a type", "in a tensor", "in an attribute",
                "in a graph", "in a node", "in a value", "in an output", "in a sparse tensor", "in an annotation",
                "of a value that is not there", "in the model", "in an opset", "in the training", "cpu", "in a function")) {
            assertTrue(text.contains(part), part);
        }
        assertArrayEquals(saved, OnnxFiles.bytes(OnnxFiles.read(saved)));
        Value input = OnnxFiles.read(saved).getGraph().getInputs().get(0);
        assertEquals(Shape.of(4), ((ValueType.TensorType) input.getType()).shape());
    }

    @Test
    void readsFieldsInAnyOrder() throws HoneException {
        ProtoBytes graph = new ProtoBytes().message(13, info("z", 1, 4)).message(12, info("y", 1, 4))
                .message(1, node("Relu", "x", "z")).message(1, node("Add", "z", "y").text(1, "w"))
                .message(5, tensor("w", 1, 4).packedFloats(4, 1, 2, 3, 4)).message(11, info("x", 1, 4));
        ProtoBytes model = new ProtoBytes().message(7, graph).message(8, new ProtoBytes().varint(2, 17)).varint(1, 8);
        Network network = read(model);
        Node add = network.getGraph().getNodes().get(1);
        assertSame(network.getGraph().getConstants().get(0), add.getInputs().get(1).getValue());
        assertEquals("float32[4]", network.getGraph().getNodes().get(0).getOutputs().get(0).getType().toString());
        assertSame(add, network.getGraph().getOutputs().get(0).getValue().getProducer());
    }

    @Test
    void mergesMessagesThatComeInParts() throws HoneException {
        ProtoBytes model = new ProtoBytes().varint(1, 7).varint(1, 8)
                .message(7, new ProtoBytes().text(2, "first").message(1, node("Relu", "x", "y")).message(12, info("y", 1, 4)))
                .message(7, new ProtoBytes().text(2, "last").message(11, new ProtoBytes().text(1, "x")
                        .message(2, new ProtoBytes().message(1, new ProtoBytes().varint(1, 1)))
                        .message(2, new ProtoBytes().message(1, new ProtoBytes().message(2, new ProtoBytes()
                                .message(1, new ProtoBytes().varint(1, 4)))))))
                .message(8, new ProtoBytes().varint(2, 17));
        Network network = read(model);
        assertEquals(8, network.getIrVersion());
        assertEquals("last", network.getGraph().getName());
        assertEquals("float32[4]", network.getGraph().getInputs().get(0).getType().toString());
        assertSame(network.getGraph().getInputs().get(0), network.getGraph().getNodes().get(0).getInputs().get(0).getValue());
        ProtoBytes parts = named(4).message(5, tensor("t", 1, 2).packedFloats(4, 1)).message(5, new ProtoBytes().packedFloats(4, 2));
        assertArrayEquals(new float[] { 1, 2 }, ((TensorAttribute) attribute(parts)).getValue().toFloats());
    }

    @Test
    void keepsEmptyInputsAndOutputs() throws HoneException {
        ProtoBytes lstm = new ProtoBytes().text(1, "x").text(1, "").text(1, "x").text(2, "").text(2, "z").text(4, "LSTM");
        Node node = again(read(model(relu().message(1, lstm)))).getGraph().getNodes().get(1);
        assertEquals(3, node.getInputs().size());
        assertNull(node.getInputs().get(1).getValue());
        assertEquals("", node.getOutputs().get(0).getName());
        assertEquals(3, node.getInputs().get(0).getValue().getUses().size());
    }

    @Test
    void knowsDefaultsOfInputsAndOutputsThatAreInputs() throws HoneException {
        ProtoBytes graph = relu().message(11, info("w", 1, 1)).message(5, tensor("w", 1, 1).packedFloats(4, 3))
                .message(12, info("x", 1, 4)).message(12, info("w", 1, 1)).message(12, info("c", 1, 1))
                .message(5, tensor("c", 1, 1).packedFloats(4, 5));
        Graph read = again(read(model(graph))).getGraph();
        assertEquals(3.0, read.getInputs().get(1).getTensor().doubleAt(0));
        assertEquals(1, read.getConstants().size());
        assertSame(read.getInputs().get(0), read.getOutputs().get(1).getValue());
        assertSame(read.getInputs().get(1), read.getOutputs().get(2).getValue());
        assertSame(read.getConstants().get(0), read.getOutputs().get(3).getValue());
    }

    @Test
    void findsNamesInTheGraphsAround() throws HoneException {
        ProtoBytes innermost = new ProtoBytes().message(1, node("Add", "x", "a").text(1, "w")).message(12, info("a", 1, 4));
        ProtoBytes middle = new ProtoBytes().message(1, node("If", "x", "b").message(5, named(5).message(6, innermost)))
                .message(12, info("b", 1, 4));
        ProtoBytes graph = relu().message(1, node("If", "x", "c").message(5, named(5).message(6, middle)))
                .message(5, tensor("w", 1, 1).packedFloats(4, 3));
        Network network = again(read(model(graph)));
        Graph outer = network.getGraph();
        Graph found = ((GraphAttribute) ((GraphAttribute) outer.getNodes().get(1).getAttributes().get(0)).getValue().getNodes()
                .get(0).getAttributes().get(0)).getValue();
        assertSame(outer.getInputs().get(0), found.getNodes().get(0).getInputs().get(0).getValue());
        assertSame(outer.getConstants().get(0), found.getNodes().get(0).getInputs().get(1).getValue());
    }

    @Test
    void sortsNodesThatStandInNoOrderToRun() throws HoneException {
        ProtoBytes graph = new ProtoBytes().message(1, node("Third", "b", "y")).message(1, node("Second", "a", "b"))
                .message(1, node("First", "x", "a")).message(11, info("x", 1, 4)).message(12, info("y", 1, 4));
        Network network = read(model(graph));
        assertEquals(List.of("First", "Second", "Third"),
                network.getGraph().getNodes().stream().map(Node::getOperator).toList());
        assertEquals(1, network.getWarnings().size());
        assertTrue(network.getWarnings().get(0).contains("sorted"), network.getWarnings().get(0));
    }

    @Test
    void keepsTypesOfEveryKind() throws HoneException {
        ProtoBytes tensorType = new ProtoBytes().message(1, new ProtoBytes().varint(1, 7).message(2, new ProtoBytes()
                .message(1, new ProtoBytes().text(2, "batch").text(3, "DATA_BATCH")).message(1, new ProtoBytes())
                .message(1, new ProtoBytes().varint(1, 0)))).text(6, "IMAGE");
        List<ProtoBytes> types = List.of(tensorType, new ProtoBytes().message(4, new ProtoBytes().message(1, tensorType)),
                new ProtoBytes().message(9, new ProtoBytes().message(1, tensorType)),
                new ProtoBytes().message(5, new ProtoBytes().varint(1, 8).message(2, tensorType)),
                new ProtoBytes().message(8, new ProtoBytes().varint(1, 1)),
                new ProtoBytes().message(7, new ProtoBytes().text(1, "domain").text(2, "name")),
                new ProtoBytes().message(1, new ProtoBytes().varint(1, 1).message(2, new ProtoBytes())), new ProtoBytes());
        ProtoBytes graph = relu();
        for (int i = 0; i < types.size(); i++) {
            graph.message(11, new ProtoBytes().text(1, "i" + i).message(2, types.get(i)));
        }
        Network first = read(model(graph));
        List<Value> inputs = again(first).getGraph().getInputs();
        String tensorText = "int64[batch, ?, 0]";
        List<String> expected = List.of(tensorText, "sequence(" + tensorText + ")", "optional(" + tensorText + ")",
                "map(string, " + tensorText + ")", "sparse float32[...]", "?", "float32[]", "?");
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(expected.get(i), inputs.get(i + 1).getType().toString());
            assertEquals(first.getGraph().getInputs().get(i + 1).getType(), inputs.get(i + 1).getType());
        }
        Dimension batch = ((ValueType.TensorType) inputs.get(1).getType()).shape().get(0);
        assertEquals("DATA_BATCH", batch.denotation());
        assertEquals("IMAGE", inputs.get(1).getType().denotation());
    }

    @Test
    void takesDimensionsBelowZeroAsUnknown() throws HoneException {
        Network network = read(model(relu().message(11, info("w", 1, -1, 3))));
        assertEquals("float32[?, 3]", network.getGraph().getInputs().get(1).getType().toString());
        assertTrue(network.getWarnings().get(0).contains("-1"), network.getWarnings().toString());
    }

    @Test
    void keepsTheHeadAndMetadata() throws HoneException {
        ProtoBytes model = model(relu().text(10, "graph doc").message(16, new ProtoBytes().text(1, "k").text(2, "v"))
                .message(14, new ProtoBytes().text(1, "x").message(2, new ProtoBytes().text(1, "SCALE_TENSOR").text(2, "y"))))
                .text(2, "maker").text(3, "1.2").text(4, "org.example").varint(5, 9).text(6, "model doc")
                .message(14, new ProtoBytes().text(1, "a").text(2, "1")).message(14, new ProtoBytes().text(1, "a").text(2, "2"));
        Network network = again(read(model));
        assertEquals(List.of("maker", "1.2", "org.example", "model doc"), List.of(network.getProducerName(),
                network.getProducerVersion(), network.getDomain(), network.getDocumentation()));
        assertEquals(9, network.getModelVersion());
        assertEquals(List.of("1", "2"), network.getMetadata().stream().map(p -> p.getValue()).toList());
        assertEquals("graph doc", network.getGraph().getDocumentation());
        assertEquals("v", network.getGraph().getMetadata().get(0).getValue());
        assertEquals("y", network.getGraph().getQuantizationAnnotations().get(0).getParameters().get(0).getValue());
        assertEquals("onnx", network.getFormat());
    }

    @Test
    void keepsOriginsAndFusionGroups() throws HoneException {
        Network network = read(model(relu().message(1, node("Abs", "y", "z").message(9, new ProtoBytes().text(1, "own").text(2, "1")))));
        Graph graph = network.getGraph();
        graph.getNodes().get(0).getOrigins().addAll(List.of("conv \"1\"", "batch,norm", "Größe\n"));
        FusionGroup group = NetworkFactory.eINSTANCE.createFusionGroup();
        group.setName("block");
        group.setPattern("Relu,Abs");
        graph.getFusionGroups().add(group);
        group.getNodes().addAll(List.of(graph.getNodes().get(1), graph.getNodes().get(0)));
        Graph read = again(network).getGraph();
        assertEquals(List.of("conv \"1\"", "batch,norm", "Größe\n"), read.getNodes().get(0).getOrigins());
        assertEquals(1, read.getFusionGroups().size());
        assertEquals("block", read.getFusionGroups().get(0).getName());
        assertEquals("Relu,Abs", read.getFusionGroups().get(0).getPattern());
        assertEquals(List.of(read.getNodes().get(1), read.getNodes().get(0)), read.getFusionGroups().get(0).getNodes());
        assertEquals(List.of("own"), read.getNodes().get(1).getMetadata().stream().map(p -> p.getKey()).toList());
        assertTrue(read.getNodes().get(0).getMetadata().isEmpty());
    }

    @Test
    void keepsWhatOnlyLooksLikeOrigins() throws HoneException {
        for (String text : List.of("", "conv1", "[\"a\"", "[1]", "[\"a\",]", "[\"\\u12\"]", "[] x")) {
            Network network = again(read(model(relu().message(1, node("Abs", "y", "z")
                    .message(9, new ProtoBytes().text(1, "hone.origins").text(2, text))
                    .message(9, new ProtoBytes().text(1, "hone.fusionGroup").text(2, text))))));
            Node node = network.getGraph().getNodes().get(1);
            assertEquals(List.of(text, text), node.getMetadata().stream().map(p -> p.getValue()).toList());
            assertEquals(2, network.getWarnings().size());
        }
    }

    @Test
    void warnsOfANewerVersionAndOfMissingOpsets() throws HoneException {
        Network network = read(new ProtoBytes().varint(1, 99).message(7, relu()));
        assertEquals(2, network.getWarnings().size());
        assertTrue(network.getWarnings().get(0).contains("99"), network.getWarnings().get(0));
        assertEquals(99, again(network).getIrVersion());
    }

    @Test
    void holdsNoAdaptersOnTheNetwork() throws HoneException {
        Network network = read(model(relu()));
        assertTrue(network.eAdapters().isEmpty());
        assertEquals(1, EcoreUtil.copy(network).getGraph().getNodes().size());
    }
}
