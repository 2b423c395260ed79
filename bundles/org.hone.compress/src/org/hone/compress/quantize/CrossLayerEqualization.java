package org.hone.compress.quantize;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.SubMonitor;
import org.hone.model.network.Graph;
import org.hone.model.network.Input;
import org.hone.model.network.Node;
import org.hone.model.network.Value;
import org.hone.model.tensor.Tensor;

/**
 * Evens the ranges of weights out across layers (Nagel et al. 2019, 'Data-Free Quantization Through Weight Equalization and
 * Bias Correction', section 4.1). Where one layer feeds another through nothing but positively homogeneous operators, channel
 * {@code i} between them is divided by {@code s_i = sqrt(r1_i / r2_i)} in the first layer and multiplied in the second, with
 * {@code r} the largest magnitude of the weights of that channel. The graph means the same afterwards.
 */
final class CrossLayerEqualization {

    /** f(s x) = s f(x) for s above 0, channel by channel. Clip is not: its bounds would have to move along. */
    private static final Set<String> HOMOGENEOUS = Set.of("Relu", "LeakyRelu", "MaxPool", "AveragePool", "GlobalAveragePool", "Identity");
    private static final Set<String> FULLY_CONNECTED_HOMOGENEOUS = Set.of("Relu", "LeakyRelu", "Identity");
    private static final int ROUNDS = 20;
    private static final double CONVERGED = 1e-3;
    private static final double LARGEST_FACTOR = 1e4;

    private final Graph graph;
    private final Set<Node> excluded;
    private final Map<Value, float[]> changed = new LinkedHashMap<>();

    private record Pair(WeightLayer first, WeightLayer second) {
    }

    /** @param excluded layers to leave as they are */
    CrossLayerEqualization(Graph graph, Set<Node> excluded) {
        this.graph = graph;
        this.excluded = excluded;
    }

    /** Changes the weights and biases in the graph; gives the number of pairs of layers. */
    int run(SubMonitor monitor) {
        List<Pair> pairs = pairs();
        SubMonitor progress = monitor.setWorkRemaining(ROUNDS);
        for (int round = 0; round < ROUNDS; round++) {
            progress.split(1);
            double farthest = 0;
            for (Pair pair : pairs) {
                farthest = Math.max(farthest, equalize(pair));
            }
            if (farthest < CONVERGED) {
                break;
            }
        }
        changed.forEach((value, elements) -> Constants.replace(value, elements));
        return pairs.size();
    }

    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (Node node : graph.getNodes()) {
            WeightLayer first = layer(node);
            WeightLayer second = first == null || !first.takesBias() ? null : follower(first);
            if (second != null && inputChannels(second) == first.channels()) {
                pairs.add(new Pair(first, second));
            }
        }
        return pairs;
    }

    /** The layer that the node is, if its constants are its own. */
    private WeightLayer layer(Node node) {
        WeightLayer layer = excluded.contains(node) ? null : WeightLayer.of(node);
        boolean known = layer != null && (node.getOperator().equals("Conv") || node.getOperator().equals("Gemm") && !layer.isScaled());
        boolean own = known && node.getInputs().subList(1, node.getInputs().size()).stream().map(Input::getValue)
                .allMatch(value -> value == null || value.getUses().size() == 1);
        return own ? layer : null;
    }

    private WeightLayer follower(WeightLayer first) {
        Set<String> between = first.isFullyConnected() ? FULLY_CONNECTED_HOMOGENEOUS : HOMOGENEOUS;
        Value value = first.node().getOutputs().getFirst();
        while (value.getUses().size() == 1 && value.getUses().getFirst() instanceof Input use) {
            Node user = use.getNode();
            if (user.getGraph() == graph && between.contains(user.getOperator()) && user.getOutputs().size() == 1) {
                value = user.getOutputs().getFirst();
                continue;
            }
            WeightLayer layer = user.getGraph() == graph ? layer(user) : null;
            boolean alike = layer != null && user.getOperator().equals(first.node().getOperator())
                    && user.getInputs().indexOf(use) == WeightLayer.ACTIVATION;
            return alike ? layer : null;
        }
        return null;
    }

    private static long inputChannels(WeightLayer layer) {
        Tensor weight = layer.weight();
        return layer.isFullyConnected() ? weight.elementCount() / layer.channels()
                : weight.sizes().get(1) * Attributes.whole(layer.node(), "group", 1);
    }

    /** Gives how far the factors were from 1. */
    private double equalize(Pair pair) {
        float[] first = elements(pair.first().node(), WeightLayer.WEIGHT);
        float[] second = elements(pair.second().node(), WeightLayer.WEIGHT);
        int channels = pair.first().channels();
        int stride = pair.first().channelStride();
        float[] firstRange = new float[channels];
        for (int i = 0; i < first.length; i++) {
            int channel = i / stride % channels;
            firstRange[channel] = Math.max(firstRange[channel], Math.abs(first[i]));
        }
        int[] channelOf = inputChannelOf(pair.second());
        float[] secondRange = new float[channels];
        for (int i = 0; i < second.length; i++) {
            secondRange[channelOf[i]] = Math.max(secondRange[channelOf[i]], Math.abs(second[i]));
        }
        double[] factors = new double[channels];
        double farthest = 0;
        for (int c = 0; c < channels; c++) {
            boolean used = firstRange[c] > 0 && secondRange[c] > 0;
            factors[c] = used ? Math.sqrt((double) firstRange[c] / secondRange[c]) : 1;
            factors[c] = Math.max(1 / LARGEST_FACTOR, Math.min(LARGEST_FACTOR, factors[c]));
            farthest = Math.max(farthest, Math.abs(factors[c] - 1));
        }
        for (int i = 0; i < first.length; i++) {
            first[i] = (float) (first[i] / factors[i / stride % channels]);
        }
        for (int i = 0; i < second.length; i++) {
            second[i] = (float) (second[i] * factors[channelOf[i]]);
        }
        if (pair.first().bias() != null) {
            float[] bias = elements(pair.first().node(), WeightLayer.BIAS);
            for (int c = 0; c < channels; c++) {
                bias[c] = (float) (bias[c] / factors[c]);
            }
        }
        return farthest;
    }

    private float[] elements(Node node, int slot) {
        return changed.computeIfAbsent(node.getInputs().get(slot).getValue(), value -> Constants.read(Constants.floats(value)));
    }

    /** The input channel that each weight of {@code layer} is multiplied with. */
    private static int[] inputChannelOf(WeightLayer layer) {
        int count = Math.toIntExact(layer.weight().elementCount());
        int[] channelOf = new int[count];
        if (layer.isFullyConnected()) {
            int columns = Math.toIntExact(layer.weight().sizes().get(1));
            for (int i = 0; i < count; i++) {
                channelOf[i] = layer.channelAxis() == 0 ? i % columns : i / columns;
            }
            return channelOf;
        }
        int outputsOfGroup = Math.toIntExact(layer.channels() / Attributes.whole(layer.node(), "group", 1));
        int inputsOfGroup = Math.toIntExact(layer.weight().sizes().get(1));
        int kernel = count / layer.channels() / inputsOfGroup;
        for (int i = 0; i < count; i++) {
            int output = i / kernel / inputsOfGroup;
            channelOf[i] = output / outputsOfGroup * inputsOfGroup + i / kernel % inputsOfGroup;
        }
        return channelOf;
    }
}
