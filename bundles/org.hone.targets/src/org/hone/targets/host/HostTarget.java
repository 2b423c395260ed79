package org.hone.targets.host;

import org.hone.targets.NativeTarget;
import org.hone.targets.toolchain.Platform;

/**
 * The computer that Hone runs on: x86-64 with AVX2, AVX-512 or VNNI, chosen when a program runs; Arm computers use the NEON
 * kernels; anything else the portable ones.
 */
public final class HostTarget extends NativeTarget {

    public HostTarget() {
        super("host", "This computer", Platform.HOST);
    }
}
