package org.hone.core.plan;

import java.util.List;

import org.hone.model.type.ElementType;

/**
 * An input or output of the network as the runtime's user sees it: in the network's own layout and element type.
 *
 * @param value the network's value
 * @param tensor the tensor that holds it, in the network's own axis order
 * @param type the element type the user reads and writes
 * @param shape in the network's own axis order
 * @param scale quantization scale, or 0
 * @param zeroPoint in {@code type}'s own range
 */
public record Port(String value, int tensor, ElementType type, List<Integer> shape, float scale, int zeroPoint) {

    public Port {
        shape = List.copyOf(shape);
    }
}
