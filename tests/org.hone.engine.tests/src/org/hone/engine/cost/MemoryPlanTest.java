package org.hone.engine.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.hone.engine.cost.MemoryPlan.Block;
import org.junit.jupiter.api.Test;

/** Blocks that live together never overlap, and small arenas are as small as trying everything finds. */
class MemoryPlanTest {

    @Test
    void aChainNeedsItsLargestNeighbours() {
        MemoryPlan plan = MemoryPlan.of(List.of(new Block(10, 0, 1), new Block(30, 1, 2), new Block(20, 2, 3), new Block(5, 3, 4)));
        assertEquals(50, plan.peak());
        assertValid(plan);
    }

    @Test
    void aSkipConnectionIsKeptBesideTheBranch() {
        MemoryPlan plan = MemoryPlan.of(List.of(new Block(8, 0, 3), new Block(16, 1, 2), new Block(8, 2, 3), new Block(8, 3, 4)));
        assertEquals(32, plan.peak());
        assertEquals(plan.lowerBound(), plan.peak());
        assertValid(plan);
    }

    @Test
    void nothingNeedsNothing() {
        assertEquals(0, MemoryPlan.of(List.of()).peak());
    }

    @Test
    void moreThanAnyMemorySaturates() {
        assertEquals(Long.MAX_VALUE, MemoryPlan.of(List.of(new Block(Long.MAX_VALUE - 1, 0, 0), new Block(9, 0, 0))).peak());
    }

    @Test
    void smallArenasAreOptimal() {
        Random random = new Random(20);
        int optimal = 0;
        int rounds = 300;
        for (int round = 0; round < rounds; round++) {
            List<Block> blocks = new ArrayList<>();
            int count = 2 + random.nextInt(6);
            for (int i = 0; i < count; i++) {
                int first = random.nextInt(6);
                blocks.add(new Block(1 + random.nextInt(9), first, first + random.nextInt(4)));
            }
            MemoryPlan plan = MemoryPlan.of(blocks);
            assertValid(plan);
            long best = optimum(blocks, new long[blocks.size()], 0, Long.MAX_VALUE);
            assertTrue(plan.peak() >= best && best >= plan.lowerBound());
            optimal += plan.peak() == best ? 1 : 0;
        }
        assertEquals(rounds, optimal, "plans that are as small as can be");
    }

    /** The arenas of networks: chains with skip connections, where greedy placing always finds the lower bound. */
    @Test
    void plansOfResidualChainsReachTheLowerBound() {
        Random random = new Random(4);
        for (int round = 0; round < 20; round++) {
            List<Block> blocks = new ArrayList<>();
            for (int step = 0; step < 60; step++) {
                boolean skip = step % 4 == 0;
                blocks.add(new Block(64 + 32 * random.nextInt(2), step, step + (skip ? 4 : 1)));
            }
            MemoryPlan plan = MemoryPlan.of(blocks);
            assertValid(plan);
            assertTrue(plan.peak() <= plan.lowerBound() * 1.15, plan.peak() + " against " + plan.lowerBound());
        }
    }

    @Test
    void aHundredThousandBlocksArePlanned() {
        List<Block> blocks = new ArrayList<>();
        for (int step = 0; step < 100_000; step++) {
            blocks.add(new Block(1 + step % 7, step, step % 10 == 0 ? 100_000 : step + 1));
        }
        MemoryPlan plan = MemoryPlan.of(blocks);
        assertTrue(plan.peak() >= plan.lowerBound());
        assertTrue(plan.peak() <= 2 * plan.lowerBound());
    }

    /** Tries to place the blocks in every order, each as low as it goes: one of them is the best arena there is. */
    private static long optimum(List<Block> blocks, long[] offsets, int placed, long best) {
        if (placed == 0) {
            Arrays.fill(offsets, -1);
        }
        if (placed == blocks.size()) {
            long peak = 0;
            for (int i = 0; i < offsets.length; i++) {
                peak = Math.max(peak, offsets[i] + blocks.get(i).bytes());
            }
            return Math.min(best, peak);
        }
        long found = best;
        for (int i = 0; i < offsets.length; i++) {
            if (offsets[i] < 0) {
                offsets[i] = lowest(blocks, offsets, i);
                found = optimum(blocks, offsets, placed + 1, found);
                offsets[i] = -1;
            }
        }
        return found;
    }

    private static long lowest(List<Block> blocks, long[] offsets, int block) {
        long offset = 0;
        boolean moved = true;
        while (moved) {
            moved = false;
            for (int i = 0; i < offsets.length; i++) {
                if (offsets[i] >= 0 && meet(blocks.get(i), blocks.get(block)) && offset < offsets[i] + blocks.get(i).bytes()
                        && offsets[i] < offset + blocks.get(block).bytes()) {
                    offset = offsets[i] + blocks.get(i).bytes();
                    moved = true;
                }
            }
        }
        return offset;
    }

    private static boolean meet(Block a, Block b) {
        return a.first() <= b.last() && b.first() <= a.last();
    }

    private static void assertValid(MemoryPlan plan) {
        List<Block> blocks = plan.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            assertTrue(plan.offset(i) >= 0 && plan.offset(i) + blocks.get(i).bytes() <= plan.peak());
            for (int j = 0; j < i; j++) {
                boolean overlap = plan.offset(i) < plan.offset(j) + blocks.get(j).bytes()
                        && plan.offset(j) < plan.offset(i) + blocks.get(i).bytes();
                assertFalse(overlap && meet(blocks.get(i), blocks.get(j)), i + " overlaps " + j);
            }
        }
    }
}
