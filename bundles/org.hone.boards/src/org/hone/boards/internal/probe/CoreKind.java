package org.hone.boards.internal.probe;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Cores by the number that ARM's Main ID Register has for them (implementer and part number, as the cores' technical
 * reference manuals give them), with the compilers' name.
 */
enum CoreKind {
    CORTEX_A7(0x41, 0xc07, "Cortex-A7"), CORTEX_A9(0x41, 0xc09, "Cortex-A9"), CORTEX_A15(0x41, 0xc0f, "Cortex-A15"),
    CORTEX_A17(0x41, 0xc0e, "Cortex-A17"), CORTEX_A53(0x41, 0xd03, "Cortex-A53"), CORTEX_A35(0x41, 0xd04, "Cortex-A35"),
    CORTEX_A55(0x41, 0xd05, "Cortex-A55"), CORTEX_A57(0x41, 0xd07, "Cortex-A57"), CORTEX_A72(0x41, 0xd08, "Cortex-A72"),
    CORTEX_A73(0x41, 0xd09, "Cortex-A73"), CORTEX_A75(0x41, 0xd0a, "Cortex-A75"), CORTEX_A76(0x41, 0xd0b, "Cortex-A76"),
    NEOVERSE_N1(0x41, 0xd0c, "Neoverse-N1"), CORTEX_A77(0x41, 0xd0d, "Cortex-A77"), CORTEX_A76AE(0x41, 0xd0e, "Cortex-A76AE"),
    NEOVERSE_V1(0x41, 0xd40, "Neoverse-V1"), CORTEX_A78(0x41, 0xd41, "Cortex-A78"), CORTEX_A78AE(0x41, 0xd42, "Cortex-A78AE"),
    CORTEX_X1(0x41, 0xd44, "Cortex-X1"), CORTEX_A510(0x41, 0xd46, "Cortex-A510"), CORTEX_A710(0x41, 0xd47, "Cortex-A710"),
    CORTEX_X2(0x41, 0xd48, "Cortex-X2"), NEOVERSE_N2(0x41, 0xd49, "Neoverse-N2"), CORTEX_A78C(0x41, 0xd4b, "Cortex-A78C"),
    CORTEX_A715(0x41, 0xd4d, "Cortex-A715"), CORTEX_X3(0x41, 0xd4e, "Cortex-X3"), NEOVERSE_V2(0x41, 0xd4f, "Neoverse-V2"),
    CORTEX_A520(0x41, 0xd80, "Cortex-A520"), CORTEX_A720(0x41, 0xd81, "Cortex-A720"), CORTEX_X4(0x41, 0xd82, "Cortex-X4"),
    DENVER2(0x4e, 0x003, "Denver 2"), CARMEL(0x4e, 0x004, "Carmel");

    private static final Map<Integer, CoreKind> BY_NUMBER = Arrays.stream(values())
            .collect(Collectors.toMap(kind -> number(kind.implementer, kind.part), Function.identity()));

    private final int implementer;
    private final int part;
    private final String label;

    CoreKind(int implementer, int part, String label) {
        this.implementer = implementer;
        this.part = part;
        this.label = label;
    }

    private static int number(int implementer, int part) {
        return implementer << 16 | part;
    }

    /** The name of a core, or what the kernel calls it when it is not in the list. */
    static String labelOf(CpuInfo.Core core) {
        if (core.implementer() < 0) {
            return core.name().replaceAll("\\((?:R|TM|r|tm)\\)", "").replaceAll("\\s+", " ").strip();
        }
        CoreKind kind = BY_NUMBER.get(number(core.implementer(), core.part()));
        return kind != null ? kind.label : String.format("unknown (implementer 0x%02x, part 0x%03x)", core.implementer(), core.part());
    }
}
