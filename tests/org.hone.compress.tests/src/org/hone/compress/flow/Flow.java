package org.hone.compress.flow;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hone.compress.contract.TestNetworks;
import org.hone.compress.contract.TestStepContext;
import org.hone.core.HoneException;
import org.hone.core.data.SampleSource;
import org.hone.core.data.SampleSource.Sample;
import org.hone.core.data.SampleSource.SampleIterator;
import org.hone.core.inference.ReferenceEngine.ReferenceSession;
import org.hone.core.inference.ReferenceEngine.SessionOptions;
import org.hone.core.parameter.ParameterValues;
import org.hone.core.quantization.QuantizationTargets;
import org.hone.core.step.Step;
import org.hone.core.step.StepResult;
import org.hone.engine.dataset.DataSets;
import org.hone.engine.dataset.InputSpec;
import org.hone.model.network.Network;
import org.hone.model.network.Node;
import org.hone.model.network.Value;
import org.hone.model.recipe.Argument;
import org.hone.model.recipe.DataSource;
import org.hone.model.recipe.RecipeFactory;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ValueType.TensorType;
import org.hone.tests.support.TestExtensions;

/** A network with data drawn evenly from its declared range, and the steps of a recipe on it. */
final class Flow implements AutoCloseable {

    /** Operators between a Softmax and the output. */
    private static final Set<String> PASSING = Set.of("Softmax", "QuantizeLinear", "DequantizeLinear", "Reshape", "Squeeze", "Flatten");

    private final TestStepContext context = new TestStepContext();
    private final Case network;
    private final Network original;

    /**
     * A network.
     *
     * @param name its short name
     * @param path its file below the folder of real networks; null for one whose weights are replaced by random ones
     * @param least the least value of its input
     * @param greatest the greatest value of its input
     * @param calibration how many samples calibrate
     * @param evaluation how many other samples measure
     */
    record Case(String name, String path, double least, double greatest, int calibration, int evaluation) {
    }

    /** The ranges of kws and ad are those that their int8 versions by TensorFlow declare for their inputs. */
    static final List<Case> SMALL = List.of(new Case("kws", "mlperf-tiny/kws_dscnn_fp32.tflite", -123.4, 25.7, 16, 256),
            new Case("vww", "mlperf-tiny/vww_mobilenet_fp32.tflite", 0, 1, 16, 32),
            new Case("ad", "mlperf-tiny/ad_autoencoder_fp32.tflite", -84.9, 14.9, 16, 64),
            new Case("ultraface", "ultraface/version-RFB-320.onnx", -1, 1, 4, 4));

    static final List<Case> LIGHT = List.of(light("bvlc_alexnet"), light("densenet121"), light("inception_v1"), light("inception_v2"),
            light("resnet50"), light("shufflenet"), light("squeezenet"), light("vgg19"), light("zfnet512"));

    private static Case light(String name) {
        return new Case(name, null, 0, 1, 4, 4);
    }

    Flow(Case network) throws HoneException {
        this.network = network;
        this.original = network.path() == null ? TestNetworks.light(network.name(), context)
                : TestNetworks.shared(network.path(), context);
        context.quantization(new QuantizationTargets(TestExtensions.source()).find("onnxruntime").spec());
        context.calibration(samples(network.calibration(), 1));
    }

    TestStepContext context() {
        return context;
    }

    Network original() {
        return original;
    }

    /** The network after the float steps. */
    Network fused() throws HoneException {
        return apply("fuse", apply("simplify", original, Map.of()).main(), Map.of()).main();
    }

    StepResult apply(String id, Network to, Map<String, ?> parameters) throws HoneException {
        Step step = context.hone().steps().find(id);
        return step.apply(to, ParameterValues.of(step.parameters(), parameters), context);
    }

    /** What the oracle makes of {@code fused}, calibrated on the same samples as the step. */
    Network byOracle(Network fused) throws HoneException {
        return StaticQuantizer.quantize(fused, context.calibration().orElseThrow(), context);
    }

    private SampleSource samples(long count, long seed) throws HoneException {
        List<InputSpec> specs = new ArrayList<>();
        for (Value value : original.getGraph().getInputs()) {
            if (value.getTensor() == null) {
                TensorType type = (TensorType) value.getType();
                long[] sizes = new long[type.shape().rank()];
                for (int i = 0; i < sizes.length; i++) {
                    sizes[i] = type.shape().get(i).isFixed() ? type.shape().get(i).size() : 1;
                }
                specs.add(new InputSpec(value.getName(), type.elementType(), sizes, InputSpec.guessLayout(sizes), network.least(),
                        network.greatest()));
            }
        }
        DataSource random = RecipeFactory.eINSTANCE.createDataSource();
        argument(random, "random", true);
        argument(random, "samples", count);
        argument(random, "seed", seed);
        return new DataSets(Path.of("."), specs, List.of()).open(random, null);
    }

    private static void argument(DataSource source, String key, Object value) {
        Argument argument = RecipeFactory.eINSTANCE.createArgument();
        argument.setKey(key);
        argument.setValue(value);
        source.getArguments().add(argument);
    }

    /** How far a network's outputs are from those of {@link #original()}. */
    static final class Distance {

        private double signal;
        private double noise;
        private double largest;
        private double worst;

        private void add(Tensor exact, Tensor other) {
            float[] a = exact.toFloats();
            float[] b = other.toFloats();
            for (int i = 0; i < a.length; i++) {
                double difference = (double) a[i] - b[i];
                signal += (double) a[i] * a[i];
                noise += difference * difference;
                largest = Math.max(largest, Math.abs(a[i]));
                worst = Math.max(worst, Double.isNaN(difference) ? Double.POSITIVE_INFINITY : Math.abs(difference));
            }
        }

        /** Signal to quantization noise, in dB. */
        double decibels() {
            return 10 * Math.log10(signal / noise);
        }

        /** The largest difference as part of the largest value. */
        double relativeError() {
            return worst / largest;
        }
    }

    /**
     * The distances of what {@code candidates} compute on the evaluation samples, by the name of the output; every node as
     * written. Of an output that a Softmax gives the scores before it count: a thousand classes that are equally likely are all
     * 0 in steps of 1/256, whatever went wrong before.
     */
    List<Map<String, Distance>> distances(List<Network> candidates) throws HoneException {
        List<Map<String, Distance>> distances = new ArrayList<>();
        List<List<Tensor>> exact = scores(original);
        List<String> names = original.getGraph().getOutputs().stream().map(output -> output.getValue().getName()).toList();
        for (Network candidate : candidates) {
            Map<String, Distance> each = new LinkedHashMap<>();
            List<List<Tensor>> found = scores(candidate);
            for (int sample = 0; sample < exact.size(); sample++) {
                for (int i = 0; i < names.size(); i++) {
                    each.computeIfAbsent(names.get(i), key -> new Distance()).add(exact.get(sample).get(i), found.get(sample).get(i));
                }
            }
            distances.add(each);
        }
        return distances;
    }

    /** What the outputs are, for each sample. */
    private List<List<Tensor>> scores(Network ran) throws HoneException {
        List<String> names = ran.getGraph().getOutputs().stream().map(output -> beforeSoftmax(output.getValue()).getName()).toList();
        List<List<Tensor>> all = new ArrayList<>();
        try (ReferenceSession session = context.engine().open(ran, names, new SessionOptions(2, false), null);
                SampleIterator iterator = samples(network.evaluation(), 77).open()) {
            while (iterator.hasNext()) {
                Sample sample = iterator.next();
                Map<String, Tensor> given = session.run(sample.inputs(), null);
                all.add(names.stream().map(given::get).toList());
            }
        }
        return all;
    }

    private static Value beforeSoftmax(Value output) {
        Value value = output;
        while (value.getProducer() != null && PASSING.contains(value.getProducer().getOperator())) {
            Node producer = value.getProducer();
            value = producer.getInputs().getFirst().getValue();
            if (producer.getOperator().equals("Softmax")) {
                return value;
            }
        }
        return output;
    }

    @Override
    public void close() {
        context.close();
    }
}
