package org.hone.engine.rows;

import java.util.List;
import java.util.stream.Collectors;

import org.hone.model.snapshot.GraphSnapshot;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.Bytes;
import org.hone.model.type.ElementType;
import org.hone.model.type.Floats;
import org.hone.model.type.Longs;

/** How the values of attributes and small tensors are shown to users: at most a line each. */
public final class AttributeTexts {

    private static final int LONGEST = 200;
    private static final int ELEMENTS = 16;

    private AttributeTexts() {
    }

    /** The text of a value as {@link org.hone.model.snapshot.Attributes#get(String)} gives it. */
    public static String text(Object value) {
        return switch (value) {
        case null -> "";
        case Bytes bytes -> shorten(bytes.size() > 4 * LONGEST ? Bytes.of(bytes.toBuffer().limit(4 * LONGEST)).toString() : bytes.toString());
        case Longs longs -> list(longs.size(), i -> Long.toString(longs.get(i)));
        case Floats floats -> list(floats.size(), i -> Float.toString(floats.get(i)));
        case Tensor tensor -> tensor(tensor);
        case GraphSnapshot graph -> "graph of " + graph.nodeCount() + (graph.nodeCount() == 1 ? " node" : " nodes");
        case List<?> list -> list(list.size(), i -> text(list.get(i)));
        default -> shorten(value.toString());
        };
    }

    private static String tensor(Tensor tensor) {
        String type = tensor.elementType() + tensor.sizes().toString();
        if (tensor.elementCount() > ELEMENTS || tensor.elementType() == ElementType.COMPLEX64
                || tensor.elementType() == ElementType.COMPLEX128) {
            return type;
        }
        return shorten(type + " " + list((int) tensor.elementCount(), i -> element(tensor, i)));
    }

    private static String element(Tensor tensor, int index) {
        if (tensor.strings() != null) {
            return text(tensor.strings().get(index));
        }
        if (tensor.elementType() == ElementType.FLOAT64) {
            return Double.toString(tensor.doubleAt(index));
        }
        return tensor.elementType().isFloat() ? Float.toString((float) tensor.doubleAt(index))
                : Long.toString(tensor.longAt(index));
    }

    private static String list(int size, java.util.function.IntFunction<String> element) {
        String elements = java.util.stream.IntStream.range(0, Math.min(size, ELEMENTS)).mapToObj(element)
                .collect(Collectors.joining(", "));
        return shorten("[" + elements + (size > ELEMENTS ? ", … " + size + " in all]" : "]"));
    }

    private static String shorten(String text) {
        String line = text.replaceAll("\\p{Cntrl}", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }
}
