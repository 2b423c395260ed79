package org.hone.core.plan;

import java.util.List;

/**
 * Where the tensors of a plan lie in its one static arena.
 *
 * @param offsets by the tensors' ids, in bytes; a part's offset is that of the whole plus its own
 * @param bytes the arena's size
 * @param lowerBound the largest sum of the bytes of tensors that live at one time: no arena can be smaller
 */
public record Arena(List<Long> offsets, long bytes, long lowerBound) {

    public Arena {
        offsets = List.copyOf(offsets);
    }
}
