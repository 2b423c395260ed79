package org.hone.boards.internal.probe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The cores that {@code /proc/cpuinfo} lists, on ARM, x86 and others. */
final class CpuInfo {

    /**
     * A core as the kernel describes it.
     *
     * @param number the kernel's number
     * @param implementer and part: ARM's identification, such as 0x41 and 0xd0b; -1 where there is none
     * @param name the processor's own name; empty where the kernel gives none
     */
    record Core(int number, int implementer, int part, String name, List<String> features) {
    }

    private CpuInfo() {
    }

    static List<Core> cores(List<String> lines) {
        List<Map<String, String>> blocks = new ArrayList<>();
        Map<String, String> common = new HashMap<>();
        for (String line : lines) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                String key = line.substring(0, colon).strip();
                String value = line.substring(colon + 1).strip();
                if (key.equals("processor") && value.matches("[0-9]{1,5}")) {
                    blocks.add(new HashMap<>());
                }
                (blocks.isEmpty() ? common : blocks.getLast()).putIfAbsent(key, value);
            }
        }
        // Old ARM kernels say once, after the last core, what holds for all.
        if (!blocks.isEmpty()) {
            blocks.getLast().forEach(common::putIfAbsent);
        }
        return blocks.stream().map(block -> core(block, common)).toList();
    }

    private static Core core(Map<String, String> block, Map<String, String> common) {
        String features = value(block, common, "Features", "flags", "isa");
        return new Core(Integer.parseInt(block.get("processor")), hex(value(block, common, "CPU implementer")),
                hex(value(block, common, "CPU part")), value(block, common, "model name", "uarch"),
                features.isEmpty() ? List.of() : List.of(features.split("\\s+")));
    }

    private static String value(Map<String, String> block, Map<String, String> common, String... keys) {
        for (String key : keys) {
            String value = block.getOrDefault(key, common.get(key));
            if (value != null) {
                return value;
            }
        }
        return "";
    }

    private static int hex(String text) {
        return text.matches("0x[0-9A-Fa-f]{1,6}") ? Integer.parseInt(text.substring(2), 16) : -1;
    }
}
