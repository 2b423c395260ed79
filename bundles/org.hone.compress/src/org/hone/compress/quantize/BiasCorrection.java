package org.hone.compress.quantize;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

import org.eclipse.core.runtime.SubMonitor;
import org.hone.core.HoneException;
import org.hone.core.step.NetworkTypes;
import org.hone.model.build.GraphBuilder;
import org.hone.model.build.NodeBuilder;
import org.hone.model.copy.NetworkCopier;
import org.hone.model.network.Graph;
import org.hone.model.network.Network;
import org.hone.model.network.Node;
import org.hone.model.network.Value;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.Longs;

/**
 * Measures by how much quantized weights shift the mean of each output channel: {@code E[(Wq - W) * x]} over the samples,
 * to be taken off the bias (Nagel et al. 2019, 'Data-Free Quantization Through Weight Equalization and Bias Correction',
 * section 4.2 and appendix D, empirical). Each layer is measured on its float input by a second layer beside it whose
 * weights are the differences: one more pass for all layers together.
 */
final class BiasCorrection {

    private static final String PREFIX = "hone_bias_correction_";

    private final Network network;
    private final NetworkTypes types;
    private final CalibrationPass pass;

    BiasCorrection(Network network, NetworkTypes types, CalibrationPass pass) {
        this.network = network;
        this.types = types;
        this.pass = pass;
    }

    /** The shift of each channel of the layers that take a bias and whose output has a known rank. */
    Map<WeightLayer, float[]> shifts(Map<WeightLayer, QuantizedWeight> weights, SubMonitor progress) throws HoneException {
        NetworkCopier copier = new NetworkCopier();
        Network measuring = copier.copyOf(network);
        copier.connect();
        Map<String, WeightLayer> byName = new LinkedHashMap<>();
        for (Map.Entry<WeightLayer, QuantizedWeight> entry : weights.entrySet()) {
            WeightLayer layer = entry.getKey();
            int rank = types.shape(layer.node().getOutputs().getFirst()).rank();
            if (layer.takesBias() && rank >= 2) {
                String name = PREFIX + byName.size();
                addMeasurement(measuring.getGraph(), copier.find(layer.node()), difference(layer, entry.getValue()), rank, name);
                byName.put(name, layer);
            }
        }
        return measure(measuring, byName, progress);
    }

    private Map<WeightLayer, float[]> measure(Network measuring, Map<String, WeightLayer> byName, SubMonitor progress) throws HoneException {
        Map<String, double[]> sums = new HashMap<>();
        long[] count = new long[1];
        byName.forEach((name, layer) -> sums.put(name, new double[layer.channels()]));
        pass.run(measuring, new ArrayList<>(byName.keySet()), tensors -> {
            count[0]++;
            tensors.forEach((name, tensor) -> add(sums.get(name), tensor));
        }, progress);
        Map<WeightLayer, float[]> shifts = new LinkedHashMap<>();
        byName.forEach((name, layer) -> {
            float[] shift = new float[layer.channels()];
            for (int c = 0; c < shift.length; c++) {
                double mean = sums.get(name)[c] / count[0];
                shift[c] = Double.isFinite(mean) ? (float) mean : 0;
            }
            shifts.put(layer, shift);
        });
        return shifts;
    }

    private static void add(double[] sums, Tensor tensor) {
        for (int c = 0; c < sums.length; c++) {
            sums[c] += tensor.doubleAt(c);
        }
    }

    private static Tensor difference(WeightLayer layer, QuantizedWeight quantized) {
        float[] weights = Constants.read(layer.weight());
        float[] difference = new float[weights.length];
        for (int i = 0; i < weights.length; i++) {
            difference[i] = quantized.restored()[i] - weights[i];
        }
        return Tensor.ofFloats(layer.weight().sizes(), difference);
    }

    private static void addMeasurement(Graph graph, Node node, Tensor difference, int rank, String name) {
        GraphBuilder builder = new GraphBuilder(graph);
        int place = graph.getNodes().indexOf(node) + 1;
        Value weight = builder.constant(name + "_weight", difference);
        NodeBuilder layer = builder.node(node.getOperator(), node.getInputs().get(WeightLayer.ACTIVATION).getValue(), weight)
                .name(name + "_layer");
        NetworkCopier copier = new NetworkCopier();
        node.getAttributes().forEach(attribute -> layer.node().getAttributes().add(copier.copyOf(attribute)));
        Value shifted = layer.output(name + "_output");
        int channelAxis = node.getOperator().equals("Conv") || node.getOperator().equals("ConvTranspose") ? 1 : rank - 1;
        long[] axes = LongStream.range(0, rank).filter(axis -> axis != channelAxis).toArray();
        Value reduced = builder.constant(name + "_axes", Tensor.ofLongs(Longs.of(axes.length), axes));
        NodeBuilder mean = builder.node("ReduceMean", shifted, reduced).name(name + "_mean").attribute("keepdims", 0L);
        mean.output(name);
        graph.getNodes().move(place, layer.node());
        graph.getNodes().move(place + 1, mean.node());
    }
}
