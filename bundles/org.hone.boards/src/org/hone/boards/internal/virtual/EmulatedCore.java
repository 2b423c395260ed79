package org.hone.boards.internal.virtual;

import java.util.List;

import org.hone.core.HoneException;

/**
 * A core that the virtual board can be: what qemu calls it, and what Linux would say of it on a real board.
 */
enum EmulatedCore {
    CORTEX_A53("cortex-a53", "Cortex-A53", 0xd03, 0x410fd034L, 1_400_000, false),
    CORTEX_A72("cortex-a72", "Cortex-A72", 0xd08, 0x410fd083L, 1_800_000, false),
    CORTEX_A76("cortex-a76", "Cortex-A76", 0xd0b, 0x414fd0b1L, 2_400_000, true);

    static final EmulatedCore DEFAULT = CORTEX_A76;

    private static final String VERSION_8_0 = "fp asimd evtstrm aes pmull sha1 sha2 crc32 cpuid";
    private static final String VERSION_8_2 = "fp asimd evtstrm aes pmull sha1 sha2 crc32 atomics fphp asimdhp cpuid asimdrdm lrcpc dcpop asimddp";

    private final String qemu;
    private final String label;
    private final int part;
    private final long mainId;
    private final int kilohertz;
    private final boolean version82;

    EmulatedCore(String qemu, String label, int part, long mainId, int kilohertz, boolean version82) {
        this.qemu = qemu;
        this.label = label;
        this.part = part;
        this.mainId = mainId;
        this.kilohertz = kilohertz;
        this.version82 = version82;
    }

    /** The core of that name; the default for null. */
    static EmulatedCore of(String name) throws HoneException {
        if (name == null) {
            return DEFAULT;
        }
        for (EmulatedCore core : values()) {
            if (core.qemu.equals(name)) {
                return core;
            }
        }
        throw HoneException.usage("failed to emulate the core '" + name + "': the virtual board has "
                + String.join(", ", List.of(values()).stream().map(EmulatedCore::qemu).toList()));
    }

    /** The value of qemu's {@code -cpu}, and the name in board files. */
    String qemu() {
        return qemu;
    }

    String label() {
        return label;
    }

    int kilohertz() {
        return kilohertz;
    }

    /** The Main ID Register, as {@code /sys} shows it. */
    String mainId() {
        return String.format("0x%016x", mainId);
    }

    /** What {@code /proc/cpuinfo} shows on a board with one such core. */
    String cpuInfo() {
        return "processor\t: 0\nBogoMIPS\t: 108.00\nFeatures\t: " + (version82 ? VERSION_8_2 : VERSION_8_0)
                + "\nCPU implementer\t: 0x41\nCPU architecture: 8\nCPU variant\t: 0x" + Long.toHexString(mainId >> 20 & 15)
                + "\nCPU part\t: 0x" + Integer.toHexString(part) + "\nCPU revision\t: " + (mainId & 15) + "\n\n";
    }
}
