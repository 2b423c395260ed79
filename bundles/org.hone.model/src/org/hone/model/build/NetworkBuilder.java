package org.hone.model.build;

import java.util.Arrays;

import org.hone.model.network.Graph;
import org.hone.model.network.GraphOutput;
import org.hone.model.network.Network;
import org.hone.model.network.NetworkFactory;
import org.hone.model.network.OpsetImport;
import org.hone.model.network.Property;
import org.hone.model.network.Value;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;
import org.hone.model.type.Shape;
import org.hone.model.type.ValueType;

/**
 * Makes networks in code.
 *
 * <pre>
 * NetworkBuilder builder = new NetworkBuilder("tiny");
 * Value x = builder.input("x", ElementType.FLOAT32, 1, 3, 8, 8);
 * Value w = builder.constant("w", Tensor.ofFloats(Longs.of(4, 3, 1, 1), weights));
 * Value y = builder.node("Conv", x, w).name("conv").attribute("kernel_shape", Longs.of(1, 1)).output("y");
 * Network network = builder.output(y).network();
 * </pre>
 */
public final class NetworkBuilder {

    /** IR version 10, the first that goes with operator set 21. */
    private static final long IR_VERSION = 10;
    private static final long OPSET = 21;

    private final Network network = NetworkFactory.eINSTANCE.createNetwork();
    private final GraphBuilder graph;

    /** A network of ONNX's operator set 21 whose graph is named {@code name}. */
    public NetworkBuilder(String name) {
        Graph main = NetworkFactory.eINSTANCE.createGraph();
        main.setName(name);
        network.setGraph(main);
        network.setIrVersion(IR_VERSION);
        graph = new GraphBuilder(main);
        opset("", OPSET);
    }

    /** Sets the version of the operator set of {@code domain}; the empty string is ONNX's own. */
    public NetworkBuilder opset(String domain, long version) {
        for (OpsetImport imported : network.getOpsetImports()) {
            if (imported.getDomain().equals(domain)) {
                imported.setVersion(version);
                return this;
            }
        }
        OpsetImport imported = NetworkFactory.eINSTANCE.createOpsetImport();
        imported.setDomain(domain);
        imported.setVersion(version);
        network.getOpsetImports().add(imported);
        return this;
    }

    public NetworkBuilder irVersion(long version) {
        network.setIrVersion(version);
        return this;
    }

    public NetworkBuilder metadata(String key, String value) {
        Property property = NetworkFactory.eINSTANCE.createProperty();
        property.setKey(key);
        property.setValue(value);
        network.getMetadata().add(property);
        return this;
    }

    /** The main graph's builder. */
    public GraphBuilder graph() {
        return graph;
    }

    public Value input(String name, ElementType type, long... sizes) {
        return graph.input(name, ValueType.tensor(type, Shape.of(sizes)));
    }

    public Value input(String name, ValueType type) {
        return graph.input(name, type);
    }

    public Value constant(String name, Tensor tensor) {
        return graph.constant(name, tensor);
    }

    /** A new node; null stands for an omitted optional input. */
    public NodeBuilder node(String operator, Value... inputs) {
        return graph.node(operator, inputs);
    }

    /** Gives {@code values} out, in order after those given out before. */
    public NetworkBuilder output(Value... values) {
        Arrays.stream(values).forEach(value -> output(value, null));
        return this;
    }

    /** Gives {@code value} out with a declared type; null for none. */
    public GraphOutput output(Value value, ValueType type) {
        return graph.output(value, type);
    }

    public Network network() {
        return network;
    }
}
