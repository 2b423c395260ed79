package org.hone.engine.shape;

import java.util.ArrayList;
import java.util.List;

import org.hone.core.operator.KnownValue;
import org.hone.core.operator.KnownValue.Element;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;

/** Reads the small constants that shapes may be computed from; floats too, since exporters scale sizes by them. */
final class KnownConstants {

    private KnownConstants() {
    }

    /** The elements of {@code tensor}, or null unless it holds few numbers or booleans. */
    static KnownValue of(Tensor tensor) {
        if (tensor.elementCount() > KnownValue.LIMIT || !isFollowed(tensor.elementType())) {
            return null;
        }
        boolean real = tensor.elementType().isFloat();
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < tensor.elementCount(); i++) {
            elements.add(real ? Element.ofReal(tensor.doubleAt(i)) : Element.of(tensor.longAt(i)));
        }
        return KnownValue.of(tensor.sizes(), elements);
    }

    private static boolean isFollowed(ElementType type) {
        return type.isInteger() && type != ElementType.UINT64 || type == ElementType.BOOL || type.isFloat();
    }
}
