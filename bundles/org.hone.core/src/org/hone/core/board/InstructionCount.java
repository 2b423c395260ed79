package org.hone.core.board;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The instructions that one run executed: exact, not a sample.
 *
 * @param core the emulated core, such as {@code cortex-a76}
 * @param total all of them
 * @param classes instructions by class, in a fixed order; they sum to the total
 * @param regions the same for each marked region, in the order in which they were left; empty where the program has no marker
 * @param estimates what real cores would take, roughly
 * @param result how the program ended
 */
public record InstructionCount(String core, long total, Map<InstructionClass, Long> classes, List<Region> regions,
        List<CycleEstimate> estimates, ExecResult result) {

    public InstructionCount {
        classes = inOrder(classes);
        regions = List.copyOf(regions);
        estimates = List.copyOf(estimates);
    }

    private static Map<InstructionClass, Long> inOrder(Map<InstructionClass, Long> classes) {
        return Collections.unmodifiableMap(new EnumMap<>(classes));
    }

    /** What an instruction does, as far as it decides what it costs. */
    public enum InstructionClass {
        /** Vector multiply-accumulate in floating point (FMLA, FMLS). */
        VECTOR_FMA,
        /** 8-bit dot product (SDOT, UDOT, USDOT, SUDOT). */
        VECTOR_DOT,
        /** 8-bit matrix multiplication (SMMLA, UMMLA, USMMLA) and that of bfloat16. */
        VECTOR_MATRIX,
        /** Any other vector multiplication. */
        VECTOR_MULTIPLY,
        /** Any other vector instruction, scalar floating point included. */
        VECTOR_OTHER,
        VECTOR_LOAD,
        VECTOR_STORE,
        SCALAR_LOAD,
        SCALAR_STORE,
        /** Branches, and the few system instructions. */
        BRANCH,
        /** Integer arithmetic outside of vectors. */
        INTEGER
    }

    /** What was executed between two markers. */
    public record Region(long total, Map<InstructionClass, Long> classes) {
        public Region {
            classes = inOrder(classes);
        }
    }

    /**
     * An estimate of the cycles that a real core would take: a model without caches, dependencies and branch mispredictions,
     * never a measurement.
     *
     * @param core such as {@code Cortex-A76}
     * @param cycles empty when the core lacks an instruction that was executed
     * @param model what the estimate is, in words for people
     */
    public record CycleEstimate(String core, OptionalDouble cycles, String model) {
    }
}
