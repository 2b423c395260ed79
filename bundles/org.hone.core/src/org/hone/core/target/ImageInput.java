package org.hone.core.target;

import java.util.List;

/**
 * How a picture of 8-bit red, green and blue becomes an input of a network: what a generated runtime's image function does.
 *
 * @param input the input's number
 * @param channelsLast true for {@code [1, height, width, channels]}, false for {@code [1, channels, height, width]}
 * @param height the input's height in pixels
 * @param width the input's width in pixels
 * @param channels the input's channels: 1 or 3
 * @param operations what is done with the picture's values, 0 to 255 at first, in this order; the picture then has the input's
 *        size and channels. Integers are rounded half to even and clamped; an int8 input takes them less 128
 */
public record ImageInput(int input, boolean channelsLast, int height, int width, int channels, List<Operation> operations) {

    public ImageInput {
        operations = List.copyOf(operations);
    }

    /** One operation on a picture. */
    public sealed interface Operation {
    }

    /**
     * Scales to a size; pixel centres correspond. Not the nearest pixel but an average: a triangle filter, as wide as a new
     * pixel where the picture shrinks.
     */
    public record Resize(int height, int width, boolean nearest) implements Operation {
    }

    /** Keeps the middle. */
    public record Crop(int height, int width) implements Operation {
    }

    /** Multiplies each value, in double precision, rounded to float. */
    public record Scale(double factor) implements Operation {
    }

    /** Subtracts one value from all channels or one from each. */
    public record Subtract(List<Double> values) implements Operation {
        public Subtract {
            values = List.copyOf(values);
        }
    }

    /** Divides all channels by one value or each by its own. */
    public record Divide(List<Double> values) implements Operation {
        public Divide {
            values = List.copyOf(values);
        }
    }

    /** Puts channel {@code order[i]} at channel i. */
    public record Channels(List<Integer> order) implements Operation {
        public Channels {
            order = List.copyOf(order);
        }
    }

    /** One channel of luminance (ITU-R BT.601). */
    public record Gray() implements Operation {
    }
}
