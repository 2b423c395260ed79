package org.hone.engine.recipe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hone.core.parameter.ParameterType;
import org.hone.core.parameter.ParameterType.Choice;
import org.hone.core.parameter.ParameterType.FilePath;
import org.hone.core.parameter.ParameterType.Flag;
import org.hone.core.parameter.ParameterType.Layers;
import org.hone.core.parameter.ParameterType.ListOf;
import org.hone.core.parameter.ParameterType.MapOf;
import org.hone.core.parameter.ParameterType.Measure;
import org.hone.core.parameter.ParameterType.Real;
import org.hone.core.parameter.ParameterType.Text;
import org.hone.core.parameter.ParameterType.Whole;
import org.hone.engine.yaml.YamlValue;
import org.hone.engine.yaml.YamlValue.Entry;
import org.hone.engine.yaml.YamlValue.Mapping;
import org.hone.engine.yaml.YamlValue.Scalar;
import org.hone.engine.yaml.YamlValue.Sequence;

/** Reads one value of a recipe as its parameter's type wants it; null, with a problem reported, when it is not that. */
final class ValueReader {

    private static final Pattern MEASURE = Pattern.compile("([0-9]*\\.?[0-9]+(?:[eE][-+]?[0-9]+)?)\\s*([^0-9\\s.][^\\s]*)?");

    private final ProblemList problems;

    ValueReader(ProblemList problems) {
        this.problems = problems;
    }

    Object read(String key, ParameterType type, YamlValue value) {
        return switch (type) {
        case Flag flag -> flag(key, value);
        case Whole whole -> whole(key, whole, value);
        case Real real -> real(key, real, value);
        case Choice choice -> choice(key, choice, value);
        case Text text -> text(key, value);
        case FilePath path -> text(key, value);
        case Measure measure -> measure(key, measure, value);
        case Layers layers -> list(key, new Text(), value);
        case ListOf list -> list(key, list.element(), value);
        case MapOf map -> map(key, map.value(), value);
        };
    }

    private Boolean flag(String key, YamlValue value) {
        if (value instanceof Scalar scalar && scalar.plain() && (scalar.text().equals("true") || scalar.text().equals("false"))) {
            return Boolean.valueOf(scalar.text());
        }
        return wrong(key, value, "true or false");
    }

    private Long whole(String key, Whole type, YamlValue value) {
        if (!(value instanceof Scalar scalar) || !scalar.text().matches("[-+]?[0-9]{1,18}")) {
            return wrong(key, value, "a whole number");
        }
        long number = Long.parseLong(scalar.text());
        return number < type.minimum() || number > type.maximum() ? wrong(key, value, range(type)) : Long.valueOf(number);
    }

    private static String range(Whole type) {
        return type.maximum() == Long.MAX_VALUE ? "a whole number of at least " + type.minimum()
                : "a whole number from " + type.minimum() + " to " + type.maximum();
    }

    private Double real(String key, Real type, YamlValue value) {
        if (!(value instanceof Scalar scalar) || !scalar.text().matches("[-+]?[0-9]*\\.?[0-9]+([eE][-+]?[0-9]+)?")) {
            return wrong(key, value, "a number");
        }
        double number = Double.parseDouble(scalar.text());
        return !(number >= type.minimum() && number <= type.maximum())
                ? wrong(key, value, "a number from " + plain(type.minimum()) + " to " + plain(type.maximum())) : Double.valueOf(number);
    }

    private static String plain(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15 ? Long.toString((long) number) : Double.toString(number);
    }

    private String choice(String key, Choice type, YamlValue value) {
        List<String> words = type.words().stream().map(Choice.Word::word).toList();
        if (value instanceof Scalar scalar && words.contains(scalar.text())) {
            return scalar.text();
        }
        if (value instanceof Scalar scalar) {
            problems.error(value, "'" + scalar.text() + "' is not a value of '" + key + "'" + NearestWord.hint(scalar.text(), words));
            return null;
        }
        return wrong(key, value, "one of " + String.join(", ", words));
    }

    private String text(String key, YamlValue value) {
        return value instanceof Scalar scalar && !scalar.isNull() ? scalar.text() : wrong(key, value, "a text");
    }

    private Double measure(String key, Measure type, YamlValue value) {
        Map<String, Double> units = type.quantity().units();
        String known = "a number with a unit (" + String.join(", ", units.keySet()) + ")";
        if (!(value instanceof Scalar scalar)) {
            return wrong(key, value, known);
        }
        Matcher matcher = MEASURE.matcher(scalar.text().strip());
        if (!matcher.matches()) {
            return wrong(key, value, known);
        }
        String unit = matcher.group(2) == null ? units.keySet().iterator().next() : matcher.group(2);
        if (!units.containsKey(unit)) {
            problems.error(value, "'" + unit + "' is not a unit of '" + key + "'" + NearestWord.hint(unit, units.keySet()));
            return null;
        }
        return Double.parseDouble(matcher.group(1)) * units.get(unit);
    }

    /** A single value stands for a list of one. */
    private List<Object> list(String key, ParameterType element, YamlValue value) {
        List<YamlValue> items = value instanceof Sequence sequence ? sequence.items() : List.of(value);
        List<Object> read = new ArrayList<>();
        for (YamlValue item : items) {
            Object one = read(key, element, item);
            if (one == null) {
                return null;
            }
            read.add(one);
        }
        return read;
    }

    private Map<String, Object> map(String key, ParameterType type, YamlValue value) {
        if (!(value instanceof Mapping mapping)) {
            return wrong(key, value, "names with values, such as {name: value}");
        }
        Map<String, Object> read = new LinkedHashMap<>();
        for (Entry entry : mapping.entries()) {
            Object one = read(key, type, entry.value());
            if (one == null) {
                return null;
            }
            read.put(entry.key().text(), one);
        }
        return read;
    }

    private <T> T wrong(String key, YamlValue value, String rule) {
        String found = switch (value) {
        case Scalar scalar -> scalar.isNull() ? "nothing" : "'" + scalar.text() + "'";
        case Sequence sequence -> "a list";
        case Mapping mapping -> "a mapping";
        };
        problems.error(value, "'" + key + "' is " + found + ": it must be " + rule);
        return null;
    }
}
