package org.hone.formats.tflite.internal.write.operators;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.hone.formats.tflite.internal.schema.OptionsKind;
import org.hone.formats.tflite.internal.write.FileOptions;
import org.hone.formats.tflite.internal.write.NodeUse;
import org.hone.formats.tflite.internal.write.NodeWriter;
import org.hone.formats.tflite.internal.write.Result;
import org.hone.formats.tflite.internal.write.UnsupportedUse;
import org.hone.formats.tflite.internal.write.View;
import org.hone.model.type.ElementType;

/** Operators on pairs of elements, broadcast together. They keep the order of axes of what they read. */
final class Elementwise {

    static final Map<String, NodeWriter> ROWS = rows();

    private Elementwise() {
    }

    private static Map<String, NodeWriter> rows() {
        Map<String, NodeWriter> rows = new HashMap<>();
        rows.put("Add", use -> binary(use, "ADD", OptionsKind.ADD, true));
        rows.put("Sub", use -> binary(use, "SUB", OptionsKind.SUB, true));
        rows.put("Mul", use -> binary(use, "MUL", OptionsKind.MUL, true));
        rows.put("Div", use -> binary(use, "DIV", OptionsKind.DIV, false));
        rows.put("Pow", use -> binary(use, "POW", null, false));
        rows.put("PRelu", use -> binary(use, "PRELU", null, true));
        rows.put("Max", use -> chain(use, "MAXIMUM"));
        rows.put("Min", use -> chain(use, "MINIMUM"));
        rows.put("Sum", use -> chain(use, "ADD"));
        rows.put("Equal", use -> compare(use, "EQUAL"));
        rows.put("Less", use -> compare(use, "LESS"));
        rows.put("LessOrEqual", use -> compare(use, "LESS_EQUAL"));
        rows.put("Greater", use -> compare(use, "GREATER"));
        rows.put("GreaterOrEqual", use -> compare(use, "GREATER_EQUAL"));
        rows.put("And", use -> compare(use, "LOGICAL_AND"));
        rows.put("Or", use -> compare(use, "LOGICAL_OR"));
        return Map.copyOf(rows);
    }

    /** Two operands of one rank, in one order of axes. */
    private record Pair(View left, View right, int[] layout, long[] sizes) {

        static Pair of(NodeUse use, View a, View b) throws UnsupportedUse {
            long[] sizes = Broadcast.of(a.sizes(), b.sizes());
            int rank = sizes.length;
            View left = use.expanded(a, rank);
            View right = use.expanded(b, rank);
            boolean leftLeads = a.rank() == rank && (!left.isConstant() || b.rank() < rank || right.isConstant());
            return new Pair(left, right, leftLeads ? left.layout() : right.layout(), sizes);
        }
    }

    private static void binary(NodeUse use, String operator, OptionsKind kind, boolean integers) throws UnsupportedUse {
        View a = use.input(0);
        View b = use.input(1);
        boolean fuses = kind != null;
        Result result = use.result(0, fuses && a.type() == ElementType.FLOAT32, integers && a.isQuantized() && b.isQuantized()
                && !perAxis(a) && !perAxis(b));
        Pair pair = result.isInteger() ? Pair.of(use, a, b) : Pair.of(use, use.plain(0), use.plain(1));
        FileOptions options = kind == null ? null : FileOptions.of(kind).with(0, result.activation().code());
        use.emit(operator, options, result, pair.layout(), pair.sizes(), a.type(), pair.left().tensor(pair.layout()),
                pair.right().tensor(pair.layout()));
    }

    private static boolean perAxis(View view) {
        return view.scaling() != null && view.scaling().isPerAxis();
    }

    /** Operators of any number of operands, two at a time. */
    private static void chain(NodeUse use, String operator) throws UnsupportedUse {
        View left = use.plain(0);
        if (use.inputCount() == 1) {
            use.bind(0, left);
            return;
        }
        for (int slot = 1; slot < use.inputCount(); slot++) {
            Pair pair = Pair.of(use, left, use.plain(slot));
            var x = pair.left().tensor(pair.layout());
            var y = pair.right().tensor(pair.layout());
            if (slot == use.inputCount() - 1) {
                use.emit(operator, operator.equals("ADD") ? FileOptions.of(OptionsKind.ADD) : null, use.result(0, false, false),
                        pair.layout(), pair.sizes(), left.type(), x, y);
            } else {
                long[] fileSizes = Arrays.stream(pair.layout()).mapToLong(axis -> pair.sizes()[axis]).toArray();
                var inner = use.temporary(View.natural(fileSizes.length), fileSizes, left.type(), null);
                use.draft().operator(operator, operator.equals("ADD") ? FileOptions.of(OptionsKind.ADD) : null,
                        java.util.List.of(x, y), java.util.List.of(inner.base()));
                left = use.turned(use.view(inner), View.inverse(pair.layout()));
            }
        }
    }

    private static void compare(NodeUse use, String operator) throws UnsupportedUse {
        Pair pair = Pair.of(use, use.plain(0), use.plain(1));
        use.emit(operator, null, use.result(0, false, false), pair.layout(), pair.sizes(), ElementType.BOOL,
                pair.left().tensor(pair.layout()), pair.right().tensor(pair.layout()));
    }
}
