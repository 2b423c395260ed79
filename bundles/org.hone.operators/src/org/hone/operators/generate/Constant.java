package org.hone.operators.generate;

import java.util.List;

import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.NodeTypes;
import org.hone.core.operator.OperatorCost;
import org.hone.model.snapshot.Attributes;
import org.hone.model.tensor.SparseTensor;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.Bytes;
import org.hone.model.type.Floats;
import org.hone.model.type.Longs;
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;

/** Constant: the tensor that one of its attributes holds. */
final class Constant extends DeclaredOperator {

    Constant() {
        super("Constant", """
                since 1
                  out output:T
                  type T = floats
                  attr value!:tensor
                since 9
                  type T += integers complex bool string
                since 11
                  attr sparse_value:sparse_tensor, value:tensor
                since 12
                  attr value_float:float, value_floats:floats, value_int:int
                  attr value_ints:ints, value_string:string, value_strings:strings
                since 13
                  type T += bfloat16
                since 19
                  type T += float8
                since 21
                  type T += int4s
                since 23
                  type T += float4e2m1
                since 24
                  type T += float8e8m0
                since 25
                  type T += uint2 int2
                """);
    }

    @Override
    public void infer(InferenceContext node) {
        Tensor tensor = tensor(node.attributes());
        if (tensor != null) {
            node.output(0, tensor.type());
            node.constant(0, tensor);
        } else if (node.attributes().get("sparse_value") instanceof SparseTensor sparse) {
            node.output(0, sparse.values() == null ? null : sparse.values().elementType(), shape(sparse.sizes()));
        }
    }

    private static Shape shape(Longs sizes) {
        return sizes == null || sizes.stream().anyMatch(size -> size < 0) ? Shape.UNKNOWN : Shape.of(sizes.toArray());
    }

    private static Tensor tensor(Attributes attributes) {
        for (String name : attributes.names()) {
            Tensor tensor = tensor(name, attributes.get(name), attributes);
            if (tensor != null) {
                return tensor;
            }
        }
        return null;
    }

    private static Tensor tensor(String name, Object value, Attributes attributes) {
        return switch (name) {
        case "value" -> attributes.tensor(name);
        case "value_float" -> value instanceof Float number ? Tensor.ofFloats(Longs.EMPTY, number) : null;
        case "value_floats" -> value instanceof Floats numbers ? Tensor.ofFloats(Longs.of(numbers.size()), numbers.toArray()) : null;
        case "value_int" -> value instanceof Long number ? Tensor.ofLongs(Longs.EMPTY, number) : null;
        case "value_ints" -> value instanceof Longs numbers ? Tensor.ofLongs(Longs.of(numbers.size()), numbers.toArray()) : null;
        case "value_string" -> value instanceof Bytes text ? Tensor.ofStrings(Longs.EMPTY, List.of(text)) : null;
        case "value_strings" -> texts(attributes.texts(name));
        default -> null;
        };
    }

    private static Tensor texts(List<Bytes> texts) {
        return texts == null ? null : Tensor.ofStrings(Longs.of(texts.size()), texts);
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.FIXED;
    }

    /** A runtime has the constant in memory. */
    @Override
    public OperatorCost cost(NodeTypes node) {
        return OperatorCost.FREE;
    }
}
