package org.hone.engine.dataset;

import java.util.Arrays;

import org.hone.model.type.ElementType;
import org.hone.model.type.Shape;

/**
 * What an input of a network takes, once its batch is 1 and its symbols are bound.
 *
 * @param name the input's name
 * @param elementType the element type
 * @param sizes the sizes, the batch of 1 included
 * @param layout the order of the axes of an image; null when the input is none
 * @param least the least value that the input takes
 * @param greatest the greatest value that it takes
 */
public record InputSpec(String name, ElementType elementType, long[] sizes, ImageLayout layout, double least, double greatest) {

    /** The order of the axes of an image. */
    public enum ImageLayout {
        /** {@code [1, channels, height, width]} */
        NCHW,
        /** {@code [1, height, width, channels]} */
        NHWC
    }

    public InputSpec {
        sizes = sizes.clone();
    }

    @Override
    public long[] sizes() {
        return sizes.clone();
    }

    /**
     * The layout that the sizes of a 4-dimensional input speak for: channels are few. Null when it is no image.
     */
    public static ImageLayout guessLayout(long... sizes) {
        if (sizes.length != 4) {
            return null;
        }
        boolean last = sizes[3] == 1 || sizes[3] == 3 || sizes[3] == 4;
        boolean first = sizes[1] == 1 || sizes[1] == 3 || sizes[1] == 4;
        return first && !(last && sizes[3] > sizes[1]) ? ImageLayout.NCHW : last ? ImageLayout.NHWC : null;
    }

    public int height() {
        return Math.toIntExact(sizes[layout == ImageLayout.NCHW ? 2 : 1]);
    }

    public int width() {
        return Math.toIntExact(sizes[layout == ImageLayout.NCHW ? 3 : 2]);
    }

    public int channels() {
        return Math.toIntExact(sizes[layout == ImageLayout.NCHW ? 1 : 3]);
    }

    public long elementCount() {
        return Shape.of(sizes).elementCount();
    }

    @Override
    public String toString() {
        return name + " " + elementType + Arrays.toString(sizes);
    }
}
