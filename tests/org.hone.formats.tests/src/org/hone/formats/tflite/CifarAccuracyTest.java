package org.hone.formats.tflite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.imageio.ImageIO;

import org.hone.tests.support.SharedData;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import ai.onnxruntime.OrtSession.SessionOptions.OptLevel;

/** The converted {@code ic} networks classify CIFAR-10's validation images as well as TensorFlow Lite does. */
class CifarAccuracyTest {

    private static final int EVERY = 10;

    @TempDir
    Path folder;

    /** An image of the set. */
    private record Image(int label, float[] pixels) {

        /** Raw values from 0 to 255. */
        byte[] asFloats() {
            return FlatWriter.encode(pixels);
        }

        /** Values with 128 taken off. */
        byte[] asIntegers() {
            byte[] bytes = new byte[pixels.length];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) ((int) pixels[i] - 128);
            }
            return bytes;
        }
    }

    @Test
    void classifiesATenthOfTheImagesAsTensorFlowLiteDoes() throws Exception {
        Path file = SharedData.file("mlperf-tiny/ic_resnet8_fp32.tflite");
        try (TfliteRuntime tflite = new TfliteRuntime(Files.readAllBytes(file));
                Converted onnx = Converted.open(Converted.read(file), folder, OptLevel.ALL_OPT)) {
            for (Image image : images(EVERY)) {
                List<byte[]> input = List.of(image.asFloats());
                assertEquals(best(tflite.run(input).get(0), true), best(onnx.run(input).get(0), true));
            }
        }
    }

    @Test
    void keepsMostOfTheIntegerNetworksAccuracyOnATenthOfTheImages() throws Exception {
        double tenth = accuracy("ic_resnet8_int8", images(EVERY));
        assertTrue(tenth >= 0.70, "accuracy " + tenth);
    }

    @Test
    @Tag("full")
    void reachesTheAccuracyOfTensorFlowLite() throws Exception {
        List<Image> images = images(1);
        assertEquals(0.7524, accuracy("ic_resnet8_fp32", images), 0.0002);
        double integers = accuracy("ic_resnet8_int8", images);
        assertTrue(integers >= 0.745, "accuracy " + integers);
    }

    private double accuracy(String network, List<Image> images) throws Exception {
        boolean real = network.endsWith("fp32");
        int right = 0;
        try (Converted onnx = Converted.open(Converted.read(SharedData.file("mlperf-tiny/" + network + ".tflite")), folder,
                OptLevel.ALL_OPT)) {
            for (Image image : images) {
                byte[] scores = onnx.run(List.of(real ? image.asFloats() : image.asIntegers())).get(0);
                right += best(scores, real) == image.label() ? 1 : 0;
            }
        }
        return (double) right / images.size();
    }

    private static int best(byte[] scores, boolean real) {
        float[] values = real ? Agreement.floats(scores) : new float[scores.length];
        for (int i = 0; i < values.length && !real; i++) {
            values[i] = scores[i];
        }
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            best = values[i] > values[best] ? i : best;
        }
        return best;
    }

    /** Every so manieth image; a label is the place of its folder among all folders in alphabetical order. */
    private static List<Image> images(int every) throws Exception {
        try (ZipFile zip = new ZipFile(SharedData.file("cifar10/validation.zip").toFile())) {
            TreeMap<String, ZipEntry> entries = new TreeMap<>();
            zip.stream().filter(entry -> entry.getName().endsWith(".jpg")).forEach(entry -> entries.put(entry.getName(), entry));
            TreeSet<String> folders = new TreeSet<>();
            entries.keySet().forEach(name -> folders.add(folderOf(name)));
            List<Image> images = new ArrayList<>();
            int number = 0;
            for (ZipEntry entry : entries.values()) {
                if (number++ % every == 0) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        images.add(new Image(folders.headSet(folderOf(entry.getName())).size(), pixels(ImageIO.read(in))));
                    }
                }
            }
            return images;
        }
    }

    private static String folderOf(String name) {
        String folder = name.substring(0, name.lastIndexOf('/'));
        return folder.substring(folder.lastIndexOf('/') + 1);
    }

    /** {@code [H, W, RGB]}. */
    private static float[] pixels(BufferedImage image) {
        float[] pixels = new float[image.getWidth() * image.getHeight() * 3];
        int at = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int rgb = image.getRGB(x, y);
                pixels[at++] = rgb >> 16 & 0xff;
                pixels[at++] = rgb >> 8 & 0xff;
                pixels[at++] = rgb & 0xff;
            }
        }
        return pixels;
    }
}
