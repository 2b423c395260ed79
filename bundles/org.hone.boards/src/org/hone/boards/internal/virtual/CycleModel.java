package org.hone.boards.internal.virtual;

import static org.hone.core.board.InstructionCount.InstructionClass.BRANCH;
import static org.hone.core.board.InstructionCount.InstructionClass.INTEGER;
import static org.hone.core.board.InstructionCount.InstructionClass.SCALAR_LOAD;
import static org.hone.core.board.InstructionCount.InstructionClass.SCALAR_STORE;
import static org.hone.core.board.InstructionCount.InstructionClass.VECTOR_DOT;
import static org.hone.core.board.InstructionCount.InstructionClass.VECTOR_FMA;
import static org.hone.core.board.InstructionCount.InstructionClass.VECTOR_LOAD;
import static org.hone.core.board.InstructionCount.InstructionClass.VECTOR_MATRIX;
import static org.hone.core.board.InstructionCount.InstructionClass.VECTOR_MULTIPLY;
import static org.hone.core.board.InstructionCount.InstructionClass.VECTOR_OTHER;
import static org.hone.core.board.InstructionCount.InstructionClass.VECTOR_STORE;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import org.hone.core.board.InstructionCount.CycleEstimate;
import org.hone.core.board.InstructionCount.InstructionClass;

/**
 * What a core's pipelines could do with counted instructions at best: the busiest of them decides. It knows no cache, no
 * dependency and no mispredicted branch, so real cores take longer. Throughputs for 128-bit vectors, from Arm's Cortex-A72
 * and Cortex-A76 Software Optimization Guides (pipelines in section 2, instructions in section 3); a class with several
 * throughputs counts with its most frequent instruction's.
 */
enum CycleModel {
    CORTEX_A72("Cortex-A72", 3, 1, 0, 0, 0.5, 1, 1, 1, 2),
    CORTEX_A76("Cortex-A76", 4, 2, 2, 0, 1, 2, 2, 1, 3);

    private static final String LABEL = "a model of pipeline throughputs without caches, dependencies and mispredictions; not a measurement";

    private final String label;
    private final double dispatch;
    private final double fma;
    private final double dot;
    private final double matrix;
    private final double multiply;
    private final double vector;
    private final double loads;
    private final double stores;
    private final double integers;

    /** All per cycle; 0 for what the core lacks. */
    CycleModel(String label, double dispatch, double fma, double dot, double matrix, double multiply, double vector, double loads,
            double stores, double integers) {
        this.label = label;
        this.dispatch = dispatch;
        this.fma = fma;
        this.dot = dot;
        this.matrix = matrix;
        this.multiply = multiply;
        this.vector = vector;
        this.loads = loads;
        this.stores = stores;
        this.integers = integers;
    }

    /** The estimates for all modelled cores. */
    static List<CycleEstimate> estimates(Map<InstructionClass, Long> counts) {
        return Arrays.stream(values()).map(core -> new CycleEstimate(core.label, core.cycles(counts), LABEL)).toList();
    }

    private OptionalDouble cycles(Map<InstructionClass, Long> counts) {
        if (dot == 0 && count(counts, VECTOR_DOT) > 0 || matrix == 0 && count(counts, VECTOR_MATRIX) > 0) {
            return OptionalDouble.empty();
        }
        double vectors = count(counts, VECTOR_FMA) / fma + share(counts, VECTOR_DOT, dot) + share(counts, VECTOR_MATRIX, matrix)
                + count(counts, VECTOR_MULTIPLY) / multiply + count(counts, VECTOR_OTHER) / vector;
        double read = (count(counts, VECTOR_LOAD) + count(counts, SCALAR_LOAD)) / loads;
        double written = (count(counts, VECTOR_STORE) + count(counts, SCALAR_STORE)) / stores;
        double all = counts.values().stream().mapToLong(Long::longValue).sum() / dispatch;
        double most = Math.max(Math.max(vectors, Math.max(read, written)),
                Math.max(count(counts, INTEGER) / integers, count(counts, BRANCH)));
        return OptionalDouble.of(Math.max(all, most));
    }

    private static double share(Map<InstructionClass, Long> counts, InstructionClass each, double throughput) {
        return throughput == 0 ? 0 : count(counts, each) / throughput;
    }

    private static double count(Map<InstructionClass, Long> counts, InstructionClass each) {
        return counts.getOrDefault(each, 0L);
    }
}
