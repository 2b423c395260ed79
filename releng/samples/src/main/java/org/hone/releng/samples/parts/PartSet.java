package org.hone.releng.samples.parts;

import java.awt.image.BufferedImage;
import java.util.stream.IntStream;

/**
 * Rendered parts with their classes, the same number of each class, in an order that mixes them.
 *
 * @param images RGB bytes, {@code [N, H, W, 3]}
 * @param labels the index of each image's {@link Defect}
 */
public record PartSet(byte[][] images, int[] labels) {

    /** Renders {@code count} parts of {@code size} pixels; sets with different {@code family} share no image. */
    public static PartSet render(int count, int size, int family) {
        Defect[] classes = Defect.values();
        PartRenderer renderer = new PartRenderer(size);
        byte[][] images = new byte[count][];
        int[] labels = new int[count];
        IntStream.range(0, count).parallel().forEach(i -> {
            labels[i] = i % classes.length;
            images[i] = bytes(renderer.render(classes[labels[i]], seed(family, i)));
        });
        return new PartSet(images, labels);
    }

    /** The seed of image {@code index} of {@code family}. */
    public static long seed(int family, int index) {
        return (long) family << 32 | index;
    }

    private static byte[] bytes(BufferedImage image) {
        int size = image.getWidth();
        byte[] bytes = new byte[size * size * 3];
        for (int i = 0; i < size * size; i++) {
            int rgb = image.getRGB(i % size, i / size);
            bytes[i * 3] = (byte) (rgb >> 16);
            bytes[i * 3 + 1] = (byte) (rgb >> 8);
            bytes[i * 3 + 2] = (byte) rgb;
        }
        return bytes;
    }
}
