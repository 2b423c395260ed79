package org.hone.releng.samples;

import java.util.Iterator;
import java.util.List;

import org.hone.model.network.Attribute;
import org.hone.model.network.FloatAttribute;
import org.hone.model.network.Graph;
import org.hone.model.network.GraphOutput;
import org.hone.model.network.Input;
import org.hone.model.network.IntAttribute;
import org.hone.model.network.IntsAttribute;
import org.hone.model.network.Network;
import org.hone.model.network.NetworkFactory;
import org.hone.model.network.Node;
import org.hone.model.network.OpsetImport;
import org.hone.model.network.Value;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.Dimension;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;
import org.hone.model.type.Shape;
import org.hone.model.type.ValueType;

import ai.djl.ndarray.NDArray;
import ai.djl.nn.Block;

/**
 * Writes the trained {@link DefectNet} as a network of Hone, as an exporter of a training framework would: BatchNorm
 * stands apart from its convolution, and the batch is symbolic.
 */
final class NetworkExport {

    private static final int OPSET = 17;
    private static final int IR_VERSION = 8;

    private final NetworkFactory factory = NetworkFactory.eINSTANCE;
    private final Graph graph = factory.createGraph();
    private final Iterator<NDArray> parameters;

    private NetworkExport(Block trained) {
        parameters = trained.getParameters().values().stream().map(parameter -> parameter.getArray()).iterator();
    }

    /** The network: {@code image [N, 3, 64, 64]} float32 in 0..1 to {@code scores [N, classes]} float32. */
    static Network export(DefectNet net, Block trained, int classes) {
        return new NetworkExport(trained).network(net, classes);
    }

    private Network network(DefectNet net, int classes) {
        Network network = factory.createNetwork();
        network.setIrVersion(IR_VERSION);
        network.setProducerName("hone train-sample");
        OpsetImport opset = factory.createOpsetImport();
        opset.setVersion(OPSET);
        network.getOpsetImports().add(opset);
        network.setGraph(graph);
        graph.setName("machined-parts");
        Dimension batch = Dimension.symbol("N");
        Value image = value("image", ValueType.tensor(ElementType.FLOAT32,
                Shape.of(batch, Dimension.of(3), Dimension.of(DefectNet.SIZE), Dimension.of(DefectNet.SIZE))));
        graph.getInputs().add(image);
        Value x = relu("stem", convolution("stem", image, 3, 2, 1));
        for (DefectNet.Stage stage : net.stages()) {
            Value inner = relu(stage.name() + "/depthwise",
                    convolution(stage.name() + "/depthwise", x, 3, stage.stride(), stage.in()));
            inner = convolution(stage.name() + "/pointwise", inner, 1, 1, 1);
            x = stage.residual() ? node(stage.name() + "/add", "Add", inner, x) : relu(stage.name() + "/pointwise", inner);
        }
        x = node("pool", "GlobalAveragePool", x);
        x = node("flatten", "Flatten", x);
        x = node("scores", "Gemm", x, constant("classifier.weight"), constant("classifier.bias"));
        attributes(x.getProducer(), integer("transB", 1));
        x.setName("scores");
        GraphOutput output = factory.createGraphOutput();
        output.setValue(x);
        output.setType(ValueType.tensor(ElementType.FLOAT32, Shape.of(batch, Dimension.of(classes))));
        graph.getOutputs().add(output);
        return network;
    }

    /** A convolution without bias and its BatchNormalization. */
    private Value convolution(String name, Value x, int kernel, int stride, int groups) {
        Value y = node(name + "/conv", "Conv", x, constant(name + ".conv.weight"));
        int pad = kernel / 2;
        attributes(y.getProducer(), integers("kernel_shape", kernel, kernel), integers("strides", stride, stride),
                integers("pads", pad, pad, pad, pad), integer("group", groups));
        Value normalized = node(name + "/norm", "BatchNormalization", y, constant(name + ".norm.weight"),
                constant(name + ".norm.bias"), constant(name + ".norm.mean"), constant(name + ".norm.variance"));
        FloatAttribute epsilon = factory.createFloatAttribute();
        epsilon.setName("epsilon");
        epsilon.setValue(DefectNet.EPSILON);
        attributes(normalized.getProducer(), epsilon);
        return normalized;
    }

    private Value relu(String name, Value x) {
        return node(name + "/relu", "Relu", x);
    }

    private Value node(String name, String operator, Value... inputs) {
        Node node = factory.createNode();
        node.setName(name);
        node.setOperator(operator);
        for (Value input : inputs) {
            Input slot = factory.createInput();
            slot.setValue(input);
            node.getInputs().add(slot);
        }
        Value output = value(name + "_output", null);
        node.getOutputs().add(output);
        graph.getNodes().add(node);
        return output;
    }

    private Value value(String name, ValueType type) {
        Value value = factory.createValue();
        value.setName(name);
        value.setType(type);
        return value;
    }

    /** The next trained parameter, in the order of the layers. */
    private Value constant(String name) {
        NDArray array = parameters.next();
        Value value = value(name, null);
        value.setTensor(Tensor.ofFloats(Longs.of(array.getShape().getShape()), array.toFloatArray()));
        graph.getConstants().add(value);
        return value;
    }

    private void attributes(Node node, Attribute... attributes) {
        node.getAttributes().addAll(List.of(attributes));
    }

    private Attribute integer(String name, long value) {
        IntAttribute attribute = factory.createIntAttribute();
        attribute.setName(name);
        attribute.setValue(value);
        return attribute;
    }

    private Attribute integers(String name, long... values) {
        IntsAttribute attribute = factory.createIntsAttribute();
        attribute.setName(name);
        attribute.setValues(Longs.of(values));
        return attribute;
    }
}
