package org.hone.targets.generic;

import java.util.EnumMap;
import java.util.Map;

import org.hone.model.type.ElementType;

/** The names of element types in native code ({@code hone::Type}). */
public final class NativeType {

    private static final Map<ElementType, String> WORDS = new EnumMap<>(Map.ofEntries(Map.entry(ElementType.FLOAT32, "f32"),
            Map.entry(ElementType.INT8, "s8"), Map.entry(ElementType.UINT8, "u8"), Map.entry(ElementType.INT16, "s16"),
            Map.entry(ElementType.UINT16, "u16"), Map.entry(ElementType.INT32, "s32"), Map.entry(ElementType.UINT32, "u32"),
            Map.entry(ElementType.INT64, "s64"), Map.entry(ElementType.UINT64, "u64"), Map.entry(ElementType.BOOL, "b8"),
            Map.entry(ElementType.FLOAT16, "f16"), Map.entry(ElementType.FLOAT64, "f64")));

    private NativeType() {
    }

    /** The type's name, or null when native code does not have the type. */
    public static String of(ElementType type) {
        return WORDS.get(type);
    }

    static String known() {
        return String.join(", ", WORDS.keySet().stream().map(ElementType::label).toList());
    }
}
