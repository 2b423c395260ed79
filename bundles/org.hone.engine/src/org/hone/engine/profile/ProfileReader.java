package org.hone.engine.profile;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

import org.hone.core.HoneException;
import org.hone.engine.profile.Profile.Call;
import org.hone.engine.profile.Profile.Conditions;
import org.hone.engine.profile.Profile.Instructions;
import org.hone.engine.profile.Profile.Memory;
import org.hone.engine.profile.Profile.Place;
import org.hone.engine.profile.Profile.Round;
import org.hone.engine.profile.Profile.Subject;
import org.hone.engine.profile.Profile.Throughput;

/** Makes a profile of a file's content, and says of a damaged one which key is wrong. */
final class ProfileReader {

    private final Path file;

    ProfileReader(Path file) {
        this.file = file;
    }

    Profile profile(Object content) throws HoneException {
        Map<?, ?> root = object(content, "the file");
        if (!(root.get("honeProfile") instanceof Long version)) {
            throw wrong("it has no 'honeProfile' that gives the version of its schema");
        }
        if (version != ProfileFile.VERSION) {
            throw wrong("its schema has version " + version + ", and this Hone reads version " + ProfileFile.VERSION);
        }
        Map<?, ?> subject = object(root.get("subject"), "subject");
        Map<?, ?> place = object(root.get("place"), "place");
        Map<?, ?> memory = object(root.get("memory"), "memory");
        List<Call> calls = each(root, "layers", this::call);
        List<Round> rounds = each(root, "rounds", this::round);
        for (Round round : rounds) {
            if (!round.calls().isEmpty() && round.calls().size() != calls.size()) {
                throw wrong("a round in 'rounds' has times of " + round.calls().size() + " calls, and 'layers' names " + calls.size());
            }
        }
        return new Profile(
                new Subject(text(subject, "network"), text(subject, "sha256"), text(subject, "target"), text(subject, "toolchain"),
                        (int) whole(subject, "threads")),
                new Place(text(place, "board"), text(place, "model"), text(place, "cpu"), text(place, "system"), Boolean.TRUE.equals(place.get("emulated"))),
                conditions(object(root.get("before"), "before")), conditions(object(root.get("after"), "after")), calls, rounds,
                new Memory(whole(memory, "arena"), whole(memory, "weights"), whole(memory, "code"), whole(memory, "peakResident")), whole(root, "loadTime"),
                each(root, "throughput", entry -> new Throughput((int) whole(entry, "threads"), number(entry, "inferencesPerSecond"))),
                instructions(root.get("instructions")));
    }

    private Conditions conditions(Map<?, ?> of) throws HoneException {
        return new Conditions(texts(of, "governors"), list(of, "frequencies").stream().map(value -> value instanceof Long l ? l : 0L).toList(),
                of.get("celsius") == null ? Double.NaN : number(of, "celsius"));
    }

    private Call call(Map<?, ?> of) throws HoneException {
        return new Call(text(of, "operation"), text(of, "what"), texts(of, "nodes"), texts(of, "layers"), whole(of, "macs"), whole(of, "bytes"));
    }

    private Round round(Map<?, ?> of) throws HoneException {
        List<long[]> calls = new java.util.ArrayList<>();
        for (Object samples : list(of, "calls")) {
            calls.add(samples(samples, "calls"));
        }
        return new Round(samples(of.get("latencies"), "latencies"), calls);
    }

    private Instructions instructions(Object value) throws HoneException {
        if (value == null) {
            return null;
        }
        Map<?, ?> of = object(value, "instructions");
        Map<String, Long> classes = new LinkedHashMap<>();
        Map<?, ?> counted = object(of.get("classes"), "classes");
        for (Object name : counted.keySet()) {
            classes.put(name.toString(), whole(counted, name.toString()));
        }
        Map<String, Double> estimates = new LinkedHashMap<>();
        Map<?, ?> estimated = object(of.get("estimatedCycles"), "estimatedCycles");
        for (Object name : estimated.keySet()) {
            estimates.put(name.toString(), number(estimated, name.toString()));
        }
        return new Instructions(text(of, "core"), whole(of, "total"), classes, estimates, LongStream.of(samples(of.get("calls"), "calls")).boxed().toList());
    }

    /** Makes something of an object in a list. */
    private interface Making<T> {
        T of(Map<?, ?> object) throws HoneException;
    }

    private <T> List<T> each(Map<?, ?> of, String key, Making<T> making) throws HoneException {
        List<T> made = new java.util.ArrayList<>();
        for (Object entry : list(of, key)) {
            made.add(making.of(object(entry, key)));
        }
        return made;
    }

    private long[] samples(Object value, String key) throws HoneException {
        if (!(value instanceof List<?> list)) {
            throw wrong("'" + key + "' is not a list of times");
        }
        long[] samples = new long[list.size()];
        for (int i = 0; i < samples.length; i++) {
            if (!(list.get(i) instanceof Long time) || time < 0) {
                throw wrong("'" + key + "' has the time '" + list.get(i) + "', which is not a number of ns");
            }
            samples[i] = time;
        }
        return samples;
    }

    private Map<?, ?> object(Object value, String key) throws HoneException {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw wrong("'" + key + "' is not an object");
    }

    private List<?> list(Map<?, ?> of, String key) throws HoneException {
        if (of.get(key) instanceof List<?> list) {
            return list;
        }
        throw wrong("'" + key + "' is not a list");
    }

    private List<String> texts(Map<?, ?> of, String key) throws HoneException {
        return list(of, key).stream().map(String::valueOf).toList();
    }

    private String text(Map<?, ?> of, String key) throws HoneException {
        if (of.get(key) instanceof String text) {
            return text;
        }
        throw wrong("'" + key + "' is not a text");
    }

    private long whole(Map<?, ?> of, String key) throws HoneException {
        if (of.get(key) instanceof Long number && number >= 0) {
            return number;
        }
        throw wrong("'" + key + "' is not a whole number");
    }

    private double number(Map<?, ?> of, String key) throws HoneException {
        if (of.get(key) instanceof Number number) {
            return number.doubleValue();
        }
        throw wrong("'" + key + "' is not a number");
    }

    private HoneException wrong(String rule) {
        return HoneException.badInput("failed to read the profile '" + file + "': " + rule);
    }
}
