package org.hone.engine.cost;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Places blocks in the order in which they are needed, each into the smallest free gap: n log n however many meet. */
final class ArenaByTime {

    private record Gap(long bytes, long offset) {
    }

    private final TreeMap<Long, Long> gaps = new TreeMap<>();
    private final TreeSet<Gap> bySize = new TreeSet<>(Comparator.comparingLong(Gap::bytes).thenComparingLong(Gap::offset));
    private long end;

    private ArenaByTime() {
    }

    static long[] place(List<MemoryPlan.Block> blocks) {
        ArenaByTime arena = new ArenaByTime();
        long[] offsets = new long[blocks.size()];
        PriorityQueue<Integer> live = new PriorityQueue<>(Comparator.comparingInt(i -> blocks.get(i).last()));
        Comparator<Integer> byFirst = Comparator.comparingInt(i -> blocks.get(i).first());
        IntStream.range(0, blocks.size()).boxed().sorted(byFirst.thenComparingLong(i -> -blocks.get(i).bytes())).forEach(i -> {
            while (!live.isEmpty() && blocks.get(live.peek()).last() < blocks.get(i).first()) {
                int gone = live.poll();
                arena.free(offsets[gone], blocks.get(gone).bytes());
            }
            offsets[i] = arena.allocate(blocks.get(i).bytes());
            live.add(i);
        });
        return offsets;
    }

    private long allocate(long bytes) {
        Gap gap = bySize.ceiling(new Gap(bytes, -1));
        if (gap != null) {
            remove(gap.offset(), gap.bytes());
            if (gap.bytes() > bytes) {
                add(gap.offset() + bytes, gap.bytes() - bytes);
            }
            return gap.offset();
        }
        long offset = end;
        Map.Entry<Long, Long> last = gaps.lastEntry();
        if (last != null && last.getKey() + last.getValue() == end) {
            offset = last.getKey();
            remove(last.getKey(), last.getValue());
        }
        end = offset + bytes;
        return offset;
    }

    private void free(long offset, long bytes) {
        long start = offset;
        long size = bytes;
        Map.Entry<Long, Long> before = gaps.lowerEntry(start);
        if (before != null && before.getKey() + before.getValue() == start) {
            start = before.getKey();
            size += before.getValue();
            remove(before.getKey(), before.getValue());
        }
        Long after = gaps.get(start + size);
        if (after != null) {
            remove(start + size, after);
            size += after;
        }
        add(start, size);
    }

    private void add(long offset, long bytes) {
        gaps.put(offset, bytes);
        bySize.add(new Gap(bytes, offset));
    }

    private void remove(long offset, long bytes) {
        gaps.remove(offset);
        bySize.remove(new Gap(bytes, offset));
    }
}
