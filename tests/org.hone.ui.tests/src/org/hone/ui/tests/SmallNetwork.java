package org.hone.ui.tests;

import java.nio.file.Path;

import org.hone.engine.HoneEngine;
import org.hone.engine.open.NetworkOpener;
import org.hone.model.build.NetworkBuilder;
import org.hone.model.network.Value;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.Dimension;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;
import org.hone.model.type.Shape;
import org.hone.model.type.ValueType;

/**
 * A network whose figures are worked out by hand, with an open dimension {@code batch}. For {@code batch} = 1:
 *
 * <pre>
 * conv1  Conv               [1, 4, 8, 8]   8·8·4·(3·3·3) = 6,912 MACs   108 parameters
 * relu1  Relu               [1, 4, 8, 8]
 * conv2  Conv               [1, 8, 8, 8]   8·8·8·4       = 2,048 MACs    32 parameters
 * pool   GlobalAveragePool  [1, 8, 1, 1]
 * flat   Flatten            [1, 8]
 * fc     Gemm               [1, 10]        8·10          =    80 MACs    90 parameters
 * </pre>
 */
final class SmallNetwork {

    static final String MACS = "9,040";
    static final String PARAMETERS = "230";

    private SmallNetwork() {
    }

    static Path write(HoneEngine engine, Path file) throws Exception {
        NetworkBuilder network = new NetworkBuilder("small").opset("", 13).irVersion(7);
        Value x = network.input("x", ValueType.tensor(ElementType.FLOAT32,
                Shape.of(Dimension.symbol("batch"), Dimension.of(3), Dimension.of(8), Dimension.of(8))));
        Value conv1 = network.node("Conv", x, network.constant("conv1.weight", zeros(4, 3, 3, 3))).name("conv1")
                .attribute("pads", Longs.of(1, 1, 1, 1)).output("conv1.out");
        Value relu1 = network.node("Relu", conv1).name("relu1").output("relu1.out");
        Value conv2 = network.node("Conv", relu1, network.constant("conv2.weight", zeros(8, 4, 1, 1))).name("conv2")
                .output("conv2.out");
        Value pool = network.node("GlobalAveragePool", conv2).name("pool").output("pool.out");
        Value flat = network.node("Flatten", pool).name("flat").output("flat.out");
        Value fc = network.node("Gemm", flat, network.constant("fc.weight", zeros(8, 10)), network.constant("fc.bias", zeros(10)))
                .name("fc").output("y");
        network.output(fc, ValueType.tensor(ElementType.FLOAT32, Shape.of(Dimension.symbol("batch"), Dimension.of(10))));
        engine.opener().write(network.network(), file, NetworkOpener.DEFAULT_EXTERNAL_DATA, null);
        return file;
    }

    private static Tensor zeros(long... sizes) {
        long count = 1;
        for (long size : sizes) {
            count *= size;
        }
        return Tensor.ofFloats(Longs.of(sizes), new float[(int) count]);
    }
}
