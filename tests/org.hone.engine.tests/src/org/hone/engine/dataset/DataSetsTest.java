package org.hone.engine.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.imageio.ImageIO;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.hone.core.HoneException;
import org.hone.core.data.SampleSource;
import org.hone.core.data.SampleSource.Sample;
import org.hone.core.data.SampleSource.SampleIterator;
import org.hone.core.data.SampleSource.UncheckedHoneException;
import org.hone.core.step.StepRegistry;
import org.hone.engine.data.NumpyFiles;
import org.hone.engine.dataset.InputSpec.ImageLayout;
import org.hone.engine.recipe.RecipeReader;
import org.hone.engine.recipe.RecipeReader.Reading;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataSetsTest {

    private static final InputSpec NHWC = new InputSpec("x", ElementType.FLOAT32, new long[] { 1, 2, 2, 3 }, ImageLayout.NHWC, 0, 255);
    private static final InputSpec NCHW = new InputSpec("x", ElementType.FLOAT32, new long[] { 1, 3, 2, 2 }, ImageLayout.NCHW, 0, 255);

    @TempDir
    Path folder;

    /** A picture of 2 x 2: red, green / blue, and a gray of {@code level}. */
    private static byte[] picture(int level) throws IOException {
        BufferedImage image = new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, 0xff0000);
        image.setRGB(1, 0, 0x00ff00);
        image.setRGB(0, 1, 0x0000ff);
        image.setRGB(1, 1, level * 0x010101);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private void zip(String name, Map<String, byte[]> files) throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve(name)); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
    }

    private SampleSource open(InputSpec input, String data) throws HoneException {
        Reading reading = new RecipeReader(new StepRegistry(List.of())).read("model: m\ndata: {" + data + "}\n");
        assertEquals(List.of(), reading.problems());
        return new DataSets(folder, List.of(input), reading.recipe().getPreprocess()).open(reading.recipe().getCalibration(),
                new NullProgressMonitor());
    }

    private static List<Sample> all(SampleSource source) throws HoneException {
        List<Sample> samples = new ArrayList<>();
        try (SampleIterator iterator = source.open()) {
            iterator.forEachRemaining(samples::add);
        }
        return samples;
    }

    @Test
    void namesClassesAfterFoldersInTheOrderOfTheAlphabet() throws Exception {
        zip("a.zip", Map.of("set/dog/1.png", picture(1), "set/cat/2.png", picture(2), "set/cat/1.png", picture(3), "notes.txt", new byte[1]));
        SampleSource source = open(NHWC, "calibration: {images: a.zip}");
        assertEquals(List.of("cat", "dog"), source.classes());
        List<Sample> samples = all(source);
        assertEquals(List.of("set/cat/1.png", "set/cat/2.png", "set/dog/1.png"), samples.stream().map(Sample::name).toList());
        assertEquals(List.of(0, 0, 1), samples.stream().map(Sample::label).toList());
    }

    @Test
    void laysPixelsOutAsTheInputWants() throws Exception {
        zip("a.zip", Map.of("c/1.png", picture(7)));
        assertArrayEquals(new float[] { 255, 0, 0, 0, 255, 0, 0, 0, 255, 7, 7, 7 },
                all(open(NHWC, "calibration: {images: a.zip}")).get(0).inputs().get("x").toFloats());
        assertArrayEquals(new float[] { 255, 0, 0, 7, 0, 255, 0, 7, 0, 0, 255, 7 },
                all(open(NCHW, "calibration: {images: a.zip}")).get(0).inputs().get("x").toFloats());
    }

    @Test
    void appliesPreprocessingInItsOrder() throws Exception {
        zip("a.zip", Map.of("c/1.png", picture(100)));
        float[] values = all(open(NHWC,
                "calibration: {images: a.zip}, preprocess: [{channels: bgr}, {mean: [10, 20, 30]}, {std: 2}, {scale: 10}]")).get(0).inputs()
                        .get("x").toFloats();
        assertArrayEquals(new float[] { -50, -100, 1125 }, java.util.Arrays.copyOf(values, 3));
        assertArrayEquals(new float[] { 450, 400, 350 }, java.util.Arrays.copyOfRange(values, 9, 12));
    }

    @Test
    void scalesImagesOfAnotherSizeToTheInput() throws Exception {
        zip("a.zip", Map.of("c/1.png", picture(255)));
        InputSpec one = new InputSpec("x", ElementType.FLOAT32, new long[] { 1, 1, 1, 3 }, ImageLayout.NHWC, 0, 255);
        assertArrayEquals(new float[] { 127.5f, 127.5f, 127.5f }, all(open(one, "calibration: {images: a.zip}")).get(0).inputs().get("x").toFloats(),
                1e-4f);
    }

    @Test
    void givesIntegerInputsWhatTheyTake() throws Exception {
        zip("a.zip", Map.of("c/1.png", picture(7)));
        InputSpec signed = new InputSpec("x", ElementType.INT8, new long[] { 1, 2, 2, 1 }, ImageLayout.NHWC, 0, 255);
        Tensor tensor = all(open(signed, "calibration: {images: a.zip}")).get(0).inputs().get("x");
        assertEquals(ElementType.INT8, tensor.elementType());
        assertArrayEquals(new long[] { 76 - 128, 150 - 128, 29 - 128, 7 - 128 }, tensor.toLongs());
    }

    @Test
    void drawsTheSameSamplesForTheSameSeed() throws Exception {
        Map<String, byte[]> files = new java.util.HashMap<>();
        for (int i = 0; i < 40; i++) {
            files.put("c/" + (10 + i) + ".png", picture(i));
        }
        zip("a.zip", files);
        List<String> first = all(open(NHWC, "calibration: {images: a.zip, samples: 8, seed: 1}")).stream().map(Sample::name).toList();
        assertEquals(8, first.stream().distinct().count());
        assertEquals(first, all(open(NHWC, "calibration: {images: a.zip, samples: 8, seed: 1}")).stream().map(Sample::name).toList());
        assertNotEquals(first, all(open(NHWC, "calibration: {images: a.zip, samples: 8, seed: 2}")).stream().map(Sample::name).toList());
        assertNotEquals(open(NHWC, "calibration: {images: a.zip, samples: 8, seed: 1}").digest(),
                open(NHWC, "calibration: {images: a.zip, samples: 8, seed: 2}").digest());
        assertNotEquals(open(NHWC, "calibration: {images: a.zip}").digest(), open(NCHW, "calibration: {images: a.zip}").digest());
        assertNotEquals(open(NHWC, "calibration: {images: a.zip}").digest(),
                open(NHWC, "calibration: {images: a.zip}, preprocess: [{scale: 2}]").digest());
    }

    @Test
    void readsAnIndexAndKeepsInsideItsFolder() throws Exception {
        Files.createDirectories(folder.resolve("in/pictures"));
        Files.write(folder.resolve("in/pictures/a b.png"), picture(1));
        Files.write(folder.resolve("outside.png"), picture(1));
        Files.writeString(folder.resolve("in/index.csv"), "file,label\n\"pictures/a b.png\",dog\npictures/a b.png,cat\n");
        SampleSource source = open(NHWC, "calibration: {index: in/index.csv}");
        assertEquals(List.of("cat", "dog"), source.classes());
        assertEquals(List.of(1, 0), all(source).stream().map(Sample::label).toList());
        Files.writeString(folder.resolve("in/index.csv"), "pictures/a b.png,0\n../outside.png,1\n");
        HoneException e = assertThrows(HoneException.class, () -> open(NHWC, "calibration: {index: in/index.csv}"));
        assertTrue(e.getMessage().contains("below the index's folder, at line 2"), e.getMessage());
    }

    @Test
    void cutsSamplesFromArrays() throws Exception {
        InputSpec vector = new InputSpec("x", ElementType.FLOAT32, new long[] { 1, 2 }, null, 0, 1);
        NumpyFiles.writeNpz(folder.resolve("a.npz"), Map.of("x", Tensor.ofFloats(Longs.of(3, 2), 1, 2, 3, 4, 5, 6), "labels",
                Tensor.ofLongs(Longs.of(3), 7, 8, 9)), new NullProgressMonitor());
        List<Sample> samples = all(open(vector, "calibration: {arrays: a.npz}"));
        assertEquals(List.of(7, 8, 9), samples.stream().map(Sample::label).toList());
        assertArrayEquals(new float[] { 3, 4 }, samples.get(1).inputs().get("x").toFloats());
        assertEquals(Longs.of(1, 2), samples.get(1).inputs().get("x").sizes());
    }

    /** 3 GB of zeros, of which the disk holds none, and more than a tensor can hold. */
    @Test
    void readsFromAnArrayLargerThanMemory() throws Exception {
        InputSpec vector = new InputSpec("x", ElementType.FLOAT32, new long[] { 1, 512 }, null, 0, 1);
        byte[] header = npyHeader("'<f4'", "False", "(1500000, 512)");
        try (RandomAccessFile file = new RandomAccessFile(folder.resolve("large.npy").toFile(), "rw")) {
            file.write(header);
            file.setLength(header.length + 1_500_000L * 512 * 4);
            file.seek(header.length + 1_499_999L * 512 * 4);
            file.write(new byte[] { 0, 0, (byte) 0x80, 0x3f });
        }
        SampleSource source = open(vector, "calibration: {arrays: large.npy}");
        assertEquals(1_500_000, source.size());
        SampleSource few = open(vector, "calibration: {arrays: large.npy, samples: 3, seed: 4}");
        assertEquals(3, all(few).size());
        try (SampleIterator iterator = open(vector, "calibration: {arrays: large.npy, samples: 1499999, seed: 1}").open()) {
            assertEquals(0, iterator.next().inputs().get("x").toFloats()[0]);
        }
    }

    private static byte[] npyHeader(String type, String fortran, String shape) {
        byte[] text = ("{'descr': " + type + ", 'fortran_order': " + fortran + ", 'shape': " + shape + "}\n").getBytes(StandardCharsets.US_ASCII);
        byte[] bytes = new byte[10 + text.length];
        System.arraycopy(new byte[] { (byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0, (byte) text.length, 0 }, 0, bytes, 0, 10);
        System.arraycopy(text, 0, bytes, 10, text.length);
        return bytes;
    }

    @Test
    void readsArraysOfAnyOrderOfBytesAndAxes() throws Exception {
        InputSpec vector = new InputSpec("x", ElementType.INT16, new long[] { 1, 2 }, null, 0, 1);
        byte[] elements = { 0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6 };
        for (String order : List.of("False", "True")) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.write(npyHeader("'>i2'", order, "(3, 2)"));
            bytes.write(elements);
            Files.write(folder.resolve("a.npy"), bytes.toByteArray());
            List<Sample> samples = all(open(vector, "calibration: {arrays: a.npy}"));
            assertArrayEquals(order.equals("True") ? new long[] { 2, 5 } : new long[] { 3, 4 }, samples.get(1).inputs().get("x").toLongs());
        }
    }

    @Test
    void refusesAnArrayThatIsCutOff() throws Exception {
        InputSpec vector = new InputSpec("x", ElementType.FLOAT32, new long[] { 1, 2 }, null, 0, 1);
        NumpyFiles.writeNpy(folder.resolve("a.npy"), Tensor.ofFloats(Longs.of(3, 2), 1, 2, 3, 4, 5, 6));
        byte[] whole = Files.readAllBytes(folder.resolve("a.npy"));
        Files.write(folder.resolve("a.npy"), java.util.Arrays.copyOf(whole, whole.length - 1));
        HoneException e = assertThrows(HoneException.class, () -> open(vector, "calibration: {arrays: a.npy}"));
        assertTrue(e.getMessage().contains("an array [3, 2] of float32 has 24"), e.getMessage());
    }

    @Test
    void filesBesideTheFoldersHaveNoClass() throws Exception {
        zip("mixed.zip", Map.of("cat/1.png", picture(1), "dog/2.png", picture(2), "logo.png", picture(3)));
        SampleSource source = open(NHWC, "calibration: {images: mixed.zip}");
        assertEquals(List.of("cat", "dog"), source.classes());
        assertEquals(List.of(0, 1, -1), all(source).stream().map(Sample::label).toList());
    }

    @Test
    void takesLabelsOfAnIndexAsNumbersOrAsNames() throws Exception {
        Files.write(folder.resolve("a.png"), picture(1));
        Files.writeString(folder.resolve("numbers.csv"), "\ufeffa.png,3\r\na.png,\r\n# none\r\na.png\r\n");
        assertEquals(List.of(3, -1, -1), all(open(NHWC, "calibration: {index: numbers.csv}")).stream().map(Sample::label).toList());
        Files.writeString(folder.resolve("both.csv"), "a.png,3\na.png,cat\n");
        HoneException e = assertThrows(HoneException.class, () -> open(NHWC, "calibration: {index: both.csv}"));
        assertTrue(e.getMessage().contains("names of classes or their indices, not both"), e.getMessage());
    }

    @Test
    void makesRandomSamplesInTheRange() throws Exception {
        InputSpec vector = new InputSpec("x", ElementType.FLOAT32, new long[] { 1, 1000 }, null, -2, 3);
        SampleSource source = open(vector, "calibration: {random: true, samples: 2, seed: 4}");
        List<Sample> samples = all(source);
        assertEquals(2, samples.size());
        for (float value : samples.get(0).inputs().get("x").toFloats()) {
            assertTrue(value >= -2 && value <= 3);
        }
        assertArrayEquals(samples.get(1).inputs().get("x").toFloats(), all(source).get(1).inputs().get("x").toFloats());
    }

    @Test
    void namesTheImageThatCannotBeRead() throws Exception {
        zip("a.zip", Map.of("c/1.png", new byte[] { 1, 2, 3 }));
        SampleSource source = open(NHWC, "calibration: {images: a.zip}");
        assertTrue(assertThrows(UncheckedHoneException.class, () -> all(source)).getMessage().startsWith("failed to read image 'c/1.png'"));
    }

    @Test
    void refusesAnImageThatClaimsToBeHuge() throws Exception {
        byte[] png = picture(1);
        System.arraycopy(new byte[] { 0x7f, 0, 0, 0, 0x7f, 0, 0, 0 }, 0, png, 16, 8);
        java.util.zip.CRC32 crc = new java.util.zip.CRC32();
        crc.update(png, 12, 17);
        java.nio.ByteBuffer.wrap(png).putInt(29, (int) crc.getValue());
        HoneException e = assertThrows(HoneException.class, () -> ImageDecoder.decode(png, "huge.png"));
        assertTrue(e.getMessage().contains("pixels"), e.getMessage());
    }

    @Test
    void saysWhichDataSetIsMissing() {
        HoneException e = assertThrows(HoneException.class, () -> open(NHWC, "calibration: {images: none.zip}"));
        assertTrue(e.getMessage().startsWith("failed to open the data set 'none.zip': there is no such file"), e.getMessage());
    }
}
