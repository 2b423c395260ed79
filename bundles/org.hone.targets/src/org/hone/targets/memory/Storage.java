package org.hone.targets.memory;

import java.util.List;

/**
 * Memory that one tensor needs, or several that share it: parts of a whole, and outputs computed in place.
 *
 * @param tensors the ids of the tensors in it, the whole first
 * @param first the number of the call that writes it first; -1 where the caller does, before the first call
 * @param last the number of the last call that touches it; the number of calls where the caller reads it after the last one
 * @param bytes how many it needs
 */
record Storage(List<Integer> tensors, int first, int last, long bytes) {

    Storage {
        tensors = List.copyOf(tensors);
    }

    /** True when both are needed at one time, so that they must lie apart. */
    boolean overlaps(Storage other) {
        return first <= other.last && other.first <= last;
    }
}
