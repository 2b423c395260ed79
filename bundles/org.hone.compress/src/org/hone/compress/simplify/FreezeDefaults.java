package org.hone.compress.simplify;

import java.util.List;

import org.hone.compress.rewrite.Canvas;
import org.hone.compress.rewrite.GraphRewrite;
import org.hone.model.network.Value;

/**
 * Makes inputs that have a default constants: files of many exporters list their weights among the inputs.
 *
 * <p>
 * Precondition: a graph input has a tensor. Postcondition: a constant of that name has it; the inputs that remain must be
 * given in each run.
 */
final class FreezeDefaults implements GraphRewrite {

    @Override
    public String id() {
        return "defaults";
    }

    @Override
    public String documentation() {
        return "inputs with a default become constants";
    }

    @Override
    public int apply(Canvas canvas) {
        List<Value> defaults = canvas.graph().getInputs().stream().filter(input -> input.getTensor() != null)
                .filter(input -> !Canvas.isGraphOutput(input)).toList();
        if (defaults.isEmpty()) {
            return 0;
        }
        List<Value> inputs = canvas.graph().getInputs().stream().filter(input -> input.getTensor() == null || Canvas.isGraphOutput(input)).toList();
        canvas.graph().getInputs().clear();
        canvas.graph().getInputs().addAll(inputs);
        canvas.graph().getConstants().addAll(defaults);
        return defaults.size();
    }
}
