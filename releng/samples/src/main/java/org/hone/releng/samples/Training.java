package org.hone.releng.samples;

import java.util.SplittableRandom;

import org.hone.releng.samples.parts.PartSet;

import ai.djl.Model;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.DefaultTrainingConfig;
import ai.djl.training.GradientCollector;
import ai.djl.training.Trainer;
import ai.djl.training.loss.Loss;
import ai.djl.training.optimizer.Optimizer;
import ai.djl.training.tracker.Tracker;

/** Trains a network on parts with Adam and a falling learning rate; pictures are turned and mirrored on the way. */
final class Training {

    private static final int BATCH = 64;

    private final Model model;
    private final int epochs;
    private final SplittableRandom random = new SplittableRandom(7);

    Training(Model model, int epochs) {
        this.model = model;
        this.epochs = epochs;
    }

    void run(PartSet training, PartSet validation) {
        int steps = training.labels().length / BATCH * epochs;
        Tracker rate = Tracker.cosine().setBaseValue(5e-3f).optFinalValue(2e-5f).setMaxUpdates(steps).build();
        DefaultTrainingConfig config = new DefaultTrainingConfig(Loss.softmaxCrossEntropyLoss())
                .optOptimizer(Optimizer.adam().optLearningRateTracker(rate).optWeightDecays(1e-4f).build());
        try (Trainer trainer = model.newTrainer(config)) {
            trainer.initialize(new Shape(1, 3, DefectNet.SIZE, DefectNet.SIZE));
            for (int epoch = 1; epoch <= epochs; epoch++) {
                double loss = epoch(trainer, training);
                System.out.printf("epoch %d of %d: loss %.4f, accuracy %.2f %%%n", epoch, epochs, loss,
                        100 * accuracy(trainer, validation));
            }
        }
    }

    private double epoch(Trainer trainer, PartSet set) {
        int[] order = shuffled(set.labels().length);
        double sum = 0;
        int batches = order.length / BATCH;
        for (int b = 0; b < batches; b++) {
            try (NDManager manager = trainer.getManager().newSubManager()) {
                NDArray x = batch(manager, set, order, b * BATCH, BATCH, true);
                NDArray y = labels(manager, set, order, b * BATCH, BATCH);
                try (GradientCollector gradients = trainer.newGradientCollector()) {
                    NDArray loss = trainer.getLoss().evaluate(new NDList(y), trainer.forward(new NDList(x)));
                    gradients.backward(loss);
                    sum += loss.getFloat();
                }
                trainer.step();
            }
        }
        return sum / batches;
    }

    private double accuracy(Trainer trainer, PartSet set) {
        int[] order = new int[set.labels().length];
        java.util.Arrays.setAll(order, i -> i);
        int right = 0;
        for (int start = 0; start < order.length; start += BATCH) {
            int count = Math.min(BATCH, order.length - start);
            try (NDManager manager = trainer.getManager().newSubManager()) {
                NDArray scores = trainer.evaluate(new NDList(batch(manager, set, order, start, count, false))).singletonOrThrow();
                scores.attach(manager);
                long[] best = scores.argMax(1).toLongArray();
                for (int i = 0; i < count; i++) {
                    right += best[i] == set.labels()[start + i] ? 1 : 0;
                }
            }
        }
        return (double) right / order.length;
    }

    private NDArray batch(NDManager manager, PartSet set, int[] order, int start, int count, boolean vary) {
        int size = DefectNet.SIZE;
        float[] values = new float[count * 3 * size * size];
        for (int i = 0; i < count; i++) {
            byte[] image = set.images()[order[start + i]];
            int pose = vary ? random.nextInt(8) : 0;
            for (int y = 0; y < size; y++) {
                for (int x = 0; x < size; x++) {
                    int from = (pose(pose, x, y, size)) * 3;
                    for (int c = 0; c < 3; c++) {
                        values[((i * 3 + c) * size + y) * size + x] = (image[from + c] & 0xff) / 255f;
                    }
                }
            }
        }
        return manager.create(values, new Shape(count, 3, size, size));
    }

    /** The source pixel of (x, y) in one of the eight turns and mirrorings of a square. */
    private static int pose(int pose, int x, int y, int size) {
        int u = (pose & 1) == 0 ? x : size - 1 - x;
        int v = (pose & 2) == 0 ? y : size - 1 - y;
        return (pose & 4) == 0 ? v * size + u : u * size + v;
    }

    private static NDArray labels(NDManager manager, PartSet set, int[] order, int start, int count) {
        float[] labels = new float[count];
        for (int i = 0; i < count; i++) {
            labels[i] = set.labels()[order[start + i]];
        }
        return manager.create(labels, new Shape(count, 1));
    }

    private int[] shuffled(int count) {
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            int j = random.nextInt(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }

}
