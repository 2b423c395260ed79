package org.hone.engine.dataset;

import org.hone.core.HoneException;

/** One operation of preprocessing. */
interface PictureOperation {

    Picture apply(Picture picture) throws HoneException;

    /** Keeps the middle {@code height} by {@code width} pixels. */
    static PictureOperation crop(int height, int width) {
        return picture -> {
            if (picture.height() < height || picture.width() < width) {
                throw HoneException.badInput("failed to crop an image of " + picture.height() + " x " + picture.width() + " to " + height
                        + " x " + width + ": the image is smaller");
            }
            int top = (picture.height() - height) / 2;
            int left = (picture.width() - width) / 2;
            float[] values = new float[height * width * picture.channels()];
            for (int y = 0; y < height; y++) {
                System.arraycopy(picture.values(), ((top + y) * picture.width() + left) * picture.channels(), values,
                        y * width * picture.channels(), width * picture.channels());
            }
            return new Picture(height, width, picture.channels(), values);
        };
    }

    static PictureOperation scale(double factor) {
        return picture -> eachChannel(picture, (value, channel) -> (float) (value * factor));
    }

    /** Subtracts {@code means}, one for all channels or one for each. */
    static PictureOperation subtract(double... means) {
        return picture -> eachChannel(picture, (value, channel) -> (float) (value - pick(means, channel, picture, "mean")));
    }

    /** Divides by {@code deviations}, one for all channels or one for each. */
    static PictureOperation divide(double... deviations) {
        return picture -> eachChannel(picture, (value, channel) -> (float) (value / pick(deviations, channel, picture, "std")));
    }

    /** Puts channel {@code order[i]} of the picture at channel i. */
    static PictureOperation channels(int... order) {
        return picture -> {
            float[] values = new float[picture.height() * picture.width() * order.length];
            for (int pixel = 0; pixel < picture.height() * picture.width(); pixel++) {
                for (int i = 0; i < order.length; i++) {
                    values[pixel * order.length + i] = picture.values()[pixel * picture.channels() + order[i]];
                }
            }
            return new Picture(picture.height(), picture.width(), order.length, values);
        };
    }

    /** One channel of luminance (ITU-R BT.601). */
    static PictureOperation gray() {
        return picture -> {
            if (picture.channels() == 1) {
                return picture;
            }
            float[] values = new float[picture.height() * picture.width()];
            for (int pixel = 0; pixel < values.length; pixel++) {
                int at = pixel * picture.channels();
                values[pixel] = 0.299f * picture.values()[at] + 0.587f * picture.values()[at + 1] + 0.114f * picture.values()[at + 2];
            }
            return new Picture(picture.height(), picture.width(), 1, values);
        };
    }

    /** A function of a value and its channel. */
    interface Pointwise {
        float of(float value, int channel) throws HoneException;
    }

    private static Picture eachChannel(Picture picture, Pointwise function) throws HoneException {
        float[] values = new float[picture.values().length];
        for (int i = 0; i < values.length; i++) {
            values[i] = function.of(picture.values()[i], i % picture.channels());
        }
        return new Picture(picture.height(), picture.width(), picture.channels(), values);
    }

    private static double pick(double[] values, int channel, Picture picture, String word) throws HoneException {
        if (values.length != 1 && values.length != picture.channels()) {
            throw HoneException.usage("failed to apply '" + word + "' with " + values.length + " values: an image of "
                    + picture.channels() + " channels takes 1 or " + picture.channels());
        }
        return values[values.length == 1 ? 0 : channel];
    }
}
