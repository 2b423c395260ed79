package org.hone.compress.quantize;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.hone.core.HoneException;
import org.hone.core.data.SampleSource;
import org.hone.engine.accuracy.AccuracyComparison;
import org.hone.tests.support.SharedData;
import org.hone.tests.support.ShippedSample;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What accuracy each calibrator leaves: the table of the user's page on quantization. */
@Tag("bench")
class CalibratorComparisonBench {

    private static final int SEEDS = 3;

    /** All 500 calibration and 2,000 evaluation images. */
    @ParameterizedTest
    @ValueSource(strings = {"min-max", "moving-average", "percentile", "entropy", "mse"})
    void shippedSample(String calibrator) throws Exception {
        try (ImageNetwork sample = ImageNetwork.sample()) {
            SampleSource evaluation = sample.images(ShippedSample.file("evaluation.zip"), 0, 0);
            print("shipped sample", calibrator,
                    List.of(accuracy(sample, calibrator, sample.images(ShippedSample.file("calibration.zip"), 0, 0), evaluation)));
        }
    }

    /** 512 calibration images, drawn with three seeds, and all 5,000 of the validation set. */
    @ParameterizedTest
    @ValueSource(strings = {"min-max", "moving-average", "percentile", "entropy", "mse"})
    void resnet8(String calibrator) throws Exception {
        try (ImageNetwork resnet = ImageNetwork.resnet8()) {
            SampleSource evaluation = resnet.images(SharedData.file("cifar10/validation.zip"), 0, 0);
            List<AccuracyComparison> each = new ArrayList<>();
            for (int seed = 1; seed <= SEEDS; seed++) {
                each.add(accuracy(resnet, calibrator, resnet.images(SharedData.file("cifar10/train.zip"), 512, seed), evaluation));
            }
            print("ic ResNet-8", calibrator, each);
        }
    }

    private static AccuracyComparison accuracy(ImageNetwork network, String calibrator, SampleSource calibration, SampleSource evaluation)
            throws HoneException {
        return network.evaluate(network.quantize(calibration, Map.of("calibrator", calibrator)).main(), evaluation);
    }

    private static void print(String name, String calibrator, List<AccuracyComparison> each) {
        List<Double> top1 = new ArrayList<>(each.stream().map(one -> 100 * one.after().top1().value()).toList());
        List<Double> decibels = new ArrayList<>(each.stream().map(AccuracyComparison::sqnr).toList());
        Collections.sort(decibels);
        StringBuilder text = new StringBuilder();
        top1.forEach(one -> text.append(String.format(Locale.ROOT, " %.2f", one)));
        Collections.sort(top1);
        System.out.println(String.format(Locale.ROOT, "bench: %s, %s: top-1%s %%, median %.2f %% (fp32 %.2f %%), SQNR %.1f dB", name,
                calibrator, text, top1.get(top1.size() / 2), 100 * each.getFirst().before().top1().value(),
                decibels.get(decibels.size() / 2)));
    }
}
