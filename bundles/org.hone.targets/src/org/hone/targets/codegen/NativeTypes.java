package org.hone.targets.codegen;

import java.util.EnumMap;
import java.util.Map;

import org.hone.model.type.ElementType;

/** How element types are called in native code ({@code hone::Type}, and in capitals with the prefix in the C header). */
final class NativeTypes {

    /** In the order of {@code hone::Type}. */
    private static final Map<ElementType, String> WORDS = new EnumMap<>(Map.ofEntries(Map.entry(ElementType.FLOAT32, "f32"),
            Map.entry(ElementType.INT8, "s8"), Map.entry(ElementType.UINT8, "u8"), Map.entry(ElementType.INT16, "s16"),
            Map.entry(ElementType.UINT16, "u16"), Map.entry(ElementType.INT32, "s32"), Map.entry(ElementType.UINT32, "u32"),
            Map.entry(ElementType.INT64, "s64"), Map.entry(ElementType.UINT64, "u64"), Map.entry(ElementType.BOOL, "b8"),
            Map.entry(ElementType.FLOAT16, "f16"), Map.entry(ElementType.FLOAT64, "f64")));

    private NativeTypes() {
    }

    static String word(ElementType type) {
        String word = WORDS.get(type);
        if (word == null) {
            throw new IllegalArgumentException("a plan has a tensor of type " + type.label() + ", which native code does not have");
        }
        return word;
    }
}
