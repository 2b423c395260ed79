package org.hone.targets.generic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.hone.model.type.ElementType;
import org.hone.targets.lowering.LoweredNode;

/** LSTM, GRU and RNN. */
final class RecurrentForms {

    /** In the order of the native {@code Function}. */
    private static final List<String> FUNCTIONS = List.of("relu", "tanh", "sigmoid", "affine", "leakyrelu", "thresholdedrelu", "scaledtanh",
            "hardsigmoid", "elu", "softsign", "softplus");
    private static final Map<String, Float> ALPHA = Map.of("affine", 1f, "leakyrelu", 0.01f, "thresholdedrelu", 1f, "scaledtanh", 1f,
            "hardsigmoid", 0.2f, "elu", 1f);
    private static final Map<String, Float> BETA = Map.of("affine", 0f, "scaledtanh", 1f, "hardsigmoid", 0.5f);

    private RecurrentForms() {
    }

    static void addTo(GenericRules rules) {
        rules.add("RNN", node -> cell("rnn", node, "none", List.of("tanh")).inputs(0, 1, 2, 3, 4, 5).outputs(2));
        rules.add("GRU", node -> cell("gru", node, "linear_before_reset", List.of("sigmoid", "tanh")).inputs(0, 1, 2, 3, 4, 5).outputs(2));
        rules.add("LSTM", node -> cell("lstm", node, "input_forget", List.of("sigmoid", "tanh", "tanh")).inputs(0, 1, 2, 3, 4, 5, 6, 7)
                .outputs(3));
    }

    private static Draft cell(String operation, LoweredNode node, String option, List<String> defaults) throws Refusal {
        String direction = node.text("direction", "forward");
        boolean both = direction.equals("bidirectional");
        List<String> functions = new ArrayList<>();
        if (node.attribute("activations") instanceof List<?> given && !given.isEmpty()) {
            given.forEach(name -> functions.add(name.toString().toLowerCase(Locale.ROOT)));
        } else {
            functions.addAll(defaults);
            functions.addAll(both ? defaults : List.of());
        }
        Draft draft = new Draft(operation, node).only(ElementType.FLOAT32, 0).ints(node.input(2).size(2))
                .word("direction", "forward", "forward", "reverse", "bidirectional").integer("layout", 0).integer(option, 0)
                .real("clip", Float.POSITIVE_INFINITY);
        float[] alphas = node.reals("activation_alpha");
        float[] betas = node.reals("activation_beta");
        int alpha = 0;
        int beta = 0;
        for (String function : functions) {
            if (!FUNCTIONS.contains(function)) {
                throw new Refusal("activations of " + String.join(", ", FUNCTIONS));
            }
            boolean hasAlpha = ALPHA.containsKey(function) && alphas != null && alpha < alphas.length;
            boolean hasBeta = BETA.containsKey(function) && betas != null && beta < betas.length;
            draft.ints(FUNCTIONS.indexOf(function)).floats(hasAlpha ? alphas[alpha++] : ALPHA.getOrDefault(function, 0f),
                    hasBeta ? betas[beta++] : BETA.getOrDefault(function, 0f));
        }
        return draft;
    }
}
