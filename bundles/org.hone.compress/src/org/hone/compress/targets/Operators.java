package org.hone.compress.targets;

import java.util.Set;
import java.util.TreeSet;

/** The families of operators that targets run on integers. */
final class Operators {

    /** Sums of products, which keep an int32 sum. */
    static final Set<String> PRODUCTS = Set.of("Conv", "ConvTranspose", "Gemm", "MatMul");
    /** What moves elements and computes nothing. */
    static final Set<String> MOVES = Set.of("Reshape", "Flatten", "Squeeze", "Unsqueeze", "Transpose", "Slice", "Split", "Gather",
            "Expand", "Tile", "DepthToSpace", "SpaceToDepth", "Identity");
    static final Set<String> POOLS = Set.of("MaxPool", "AveragePool", "GlobalAveragePool");
    static final Set<String> ARITHMETIC = Set.of("Add", "Mul");
    static final Set<String> ACTIVATIONS = Set.of("Relu", "Clip");

    private Operators() {
    }

    @SafeVarargs
    static Set<String> union(Set<String>... sets) {
        Set<String> all = new TreeSet<>();
        for (Set<String> set : sets) {
            all.addAll(set);
        }
        return all;
    }
}
