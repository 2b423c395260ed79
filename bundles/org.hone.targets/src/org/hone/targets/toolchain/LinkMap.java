package org.hone.targets.toolchain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hone.core.HoneException;

/** What the linker took of each library into a program, from its map file (GNU ld). */
final class LinkMap {

    private static final String MEMORY_MAP = "Linker script and memory map";
    /** {@code .text.name  0xaddress  0xsize  library(member)}; a long name has the rest on the next line. */
    private static final Pattern SECTION = Pattern.compile("^ (\\.\\S+)(?:\\s*\\n)?\\s+0x[0-9a-f]+\\s+0x([0-9a-f]+)\\s+(\\S.*)$", Pattern.MULTILINE);

    private LinkMap() {
    }

    /**
     * The bytes of code and data from files with one of these names (of a library, or of an object outside libraries), without
     * sections whose name contains {@code without}; -1 when the file is no such map.
     */
    static long bytes(Path map, List<String> names, String without) throws HoneException {
        String text;
        try {
            text = Files.readString(map);
        } catch (IOException e) {
            throw HoneException.execution("failed to read the linker's map '" + map + "': " + e.getMessage(), e);
        }
        int begin = text.indexOf(MEMORY_MAP);
        if (begin < 0) {
            return -1;
        }
        long bytes = 0;
        Matcher matcher = SECTION.matcher(text).region(begin, text.length());
        while (matcher.find()) {
            if (isLoaded(matcher.group(1)) && !matcher.group(1).contains(without) && names.stream().anyMatch(name -> isFrom(matcher.group(3), name))) {
                bytes += Long.parseUnsignedLong(matcher.group(2), 16);
            }
        }
        return bytes;
    }

    private static boolean isLoaded(String section) {
        return section.startsWith(".text") || section.startsWith(".rodata") || section.startsWith(".data") || section.startsWith(".eh_frame")
                || section.startsWith(".init_array") || section.startsWith(".bss");
    }

    private static boolean isFrom(String file, String name) {
        return file.contains("/" + name + "(") || file.startsWith(name + "(");
    }
}
