package org.hone.cli.json;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;

import org.hone.model.type.Dimension;
import org.hone.model.type.Shape;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

/**
 * Writes one JSON object, piece by piece and in the order of the calls, ending with a line feed. Figures that are not known
 * (negative) become null, as do numbers that JSON cannot say.
 */
public final class Json implements AutoCloseable {

    private static final DefaultIndenter TWO_SPACES = new DefaultIndenter("  ", "\n");

    private final PrintStream stream;
    private final JsonGenerator generator;

    public Json(PrintStream stream) {
        this.stream = stream;
        try {
            generator = new JsonFactory().createGenerator(stream).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                    .setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(TWO_SPACES));
            generator.writeStartObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Writing {
        void write() throws IOException;
    }

    private Json write(Writing writing) {
        try {
            writing.write();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Json text(String key, String value) {
        return write(() -> generator.writeStringField(key, value));
    }

    public Json flag(String key, boolean value) {
        return write(() -> generator.writeBooleanField(key, value));
    }

    /** A number, null when it is negative. */
    public Json figure(String key, long value) {
        return write(() -> {
            if (value < 0) {
                generator.writeNullField(key);
            } else {
                generator.writeNumberField(key, value);
            }
        });
    }

    /** A number, null when it is infinite or none. */
    public Json number(String key, double value) {
        return write(() -> {
            if (Double.isFinite(value)) {
                generator.writeNumberField(key, value);
            } else {
                generator.writeNullField(key);
            }
        });
    }

    /** A text, flag, number, null, or a list or map of these. */
    public Json value(String key, Object value) {
        return write(() -> {
            generator.writeFieldName(key);
            any(value);
        });
    }

    private void any(Object value) throws IOException {
        switch (value) {
        case Boolean flag -> generator.writeBoolean(flag);
        case Long number -> generator.writeNumber(number);
        case Double number when Double.isFinite(number) -> generator.writeNumber(number);
        case Collection<?> items -> {
            generator.writeStartArray();
            for (Object item : items) {
                any(item);
            }
            generator.writeEndArray();
        }
        case Map<?, ?> entries -> {
            generator.writeStartObject();
            for (Map.Entry<?, ?> entry : entries.entrySet()) {
                generator.writeFieldName(entry.getKey().toString());
                any(entry.getValue());
            }
            generator.writeEndObject();
        }
        case String text -> generator.writeString(text);
        case null, default -> generator.writeNull();
        }
    }

    public Json texts(String key, Collection<String> values) {
        return write(() -> {
            generator.writeArrayFieldStart(key);
            for (String value : values) {
                generator.writeString(value);
            }
            generator.writeEndArray();
        });
    }

    /** Sizes as an array: a number for a fixed one, a string for a symbol, null for an unknown one; null for unknown rank. */
    public Json shape(String key, Shape shape) {
        return write(() -> {
            if (!shape.isRankKnown()) {
                generator.writeNullField(key);
                return;
            }
            generator.writeArrayFieldStart(key);
            for (Dimension dimension : shape.dimensions()) {
                if (dimension.isFixed()) {
                    generator.writeNumber(dimension.size());
                } else if (dimension.isSymbolic()) {
                    generator.writeString(dimension.symbol());
                } else {
                    generator.writeNull();
                }
            }
            generator.writeEndArray();
        });
    }

    public Json object(String key, Consumer<Json> contents) {
        return write(() -> {
            generator.writeObjectFieldStart(key);
            contents.accept(this);
            generator.writeEndObject();
        });
    }

    /** An array of objects, one for each element. */
    public <T> Json objects(String key, Iterable<T> elements, Consumer<T> contents) {
        return write(() -> {
            generator.writeArrayFieldStart(key);
            for (T element : elements) {
                generator.writeStartObject();
                contents.accept(element);
                generator.writeEndObject();
            }
            generator.writeEndArray();
        });
    }

    @Override
    public void close() {
        write(() -> {
            generator.writeEndObject();
            generator.close();
        });
        stream.print('\n');
        stream.flush();
    }
}
