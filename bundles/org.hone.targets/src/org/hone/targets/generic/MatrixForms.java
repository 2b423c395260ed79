package org.hone.targets.generic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hone.model.type.ElementType;
import org.hone.targets.lowering.LoweredNode;

/** Products of matrices and of tensors. */
final class MatrixForms {

    private static final int MOST_LABELS = 16;
    private static final String MICROSOFT = "com.microsoft";

    private MatrixForms() {
    }

    static void addTo(GenericRules rules) {
        rules.add("MatMul", node -> new Draft("mat_mul", node).inputs(0, 1).outputs(1));
        rules.add("Gemm", node -> new Draft("gemm", node).inputs(0, 1, 2).outputs(1).integer("transA", 0).integer("transB", 0).real("alpha", 1)
                .real("beta", 1));
        rules.add("MatMulInteger", node -> new Draft("mat_mul_integer", node).inputs(0, 1, 2, 3).outputs(1));
        rules.add("QLinearMatMul", node -> new Draft("qlinear_mat_mul", node).inputs(0, 1, 2, 3, 4, 5, 6, 7).outputs(1));
        rules.add(MICROSOFT, "FusedMatMul", node -> {
            if (node.integer("transBatchA", 0) != 0 || node.integer("transBatchB", 0) != 0) {
                throw new Refusal("products whose batch axes come first");
            }
            return new Draft("fused_mat_mul", node).only(ElementType.FLOAT32, 0).inputs(0, 1).outputs(1).integer("transA", 0)
                    .integer("transB", 0).real("alpha", 1);
        });
        rules.add(MICROSOFT, "MatMulIntegerToFloat", node -> new Draft("mat_mul_integer_to_float", node).inputs(0, 1, 2, 3, 4, 5, 6)
                .outputs(1));
        rules.add("Det", node -> new Draft("det", node).inputs(0).outputs(1));
        rules.add("Einsum", MatrixForms::einsum);
    }

    private static Draft einsum(LoweredNode node) throws Refusal {
        String equation = node.text("equation", "").replace(" ", "");
        String[] sides = equation.split("->", -1);
        String[] terms = sides[0].split(",", -1);
        if (terms.length != node.inputs().size()) {
            throw new Refusal("an equation with a term for each input");
        }
        List<List<String>> labels = new ArrayList<>();
        int dotted = 0;
        for (int i = 0; i < terms.length; i++) {
            int dots = node.input(i).rank() - terms[i].replace("...", "").length();
            dotted = Math.max(dotted, dots);
            labels.add(labels(terms[i], dots));
        }
        List<String> result = sides.length > 1 ? labels(sides[1], dotted) : implied(labels, dotted);
        Map<String, Long> sizes = new LinkedHashMap<>();
        result.forEach(label -> sizes.put(label, 1L));
        for (int i = 0; i < terms.length; i++) {
            for (int axis = 0; axis < labels.get(i).size(); axis++) {
                sizes.merge(labels.get(i).get(axis), node.input(i).size(axis), Math::max);
            }
        }
        if (sizes.size() > MOST_LABELS) {
            throw new Refusal("equations of at most " + MOST_LABELS + " labels");
        }
        List<String> order = new ArrayList<>(sizes.keySet());
        Draft draft = new Draft("einsum", node).allInputs().outputs(1).ints(order.size());
        order.forEach(label -> draft.ints(sizes.get(label)));
        labels.forEach(term -> term.forEach(label -> draft.ints(order.indexOf(label))));
        return draft;
    }

    /** The labels of a term; those of an ellipsis count from its last axis: {@code .1 .0}. */
    private static List<String> labels(String term, int dots) {
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < term.length(); i++) {
            if (term.startsWith("...", i)) {
                for (int k = dots; k-- > 0;) {
                    labels.add("." + k);
                }
                i += 2;
            } else {
                labels.add(term.substring(i, i + 1));
            }
        }
        return labels;
    }

    /** Without an arrow: the ellipsis, then the labels that occur once, in the order of letters. */
    private static List<String> implied(List<List<String>> terms, int dots) {
        List<String> result = new ArrayList<>(labels("...", dots));
        List<String> all = terms.stream().flatMap(List::stream).filter(label -> !label.startsWith(".")).toList();
        String[] single = all.stream().filter(label -> all.indexOf(label) == all.lastIndexOf(label)).toArray(String[]::new);
        Arrays.sort(single);
        result.addAll(List.of(single));
        return result;
    }
}
