package org.hone.compress.quantize;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.hone.compress.contract.TestStepContext;
import org.hone.core.HoneException;
import org.hone.core.data.SampleSource;
import org.hone.core.inference.ReferenceEngine.SessionOptions;
import org.hone.core.parameter.ParameterValues;
import org.hone.core.quantization.QuantizationTargets;
import org.hone.core.step.Step;
import org.hone.core.step.StepResult;
import org.hone.engine.accuracy.AccuracyComparison;
import org.hone.engine.accuracy.Evaluation;
import org.hone.engine.dataset.DataSets;
import org.hone.engine.dataset.InputSpec;
import org.hone.engine.dataset.InputSpec.ImageLayout;
import org.hone.engine.open.OpenNetwork;
import org.hone.engine.opset.CanonicalOpset;
import org.hone.model.network.Network;
import org.hone.model.network.Value;
import org.hone.model.recipe.Argument;
import org.hone.model.recipe.DataSource;
import org.hone.model.recipe.Preprocessing;
import org.hone.model.recipe.RecipeFactory;
import org.hone.model.recipe.Section;
import org.hone.model.type.ElementType;
import org.hone.tests.support.SharedData;
import org.hone.tests.support.ShippedSample;
import org.hone.tests.support.TestExtensions;

/** A network of images, ready to be quantized, with its data sets. */
final class ImageNetwork implements AutoCloseable {

    private final TestStepContext context = new TestStepContext(Map.of("N", 1L, "batch", 1L));
    private final OpenNetwork file;
    private final Network network;
    private final InputSpec input;
    private final double scale;

    /** ResNet-8 for CIFAR-10, as TensorFlow trained it. */
    static ImageNetwork resnet8() throws HoneException {
        return new ImageNetwork(SharedData.file("mlperf-tiny/ic_resnet8_fp32.tflite"), ImageLayout.NHWC, 1, 1, 32, 32, 3);
    }

    /** The network that ships with Hone. */
    static ImageNetwork sample() throws HoneException {
        return new ImageNetwork(ShippedSample.file("machined-parts.onnx"), ImageLayout.NCHW, 1.0 / 255, 1, 3, 64, 64);
    }

    /** Opens {@code model}, whose images have {@code layout} and are scaled, and simplifies and fuses it. */
    private ImageNetwork(Path model, ImageLayout layout, double scale, long... sizes) throws HoneException {
        this.scale = scale;
        file = context.hone().opener().open(model, null);
        Network prepared = context.copy(file.network());
        new CanonicalOpset(context.operators()).apply(prepared, null);
        target("onnxruntime");
        for (String id : List.of("simplify", "fuse")) {
            Step step = context.hone().steps().find(id);
            prepared = step.apply(prepared, ParameterValues.of(step.parameters(), Map.of()), context).main();
        }
        network = prepared;
        Value value = network.getGraph().getInputs().getFirst();
        input = new InputSpec(value.getName(), ElementType.FLOAT32, sizes, layout, 0, 255 * scale);
    }

    ImageNetwork target(String id) {
        context.quantization(new QuantizationTargets(TestExtensions.source()).find(id).spec());
        return this;
    }

    TestStepContext context() {
        return context;
    }

    Network network() {
        return network;
    }

    /** Images of a folder or zip; all when {@code count} is 0. */
    SampleSource images(Path file, long count, long seed) throws HoneException {
        DataSource source = RecipeFactory.eINSTANCE.createDataSource();
        argument(source, "images", file.toAbsolutePath().toString());
        if (count > 0) {
            argument(source, "samples", count);
        }
        argument(source, "seed", seed);
        Preprocessing scaling = RecipeFactory.eINSTANCE.createPreprocessing();
        scaling.setOperation("scale");
        argument(scaling, "factor", scale);
        return new DataSets(Path.of("."), List.of(input), List.of(scaling)).open(source, null);
    }

    private static void argument(Section source, String key, Object value) {
        Argument argument = RecipeFactory.eINSTANCE.createArgument();
        argument.setKey(key);
        argument.setValue(value);
        source.getArguments().add(argument);
    }

    StepResult quantize(SampleSource calibration, Map<String, ?> parameters) throws HoneException {
        context.calibration(calibration);
        QuantizeStep step = new QuantizeStep();
        return step.apply(network, ParameterValues.of(step.parameters(), parameters), context);
    }

    AccuracyComparison evaluate(Network quantized, SampleSource evaluation) throws HoneException {
        return new Evaluation(context.engine(), new SessionOptions(1, true)).compare(network, quantized, evaluation, null);
    }

    @Override
    public void close() {
        context.close();
        file.close();
    }
}
