package org.hone.model;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.IntConsumer;

import org.hone.model.copy.NetworkCopier;
import org.hone.model.edit.EditException;
import org.hone.model.edit.EditStack;
import org.hone.model.edit.ReplaceUses;
import org.hone.model.build.GraphBuilder;
import org.hone.model.network.Network;
import org.hone.model.network.Value;
import org.hone.model.snapshot.GraphSnapshot;
import org.hone.model.snapshot.NetworkSnapshot;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Time per node stays flat from 1,000 to 100,000 nodes, all of which use one value. Sizes are interleaved after a warm-up
 * and the fastest round of each counts; the largest may cost four times as much per node as the smallest, which leaves
 * room for caches, while quadratic work would cost a hundred times as much.
 */
@Tag("bench")
class ScaleBenchmark {

    private static final int[] SIZES = {1_000, 10_000, 100_000};
    private static final int ROUNDS = 7;
    private static final double MOST = 4;

    @Test
    void building() {
        measure("build", Networks::wide);
    }

    @Test
    void copying() {
        Network[] networks = networks();
        measure("copy", size -> NetworkCopier.copy(networks[index(size)]));
    }

    @Test
    void picturing() {
        Network[] networks = networks();
        measure("snapshot", size -> NetworkSnapshot.of(networks[index(size)]));
    }

    @Test
    void walking() {
        GraphSnapshot[] graphs = new GraphSnapshot[SIZES.length];
        for (int i = 0; i < SIZES.length; i++) {
            graphs[i] = NetworkSnapshot.of(Networks.wide(SIZES[i])).graph();
        }
        long[] sum = {0};
        measure("walk", size -> {
            GraphSnapshot graph = graphs[index(size)];
            for (int value = 0; value < graph.valueCount(); value++) {
                for (int i = 0; i < graph.userCount(value); i++) {
                    sum[0] += graph.user(value, i);
                }
            }
        });
        assertTrue(sum[0] > 0);
    }

    @Test
    void replacingUses() {
        Network[] networks = networks();
        measure("replace uses and undo", size -> {
            Network network = networks[index(size)];
            Value x = network.getGraph().getInputs().getFirst();
            Value other = network.getGraph().getInputs().size() > 1 ? network.getGraph().getInputs().get(1)
                    : new GraphBuilder(network.getGraph()).input("other", x.getType());
            EditStack stack = new EditStack(1);
            try {
                stack.execute(new ReplaceUses(x, other));
            } catch (EditException e) {
                throw new IllegalStateException(e);
            }
            stack.undo();
        });
    }

    private static Network[] networks() {
        Network[] networks = new Network[SIZES.length];
        for (int i = 0; i < SIZES.length; i++) {
            networks[i] = Networks.wide(SIZES[i]);
        }
        return networks;
    }

    private static int index(int size) {
        return java.util.Arrays.binarySearch(SIZES, size);
    }

    private static void measure(String what, IntConsumer work) {
        double[] best = new double[SIZES.length];
        java.util.Arrays.fill(best, Double.MAX_VALUE);
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < SIZES.length; i++) {
                int repeats = SIZES[SIZES.length - 1] / SIZES[i];
                long start = System.nanoTime();
                for (int repeat = 0; repeat < repeats; repeat++) {
                    work.accept(SIZES[i]);
                }
                best[i] = Math.min(best[i], (System.nanoTime() - start) / (double) repeats / SIZES[i]);
            }
        }
        System.out.printf("bench: %s: %.0f, %.0f, %.0f ns a node at 1,000, 10,000, 100,000 nodes%n", what, best[0], best[1], best[2]);
        assertTrue(best[2] <= MOST * best[0], () -> what + " costs " + best[2] / best[0] + " times as much per node");
    }
}
