package org.hone.operators.matrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.hone.core.operator.ShapeConflict;
import org.hone.model.type.Dimension;
import org.hone.model.type.Shape;
import org.hone.operators.rules.Broadcast;

/**
 * An equation of Einsum applied to operands. Each index is a letter, or {@code .k} for the axis of the ellipsis that is
 * {@code k} from its end.
 *
 * @param operands the indices of each operand's axes
 * @param result the indices of the output's axes
 * @param sizes the size of each index
 */
record EinsumEquation(List<List<String>> operands, List<String> result, Map<String, Dimension> sizes) {

    private static final String ELLIPSIS = "...";

    static EinsumEquation of(String equation, List<Shape> shapes) {
        String text = equation.replace(" ", "");
        int arrow = text.indexOf("->");
        String[] terms = (arrow < 0 ? text : text.substring(0, arrow)).split(",", -1);
        if (terms.length != shapes.size()) {
            throw new ShapeConflict("equation '" + equation + "' must have " + shapes.size() + " operands");
        }
        Map<String, Dimension> sizes = new LinkedHashMap<>();
        Map<String, Integer> uses = new TreeMap<>();
        List<List<String>> operands = new ArrayList<>();
        int hidden = 0;
        for (int i = 0; i < terms.length; i++) {
            List<String> indices = indices(terms[i], shapes.get(i).rank());
            if (indices.size() != shapes.get(i).rank()) {
                throw new ShapeConflict("operand '" + terms[i] + "' of the equation does not have the rank of " + shapes.get(i));
            }
            for (int axis = 0; axis < indices.size(); axis++) {
                sizes.merge(indices.get(axis), shapes.get(i).get(axis), Broadcast::of);
                uses.merge(indices.get(axis), 1, Integer::sum);
            }
            hidden = Math.max(hidden, (int) indices.stream().filter(index -> index.startsWith(".")).count());
            operands.add(indices);
        }
        List<String> result = arrow < 0 ? implicit(uses, hidden) : explicit(text.substring(arrow + 2), hidden);
        for (String index : result) {
            if (!sizes.containsKey(index)) {
                throw new ShapeConflict("index '" + index + "' of the output of '" + equation + "' is in no operand");
            }
        }
        return new EinsumEquation(operands, result, sizes);
    }

    private static List<String> indices(String term, int rank) {
        int letters = term.replace(ELLIPSIS, "").length();
        return explicit(term, term.contains(ELLIPSIS) ? Math.max(0, rank - letters) : 0);
    }

    private static List<String> explicit(String term, int hidden) {
        List<String> indices = new ArrayList<>();
        int at = 0;
        while (at < term.length()) {
            if (term.startsWith(ELLIPSIS, at)) {
                for (int k = hidden; k > 0; k--) {
                    indices.add("." + k);
                }
                at += ELLIPSIS.length();
            } else {
                indices.add(term.substring(at, at + 1));
                at++;
            }
        }
        return indices;
    }

    /** Without an arrow: the ellipsis, then the letters that occur once, in alphabetical order. */
    private static List<String> implicit(Map<String, Integer> uses, int hidden) {
        List<String> indices = explicit(ELLIPSIS, hidden);
        uses.forEach((index, count) -> {
            if (count == 1 && !index.startsWith(".")) {
                indices.add(index);
            }
        });
        return indices;
    }

    Shape output() {
        return Shape.of(result.stream().map(sizes::get).toList());
    }
}
