package org.hone.releng.samples;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.hone.core.format.FormatRegistry;
import org.hone.core.format.NetworkResource;
import org.hone.core.registry.StandaloneExtensions;
import org.hone.model.network.Network;
import org.hone.releng.samples.parts.Defect;
import org.hone.releng.samples.parts.PartRenderer;
import org.hone.releng.samples.parts.PartSet;

import ai.djl.Model;
import ai.djl.engine.Engine;

/**
 * Makes the sample that ships: renders the images of machined parts, trains the network on them, and writes
 * {@code machined-parts.onnx}, {@code calibration.zip} and {@code evaluation.zip} into a folder.
 *
 * <p>
 * Usage: {@code SampleMaker FOLDER}. Takes some twenty minutes on two cores. Training, calibration and evaluation images come
 * from different seeds.
 */
public final class SampleMaker {

    private static final int TRAINING = 24_000;
    private static final int VALIDATION = 1_000;
    private static final int EPOCHS = 48;
    private static final int CALIBRATION = 500;
    private static final int EVALUATION = 2_000;
    private static final float JPEG_QUALITY = 0.92f;

    private SampleMaker() {
    }

    public static void main(String[] args) throws Exception {
        if (args.length != 1) {
            System.err.println("usage: SampleMaker FOLDER");
            System.exit(2);
        }
        Path folder = Files.createDirectories(Path.of(args[0]));
        images(folder.resolve("calibration.zip"), CALIBRATION, 3);
        images(folder.resolve("evaluation.zip"), EVALUATION, 4);
        network(folder.resolve("machined-parts.onnx"));
    }

    private static void network(Path file) throws Exception {
        Engine.getEngine("PyTorch").setRandomSeed(1);
        PartSet training = PartSet.render(TRAINING, DefectNet.SIZE, 1);
        PartSet validation = PartSet.render(VALIDATION, DefectNet.SIZE, 2);
        DefectNet net = DefectNet.standard();
        int classes = Defect.values().length;
        try (Model model = Model.newInstance("machined-parts")) {
            model.setBlock(net.block(classes));
            new Training(model, EPOCHS).run(training, validation);
            write(NetworkExport.export(net, model.getBlock(), classes), file);
        }
    }

    static void write(Network network, Path file) throws Exception {
        FormatRegistry formats = new FormatRegistry(StandaloneExtensions.read(SampleMaker.class.getClassLoader()));
        NetworkResource resource = formats.resource(formats.find("onnx"), file);
        resource.getContents().add(network);
        resource.write(file, -1, new NullProgressMonitor());
    }

    /** A zip with a folder a class, as image data sets have. */
    private static void images(Path file, int count, int family) throws IOException {
        PartRenderer renderer = new PartRenderer(DefectNet.SIZE);
        Defect[] classes = Defect.values();
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setMethod(ZipOutputStream.DEFLATED);
            for (Defect defect : classes) {
                for (int i = defect.ordinal(); i < count; i += classes.length) {
                    ZipEntry entry = new ZipEntry("%s/%04d.jpg".formatted(defect.label(), i / classes.length));
                    entry.setLastModifiedTime(FileTime.from(Instant.EPOCH));
                    zip.putNextEntry(entry);
                    jpeg(renderer.render(defect, PartSet.seed(family, i)), zip);
                    zip.closeEntry();
                }
            }
        }
    }

    private static void jpeg(BufferedImage image, OutputStream out) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            ImageWriteParam quality = writer.getDefaultWriteParam();
            quality.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            quality.setCompressionQuality(JPEG_QUALITY);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), quality);
        } finally {
            writer.dispose();
        }
    }
}
