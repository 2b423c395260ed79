package org.hone.engine.recipe;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.hone.core.HoneException;
import org.hone.core.metric.Metric;
import org.hone.core.metric.MetricRegistry;
import org.hone.engine.accuracy.CommandWords;
import org.hone.engine.yaml.YamlValue;
import org.hone.engine.yaml.YamlValue.Entry;
import org.hone.engine.yaml.YamlValue.Mapping;
import org.hone.engine.yaml.YamlValue.Scalar;
import org.hone.model.recipe.MetricUse;
import org.hone.model.recipe.RecipeFactory;

/** Reads the entries of {@code metrics:}: words of registered metrics, and programs. It starts no program. */
final class MetricReader {

    private final MetricRegistry metrics;
    private final ProblemList problems;
    private final Set<String> names = new HashSet<>();

    MetricReader(MetricRegistry metrics, ProblemList problems) {
        this.metrics = metrics;
        this.problems = problems;
    }

    /** Empty, with a problem reported, when the entry names no metric. */
    Optional<MetricUse> read(YamlValue item) {
        if (item instanceof Scalar word && !word.isNull()) {
            return registered(word);
        }
        if (item instanceof Mapping mapping) {
            return Optional.of(program(mapping));
        }
        problems.error(item, "a metric is a word, or a program with a name, such as {command: ./score.py, name: mAP}");
        return Optional.empty();
    }

    private Optional<MetricUse> registered(Scalar word) {
        Metric metric = metrics.find(word.text());
        if (metric == null) {
            List<String> known = metrics.all().stream().map(Metric::id).toList();
            problems.error(word, "there is no metric '" + word.text() + "'" + NearestWord.hint(word.text(), known));
            return Optional.empty();
        }
        MetricUse use = RecipeFactory.eINSTANCE.createMetricUse();
        use.setMetric(metric.id());
        SectionReader.place(use, word);
        checkName(metric.label(), word);
        return Optional.of(use);
    }

    private MetricUse program(Mapping mapping) {
        MetricUse use = new SectionReader(problems).read(RecipeFactory.eINSTANCE.createMetricUse(), "a metric", mapping,
                RecipeKeys.METRIC);
        for (String key : List.of("command", "name")) {
            if (mapping.find(key) == null) {
                problems.error(mapping, "a metric that a program measures has a '" + key + "'");
            }
        }
        use.getArguments().forEach(argument -> {
            YamlValue value = mapping.find(argument.getKey()).value();
            if (argument.getKey().equals("command")) {
                checkCommand((String) argument.getValue(), value);
            } else if (argument.getKey().equals("name")) {
                checkName((String) argument.getValue(), value);
            }
        });
        return use;
    }

    private void checkCommand(String command, YamlValue value) {
        try {
            CommandWords.split(command);
        } catch (HoneException e) {
            problems.error(value, e.getMessage());
        }
    }

    /** Reports name metrics: two of one name could not be told apart. */
    private void checkName(String name, YamlValue value) {
        if (name.isBlank()) {
            problems.error(value, "a metric's name is not empty");
        } else if (!names.add(name)) {
            problems.error(value, "there are two metrics named '" + name + "'");
        }
    }
}
