package org.hone.engine.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hone.core.HoneException;
import org.hone.engine.dataset.InputSpec;
import org.hone.engine.dataset.InputSpec.ImageLayout;
import org.hone.model.network.Network;
import org.hone.model.network.Value;
import org.hone.model.recipe.Argument;
import org.hone.model.recipe.InputDeclaration;
import org.hone.model.recipe.Recipe;
import org.hone.model.type.Dimension;
import org.hone.model.type.ValueType.TensorType;

/**
 * What goes into a network: its inputs with every size known. A size that the file leaves open is the one that the recipe's
 * {@code inputs} give; the first axis, the batch, is 1 where they give none.
 *
 * @param specs the inputs in order
 * @param bindings the sizes of symbolic dimensions by symbol
 */
public record NetworkInputs(List<InputSpec> specs, Map<String, Long> bindings) {

    /** @throws HoneException when the recipe says what cannot be said of the network's inputs, or leaves a size open */
    public static NetworkInputs of(Network network, Recipe recipe) throws HoneException {
        List<Value> inputs = network.getGraph().getInputs().stream().filter(value -> value.getTensor() == null).toList();
        for (InputDeclaration declaration : recipe.getInputs()) {
            if (inputs.stream().noneMatch(value -> value.getName().equals(declaration.getName()))) {
                throw new InputMisfit(declaration.getOffset(), declaration.getLength(), "the network has no input '" + declaration.getName() + "': the network's inputs are "
                        + inputs.stream().map(Value::getName).toList());
            }
        }
        List<InputSpec> specs = new ArrayList<>();
        Map<String, Long> bindings = new LinkedHashMap<>();
        for (Value input : inputs) {
            InputDeclaration declaration = recipe.getInputs().stream().filter(d -> d.getName().equals(input.getName())).findFirst()
                    .orElse(null);
            specs.add(spec(input, declaration, bindings));
        }
        return new NetworkInputs(List.copyOf(specs), Map.copyOf(bindings));
    }

    private static InputSpec spec(Value input, InputDeclaration declaration, Map<String, Long> bindings) throws HoneException {
        if (!(input.getType() instanceof TensorType type) || type.elementType() == null || !type.shape().isRankKnown()) {
            throw HoneException.unsupported("failed to prepare input '" + input.getName() + "' of type " + input.getType()
                    + ": a recipe needs inputs that are tensors of known type and rank");
        }
        List<?> given = value(declaration, "shape") instanceof List<?> shape ? shape : null;
        if (given != null && given.size() != type.shape().rank()) {
            throw misfit(argument(declaration, "shape"), "input '" + input.getName() + "' " + type + " cannot have the shape " + given
                    + ": it has " + type.shape().rank() + " axes");
        }
        long[] sizes = new long[type.shape().rank()];
        for (int axis = 0; axis < sizes.length; axis++) {
            Dimension dimension = type.shape().get(axis);
            Long size = given == null ? null : (Long) given.get(axis);
            if (size != null && dimension.isFixed() && size != dimension.size()) {
                throw misfit(argument(declaration, "shape"), "axis " + axis + " of input '" + input.getName() + "' cannot be " + size
                        + ": the network fixes it at " + dimension.size());
            }
            sizes[axis] = size(input, axis, dimension, size);
            if (dimension.isSymbolic()) {
                bindings.putIfAbsent(dimension.symbol(), sizes[axis]);
            }
        }
        List<?> range = value(declaration, "range") instanceof List<?> declared ? declared : List.of(0.0, 1.0);
        ImageLayout layout = value(declaration, "layout") instanceof String word ? ImageLayout.valueOf(word)
                : InputSpec.guessLayout(sizes);
        return new InputSpec(input.getName(), type.elementType(), sizes, layout, (Double) range.get(0), (Double) range.get(1));
    }

    private static long size(Value input, int axis, Dimension dimension, Long given) throws HoneException {
        if (dimension.isFixed()) {
            return dimension.size();
        }
        if (given != null) {
            return given;
        }
        if (axis == 0) {
            return 1;
        }
        throw HoneException.usage("failed to find the size of axis " + axis + " ('" + dimension + "') of input '" + input.getName()
                + "': the network leaves it open, so the recipe's inputs must give its shape");
    }

    private static Object value(InputDeclaration declaration, String key) {
        Argument argument = declaration == null ? null : argument(declaration, key);
        return argument == null ? null : argument.getValue();
    }

    private static InputMisfit misfit(Argument at, String message) {
        return new InputMisfit(at.getOffset(), at.getLength(), message);
    }

    private static Argument argument(InputDeclaration declaration, String key) {
        return declaration.getArguments().stream().filter(a -> a.getKey().equals(key)).findFirst().orElse(null);
    }
}
