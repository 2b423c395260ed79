package org.hone.engine.yaml;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.hone.engine.yaml.YamlValue.Entry;
import org.hone.engine.yaml.YamlValue.Mapping;
import org.hone.engine.yaml.YamlValue.Scalar;
import org.hone.engine.yaml.YamlValue.Sequence;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** Makes values with places out of SnakeYAML's events. Nesting and size are bounded; nothing is ever constructed. */
final class YamlReader {

    private static final int LONGEST = 1 << 20;
    private static final int DEEPEST = 32;

    private final String text;
    private Parser events;

    YamlReader(String text) {
        this.text = text;
    }

    YamlValue read() throws YamlProblem {
        if (text.length() > LONGEST) {
            throw new YamlProblem("a document has at most " + LONGEST + " characters", 1, 1);
        }
        try {
            LoaderOptions options = new LoaderOptions();
            options.setNestingDepthLimit(DEEPEST);
            events = new ParserImpl(new StreamReader(new StringReader(text)), options);
            events.getEvent(); // the start of the stream
            if (events.checkEvent(Event.ID.StreamEnd)) {
                return null;
            }
            events.getEvent(); // the start of the document
            YamlValue value = value(0);
            events.getEvent(); // the end of the document
            if (!events.checkEvent(Event.ID.StreamEnd)) {
                throw problem("there is one document in a file", events.peekEvent().getStartMark());
            }
            return value instanceof Scalar scalar && scalar.isNull() ? null : value;
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark() != null ? e.getProblemMark() : e.getContextMark();
            throw problem(e.getProblem(), mark);
        } catch (YAMLException e) {
            throw new YamlProblem(e.getMessage(), 1, 1);
        }
    }

    private YamlValue value(int depth) throws YamlProblem {
        Event event = events.getEvent();
        if (depth > DEEPEST) {
            throw problem("values are nested at most " + DEEPEST + " deep", event.getStartMark());
        }
        if (event instanceof AliasEvent || event instanceof NodeEvent node && node.getAnchor() != null) {
            throw problem("anchors and aliases are not allowed", event.getStartMark());
        }
        return switch (event) {
        case ScalarEvent scalar -> scalar(scalar);
        case SequenceStartEvent start -> sequence(start, depth);
        case MappingStartEvent start -> mapping(start, depth);
        default -> throw problem("a value is expected", event.getStartMark());
        };
    }

    private Scalar scalar(ScalarEvent event) throws YamlProblem {
        if (event.getTag() != null) {
            throw problem("tags such as " + event.getTag() + " are not allowed", event.getStartMark());
        }
        boolean plain = event.getScalarStyle() == ScalarStyle.PLAIN;
        return new Scalar(event.getValue(), plain, offset(event.getStartMark()), offset(event.getEndMark()));
    }

    private Sequence sequence(SequenceStartEvent start, int depth) throws YamlProblem {
        refuseTag(start);
        List<YamlValue> items = new ArrayList<>();
        while (!events.checkEvent(Event.ID.SequenceEnd)) {
            items.add(value(depth + 1));
        }
        SequenceEndEvent end = (SequenceEndEvent) events.getEvent();
        boolean flow = start.getFlowStyle() == FlowStyle.FLOW;
        int from = offset(start.getStartMark());
        return new Sequence(List.copyOf(items), flow, from,
                flow ? offset(end.getEndMark()) : items.isEmpty() ? from : items.getLast().end());
    }

    private Mapping mapping(MappingStartEvent start, int depth) throws YamlProblem {
        refuseTag(start);
        List<Entry> entries = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        while (!events.checkEvent(Event.ID.MappingEnd)) {
            Mark mark = events.peekEvent().getStartMark();
            if (!(value(depth + 1) instanceof Scalar key)) {
                throw problem("a key is a word", mark);
            }
            if (!keys.add(key.text())) {
                throw problem("the key '" + key.text() + "' is there twice", mark);
            }
            entries.add(new Entry(key, value(depth + 1)));
        }
        MappingEndEvent end = (MappingEndEvent) events.getEvent();
        boolean flow = start.getFlowStyle() == FlowStyle.FLOW;
        int from = offset(start.getStartMark());
        return new Mapping(List.copyOf(entries), flow, from,
                flow ? offset(end.getEndMark()) : entries.isEmpty() ? from : entries.getLast().value().end());
    }

    private void refuseTag(CollectionStartEvent event) throws YamlProblem {
        if (event.getTag() != null) {
            throw problem("tags such as " + event.getTag() + " are not allowed", event.getStartMark());
        }
    }

    /** SnakeYAML counts code points; a text is edited in chars. */
    private int offset(Mark mark) {
        return text.offsetByCodePoints(0, mark.getIndex());
    }

    private static YamlProblem problem(String rule, Mark mark) {
        return mark == null ? new YamlProblem(rule, 1, 1) : new YamlProblem(rule, mark.getLine() + 1, mark.getColumn() + 1);
    }
}
