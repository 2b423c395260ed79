package org.hone.engine.comparison;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.Map;

import org.hone.core.HoneException;
import org.hone.model.network.Network;
import org.hone.model.network.Value;
import org.hone.model.tensor.BufferData;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.Dimension;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;
import org.hone.model.type.Shape;
import org.hone.model.type.ValueType.TensorType;

/**
 * Uniformly random inputs in a declared range. The same seed, range and index give the same bits on every computer: each
 * input of each sample has a generator of its own, seeded from the seed, the index and the input's name.
 *
 * <p>
 * Floats are uniform over the range, rounded to their type; integers over the whole numbers of the range that the type holds; booleans are
 * fair.
 */
public final class RandomSamples implements Samples {

    /** The largest tensor made, in bytes. */
    private static final long LIMIT = 1L << 30;

    private record Input(ElementType type, Longs sizes, ValueRange range) {
    }

    private final Map<String, Input> inputs;
    private final int count;
    private final long seed;

    private RandomSamples(Map<String, Input> inputs, int count, long seed) {
        this.inputs = inputs;
        this.count = count;
        this.seed = seed;
    }

    /**
     * Samples for the inputs of {@code network} that have no default.
     *
     * @param bindings sizes for symbolic dimensions by symbol
     * @param ranges ranges of inputs by name
     * @param otherwise the range of the other inputs
     * @throws HoneException wrong use: a size is not known, a name is not that of an input, or a range holds no value of the
     *         type; unsupported: an input is not a tensor of numbers
     */
    public static RandomSamples of(Network network, Map<String, Long> bindings, Map<String, ValueRange> ranges,
            ValueRange otherwise, int count, long seed) throws HoneException {
        Map<String, Input> inputs = new LinkedHashMap<>();
        for (Value value : network.getGraph().getInputs()) {
            if (value.getTensor() == null) {
                ValueRange range = ranges.getOrDefault(value.getName(), otherwise);
                inputs.put(value.getName(), input(value, bindings, range));
            }
        }
        for (String name : ranges.keySet()) {
            if (!inputs.containsKey(name)) {
                throw HoneException.usage("failed to make values for input '" + name + "': the inputs are " + inputs.keySet());
            }
        }
        return new RandomSamples(inputs, count, seed);
    }

    private static Input input(Value value, Map<String, Long> bindings, ValueRange range) throws HoneException {
        String failure = "failed to make values for input '" + value.getName() + "' of type " + value.getType() + ": ";
        if (!(value.getType() instanceof TensorType type) || type.elementType() == null) {
            throw HoneException.unsupported(failure + "only tensors of a known element type can be made");
        }
        Longs sizes = sizes(type.shape(), bindings, failure);
        long elements = Shape.of(sizes.toArray()).elementCount();
        if (!isSupported(type.elementType())) {
            throw HoneException.unsupported(failure + "elements of this type cannot be made; give the inputs as files");
        }
        if (elements > LIMIT / 8) {
            throw HoneException.usage(failure + "its size " + sizes + " is larger than " + LIMIT / 8 + " elements");
        }
        if (type.elementType().isInteger() && (lowest(type.elementType(), range) > highest(type.elementType(), range))) {
            throw HoneException.usage(failure + "no value of this type lies from " + range.low() + " to " + range.high());
        }
        return new Input(type.elementType(), sizes, range);
    }

    private static Longs sizes(Shape shape, Map<String, Long> bindings, String failure) throws HoneException {
        if (!shape.isRankKnown()) {
            throw HoneException.usage(failure + "its rank is not known; give the inputs as files");
        }
        long[] sizes = new long[shape.rank()];
        for (int axis = 0; axis < sizes.length; axis++) {
            Dimension dimension = shape.get(axis);
            Long bound = dimension.isSymbolic() ? bindings.get(dimension.symbol()) : null;
            if (!dimension.isFixed() && bound == null) {
                throw HoneException.usage(failure + "the size of axis " + axis + " is not known; " + (dimension.isSymbolic()
                        ? "bind '" + dimension.symbol() + "' to a size" : "give the inputs as files"));
            }
            sizes[axis] = dimension.isFixed() ? dimension.size() : bound;
        }
        return Longs.of(sizes);
    }

    private static boolean isSupported(ElementType type) {
        return switch (type) {
        case FLOAT32, FLOAT64, FLOAT16, BFLOAT16, BOOL, INT8, UINT8, INT16, UINT16, INT32, UINT32, INT64, UINT64 -> true;
        default -> false;
        };
    }

    private static long lowest(ElementType type, ValueRange range) {
        long least = type.isUnsignedInteger() ? 0 : -1L << type.bits() - 1;
        return Math.max(least, (long) Math.ceil(range.low()));
    }

    private static long highest(ElementType type, ValueRange range) {
        long greatest = type.bits() == 64 ? Long.MAX_VALUE : (1L << type.bits() - (type.isUnsignedInteger() ? 0 : 1)) - 1;
        return Math.min(greatest, (long) Math.floor(range.high()));
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public Map<String, Tensor> sample(int index) {
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        inputs.forEach((name, input) -> tensors.put(name, tensor(input,
                new SplitMix64(seed, name.hashCode(), index))));
        return tensors;
    }

    private static Tensor tensor(Input input, SplitMix64 random) {
        int elements = Math.toIntExact(Shape.of(input.sizes.toArray()).elementCount());
        ByteBuffer bytes = ByteBuffer.allocate((int) input.type.bytes(elements)).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < elements; i++) {
            put(bytes, input, random);
        }
        return Tensor.of(input.type, input.sizes, new BufferData(bytes.flip()));
    }

    private static void put(ByteBuffer bytes, Input input, SplitMix64 random) {
        switch (input.type) {
        case FLOAT32 -> bytes.putFloat((float) real(input.range, random));
        case FLOAT64 -> bytes.putDouble(real(input.range, random));
        case FLOAT16 -> bytes.putShort(Float.floatToFloat16((float) real(input.range, random)));
        case BFLOAT16 -> bytes.putShort((short) (Float.floatToIntBits((float) real(input.range, random)) >> 16));
        case BOOL -> bytes.put((byte) (random.next() >>> 63));
        default -> putInteger(bytes, input.type, integer(input, random));
        }
    }

    private static void putInteger(ByteBuffer bytes, ElementType type, long value) {
        for (int shift = 0; shift < type.bits(); shift += 8) {
            bytes.put((byte) (value >> shift));
        }
    }

    private static double real(ValueRange range, SplitMix64 random) {
        return range.low() + random.nextDouble() * (range.high() - range.low());
    }

    private static long integer(Input input, SplitMix64 random) {
        return random.nextLong(lowest(input.type, input.range), highest(input.type, input.range));
    }
}
