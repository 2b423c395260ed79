package org.hone.formats.onnx.internal;

import java.util.Arrays;
import java.util.PriorityQueue;

import org.hone.core.HoneException;
import org.hone.formats.file.HeapBudget;

/** In which order nodes can run, from which node needs which. The order of the file stays wherever it can. */
final class TopologicalOrder {

    private final HeapBudget budget;
    private int[] producers = new int[16];
    private int[] users = new int[16];
    private int count;
    private boolean sorted = true;

    TopologicalOrder(HeapBudget budget) {
        this.budget = budget;
    }

    /** Says that node {@code user} needs an output of node {@code producer}. */
    void add(int producer, int user) throws HoneException {
        sorted &= producer < user;
        if (count == producers.length) {
            budget.charge(16L * count);
            producers = Arrays.copyOf(producers, count * 2);
            users = Arrays.copyOf(users, count * 2);
        }
        producers[count] = producer;
        users[count++] = user;
    }

    /** True when the nodes can run as they stand. */
    boolean isSorted() {
        return sorted;
    }

    /** The nodes in an order in which they can run; nodes on a cycle, and those that need them, are left out. */
    int[] sorted(int nodes) {
        int[] starts = starts(nodes, producers);
        int[] followers = grouped(starts, producers, users);
        int[] missing = new int[nodes];
        for (int i = 0; i < count; i++) {
            missing[users[i]]++;
        }
        PriorityQueue<Integer> ready = new PriorityQueue<>();
        for (int node = 0; node < nodes; node++) {
            if (missing[node] == 0) {
                ready.add(node);
            }
        }
        int[] order = new int[nodes];
        int done = 0;
        while (!ready.isEmpty()) {
            int node = ready.remove();
            order[done++] = node;
            for (int i = starts[node]; i < starts[node + 1]; i++) {
                if (--missing[followers[i]] == 0) {
                    ready.add(followers[i]);
                }
            }
        }
        return Arrays.copyOf(order, done);
    }

    /** The nodes of one cycle, each needing the one before it; empty when there is none. */
    int[] cycle(int nodes) {
        boolean[] canRun = new boolean[nodes];
        int[] order = sorted(nodes);
        if (order.length == nodes) {
            return new int[0];
        }
        for (int node : order) {
            canRun[node] = true;
        }
        int[] starts = starts(nodes, users);
        int[] needs = grouped(starts, users, producers);
        int[] step = new int[nodes];
        Arrays.fill(step, -1);
        int[] path = new int[nodes + 1];
        int node = 0;
        while (canRun[node]) {
            node++;
        }
        int length = 0;
        while (step[node] < 0) {
            step[node] = length;
            path[length++] = node;
            int i = starts[node];
            while (canRun[needs[i]]) {
                i++;
            }
            node = needs[i];
        }
        int[] backwards = Arrays.copyOfRange(path, step[node], length);
        int[] cycle = new int[backwards.length];
        for (int i = 0; i < cycle.length; i++) {
            cycle[i] = backwards[cycle.length - 1 - i];
        }
        return cycle;
    }

    private int[] starts(int nodes, int[] keys) {
        int[] starts = new int[nodes + 1];
        for (int i = 0; i < count; i++) {
            starts[keys[i] + 1]++;
        }
        for (int node = 0; node < nodes; node++) {
            starts[node + 1] += starts[node];
        }
        return starts;
    }

    private int[] grouped(int[] starts, int[] keys, int[] values) {
        int[] next = starts.clone();
        int[] grouped = new int[count];
        for (int i = 0; i < count; i++) {
            grouped[next[keys[i]]++] = values[i];
        }
        return grouped;
    }
}
