package org.hone.compress.quantize;

import org.hone.compress.quantize.calibration.Range;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;

/**
 * How reals become integers: {@code integer = round(real / scale) + zeroPoint}, clipped to the type. Real 0 is exact.
 *
 * @param scale the distance between neighbouring integers; exact in fp32, greater than 0
 * @param type {@code INT8} or {@code UINT8}
 */
public record IntegerScale(float scale, int zeroPoint, ElementType type) {

    /** The number of integers of 8 bits. */
    public static final int LEVELS = 256;

    /** Spreads all integers of {@code type} over {@code range}, which has zero in it. */
    public static IntegerScale spread(Range range, ElementType type) {
        float scale = usable((range.high() - range.low()) / (LEVELS - 1));
        int lowest = lowest(type);
        long zero = Math.round(Math.rint(lowest - range.low() / scale));
        return new IntegerScale(scale, (int) Math.max(lowest, Math.min(lowest + LEVELS - 1, zero)), type);
    }

    /** Spreads the integers evenly on both sides of zero, so that the whole of {@code range} can be said. */
    public static IntegerScale symmetric(Range range, ElementType type) {
        double largest = Math.max(Math.abs(range.low()), Math.abs(range.high()));
        return new IntegerScale(usable(largest / (LEVELS / 2 - 1)), lowest(type) + LEVELS / 2, type);
    }

    /** The scale in fp32; 1 for a range of nothing but zero. */
    private static float usable(double scale) {
        float single = (float) scale;
        return single == 0 ? 1 : Math.max(single, Float.MIN_NORMAL);
    }

    /** The lowest integer of {@code type}. */
    public static int lowest(ElementType type) {
        return type == ElementType.UINT8 ? 0 : -LEVELS / 2;
    }

    /** The reals that integers stand for. */
    public Range range() {
        return new Range((lowest(type) - zeroPoint) * (double) scale, (lowest(type) + LEVELS - 1 - zeroPoint) * (double) scale);
    }

    /** The integer for {@code real}, as QuantizeLinear has it: divided in fp32, rounded half to even. */
    public int quantize(float real) {
        double rounded = Math.rint(real / scale) + zeroPoint;
        return (int) Math.max(lowest(type), Math.min(lowest(type) + LEVELS - 1, rounded));
    }

    /** The integers for a tensor of fp32. */
    Tensor quantize(Tensor reals) {
        float[] elements = Constants.read(reals);
        byte[] integers = new byte[elements.length];
        for (int i = 0; i < elements.length; i++) {
            integers[i] = (byte) quantize(elements[i]);
        }
        return Tensor.ofBytes(type, reals.sizes(), integers);
    }
}
