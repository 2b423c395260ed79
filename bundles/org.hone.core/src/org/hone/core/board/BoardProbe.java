package org.hone.core.board;

import java.util.List;

/**
 * What a board says of itself. Texts are its own words, without control characters; what it does not say is empty, null
 * or 0, as each component's note says.
 *
 * @param architecture the machine as {@code uname -m} names it, such as {@code aarch64}
 * @param kernel name and release of the kernel, such as {@code Linux 6.6.31+rpt-rpi-v8}
 * @param model the board's own name, such as {@code Raspberry Pi 5 Model B Rev 1.0}; empty where it has none
 * @param system the operating system, such as {@code Debian GNU/Linux 12 (bookworm)}; empty where it does not say
 * @param libc the C library and its version, such as {@code glibc 2.36} or {@code musl 1.2.4}; empty where unknown
 * @param clusters the CPU's cores by kind, the fastest first
 * @param memory the main memory
 * @param thermalZones the temperatures that it measures
 * @param gpu its GPU for computing; null where it has none
 * @param toolchain what programs must be built for
 * @param emulated true when it is an emulator
 */
public record BoardProbe(String architecture, String kernel, String model, String system, String libc, List<Cluster> clusters,
        Memory memory, List<ThermalZone> thermalZones, Gpu gpu, Toolchain toolchain, boolean emulated) {

    public BoardProbe {
        clusters = List.copyOf(clusters);
        thermalZones = List.copyOf(thermalZones);
    }

    /** The number of cores that are online. */
    public int cores() {
        return clusters.stream().mapToInt(cluster -> cluster.cores().size()).sum();
    }

    /** True when some core's frequency may change while a program is measured. */
    public boolean mayChangeFrequency() {
        return clusters.stream().map(Cluster::frequency).anyMatch(
                frequency -> frequency.maximum() > frequency.minimum() && !frequency.governor().equals("performance"));
    }

    /**
     * Cores of one kind.
     *
     * @param core such as {@code Cortex-A76}, or the processor's name on x86
     * @param cores the numbers that the kernel gives them
     * @param capacity what one of them can do, 1024 being the board's fastest; 0 where the kernel does not say
     * @param features what the kernel says they can, in its words: {@code asimd}, {@code asimddp}, {@code avx2} …
     * @param frequency how fast they run
     */
    public record Cluster(String core, List<Integer> cores, int capacity, List<String> features, Frequency frequency) {
        public Cluster {
            cores = List.copyOf(cores);
            features = List.copyOf(features);
        }
    }

    /**
     * Frequencies in Hz; 0 where the kernel does not say.
     *
     * @param governor what decides over the frequency, such as {@code ondemand}; empty where the kernel does not say
     * @param governors those that may be chosen
     */
    public record Frequency(long minimum, long maximum, long current, String governor, List<String> governors) {
        public static final Frequency UNKNOWN = new Frequency(0, 0, 0, "", List.of());

        public Frequency {
            governors = List.copyOf(governors);
        }
    }

    /** Main memory in bytes; 0 where the kernel does not say. */
    public record Memory(long total, long available) {
    }

    /**
     * @param name the sensor's type, such as {@code cpu-thermal}
     * @param celsius its temperature in degrees Celsius
     */
    public record ThermalZone(String name, double celsius) {
    }

    /**
     * @param name such as {@code Orin (Jetson Orin Nano)} or {@code NVIDIA GeForce RTX 4070}
     * @param computeCapability such as {@code 8.7}; empty where unknown
     * @param cuda the version of CUDA that is installed, such as {@code 12.6}; empty where there is none
     */
    public record Gpu(String name, String computeCapability, String cuda) {
    }

    /**
     * What a compiler is told so that programs run on every core of the board.
     *
     * @param triple such as {@code aarch64-linux-gnu}
     * @param march the value of {@code -march=}, such as {@code armv8.2-a+fp16+dotprod}
     * @param mtune the value of {@code -mtune=}, such as {@code cortex-a76}; empty where nothing fits
     */
    public record Toolchain(String triple, String march, String mtune) {
    }
}
