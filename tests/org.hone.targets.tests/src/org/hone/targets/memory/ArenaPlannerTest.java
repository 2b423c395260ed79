package org.hone.targets.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.hone.core.plan.Arena;
import org.hone.core.plan.KernelCall;
import org.hone.core.plan.MemorySpace;
import org.hone.core.plan.Operand;
import org.hone.core.plan.Params;
import org.hone.core.plan.Plan;
import org.hone.core.plan.PlanTensor;
import org.hone.core.plan.Port;
import org.hone.core.plan.Segment;
import org.hone.model.type.ElementType;
import org.junit.jupiter.api.Test;

class ArenaPlannerTest {

    private final List<PlanTensor> tensors = new ArrayList<>();
    private final List<KernelCall> calls = new ArrayList<>();

    @Test
    void packsSmallGraphsAsTightlyAsAnyPackingCan() {
        Random random = new Random(4);
        for (int round = 0; round < 400; round++) {
            List<Storage> storages = randomStorages(random, 2 + random.nextInt(5), 6, 4);
            Packing packing = ArenaPlanner.pack(storages);
            assertApart(storages, packing);
            assertEquals(smallestByTryingAll(storages), packing.units(), storages.toString());
        }
    }

    @Test
    void findsTheBestPackingOfADozenThatOverlap() {
        Random random = new Random(5);
        for (int round = 0; round < 30; round++) {
            List<Storage> storages = randomStorages(random, 12, 8, 30);
            Packing searched = ArenaPlanner.pack(storages);
            assertApart(storages, searched);
            long[] sizes = storages.stream().mapToLong(storage -> storage.bytes() / 64).toArray();
            Packing unbounded = ExactPacking.improve(storages, sizes, Packing.greedy(storages, sizes), Long.MAX_VALUE);
            assertEquals(unbounded.units(), searched.units(), storages.toString());
        }
    }

    @Test
    void packsLargeGraphsCloseToTheLowerBound() {
        Random random = new Random(6);
        for (int round = 0; round < 5; round++) {
            List<Storage> storages = randomStorages(random, 300, 300, 5000);
            Packing packing = ArenaPlanner.pack(storages);
            assertApart(storages, packing);
            long bound = storages.stream().mapToLong(at -> storages.stream()
                    .filter(other -> other.first() <= at.first() && at.first() <= other.last()).mapToLong(Storage::bytes).sum()).max().orElse(0);
            assertTrue(packing.units() * 64 <= bound * 1.1, packing.units() * 64 + " of " + bound);
        }
    }

    @Test
    void alternatesTwoBuffersAlongAChain() {
        int input = tensor(640);
        int one = tensor(1280);
        int two = tensor(1920);
        int output = tensor(64);
        call(List.of(input), one, List.of());
        call(List.of(one), two, List.of());
        call(List.of(two), output, List.of());
        Arena arena = ArenaPlanner.plan(plan(input, output));
        assertEquals(3200, arena.lowerBound());
        assertEquals(3200, arena.bytes());
    }

    @Test
    void computesInPlaceWhereTheInputIsNotReadAgain() {
        int input = tensor(6400);
        int output = tensor(6400);
        call(List.of(input), output, List.of(0));
        Arena arena = ArenaPlanner.plan(plan(input, output));
        assertEquals(arena.offsets().get(input), arena.offsets().get(output));
        assertEquals(6400, arena.bytes());
    }

    @Test
    void keepsAnInputThatIsReadAgain() {
        int input = tensor(6400);
        int one = tensor(6400);
        int output = tensor(6400);
        call(List.of(input), one, List.of(0));
        call(List.of(input, one), output, List.of(0, 1));
        Arena arena = ArenaPlanner.plan(plan(input, output));
        assertEquals(12800, arena.bytes());
        assertTrue(!arena.offsets().get(input).equals(arena.offsets().get(one)));
        assertTrue(arena.offsets().get(output).equals(arena.offsets().get(input))
                || arena.offsets().get(output).equals(arena.offsets().get(one)));
    }

    @Test
    void keepsAnOutputOfTheNetworkThatIsReadOnTheWay() {
        int input = tensor(640);
        int seen = tensor(640);
        int output = tensor(640);
        call(List.of(input), seen, List.of(0));
        call(List.of(seen), output, List.of(0));
        Plan plan = new Plan("p", "host", tensors, List.of(), List.of(new Segment("main", MemorySpace.HOST, calls, List.of(input), List.of(seen, output))),
                List.of(port(input)), List.of(port(seen), port(output)), List.of());
        Arena arena = ArenaPlanner.plan(plan);
        assertTrue(!arena.offsets().get(seen).equals(arena.offsets().get(output)));
    }

    @Test
    void laysPartsIntoTheirWhole() {
        int input = tensor(128);
        int whole = tensor(1000);
        int left = part(whole, 0, 600);
        int right = part(whole, 400, 600);
        int output = tensor(64);
        call(List.of(input), left, List.of());
        call(List.of(input), right, List.of());
        call(List.of(whole), output, List.of());
        Arena arena = ArenaPlanner.plan(plan(input, output));
        assertEquals(arena.offsets().get(whole), arena.offsets().get(left));
        assertEquals(arena.offsets().get(whole) + 400, arena.offsets().get(right));
        assertEquals(1128, arena.lowerBound());
        assertEquals(1152, arena.bytes());
    }

    @Test
    void givesTheSameArenaForTheSamePlan() {
        int before = tensor(640);
        Random random = new Random(7);
        for (int i = 0; i < 40; i++) {
            int next = tensor(64 + random.nextInt(5000));
            call(List.of(before, random.nextInt(next)), next, List.of(0));
            before = next;
        }
        Plan plan = plan(0, before);
        assertEquals(ArenaPlanner.plan(plan), ArenaPlanner.plan(plan));
    }

    private int tensor(long bytes) {
        tensors.add(new PlanTensor(tensors.size(), "t" + tensors.size(), ElementType.INT8, List.of((int) bytes), List.of(0), 0, 0, -1, 0, bytes,
                MemorySpace.HOST));
        return tensors.size() - 1;
    }

    private int part(int whole, long offset, long bytes) {
        tensors.add(new PlanTensor(tensors.size(), "t" + tensors.size(), ElementType.INT8, List.of((int) bytes), List.of(0), 0, 0, whole, offset,
                bytes, MemorySpace.HOST));
        return tensors.size() - 1;
    }

    private void call(List<Integer> inputs, int output, List<Integer> inPlace) {
        calls.add(new KernelCall(calls.size(), "lut_s8", "elementwise.h", "LutS8", new Params(),
                inputs.stream().<Operand>map(Operand.OfTensor::new).toList(), List.of(new Operand.OfTensor(output)), inPlace, List.of("n"), 0, ""));
    }

    private Plan plan(int input, int output) {
        return new Plan("p", "host", tensors, List.of(), List.of(new Segment("main", MemorySpace.HOST, calls, List.of(input), List.of(output))),
                List.of(port(input)), List.of(port(output)), List.of());
    }

    private Port port(int tensor) {
        return new Port("t" + tensor, tensor, ElementType.INT8, tensors.get(tensor).shape(), 0, 0);
    }

    private static List<Storage> randomStorages(Random random, int count, int times, int units) {
        List<Storage> storages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int first = random.nextInt(times);
            int last = Math.min(times - 1, first + random.nextInt(Math.min(times, 5)));
            storages.add(new Storage(List.of(i), first, last, 64L * (1 + random.nextInt(units))));
        }
        return storages;
    }

    private static void assertApart(List<Storage> storages, Packing packing) {
        for (int i = 0; i < storages.size(); i++) {
            long end = packing.offsets()[i] * 64 + storages.get(i).bytes();
            assertTrue(packing.offsets()[i] >= 0 && end <= packing.units() * 64);
            for (int other = 0; other < i; other++) {
                assertTrue(!storages.get(i).overlaps(storages.get(other)) || end <= packing.offsets()[other] * 64
                        || packing.offsets()[other] * 64 + storages.get(other).bytes() <= packing.offsets()[i] * 64);
            }
        }
    }

    /** The height of the best packing, found by trying every offset of every storage. */
    private static long smallestByTryingAll(List<Storage> storages) {
        for (long height = 1;; height++) {
            if (fits(storages, new long[storages.size()], 0, height)) {
                return height;
            }
        }
    }

    private static boolean fits(List<Storage> storages, long[] offsets, int at, long height) {
        if (at == storages.size()) {
            return true;
        }
        long size = storages.get(at).bytes() / 64;
        for (offsets[at] = 0; offsets[at] + size <= height; offsets[at]++) {
            boolean free = true;
            for (int other = 0; other < at && free; other++) {
                free = !storages.get(at).overlaps(storages.get(other)) || offsets[at] + size <= offsets[other]
                        || offsets[other] + storages.get(other).bytes() / 64 <= offsets[at];
            }
            if (free && fits(storages, offsets, at + 1, height)) {
                return true;
            }
        }
        return false;
    }
}
