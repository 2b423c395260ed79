package org.hone.boards.internal.probe;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.hone.core.board.BoardProbe.Frequency;

/** What {@code /sys} says of one core: each file's content by the file's name. */
record CoreFacts(Map<String, String> files) {

    private static final long KILO = 1000;

    static final CoreFacts NONE = new CoreFacts(Map.of());

    /** From lines such as {@code 3 cpu_capacity 1024}. */
    static Map<Integer, CoreFacts> of(List<String> lines) {
        Map<Integer, CoreFacts> cores = new HashMap<>();
        for (String line : lines) {
            String[] words = line.split(" ", 3);
            if (words.length == 3 && words[0].matches("[0-9]{1,5}")) {
                cores.computeIfAbsent(Integer.valueOf(words[0]), number -> new CoreFacts(new HashMap<>())).files.put(words[1], words[2]);
            }
        }
        return cores;
    }

    int capacity() {
        return (int) number("cpu_capacity");
    }

    Frequency frequency() {
        String governors = files.getOrDefault("scaling_available_governors", "");
        return new Frequency(number("cpuinfo_min_freq") * KILO, number("cpuinfo_max_freq") * KILO, number("scaling_cur_freq") * KILO,
                files.getOrDefault("scaling_governor", ""), governors.isEmpty() ? List.of() : List.of(governors.split("\\s+")));
    }

    private long number(String file) {
        String text = files.getOrDefault(file, "");
        return text.matches("[0-9]{1,12}") ? Long.parseLong(text) : 0;
    }
}
