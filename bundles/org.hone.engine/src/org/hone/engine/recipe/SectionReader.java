package org.hone.engine.recipe;

import java.util.ArrayList;
import java.util.List;

import org.hone.core.parameter.Parameter;
import org.hone.engine.yaml.YamlValue;
import org.hone.engine.yaml.YamlValue.Entry;
import org.hone.engine.yaml.YamlValue.Mapping;
import org.hone.model.recipe.Argument;
import org.hone.model.recipe.RecipeFactory;
import org.hone.model.recipe.Section;

/** Reads the keys of one section by its declared parameters. */
final class SectionReader {

    private final ProblemList problems;
    private final ValueReader values;

    SectionReader(ProblemList problems) {
        this.problems = problems;
        this.values = new ValueReader(problems);
    }

    /**
     * Fills {@code section} with the arguments of {@code mapping}.
     *
     * @param what names the section in messages, such as {@code step 'quantize'}
     * @param others keys that the caller reads itself
     */
    <T extends Section> T read(T section, String what, YamlValue value, List<Parameter> parameters, String... others) {
        place(section, value);
        if (!(value instanceof Mapping mapping)) {
            problems.error(value, what + " is a list of keys with values, such as {" + example(parameters) + "}");
            return section;
        }
        for (Entry entry : mapping.entries()) {
            if (!List.of(others).contains(entry.key().text())) {
                argument(section, what, entry, parameters, others);
            }
        }
        return section;
    }

    private void argument(Section section, String what, Entry entry, List<Parameter> parameters, String[] others) {
        String key = entry.key().text();
        Parameter parameter = parameters.stream().filter(p -> p.key().equals(key)).findFirst().orElse(null);
        if (parameter == null) {
            List<String> known = new ArrayList<>(parameters.stream().map(Parameter::key).toList());
            known.addAll(List.of(others));
            problems.error(entry.key(), what + " has no key '" + key + "'" + NearestWord.hint(key, known));
            return;
        }
        Object read = values.read(key, parameter.type(), entry.value());
        if (read != null) {
            Argument argument = RecipeFactory.eINSTANCE.createArgument();
            argument.setKey(key);
            argument.setValue(read);
            argument.setOffset(entry.value().start());
            argument.setLength(entry.value().end() - entry.value().start());
            section.getArguments().add(argument);
        }
    }

    static void place(Section section, YamlValue value) {
        section.setOffset(value.start());
        section.setLength(value.end() - value.start());
    }

    private static String example(List<Parameter> parameters) {
        return parameters.isEmpty() ? "" : parameters.getFirst().key() + ": …";
    }
}
