package org.hone.targets.memory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.hone.core.plan.Arena;
import org.hone.core.plan.Plan;

/**
 * Lays the tensors of a plan into one arena: see {@link Lifetimes} for who may share memory, {@link Packing} and
 * {@link ExactPacking} for how they are packed. The same plan gives the same arena.
 */
public final class ArenaPlanner {

    /** In bytes: a cache line, and the widest vector that a kernel loads. */
    public static final int ALIGNMENT = 64;

    /** Some tenths of a second at most; a dozen storages that overlap are searched to the end well within it. */
    private static final long SEARCH_BUDGET = 100_000_000;

    private ArenaPlanner() {
    }

    public static Arena plan(Plan plan) {
        List<Storage> storages = Lifetimes.of(plan);
        Packing packing = pack(storages);
        List<Long> offsets = new ArrayList<>(Collections.nCopies(plan.tensors().size(), 0L));
        for (int i = 0; i < storages.size(); i++) {
            for (int tensor : storages.get(i).tensors()) {
                offsets.set(tensor, packing.offsets()[i] * ALIGNMENT + Lifetimes.offsetInWhole(plan, tensor));
            }
        }
        return new Arena(offsets, packing.units() * ALIGNMENT, lowerBound(storages));
    }

    /** Offsets and sizes are in units of {@link #ALIGNMENT}. */
    static Packing pack(List<Storage> storages) {
        long[] sizes = storages.stream().mapToLong(storage -> Math.ceilDiv(storage.bytes(), ALIGNMENT)).toArray();
        return ExactPacking.improve(storages, sizes, Packing.greedy(storages, sizes), SEARCH_BUDGET);
    }

    private static long lowerBound(List<Storage> storages) {
        long bound = 0;
        for (Storage at : storages) {
            bound = Math.max(bound, storages.stream().filter(other -> other.first() <= at.first() && at.first() <= other.last())
                    .mapToLong(Storage::bytes).sum());
        }
        return bound;
    }
}
