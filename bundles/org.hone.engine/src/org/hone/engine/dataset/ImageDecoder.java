package org.hone.engine.dataset;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

import org.hone.core.HoneException;

/** Decodes image files; one that claims to be huge is refused before its pixels are read. */
final class ImageDecoder {

    /** The most pixels that an image may have: 64 megapixels, 768 MB as floats. */
    private static final long MOST_PIXELS = 1L << 26;

    private ImageDecoder() {
    }

    static Picture decode(byte[] bytes, String name) throws HoneException {
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw HoneException.badInput("failed to read image '" + name + "': it is none of " + String.join(", ", formats()));
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
                if (pixels > MOST_PIXELS) {
                    throw HoneException.badInput("failed to read image '" + name + "' of " + reader.getWidth(0) + " x "
                            + reader.getHeight(0) + ": an image has at most " + MOST_PIXELS + " pixels");
                }
                BufferedImage image = reader.read(0);
                return Picture.of(image);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            throw new HoneException(org.hone.core.FailureKind.BAD_INPUT, "failed to read image '" + name + "': " + e.getMessage(), e);
        }
    }

    private static String[] formats() {
        return java.util.Arrays.stream(ImageIO.getReaderFormatNames()).map(name -> name.toUpperCase(java.util.Locale.ROOT)).distinct()
                .sorted().toArray(String[]::new);
    }
}
