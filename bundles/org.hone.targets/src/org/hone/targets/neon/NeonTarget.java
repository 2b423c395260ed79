package org.hone.targets.neon;

import org.hone.targets.NativeTarget;
import org.hone.targets.toolchain.Platform;

/**
 * Arm processors of 64 bits under Linux: from Armv8.0 on, with kernels for dot products (Armv8.2) where the processor has them.
 * Cross-compiled into static programs that run on old systems as well.
 */
public final class NeonTarget extends NativeTarget {

    public NeonTarget() {
        super("neon", "Arm NEON (AArch64 Linux)", Platform.AARCH64_LINUX);
    }
}
