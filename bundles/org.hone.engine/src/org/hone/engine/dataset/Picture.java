package org.hone.engine.dataset;

import java.awt.image.BufferedImage;

/**
 * A decoded image while it is preprocessed: float32 {@code [height, width, channels]}, values 0..255 at first.
 *
 * @param values row-major, channels last
 */
record Picture(int height, int width, int channels, float[] values) {

    /** Red, green, blue of {@code image}; transparency is dropped. */
    static Picture of(BufferedImage image) {
        int height = image.getHeight();
        int width = image.getWidth();
        float[] values = new float[height * width * 3];
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                int at = (y * width + x) * 3;
                values[at] = row[x] >> 16 & 0xff;
                values[at + 1] = row[x] >> 8 & 0xff;
                values[at + 2] = row[x] & 0xff;
            }
        }
        return new Picture(height, width, 3, values);
    }

    float at(int y, int x, int channel) {
        return values[(y * width + x) * channels + channel];
    }
}
