package org.hone.releng.samples;

import java.util.List;

import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.Blocks;
import ai.djl.nn.ParallelBlock;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.BatchNorm;
import ai.djl.nn.pooling.Pool;

/**
 * The sample's network: a stem and six depthwise-separable blocks (A. Howard et al., MobileNets, 2017), three of them
 * residual, on {@code [N, 3, 64, 64]} images whose pixels are scaled to 0..1. About 6.3 M MACs and 61,000 parameters.
 *
 * @param stages the blocks after the stem, in order
 */
record DefectNet(List<Stage> stages) {

    static final int SIZE = 64;
    static final int STEM = 24;
    static final float EPSILON = 1e-5f;

    /** A depthwise 3×3 convolution with {@code stride}, then a pointwise one from {@code in} to {@code out} channels. */
    record Stage(String name, int in, int out, int stride, boolean residual) {
    }

    static DefectNet standard() {
        return new DefectNet(List.of(new Stage("block1", 24, 32, 1, false), new Stage("block2", 32, 64, 2, false),
                new Stage("block3", 64, 64, 1, true), new Stage("block4", 64, 128, 2, false),
                new Stage("block5", 128, 128, 1, true), new Stage("block6", 128, 128, 1, true)));
    }

    /** The network as a trainable block that gives a score for each of {@code classes}. */
    Block block(int classes) {
        SequentialBlock network = new SequentialBlock();
        network.add(convolution(STEM, 3, 2, 1)).add(norm()).add(Activation.reluBlock());
        for (Stage stage : stages) {
            network.add(stage.residual()
                    ? new ParallelBlock(branches -> new NDList(branches.get(0).singletonOrThrow().add(branches.get(1).singletonOrThrow())),
                            List.of(separable(stage), Blocks.identityBlock()))
                    : separable(stage));
        }
        return network.add(Pool.globalAvgPool2dBlock()).add(Linear.builder().setUnits(classes).build());
    }

    private static Block separable(Stage stage) {
        SequentialBlock block = new SequentialBlock();
        block.add(convolution(stage.in(), 3, stage.stride(), stage.in())).add(norm()).add(Activation.reluBlock());
        block.add(convolution(stage.out(), 1, 1, 1)).add(norm());
        return stage.residual() ? block : block.add(Activation.reluBlock());
    }

    private static Conv2d convolution(int filters, int kernel, int stride, int groups) {
        return Conv2d.builder().setFilters(filters).setKernelShape(new Shape(kernel, kernel)).optStride(new Shape(stride, stride))
                .optPadding(new Shape(kernel / 2, kernel / 2)).optGroups(groups).optBias(false).build();
    }

    private static BatchNorm norm() {
        return BatchNorm.builder().optEpsilon(EPSILON).optMomentum(0.9f).build();
    }
}
