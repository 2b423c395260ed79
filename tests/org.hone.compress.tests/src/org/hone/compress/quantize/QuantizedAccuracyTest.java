package org.hone.compress.quantize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.hone.core.data.SampleSource;
import org.hone.core.step.StepResult;
import org.hone.engine.accuracy.AccuracyComparison;
import org.hone.tests.support.SharedData;
import org.hone.tests.support.ShippedSample;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What quantization costs in accuracy, run on integers by ONNX Runtime. */
class QuantizedAccuracyTest {

    @ParameterizedTest
    @ValueSource(strings = {"min-max", "moving-average", "percentile", "entropy", "mse"})
    void theShippedSampleLosesAtMostOnePoint(String calibrator) throws Exception {
        try (ImageNetwork sample = ImageNetwork.sample()) {
            SampleSource calibration = sample.images(ShippedSample.file("calibration.zip"), 128, 1);
            StepResult result = sample.quantize(calibration, Map.of("calibrator", calibrator));
            assertEquals(0, result.report().tables().get(2).rows().size(), () -> "left float: " + result.report().tables().get(2).rows());
            for (List<Object> activation : result.report().tables().getFirst().rows()) {
                assertTrue(activation.getLast() instanceof Double decibels && Double.isFinite(decibels) && decibels > 5, activation::toString);
            }
            AccuracyComparison accuracy = sample.evaluate(result.main(), sample.images(ShippedSample.file("evaluation.zip"), 1000, 1));
            assertTrue(accuracy.before().top1().value() > 0.9, accuracy::toString);
            assertTrue(accuracy.drop() <= 1, accuracy::toString);
            assertTrue(accuracy.sqnr() > 12, accuracy::toString);
        }
    }

    @Test
    void resnet8KeepsItsAccuracy() throws Exception {
        try (ImageNetwork resnet = ImageNetwork.resnet8()) {
            SampleSource calibration = resnet.images(SharedData.file("cifar10/train.zip"), 128, 1);
            StepResult result = resnet.quantize(calibration, Map.of());
            AccuracyComparison accuracy = resnet.evaluate(result.main(), resnet.images(SharedData.file("cifar10/validation.zip"), 1000, 1));
            assertTrue(accuracy.drop() <= 1, accuracy::toString);
            assertTrue(accuracy.sqnr() > 20, accuracy::toString);
        }
    }

    /** Issue 3's gate: the median of three seeds on all 5,000 validation images; fp32 has 75.24 %. */
    @Tag("full")
    @ParameterizedTest
    @CsvSource({"entropy, 75.0", "min-max, 74.7", "moving-average, 74.7", "percentile, 74.7", "mse, 74.7"})
    void resnet8PassesItsGate(String calibrator, double gate) throws Exception {
        try (ImageNetwork resnet = ImageNetwork.resnet8()) {
            SampleSource validation = resnet.images(SharedData.file("cifar10/validation.zip"), 0, 0);
            double[] top1 = new double[3];
            for (int seed = 1; seed <= top1.length; seed++) {
                StepResult result = resnet.quantize(resnet.images(SharedData.file("cifar10/train.zip"), 512, seed),
                        Map.of("calibrator", calibrator));
                AccuracyComparison accuracy = resnet.evaluate(result.main(), validation);
                assertEquals(75.24, 100 * accuracy.before().top1().value(), 1e-6);
                top1[seed - 1] = 100 * accuracy.after().top1().value();
            }
            Arrays.sort(top1);
            assertTrue(top1[1] >= gate, () -> calibrator + ": " + Arrays.toString(top1));
        }
    }
}
