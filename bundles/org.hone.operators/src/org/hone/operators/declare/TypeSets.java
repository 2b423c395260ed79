package org.hone.operators.declare;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.hone.model.type.ElementType;

/** The sets of element types that ONNX's schemas use again and again, by the names that {@link SchemaText} knows. */
final class TypeSets {

    private static final Map<String, Set<ElementType>> BY_NAME = new LinkedHashMap<>();

    static {
        for (ElementType type : ElementType.values()) {
            BY_NAME.put(type.label(), EnumSet.of(type));
        }
        BY_NAME.put("any", EnumSet.noneOf(ElementType.class));
        define("floats", "float16 float32 float64");
        define("signed", "int8 int16 int32 int64");
        define("unsigned", "uint8 uint16 uint32 uint64");
        define("integers", "signed unsigned");
        define("numbers", "integers floats");
        define("indices", "int32 int64");
        define("complex", "complex64 complex128");
        define("all", "numbers bool string complex");
        define("float8", "float8e4m3fn float8e4m3fnuz float8e5m2 float8e5m2fnuz");
        define("int4s", "uint4 int4");
    }

    private TypeSets() {
    }

    private static void define(String name, String words) {
        BY_NAME.put(name, of(words));
    }

    /** The union of the sets and types named in {@code words}; empty for {@code any}. */
    static Set<ElementType> of(String words) {
        Set<ElementType> union = EnumSet.noneOf(ElementType.class);
        for (String word : words.strip().split("\\s+")) {
            Set<ElementType> set = BY_NAME.get(word);
            if (set == null) {
                throw new IllegalStateException("'" + word + "' is neither an element type nor a set of them");
            }
            union.addAll(set);
        }
        return union;
    }
}
