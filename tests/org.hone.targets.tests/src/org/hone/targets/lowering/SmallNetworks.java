package org.hone.targets.lowering;

import static org.hone.targets.lowering.LoweredNetwork.group;
import static org.hone.targets.lowering.LoweredNetwork.random;

import java.util.LinkedHashMap;
import java.util.Map;

import org.hone.model.build.NetworkBuilder;
import org.hone.model.network.Network;
import org.hone.model.network.Value;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;

/** Networks of a few nodes, each of which exercises one of lowering's decisions. */
final class SmallNetworks {

    private SmallNetworks() {
    }

    static Map<String, Network> all() {
        Map<String, Network> all = new LinkedHashMap<>();
        all.put("channel shuffle", channelShuffle());
        all.put("flattened image", flattenedImage());
        all.put("concat of branches", concatOfBranches());
        all.put("concat of one branch twice", concatOfOneTwice());
        all.put("nested concat", nestedConcat());
        all.put("split and slices", splitAndSlices());
        all.put("squeeze and excitation", squeezeAndExcitation());
        all.put("reductions behind a convolution", reductions());
        all.put("pad and resize", padAndResize());
        all.put("depth to space", depthToSpace());
        all.put("one dimension", oneDimension());
        all.put("batch normalization", batchNormalization());
        all.put("transposed convolution", transposedConvolution());
        all.put("fused residual", fusedResidual());
        all.put("fused silu", fusedSilu());
        all.put("parametric relu", parametricRelu());
        all.put("matrix products", matrixProducts());
        all.put("gemm with odd bias", gemm());
        all.put("broadcasting", broadcasting());
        all.put("input given out", inputGivenOut());
        all.put("multiplier", depthMultiplier());
        all.put("local response", localResponse());
        all.put("residual of the input itself", residualOfInput());
        all.put("three dimensions", threeDimensions());
        all.put("product with a part of itself", productWithPart());
        all.put("constant given out", constantGivenOut());
        return all;
    }

    private static Value conv(NetworkBuilder net, String name, Value input, int seed, long[] weights, long group, long stride, long pad) {
        Value w = net.constant(name + "_w", random(seed, weights));
        Value b = net.constant(name + "_b", random(seed + 1, weights[0]));
        return net.node("Conv", input, w, b).name(name).attribute("group", group).attribute("strides", Longs.of(stride, stride))
                .attribute("pads", Longs.of(pad, pad, pad, pad)).output(name);
    }

    private static Value unary(NetworkBuilder net, String operator, String name, Value input) {
        return net.node(operator, input).name(name).output(name);
    }

    private static Value shape(NetworkBuilder net, String name, long... sizes) {
        return net.constant(name, Tensor.ofLongs(Longs.of(sizes.length), sizes));
    }

    static Network channelShuffle() {
        NetworkBuilder net = new NetworkBuilder("shuffle");
        Value x = net.input("x", ElementType.FLOAT32, 1, 6, 5, 4);
        Value a = conv(net, "a", x, 1, new long[] { 12, 2, 1, 1 }, 3, 1, 0);
        Value r1 = net.node("Reshape", a, shape(net, "s1", 1, 3, 4, 5, 4)).name("r1").output("r1");
        Value t = net.node("Transpose", r1).name("t").attribute("perm", Longs.of(0, 2, 1, 3, 4)).output("t");
        Value r2 = net.node("Reshape", t, shape(net, "s2", 1, 12, 5, 4)).name("r2").output("r2");
        Value d = conv(net, "d", r2, 3, new long[] { 12, 1, 3, 3 }, 12, 1, 1);
        return net.output(d).network();
    }

    static Network flattenedImage() {
        NetworkBuilder net = new NetworkBuilder("flatten");
        Value x = net.input("x", ElementType.FLOAT32, 2, 3, 6, 5);
        Value a = conv(net, "a", x, 5, new long[] { 7, 3, 3, 3 }, 1, 1, 1);
        Value f = net.node("Flatten", unary(net, "Relu", "r", a)).name("f").output("f");
        Value w = net.constant("w", random(7, 11, 7 * 6 * 5));
        return net.output(net.node("Gemm", f, w, net.constant("b", random(8, 11))).name("g").attribute("transB", 1).output("g")).network();
    }

    static Network concatOfBranches() {
        NetworkBuilder net = new NetworkBuilder("branches");
        Value x = net.input("x", ElementType.FLOAT32, 1, 4, 6, 6);
        Value a = conv(net, "a", x, 11, new long[] { 5, 4, 1, 1 }, 1, 1, 0);
        Value b = conv(net, "b", x, 13, new long[] { 20, 4, 3, 3 }, 1, 1, 1);
        Value p = net.node("MaxPool", x).name("p").attribute("kernel_shape", Longs.of(3, 3)).attribute("pads", Longs.of(1, 1, 1, 1)).output("p");
        Value c = net.node("Concat", a, b, p).name("c").attribute("axis", 1).output("c");
        return net.output(conv(net, "d", unary(net, "Relu", "r", c), 15, new long[] { 6, 29, 1, 1 }, 1, 1, 0)).network();
    }

    static Network concatOfOneTwice() {
        NetworkBuilder net = new NetworkBuilder("twice");
        Value x = net.input("x", ElementType.FLOAT32, 1, 4, 3, 3);
        Value a = conv(net, "a", x, 17, new long[] { 5, 4, 1, 1 }, 1, 1, 0);
        Value c = net.node("Concat", a, a, x).name("c").attribute("axis", 1).output("c");
        return net.output(conv(net, "d", c, 19, new long[] { 3, 14, 1, 1 }, 1, 1, 0), a).network();
    }

    static Network nestedConcat() {
        NetworkBuilder net = new NetworkBuilder("nested");
        Value x = net.input("x", ElementType.FLOAT32, 2, 3, 4, 4);
        Value a = conv(net, "a", x, 21, new long[] { 4, 3, 3, 3 }, 1, 1, 1);
        Value c1 = net.node("Concat", a, conv(net, "b", a, 23, new long[] { 5, 4, 1, 1 }, 1, 1, 0)).name("c1").attribute("axis", 1).output("c1");
        Value d = conv(net, "d", unary(net, "Relu", "r", c1), 25, new long[] { 6, 9, 1, 1 }, 1, 1, 0);
        Value c2 = net.node("Concat", c1, d).name("c2").attribute("axis", 1).output("c2");
        return net.output(conv(net, "e", c2, 27, new long[] { 3, 15, 1, 1 }, 1, 1, 0)).network();
    }

    static Network splitAndSlices() {
        NetworkBuilder net = new NetworkBuilder("split");
        Value x = net.input("x", ElementType.FLOAT32, 1, 6, 4, 4);
        Value a = conv(net, "a", x, 31, new long[] { 9, 6, 1, 1 }, 1, 1, 0);
        var split = net.node("Split", a, shape(net, "parts", 4, 5)).name("s").attribute("axis", 1);
        Value low = split.output("low");
        Value high = split.output("high");
        Value b = conv(net, "b", low, 33, new long[] { 4, 1, 3, 3 }, 4, 1, 1);
        Value cut = net.node("Slice", high, shape(net, "from", 1), shape(net, "to", 5), shape(net, "axes", 1)).name("cut").output("cut");
        return net.output(net.node("Add", b, cut).name("sum").output("sum")).network();
    }

    static Network squeezeAndExcitation() {
        NetworkBuilder net = new NetworkBuilder("excitation");
        Value x = net.input("x", ElementType.FLOAT32, 1, 5, 4, 6);
        Value a = conv(net, "a", x, 41, new long[] { 8, 5, 3, 3 }, 1, 1, 1);
        Value p = unary(net, "GlobalAveragePool", "p", a);
        Value s = unary(net, "Sigmoid", "s", conv(net, "b", p, 43, new long[] { 8, 8, 1, 1 }, 1, 1, 0));
        return net.output(net.node("Mul", a, s).name("m").output("m")).network();
    }

    static Network reductions() {
        NetworkBuilder net = new NetworkBuilder("reduce");
        Value x = net.input("x", ElementType.FLOAT32, 1, 3, 4, 6);
        Value a = conv(net, "a", x, 45, new long[] { 5, 3, 1, 1 }, 1, 1, 0);
        Value mean = net.node("ReduceMean", a, shape(net, "axes", 1)).name("mean").attribute("keepdims", 0).output("mean");
        Value soft = net.node("Softmax", a).name("soft").attribute("axis", 1).output("soft");
        Value best = net.node("ArgMax", a).name("best").attribute("axis", 1).output("best");
        return net.output(mean, soft, best).network();
    }

    static Network padAndResize() {
        NetworkBuilder net = new NetworkBuilder("resize");
        Value x = net.input("x", ElementType.FLOAT32, 1, 3, 4, 5);
        Value a = conv(net, "a", x, 51, new long[] { 4, 3, 1, 1 }, 1, 1, 0);
        Value p = net.node("Pad", a, shape(net, "pads", 0, 1, 1, 2, 0, 0, 1, 1)).name("p").output("p");
        Value up = net.node("Resize", p, null, net.constant("scales", Tensor.ofFloats(Longs.of(4), 1, 1, 2, 2))).name("up")
                .attribute("mode", "linear").output("up");
        Value near = net.node("Resize", up, null, null, shape(net, "sizes", 1, 5, 7, 9)).name("near").output("near");
        return net.output(conv(net, "b", near, 53, new long[] { 3, 5, 1, 1 }, 1, 1, 0)).network();
    }

    static Network depthToSpace() {
        NetworkBuilder net = new NetworkBuilder("depth");
        Value x = net.input("x", ElementType.FLOAT32, 1, 3, 4, 4);
        Value a = conv(net, "a", x, 55, new long[] { 8, 3, 1, 1 }, 1, 1, 0);
        Value d = net.node("DepthToSpace", a).name("d").attribute("blocksize", 2).attribute("mode", "CRD").output("d");
        Value s = net.node("SpaceToDepth", d).name("s").attribute("blocksize", 4).output("s");
        return net.output(d, conv(net, "b", s, 57, new long[] { 3, 32, 1, 1 }, 1, 1, 0)).network();
    }

    static Network oneDimension() {
        NetworkBuilder net = new NetworkBuilder("signal");
        Value x = net.input("x", ElementType.FLOAT32, 2, 3, 20);
        Value a = net.node("Conv", x, net.constant("w", random(61, 6, 3, 5)), net.constant("b", random(62, 6))).name("a")
                .attribute("strides", Longs.of(2)).attribute("pads", Longs.of(2, 1)).output("a");
        Value p = net.node("AveragePool", unary(net, "Relu", "r", a)).name("p").attribute("kernel_shape", Longs.of(3))
                .attribute("strides", Longs.of(2)).output("p");
        return net.output(p).network();
    }

    static Network batchNormalization() {
        NetworkBuilder net = new NetworkBuilder("normal");
        Value x = net.input("x", ElementType.FLOAT32, 1, 5, 3, 4);
        Value y = net.input("y", ElementType.FLOAT32, 3, 5);
        Value scale = net.constant("scale", random(63, 5));
        Value shift = net.constant("shift", random(64, 5));
        Value mean = net.constant("mean", random(65, 5));
        Value variance = net.constant("variance", Tensor.ofFloats(Longs.of(5), 0.5f, 1, 1.5f, 2, 0.1f));
        Value image = net.node("BatchNormalization", x, scale, shift, mean, variance).name("image").output("image");
        Value rows = net.node("BatchNormalization", y, scale, shift, mean, variance).name("rows").output("rows");
        return net.output(image, rows).network();
    }

    static Network transposedConvolution() {
        NetworkBuilder net = new NetworkBuilder("up");
        Value x = net.input("x", ElementType.FLOAT32, 1, 4, 3, 5);
        Value a = net.node("ConvTranspose", x, net.constant("w", random(71, 4, 3, 3, 3)), net.constant("b", random(72, 6))).name("a")
                .attribute("strides", Longs.of(2, 2)).attribute("group", 2).attribute("pads", Longs.of(1, 0, 1, 1))
                .attribute("output_padding", Longs.of(1, 0)).output("a");
        Value r = unary(net, "Relu", "r", a);
        Network network = net.output(r).network();
        group(network, a.getProducer(), r.getProducer());
        return network;
    }

    static Network fusedResidual() {
        NetworkBuilder net = new NetworkBuilder("residual");
        Value x = net.input("x", ElementType.FLOAT32, 1, 4, 5, 5);
        Value a = conv(net, "a", x, 73, new long[] { 6, 4, 3, 3 }, 1, 1, 1);
        Value b = conv(net, "b", x, 75, new long[] { 6, 4, 1, 1 }, 1, 1, 0);
        Value bias = net.node("Add", b, net.constant("more", random(77, 6, 1, 1))).name("bias").output("bias");
        Value sum = net.node("Add", a, bias).name("sum").output("sum");
        Value r = unary(net, "Relu", "r", sum);
        Network network = net.output(r).network();
        group(network, b.getProducer(), bias.getProducer(), sum.getProducer(), r.getProducer());
        return network;
    }

    static Network fusedSilu() {
        NetworkBuilder net = new NetworkBuilder("silu");
        Value x = net.input("x", ElementType.FLOAT32, 1, 4, 5, 5);
        Value a = conv(net, "a", x, 78, new long[] { 6, 4, 3, 3 }, 1, 1, 1);
        Value s = unary(net, "Sigmoid", "s", a);
        Value m = net.node("Mul", a, s).name("m").output("m");
        Network network = net.output(m).network();
        group(network, a.getProducer(), s.getProducer(), m.getProducer());
        return network;
    }

    static Network parametricRelu() {
        NetworkBuilder net = new NetworkBuilder("prelu");
        Value x = net.input("x", ElementType.FLOAT32, 1, 4, 5, 5);
        Value a = conv(net, "a", x, 79, new long[] { 6, 4, 3, 3 }, 1, 1, 1);
        Value p = net.node("PRelu", a, net.constant("slopes", random(81, 6, 1, 1))).name("p").output("p");
        Value q = net.node("PRelu", conv(net, "b", p, 82, new long[] { 3, 6, 1, 1 }, 1, 1, 0), net.constant("others", random(84, 3, 1, 1)))
                .name("q").output("q");
        Network network = net.output(q).network();
        group(network, a.getProducer(), p.getProducer());
        return network;
    }

    static Network matrixProducts() {
        NetworkBuilder net = new NetworkBuilder("products");
        Value x = net.input("x", ElementType.FLOAT32, 2, 3, 4, 5);
        Value y = net.input("y", ElementType.FLOAT32, 3, 5, 6);
        Value z = net.node("MatMul", x, y).name("z").output("z");
        Value f = unary(net, "Tanh", "f", z);
        Value w = net.node("MatMul", f, net.constant("w", random(85, 6, 7))).name("w").output("wide");
        group(net.network(), z.getProducer(), f.getProducer());
        return net.output(w, net.node("LayerNormalization", w, net.constant("scale", random(86, 7)), net.constant("bias", random(87, 7)))
                .name("n").output("n")).network();
    }

    static Network gemm() {
        NetworkBuilder net = new NetworkBuilder("gemm");
        Value x = net.input("x", ElementType.FLOAT32, 5, 3);
        Value g = net.node("Gemm", x, net.constant("w", random(88, 5, 7)), net.constant("c", random(89, 3, 1))).name("g")
                .attribute("transA", 1).attribute("alpha", 0.5f).attribute("beta", 2f).output("g");
        return net.output(g).network();
    }

    static Network broadcasting() {
        NetworkBuilder net = new NetworkBuilder("broadcast");
        Value x = net.input("x", ElementType.FLOAT32, 2, 3, 4, 5);
        Value y = net.input("y", ElementType.FLOAT32, 3, 1, 5);
        Value a = net.node("Sub", x, y).name("a").output("a");
        Value b = net.node("Mul", net.constant("k", random(91, 4, 1)), a).name("b").output("b");
        return net.output(net.node("Max", b, net.constant("zero", Tensor.ofFloats(Longs.EMPTY, 0.1f)), y).name("m").output("m")).network();
    }

    static Network inputGivenOut() {
        NetworkBuilder net = new NetworkBuilder("through");
        Value x = net.input("x", ElementType.FLOAT32, 1, 2, 3, 4);
        Value r = net.node("Reshape", x, shape(net, "s", 2, 12)).name("r").output("r");
        Value t = net.node("Transpose", x).name("t").attribute("perm", Longs.of(0, 2, 3, 1)).output("t");
        Value back = net.node("Transpose", t).name("back").attribute("perm", Longs.of(0, 3, 1, 2)).output("back");
        return net.output(r, unary(net, "Identity", "same", x), back).network();
    }

    static Network depthMultiplier() {
        NetworkBuilder net = new NetworkBuilder("multiplier");
        Value x = net.input("x", ElementType.FLOAT32, 1, 3, 5, 5);
        return net.output(conv(net, "a", x, 93, new long[] { 6, 1, 3, 3 }, 3, 1, 1)).network();
    }

    static Network localResponse() {
        NetworkBuilder net = new NetworkBuilder("lrn");
        Value x = net.input("x", ElementType.FLOAT32, 1, 3, 5, 5);
        Value a = conv(net, "a", x, 95, new long[] { 9, 3, 3, 3 }, 1, 1, 1);
        Value l = net.node("LRN", a).name("l").attribute("size", 5).attribute("alpha", 0.3f).attribute("beta", 0.6f).attribute("bias", 1.5f)
                .output("l");
        Value n = net.node("InstanceNormalization", l, net.constant("scale", random(97, 9)), net.constant("bias", random(98, 9))).name("n")
                .output("n");
        return net.output(n).network();
    }

    static Network residualOfInput() {
        NetworkBuilder net = new NetworkBuilder("self");
        Value x = net.input("x", ElementType.FLOAT32, 1, 4, 5, 5);
        Value a = unary(net, "Relu", "a", x);
        Value c = conv(net, "c", a, 99, new long[] { 4, 4, 3, 3 }, 1, 1, 1);
        Value sum = net.node("Add", c, a).name("sum").output("sum");
        Network network = net.output(sum).network();
        group(network, c.getProducer(), sum.getProducer());
        return network;
    }

    /** Has no kernel of its own: nothing is fused into the generic one. */
    static Network threeDimensions() {
        NetworkBuilder net = new NetworkBuilder("volume");
        Value x = net.input("x", ElementType.FLOAT32, 1, 2, 3, 4, 5);
        Value weights = net.node("Constant").name("w").attribute("value", random(101, 3, 2, 2, 2, 2)).output("w");
        Value c = net.node("Conv", x, weights).name("c").output("c");
        Value r = unary(net, "Relu", "r", c);
        Network network = net.output(r).network();
        group(network, c.getProducer(), r.getProducer());
        return network;
    }

    static Network productWithPart() {
        NetworkBuilder net = new NetworkBuilder("part");
        Value x = net.input("x", ElementType.FLOAT32, 1, 5, 6);
        Value a = unary(net, "Tanh", "a", x);
        Value first = net.node("Slice", a, shape(net, "from", 0), shape(net, "to", 1), shape(net, "axes", 2)).name("first").output("first");
        return net.output(net.node("Mul", a, first).name("m").output("m")).network();
    }

    static Network constantGivenOut() {
        NetworkBuilder net = new NetworkBuilder("constant");
        Value x = net.input("x", ElementType.FLOAT32, 2, 3);
        return net.output(unary(net, "Neg", "n", x), net.constant("k", random(100, 3, 4))).network();
    }
}
