package org.hone.cli;

import java.nio.file.Path;

import org.hone.core.HoneException;
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
import org.hone.tests.support.TestExtensions;

/** Small model files for the tests. */
final class Models {

    private Models() {
    }

    /** {@code y = Softmax(r), r = Relu(m), m = MatMul(x, w)} with {@code x} and {@code y} {@code [batch, 2]}. */
    static Path mlp(Path folder) throws HoneException {
        return mlp(folder.resolve("mlp.onnx"), 1);
    }

    static Path mlp(Path file, float scale) throws HoneException {
        ValueType batched = ValueType.tensor(ElementType.FLOAT32, Shape.of(Dimension.symbol("batch"), Dimension.of(2)));
        NetworkBuilder builder = new NetworkBuilder("mlp").opset("", 17).irVersion(8);
        Value x = builder.input("x", batched);
        Value w = builder.constant("w", Tensor.ofFloats(Longs.of(2, 2), scale, -1, 0.5f, 2));
        Value m = builder.node("MatMul", x, w).name("dense").output("m");
        Value r = builder.node("Relu", m).name("relu").output("r");
        Value y = builder.node("Softmax", r).name("soft").attribute("axis", -1).output("y");
        builder.output(y, batched);
        new HoneEngine(TestExtensions.source()).opener().write(builder.network(), file, NetworkOpener.DEFAULT_EXTERNAL_DATA, null);
        return file;
    }
}
