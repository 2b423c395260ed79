package org.hone.engine.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.hone.core.parameter.Parameter;
import org.hone.core.parameter.ParameterType.Layers;
import org.hone.core.step.LayerSelector;
import org.hone.core.step.Step;
import org.hone.engine.recipe.NearestWord;
import org.hone.engine.recipe.RecipeProblem;
import org.hone.engine.yaml.YamlDocument;
import org.hone.engine.yaml.YamlProblem;
import org.hone.engine.yaml.YamlValue;
import org.hone.engine.yaml.YamlValue.Entry;
import org.hone.engine.yaml.YamlValue.Mapping;
import org.hone.engine.yaml.YamlValue.Scalar;
import org.hone.engine.yaml.YamlValue.Sequence;
import org.hone.model.network.Network;
import org.hone.model.network.Node;
import org.hone.model.recipe.Argument;
import org.hone.model.recipe.StepUse;

/** Finds the selectors of a step that select no layer of the network that the step gets, with their place in the recipe. */
final class LayerCheck {

    private final RecipeFile recipe;

    LayerCheck(RecipeFile recipe) {
        this.recipe = recipe;
    }

    /** @throws RecipeException with every selector that selects nothing */
    void check(StepUse use, Step step, Network network) throws RecipeException {
        List<RecipeProblem> problems = new ArrayList<>();
        for (Argument argument : use.getArguments()) {
            Parameter parameter = step.parameters().stream().filter(p -> p.key().equals(argument.getKey())).findFirst().orElseThrow();
            if (parameter.type() instanceof Layers && argument.getValue() instanceof List<?> selectors) {
                for (Object selector : selectors) {
                    check((String) selector, argument, network, problems);
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new RecipeException(recipe.file(), problems);
        }
    }

    private void check(String text, Argument argument, Network network, List<RecipeProblem> problems) {
        LayerSelector selector = new LayerSelector(text);
        if (network.getGraph().getNodes().stream().anyMatch(selector::selects)) {
            return;
        }
        boolean byOperator = text.startsWith(LayerSelector.OPERATOR);
        Set<String> words = new LinkedHashSet<>();
        for (Node node : network.getGraph().getNodes()) {
            words.addAll(byOperator ? List.of(LayerSelector.OPERATOR + node.getOperator()) : LayerSelector.names(node));
        }
        String hint = text.contains("*") ? "" : NearestWord.hint(text, words);
        problems.add(problem("'" + argument.getKey() + "' selects no layer by '" + text + "'"
                + (hint.isEmpty() ? ": a selector is a layer's name, a pattern with *, or Operator:TYPE" : hint), text, argument));
    }

    /** Places a problem at the selector itself where it can be found again. */
    private RecipeProblem problem(String message, String selector, Argument argument) {
        int offset = argument.getOffset();
        int length = argument.getLength();
        try {
            Scalar place = find(YamlDocument.parse(recipe.text()).root(), selector, offset, offset + length);
            return place == null ? recipe.problem(offset, length, message)
                    : recipe.problem(place.start(), place.end() - place.start(), message);
        } catch (YamlProblem e) {
            throw new IllegalStateException("the recipe was read before", e);
        }
    }

    /** The first scalar of that text between two offsets; null when there is none. */
    private static Scalar find(YamlValue value, String text, int from, int to) {
        return switch (value) {
        case Scalar scalar -> scalar.start() >= from && scalar.end() <= to && scalar.text().equals(text) ? scalar : null;
        case Sequence sequence -> first(sequence.items(), text, from, to);
        case Mapping mapping -> first(mapping.entries().stream().map(Entry::value).toList(), text, from, to);
        };
    }

    private static Scalar first(List<YamlValue> values, String text, int from, int to) {
        for (YamlValue value : values) {
            Scalar found = find(value, text, from, to);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
