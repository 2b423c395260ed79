package org.hone.model;

import org.hone.model.build.NetworkBuilder;
import org.hone.model.network.Network;
import org.hone.model.network.Node;
import org.hone.model.network.Value;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;

/** Networks for the tests of the model. */
public final class Networks {

    private Networks() {
    }

    /**
     * {@code x -> Conv(w, b) 'conv' -> c -> Relu 'relu' -> r -> Softmax 'soft' -> y}.
     */
    public static Network chain() {
        NetworkBuilder builder = new NetworkBuilder("chain");
        Value x = builder.input("x", ElementType.FLOAT32, 1, 2, 4, 4);
        Value w = builder.constant("w", Tensor.ofFloats(Longs.of(2, 2, 1, 1), 1, 2, 3, 4));
        Value b = builder.constant("b", Tensor.ofFloats(Longs.of(2), 5, 6));
        Value c = builder.node("Conv", x, w, b).name("conv").attribute("kernel_shape", Longs.of(1, 1)).output("c");
        Value r = builder.node("Relu", c).name("relu").output("r");
        Value y = builder.node("Softmax", r).name("soft").attribute("axis", 1).output("y");
        return builder.output(y).network();
    }

    /** A chain of {@code count} Relus, each of which also adds the network's input: one value with {@code count} uses. */
    public static Network wide(int count) {
        NetworkBuilder builder = new NetworkBuilder("wide");
        Value x = builder.input("x", ElementType.FLOAT32, 1, 8);
        Value last = x;
        for (int i = 0; i < count; i++) {
            last = builder.node("Add", last, x).name("add" + i).output("v" + i);
        }
        return builder.output(last).network();
    }

    public static Node node(Network network, String name) {
        return network.getGraph().getNodes().stream().filter(node -> name.equals(node.getName())).findFirst().orElseThrow();
    }

    public static Value value(Network network, String name) {
        return java.util.stream.Stream.of(network.getGraph().getInputs(), network.getGraph().getConstants(),
                network.getGraph().getNodes().stream().flatMap(node -> node.getOutputs().stream()).toList())
                .flatMap(java.util.List::stream).filter(value -> name.equals(value.getName())).findFirst().orElseThrow();
    }

    /** The whole main graph as text, a line a node, to compare states by. */
    public static String text(Network network) {
        StringBuilder text = new StringBuilder();
        new GraphText(text).append(network.getGraph(), "");
        return text.toString();
    }
}
