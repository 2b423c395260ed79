package org.hone.operators;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.hone.core.operator.KnownValue;
import org.hone.core.operator.KnownValue.Element;
import org.hone.core.operator.Operator;
import org.hone.core.operator.OperatorSchema;
import org.hone.core.operator.OperatorSchema.AttributeSchema;
import org.hone.core.operator.OperatorSchema.Occurrence;
import org.hone.core.operator.OperatorSchema.Operand;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.Dimension;
import org.hone.model.type.ElementType;
import org.hone.model.type.Floats;
import org.hone.model.type.Longs;
import org.hone.model.type.Shape;
import org.hone.model.type.ValueType;

/** A use of an operator with random inputs and attributes that its schema allows, all of it known, or only some. */
final class RandomUse {

    private static final int VARIADIC = 3;
    private static final long[] ABSURD = { Long.MIN_VALUE, Long.MAX_VALUE, Integer.MIN_VALUE, Integer.MAX_VALUE, 1L << 62, -100 };

    private record Input(ElementType type, long[] sizes, KnownValue value) {
    }

    private final Operator operator;
    private final OperatorSchema schema;
    private final boolean absurd;
    private final List<Input> inputs = new ArrayList<>();
    private final Map<Set<ElementType>, ElementType> chosen = new HashMap<>();
    private final long seed;
    private final int outputs;

    private RandomUse(Operator operator, Random random, boolean absurd) {
        this.operator = operator;
        this.absurd = absurd;
        schema = operator.schemas().get(random.nextInt(operator.schemas().size()));
        outputs = outputCount(schema, random);
        for (Operand operand : schema.inputs()) {
            int count = operand.occurrence() == Occurrence.VARIADIC ? random.nextInt(VARIADIC) + 1 : 1;
            for (int i = 0; i < count; i++) {
                boolean omitted = operand.occurrence() == Occurrence.OPTIONAL && random.nextInt(3) == 0;
                inputs.add(omitted ? null : input(operand.types(), random));
            }
        }
        seed = random.nextLong();
    }

    static RandomUse of(Operator operator, Random random, boolean absurd) {
        return new RandomUse(operator, random, absurd);
    }

    /** A number of outputs that the schema allows. */
    static int outputCount(OperatorSchema schema, Random random) {
        boolean variadic = schema.outputs().getLast().occurrence() == Occurrence.VARIADIC;
        return variadic ? random.nextInt(VARIADIC) + 1 : schema.outputs().size();
    }

    private Input input(Set<ElementType> allowed, Random random) {
        ElementType type = type(allowed, random);
        Input first = inputs.isEmpty() ? null : inputs.getFirst();
        long[] sizes = first != null && random.nextInt(3) == 0 ? first.sizes : sizes(random);
        boolean settings = !inputs.isEmpty() && type.isInteger() && random.nextInt(4) != 0;
        if (settings) {
            sizes = settingSizes(random);
        }
        long count = Shape.of(sizes).elementCount();
        boolean valued = settings || random.nextInt(3) == 0;
        return new Input(type, sizes, valued && count <= KnownValue.LIMIT ? value(type, sizes, (int) count, random) : null);
    }

    /** A scalar or vector, often as long as the data has axes or as the settings before it. */
    private long[] settingSizes(Random random) {
        Input first = inputs.getFirst();
        Input last = inputs.getLast();
        return switch (random.nextInt(6)) {
        case 0 -> new long[0];
        case 1 -> new long[] { random.nextInt(5) };
        case 2 -> new long[] { first == null ? 1 : first.sizes.length };
        case 3 -> new long[] { first == null ? 2 : 2L * first.sizes.length };
        default -> inputs.size() > 1 && last != null ? last.sizes : new long[] { 1 };
        };
    }

    /** One of the allowed types; operands that allow the same types have the same one. */
    private ElementType type(Set<ElementType> allowed, Random random) {
        return chosen.computeIfAbsent(allowed, set -> {
            List<ElementType> types = set.stream().sorted().toList();
            return types.isEmpty() ? ElementType.FLOAT32 : types.get(random.nextInt(types.size()));
        });
    }

    private long[] sizes(Random random) {
        long[] sizes = new long[random.nextInt(5)];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = absurd && random.nextInt(12) == 0 ? Math.abs(ABSURD[1 + random.nextInt(4)]) : random.nextInt(5);
        }
        return sizes;
    }

    private KnownValue value(ElementType type, long[] sizes, int count, Random random) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            elements.add(type.isFloat() ? Element.ofReal(random.nextInt(-4, 9) / 2.0) : Element.of(number(type, random)));
        }
        return KnownValue.of(Longs.of(sizes), elements);
    }

    private long number(ElementType type, Random random) {
        if (type == ElementType.BOOL) {
            return random.nextInt(2);
        }
        if (type == ElementType.INT64) {
            return number(random);
        }
        return type.isUnsignedInteger() ? random.nextInt(5) : random.nextInt(-3, 5);
    }

    private long number(Random random) {
        return absurd && random.nextInt(8) == 0 ? ABSURD[random.nextInt(ABSURD.length)] : random.nextInt(-3, 5);
    }

    /** The use with every input fixed and every value known. */
    TestNode known() {
        TestNode node = begin();
        for (Input input : inputs) {
            if (input == null) {
                node.omitted();
            } else if (input.value == null) {
                node.input(ValueType.tensor(input.type, Shape.of(input.sizes)));
            } else {
                node.value(ValueType.tensor(input.type, Shape.of(input.sizes)), input.value);
            }
        }
        return node;
    }

    /** The same use with some of it forgotten: values, sizes (equal ones under one symbol), ranks, types. */
    TestNode vague(Random random) {
        TestNode node = begin();
        for (Input input : inputs) {
            if (input == null) {
                node.omitted();
                continue;
            }
            ValueType type = random.nextInt(12) == 0 ? null
                    : ValueType.tensor(random.nextInt(12) == 0 ? null : input.type, random.nextInt(8) == 0 ? Shape.UNKNOWN : vague(input.sizes, random));
            boolean sized = type instanceof ValueType.TensorType tensor && tensor.shape().isFixed();
            if (input.value == null || !sized || random.nextInt(3) == 0) {
                node.input(type);
            } else {
                node.value(type, random.nextInt(3) == 0 ? vague(input.value, random) : input.value);
            }
        }
        return node;
    }

    private static Shape vague(long[] sizes, Random random) {
        Dimension[] dimensions = new Dimension[sizes.length];
        for (int i = 0; i < sizes.length; i++) {
            dimensions[i] = switch (random.nextInt(4)) {
            case 0 -> sizes[i] == 0 ? Dimension.UNKNOWN : Dimension.symbol(Consistency.SYMBOL + sizes[i]);
            case 1 -> Dimension.UNKNOWN;
            default -> Dimension.of(sizes[i]);
            };
        }
        return random.nextBoolean() ? Shape.of(sizes) : Shape.of(dimensions);
    }

    private static KnownValue vague(KnownValue value, Random random) {
        return KnownValue.of(value.sizes(), value.elements().stream().map(element -> vague(element, random)).toList());
    }

    private static Element vague(Element element, Random random) {
        return switch (random.nextInt(3)) {
        case 0 -> element.isNumber() && element.number() > 0 ? Element.of(Dimension.symbol(Consistency.SYMBOL + element.number())) : Element.UNKNOWN;
        case 1 -> Element.UNKNOWN;
        default -> element;
        };
    }

    /** The node with its attributes, the same on each call. */
    private TestNode begin() {
        TestNode node = new TestNode(operator).opset(schema.since()).outputs(outputs);
        Random random = new Random(seed);
        for (AttributeSchema attribute : schema.attributes()) {
            if (attribute.required() || random.nextInt(3) != 0) {
                set(node, attribute, random);
            }
        }
        return node;
    }

    private void set(TestNode node, AttributeSchema attribute, Random random) {
        String name = attribute.name();
        switch (attribute.kind()) {
        case INT -> node.attribute(name, number(random));
        case FLOAT -> node.attribute(name, random.nextInt(-3, 4) / 2f);
        case INTS -> node.attribute(name, Longs.of(random.ints(random.nextInt(5)).mapToLong(i -> number(random)).toArray()));
        case FLOATS -> node.attribute(name, Floats.of(1, 2, random.nextInt(4)));
        case STRING -> node.attribute(name, attribute.defaultValue() instanceof String text && random.nextBoolean() ? text : "SAME_UPPER");
        case STRINGS -> node.attribute(name, List.of("a"));
        case TENSOR -> node.attribute(name, Tensor.ofLongs(Longs.of(1), number(random)));
        default -> {
            // graphs, types and sparse tensors have tests of their own
        }
        }
    }
}
