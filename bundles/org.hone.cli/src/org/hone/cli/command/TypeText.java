package org.hone.cli.command;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.hone.core.parameter.Parameter;
import org.hone.core.parameter.ParameterType;
import org.hone.core.parameter.ParameterType.Choice;
import org.hone.core.parameter.ParameterType.Choice.Word;
import org.hone.core.parameter.ParameterType.FilePath;
import org.hone.core.parameter.ParameterType.Flag;
import org.hone.core.parameter.ParameterType.Layers;
import org.hone.core.parameter.ParameterType.ListOf;
import org.hone.core.parameter.ParameterType.MapOf;
import org.hone.core.parameter.ParameterType.Measure;
import org.hone.core.parameter.ParameterType.Real;
import org.hone.core.parameter.ParameterType.Text;
import org.hone.core.parameter.ParameterType.Whole;

/**
 * A parameter's type in words.
 *
 * @param name the kind of value, such as {@code whole number}
 * @param minimum the least value; null when there is none
 * @param maximum the greatest value; null when there is none
 * @param words the words that it may be; empty when it is no choice
 * @param unit the unit that the kind of value brings; empty when it brings none
 */
record TypeText(String name, Number minimum, Number maximum, List<Word> words, String unit) {

    static TypeText of(ParameterType type) {
        return switch (type) {
        case Flag flag -> named("true or false");
        case Whole whole -> new TypeText("whole number", whole.minimum() == Long.MIN_VALUE ? null : whole.minimum(),
                isEndless(whole.maximum()) ? null : whole.maximum(), List.of(), "");
        case Real real -> new TypeText("number", bound(real.minimum()), bound(real.maximum()), List.of(), "");
        case Choice choice -> new TypeText("word", null, null, choice.words(), "");
        case Text text -> named("text");
        case FilePath path -> named("path");
        case Measure measure -> new TypeText("quantity", null, null, List.of(), measure.quantity().units().keySet().iterator().next());
        case Layers layers -> named("layers");
        case ListOf list -> list(of(list.element()), "list of ");
        case MapOf map -> list(of(map.value()), "mapping of names to ");
        };
    }

    private static TypeText named(String name) {
        return new TypeText(name, null, null, List.of(), "");
    }

    private static TypeText list(TypeText element, String of) {
        return new TypeText(of + element.name, element.minimum, element.maximum, element.words, element.unit);
    }

    private static boolean isEndless(long bound) {
        return bound == Long.MAX_VALUE || bound == Integer.MAX_VALUE;
    }

    private static Double bound(double bound) {
        return Double.isInfinite(bound) || Math.abs(bound) == Double.MAX_VALUE ? null : Double.valueOf(bound);
    }

    /** The bounds, such as {@code 0 to 100}; empty when there are none. */
    String range() {
        if (minimum == null && maximum == null) {
            return "";
        }
        return minimum == null ? "at most " + written(maximum)
                : maximum == null ? "at least " + written(minimum) : written(minimum) + " to " + written(maximum);
    }

    /** A parameter's default as a recipe says it; a minus where there is none. */
    static String usual(Parameter parameter) {
        return parameter.type() instanceof Measure measure && parameter.defaultValue() instanceof Number number
                ? measure.quantity().text(number.doubleValue()) : written(parameter.defaultValue());
    }

    /** A value as a recipe says it; a minus where there is none. */
    static String written(Object value) {
        return switch (value) {
        case null -> "-";
        case Double number when Double.isFinite(number) -> plain(number);
        case Collection<?> items -> items.stream().map(TypeText::written).collect(Collectors.joining(", ", "[", "]"));
        case Map<?, ?> entries -> entries.entrySet().stream().map(entry -> entry.getKey() + ": " + written(entry.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
        default -> value.toString();
        };
    }

    private static String plain(double number) {
        double size = Math.abs(number);
        return size != 0 && (size < 1e-6 || size >= 1e15) ? String.valueOf(number)
                : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
