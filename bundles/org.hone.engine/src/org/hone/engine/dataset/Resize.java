package org.hone.engine.dataset;

/**
 * Scales a picture. Pixel centres correspond (half-pixel coordinates, as ONNX's {@code half_pixel}); where the picture
 * shrinks, {@code bilinear} averages over the pixels that each new one covers (a triangle filter of matching width, as image
 * libraries do with anti-aliasing).
 *
 * @param height the new height in pixels
 * @param width the new width in pixels
 * @param nearest true to take the nearest pixel instead
 */
record Resize(int height, int width, boolean nearest) implements PictureOperation {

    @Override
    public Picture apply(Picture picture) {
        if (picture.height() == height && picture.width() == width) {
            return picture;
        }
        Weights columns = Weights.of(picture.width(), width, nearest);
        Weights rows = Weights.of(picture.height(), height, nearest);
        int channels = picture.channels();
        float[] wide = new float[picture.height() * width * channels];
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < width; x++) {
                for (int c = 0; c < channels; c++) {
                    float sum = 0;
                    for (int i = 0; i < columns.values[x].length; i++) {
                        sum += columns.values[x][i] * picture.at(y, columns.first[x] + i, c);
                    }
                    wide[(y * width + x) * channels + c] = sum;
                }
            }
        }
        Picture between = new Picture(picture.height(), width, channels, wide);
        float[] values = new float[height * width * channels];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                for (int c = 0; c < channels; c++) {
                    float sum = 0;
                    for (int i = 0; i < rows.values[y].length; i++) {
                        sum += rows.values[y][i] * between.at(rows.first[y] + i, x, c);
                    }
                    values[(y * width + x) * channels + c] = sum;
                }
            }
        }
        return new Picture(height, width, channels, values);
    }

    /** For each new pixel of a line: the first old one and the weights from there on. */
    private record Weights(int[] first, float[][] values) {

        static Weights of(int from, int to, boolean nearest) {
            int[] first = new int[to];
            float[][] values = new float[to][];
            double ratio = (double) from / to;
            for (int i = 0; i < to; i++) {
                double centre = (i + 0.5) * ratio - 0.5;
                if (nearest) {
                    first[i] = Math.clamp((int) Math.floor((i + 0.5) * ratio), 0, from - 1);
                    values[i] = new float[] { 1 };
                    continue;
                }
                double support = Math.max(1, ratio);
                int low = Math.max(0, (int) Math.ceil(centre - support));
                int high = Math.min(from - 1, (int) Math.floor(centre + support));
                first[i] = low;
                values[i] = triangle(low, high, centre, support);
            }
            return new Weights(first, values);
        }

        private static float[] triangle(int low, int high, double centre, double support) {
            double[] weights = new double[high - low + 1];
            double sum = 0;
            for (int i = 0; i < weights.length; i++) {
                weights[i] = Math.max(0, 1 - Math.abs(low + i - centre) / support);
                sum += weights[i];
            }
            float[] normalized = new float[weights.length];
            for (int i = 0; i < weights.length; i++) {
                normalized[i] = (float) (weights[i] / sum);
            }
            return normalized;
        }
    }
}
