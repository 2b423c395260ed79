package org.hone.compress.quantize;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.hone.compress.quantize.calibration.Calibrator;
import org.hone.compress.quantize.calibration.EntropyCalibrator;
import org.hone.compress.quantize.calibration.MinMaxCalibrator;
import org.hone.compress.quantize.calibration.MovingAverageCalibrator;
import org.hone.compress.quantize.calibration.MseCalibrator;
import org.hone.compress.quantize.calibration.PercentileCalibrator;
import org.hone.core.HoneException;
import org.hone.core.parameter.Parameter;
import org.hone.core.parameter.ParameterType;
import org.hone.core.parameter.ParameterType.Choice.Word;
import org.hone.core.parameter.ParameterValues;
import org.hone.core.quantization.QuantizationSpec;
import org.hone.model.type.ElementType;

/** The parameters of the quantize step. */
final class QuantizeParameters {

    private static final String PERCENTILE = "percentile";
    private static final String MOVING_AVERAGE = "moving-average";

    /** The calibrators by their word, each with what it does and how it is made. */
    private record CalibratorKind(Word word, Function<ParameterValues, Calibrator> maker) {
    }

    private static final List<CalibratorKind> CALIBRATORS = List.of(
            new CalibratorKind(new Word("min-max", "keeps every value that was seen"), values -> new MinMaxCalibrator()),
            new CalibratorKind(new Word(MOVING_AVERAGE, "keeps the moving average of the extremes of batches of samples"),
                    values -> new MovingAverageCalibrator()),
            new CalibratorKind(new Word(PERCENTILE, "clips the same small share of the values at either end"),
                    values -> new PercentileCalibrator(values.real(PERCENTILE))),
            new CalibratorKind(
                    new Word("entropy", "keeps the range whose quantized distribution diverges least (Kullback-Leibler),"
                            + " as long as its squared error is not above that of min-max"),
                    values -> new BoundedClipping(new EntropyCalibrator())),
            new CalibratorKind(new Word("mse", "keeps the range with the least mean squared error"), values -> new MseCalibrator()));

    static final List<Parameter> ALL = List.of(
            Parameter.of("scheme", "Scheme", new ParameterType.Choice(List.of(new Word("int8", "8-bit weights and activations"))), "int8",
                    "What weights and activations become."),
            Parameter.of("calibrator", "Calibrator", new ParameterType.Choice(CALIBRATORS.stream().map(CalibratorKind::word).toList()),
                    "entropy", "How the range of each activation follows from the values that it takes on the calibration samples."),
            Parameter.of(PERCENTILE, "Percentile", new ParameterType.Real(50, 100), 99.99,
                    "The share of an activation's values that is kept; the rest is clipped, half of it at either end.").withUnit("%")
                    .when(values -> PERCENTILE.equals(values.text("calibrator"))),
            Parameter.of("momentum", "Momentum", new ParameterType.Real(0, 1), 0.9,
                    "How much of the moving average stays with each batch; 0 takes the last batch alone, with 1 all weigh the same.")
                    .when(values -> MOVING_AVERAGE.equals(values.text("calibrator"))),
            Parameter.of("batch", "Batch", new ParameterType.Whole(1, 1_000_000), 32L,
                    "How many samples make a batch, whose extremes the moving average takes. The smaller, the more is clipped.")
                    .when(values -> MOVING_AVERAGE.equals(values.text("calibrator"))),
            Parameter.of("per-channel", "Per channel", new ParameterType.Flag(), true,
                    "Gives each output channel's weights their own scale, where all targets can take that."),
            Parameter.of("activations", "Activations",
                    new ParameterType.Choice(List.of(new Word("auto", "what the targets prefer"), new Word("int8", "-128 to 127"),
                            new Word("uint8", "0 to 255"))),
                    "auto", "The element type of activations."),
            Parameter.of("bias-correction", "Bias correction", new ParameterType.Flag(), false,
                    "Takes the shift that quantized weights give to each channel's mean off its bias (Nagel et al. 2019); one more pass."),
            Parameter.of("equalize", "Equalize", new ParameterType.Flag(), false,
                    "Evens the ranges of weights out across neighbouring layers first (Nagel et al. 2019); most useful per tensor."),
            Parameter.of("exclude", "Exclude", new ParameterType.Layers(), List.of(), "Layers that stay float."),
            Parameter.of("keep-first", "Keep first", new ParameterType.Whole(0, Integer.MAX_VALUE), 0L,
                    "How many of the first convolutions and fully connected layers stay float."),
            Parameter.of("keep-last", "Keep last", new ParameterType.Whole(0, Integer.MAX_VALUE), 0L,
                    "How many of the last convolutions and fully connected layers stay float."),
            io("inputs", "The network's inputs."), io("outputs", "The network's outputs."));

    private QuantizeParameters() {
    }

    private static Parameter io(String key, String documentation) {
        return Parameter.of(key, key.equals("inputs") ? "Inputs" : "Outputs",
                new ParameterType.Choice(List.of(new Word("float", "stay float: the network can be used in place of the original"),
                        new Word("quantized", "become integers with the scale that the report names"))),
                "float", documentation);
    }

    static Calibrator calibrator(ParameterValues values) {
        Map<String, CalibratorKind> byWord = new LinkedHashMap<>();
        CALIBRATORS.forEach(kind -> byWord.put(kind.word().word(), kind));
        return byWord.get(values.text("calibrator")).maker().apply(values);
    }

    /** The type of activations that parameters and spec agree on; uint8 first, which ONNX Runtime on x86 turns int8 into. */
    static ElementType activationType(ParameterValues values, QuantizationSpec spec) throws HoneException {
        String wanted = values.text("activations");
        return Stream.of(ElementType.UINT8, ElementType.INT8).filter(spec.activationTypes()::contains)
                .filter(type -> wanted.equals("auto") || type.label().equals(wanted)).findFirst()
                .orElseThrow(() -> HoneException.usage("failed to quantize activations to '" + wanted + "': the targets take "
                        + spec.activationTypes() + ", at parameter 'activations'"));
    }

    static void checkWeights(QuantizationSpec spec) throws HoneException {
        if (!spec.weightTypes().contains(ElementType.INT8)) {
            throw HoneException.unsupported("failed to quantize weights to int8: the targets take " + spec.weightTypes());
        }
    }
}
