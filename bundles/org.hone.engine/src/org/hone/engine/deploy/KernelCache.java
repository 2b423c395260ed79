package org.hone.engine.deploy;

import java.nio.file.Path;

/** Where compiled kernels are kept from one export to the next. */
public final class KernelCache {

    private KernelCache() {
    }

    /**
     * The folder that the environment variable {@code HONE_KERNEL_CACHE} names, or {@code kernels} in Hone's state
     * ({@code HONE_STATE}, by default {@code ~/.cache/hone}).
     */
    public static Path folder() {
        String given = System.getenv("HONE_KERNEL_CACHE");
        if (given != null && !given.isEmpty()) {
            return Path.of(given);
        }
        String state = System.getenv("HONE_STATE");
        if (state != null && !state.isEmpty()) {
            return Path.of(state, "kernels");
        }
        String cache = System.getenv("XDG_CACHE_HOME");
        return (cache != null && !cache.isEmpty() ? Path.of(cache) : Path.of(System.getProperty("user.home"), ".cache")).resolve("hone").resolve("kernels");
    }
}
