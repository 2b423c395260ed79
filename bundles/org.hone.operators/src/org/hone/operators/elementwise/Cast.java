package org.hone.operators.elementwise;

import java.util.Arrays;
import java.util.Locale;

import org.hone.core.HoneException;
import org.hone.core.operator.AxisMap;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.NodeTypes;
import org.hone.core.operator.NodeUpgrade;
import org.hone.model.type.Bytes;
import org.hone.model.type.ElementType;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.Axes;
import org.hone.operators.value.Arithmetic;
import org.hone.operators.value.Elementwise;

/** Cast: the elements in the type that attribute {@code to} gives, by name before version 6 and by ONNX's code since. */
final class Cast extends DeclaredOperator {

    Cast() {
        super("Cast", """
                since 1
                  in input:T1
                  out output:T2
                  type T1 = numbers bool
                  type T2 = numbers bool
                  attr to!:string
                since 6
                  attr to!:int
                since 9
                  type T1 += string
                  type T2 += string
                since 13
                  type T1 += bfloat16
                  type T2 += bfloat16
                since 19
                  type T1 += float8
                  type T2 += float8
                  attr saturate=1
                since 21
                  type T1 += int4s
                  type T2 += int4s
                since 23
                  type T1 += float4e2m1
                  type T2 += float4e2m1
                since 24
                  type T1 += float8e8m0
                  type T2 += float8e8m0
                  attr round_mode='up'
                since 25
                  type T1 += uint2 int2
                  type T2 += uint2 int2
                """);
    }

    @Override
    public void infer(InferenceContext node) {
        ElementType to = typeOf(node.attributes().get("to"));
        node.output(0, to, node.shape(0));
        node.value(0, Elementwise.map(node.value(0), element -> Arithmetic.cast(element, to)));
    }

    /** The type that the attribute names by code or, in old files, by ONNX's name of it; null when it names none. */
    private static ElementType typeOf(Object to) {
        if (to instanceof Long code) {
            return ElementType.ofCode(code);
        }
        if (!(to instanceof Bytes text)) {
            return null;
        }
        String name = text.toString().toUpperCase(Locale.ROOT);
        String label = switch (name) {
        case "FLOAT" -> "FLOAT32";
        case "DOUBLE" -> "FLOAT64";
        default -> name;
        };
        return Arrays.stream(ElementType.values()).filter(type -> type.name().equals(label)).findFirst().orElse(null);
    }

    @Override
    public AxisMap axes(NodeTypes node) {
        return Axes.along(node);
    }

    @Override
    public void upgrade(NodeUpgrade node, int from, int to) throws HoneException {
        if (from >= 6 || to < 6) {
            return;
        }
        Object name = node.take("to");
        ElementType type = typeOf(name);
        if (type == null) {
            throw HoneException.badInput("failed to upgrade Cast with to = " + name
                    + ": it must name an element type, at node " + node.node().getName());
        }
        node.set("to", type.code());
    }
}
