package org.hone.targets.toolchain;

import java.util.List;
import java.util.Locale;

/**
 * What programs are compiled for.
 *
 * @param label for people
 * @param processor as CMake calls it ({@code CMAKE_SYSTEM_PROCESSOR})
 * @param prefix what the names of a cross compiler's tools begin with; empty for this computer
 * @param triple what Clang is told to compile for; empty for this computer
 * @param packages Debian's packages that have compilers for it
 */
public record Platform(String label, String processor, String prefix, String triple, List<String> packages) {

    /** This computer. */
    public static final Platform HOST = new Platform("this computer", "", "", "", List.of("g++"));

    /** Arm processors of 64 bits with Linux. */
    public static final Platform AARCH64_LINUX = isAarch64() ? new Platform("AArch64 Linux", "", "", "", List.of("g++"))
            : new Platform("AArch64 Linux", "aarch64", "aarch64-linux-gnu-", "aarch64-linux-gnu", List.of("g++-aarch64-linux-gnu"));

    public Platform {
        packages = List.copyOf(packages);
    }

    /** True when programs for it do not run on this computer as they are. */
    public boolean isForeign() {
        return !processor.isEmpty();
    }

    private static boolean isAarch64() {
        return System.getProperty("os.arch").toLowerCase(Locale.ROOT).equals("aarch64")
                && System.getProperty("os.name").toLowerCase(Locale.ROOT).equals("linux");
    }
}
