package org.hone.formats.onnx.internal;

import static org.hone.formats.onnx.internal.ProtoBytes.external;
import static org.hone.formats.onnx.internal.ProtoBytes.info;
import static org.hone.formats.onnx.internal.ProtoBytes.model;
import static org.hone.formats.onnx.internal.ProtoBytes.node;
import static org.hone.formats.onnx.internal.ProtoBytes.relu;
import static org.hone.formats.onnx.internal.ProtoBytes.tensor;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

import org.hone.core.FailureKind;

/** Files that are no good ONNX models, and what must be said of each: the fixture manifest's bad half. */
final class BadOnnxFixtures {

    private static final int DEEP = 100_000;

    /**
     * A file and what opening it must say.
     *
     * @param expected parts of the message, besides the file's name
     */
    record Fixture(String name, Supplier<byte[]> file, FailureKind kind, List<String> expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    private BadOnnxFixtures() {
    }

    static List<Fixture> all() {
        return List.of(
                // not a model at all
                bad("empty", () -> new byte[0], "at byte 0", "the file is empty"),
                bad("text", () -> "this is no model".getBytes(StandardCharsets.UTF_8), "at byte"),
                bad("png", () -> new byte[] { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13 }, "at byte"),
                bad("flatbuffer", () -> new byte[] { 0x1c, 0, 0, 0, 'T', 'F', 'L', '3', 0, 0, 0, 0 }, "at byte"),
                bad("zeros", () -> new byte[1000], "at byte", "field numbers are 1 to 536870911"),
                bad("only a head", () -> new ProtoBytes().varint(1, 8).text(2, "pytorch").toBytes(), "it has no graph"),
                bad("no version", () -> new ProtoBytes().message(7, relu()).toBytes(), "no IR version"),
                unsupported("IR version 2", () -> new ProtoBytes().varint(1, 2).message(7, relu()).toBytes(), "IR version is 2",
                        "versions 3"),
                // cut off or with lengths that lie
                bad("truncated", () -> Arrays.copyOf(model(relu()).toBytes(), 40), "goes beyond the end of the file"),
                bad("a length of 2^63", () -> new ProtoBytes().raw((byte) 0x3a, (byte) 0xff, (byte) 0xff, (byte) 0xff, (byte) 0xff,
                        (byte) 0xff, (byte) 0xff, (byte) 0xff, (byte) 0xff, (byte) 0xff, (byte) 1).toBytes(),
                        "a length of 18446744073709551615 bytes"),
                bad("a length of 2 GB", () -> new ProtoBytes().varint(1, 8).raw((byte) 0x3a, (byte) 0xff, (byte) 0xff, (byte) 0xff,
                        (byte) 0xff, (byte) 7).toBytes(), "a length of 2147483647 bytes"),
                bad("a varint without end", () -> new ProtoBytes().raw(filled(20, 0xff)).toBytes(), "more than ten bytes"),
                bad("a field beyond its message", () -> model(new ProtoBytes().raw((byte) 0x12, (byte) 50, (byte) 'g')).toBytes(),
                        "graph", "goes beyond the end of its message"),
                // nesting
                bad("graphs 100,000 deep", () -> model(nested(DEEP)).toBytes(), "nested more than 64 deep"),
                bad("graphs 65 deep", () -> model(nested(65)).toBytes(), "graphs are nested more than 64 deep"),
                bad("types 100,000 deep", () -> model(relu().message(13, new ProtoBytes().text(1, "y").message(2, deepType())))
                        .toBytes(), "types are nested more than 64 deep"),
                bad("groups 100,000 deep", () -> new ProtoBytes().raw(filled(DEEP, 30 << 3 & 0xff | 3)).toBytes(), "at byte"),
                // names
                bad("a NUL in a node's name", () -> model(relu().message(1, node("Relu", "x", "z").text(3, "a\0b"))).toBytes(),
                        "graph.node[1]", "NUL"),
                bad("a NUL in a value's name", () -> model(relu().message(1, node("Relu", "x", "z\0"))).toBytes(), "NUL"),
                bad("a NUL in an operator", () -> model(relu().message(1, node("Re\0lu", "x", "z"))).toBytes(), "NUL"),
                bad("a name that is not UTF-8", () -> model(relu().bytes(2, (byte) 0xc3, (byte) 0x28)).toBytes(), "not valid UTF-8"),
                bad("two nodes that make one value", () -> model(relu().message(1, node("Abs", "x", "y"))).toBytes(),
                        "two values of one graph are named 'y'", "node 'node of y' (Relu)", "(Abs)"),
                bad("one node that makes a value twice", () -> model(relu().message(1, node("Split", "x", "z").text(2, "z")))
                        .toBytes(), "two values of one graph are named 'z'"),
                bad("two inputs of one name", () -> model(relu().message(11, info("x", 1, 4))).toBytes(),
                        "two values of one graph are named 'x'", "a graph input"),
                bad("an initializer named as a node's output",
                        () -> model(relu().message(5, tensor("y", 1, 1).bytes(9, new byte[4]))).toBytes(), "named 'y'", "initializer"),
                bad("two initializers of one name", () -> model(relu().message(5, tensor("w", 1, 1).bytes(9, new byte[4]))
                        .message(5, tensor("w", 1, 1).bytes(9, new byte[4]))).toBytes(), "named 'w'"),
                bad("two initializers of one input", () -> model(relu().message(5, tensor("x", 1, 1).bytes(9, new byte[4]))
                        .message(5, tensor("x", 1, 1).bytes(9, new byte[4]))).toBytes(), "two initializers are named 'x'"),
                bad("an input without a name", () -> model(relu().message(11, info("", 1, 4))).toBytes(), "graph.input[1]",
                        "a graph input has no name"),
                bad("an output without a name", () -> model(relu().message(12, info("", 1, 4))).toBytes(), "graph.output[1]",
                        "a graph output has no name"),
                bad("an initializer without a name",
                        () -> model(relu().message(5, new ProtoBytes().varint(2, 1).bytes(9, new byte[4]))).toBytes(),
                        "graph.initializer[0]", "an initializer has no name"),
                bad("a node without an operator", () -> model(relu().message(1, new ProtoBytes().text(1, "x").text(2, "z")))
                        .toBytes(), "graph.node[1]", "no operator"),
                // the graph
                bad("a value that nothing produces", () -> model(relu().message(1, node("Relu", "nowhere", "z"))).toBytes(),
                        "node 'node of z' (Relu) uses value 'nowhere', which nothing in the graph or around it produces"),
                bad("an output that nothing produces", () -> model(relu().message(12, info("nowhere", 1, 4))).toBytes(),
                        "graph output 'nowhere'"),
                bad("a cycle of two", () -> model(relu().message(1, node("Abs", "b", "a")).message(1, node("Neg", "a", "b")))
                        .toBytes(), "cycle", "node 'node of a' (Abs)", "node 'node of b' (Neg)"),
                bad("a node that needs itself", () -> model(relu().message(1, node("Abs", "a", "a"))).toBytes(), "cycle"),
                bad("a cycle through a subgraph", () -> model(relu().message(1, cyclicIf())).toBytes(), "cycle", "(If)"),
                bad("a function that looks out of itself", () -> model(relu()).message(25, new ProtoBytes().text(1, "f")
                        .text(10, "local").text(5, "r").message(7, node("Relu", "x", "r"))).toBytes(), "uses value 'x'"),
                // shapes and data
                bad("a dimension of 2^62", () -> model(relu().message(11, info("w", 1, 1L << 62))).toBytes(), "graph.input[1]",
                        "a dimension is 4611686018427387904"),
                bad("dimensions whose product is 2^62", () -> model(relu().message(11, info("w", 1, 1L << 31, 1L << 31))).toBytes(),
                        "has more than"),
                bad("an initializer of 2^62 elements", () -> model(relu().message(5, tensor("w", 1, 1L << 62).bytes(9, new byte[4])))
                        .toBytes(), "tensor 'w'", "at most"),
                bad("an initializer of 10^9 elements without them", () -> model(relu().message(5, tensor("w", 1, 1_000_000_000)
                        .bytes(9, new byte[4]))).toBytes(), "tensor 'w' has 4 bytes of data", "need 4000000000"),
                bad("sizes below zero", () -> model(relu().message(5, tensor("w", 1, -1))).toBytes(), "the size -1 on axis 0"),
                bad("too few bytes", () -> model(relu().message(5, tensor("w", 1, 2, 2).bytes(9, new byte[12]))).toBytes(),
                        "tensor 'w' has 12 bytes of data", "float32[2, 2] need 16"),
                bad("too many numbers", () -> model(relu().message(5, tensor("w", 7, 2).packed(7, 1, 2, 3))).toBytes(),
                        "tensor 'w' has 3 numbers", "need 2"),
                bad("numbers of another type", () -> model(relu().message(5, tensor("w", 1, 1).packed(5, 1))).toBytes(),
                        "int32_data, which cannot hold that type"),
                bad("data in two fields", () -> model(relu().message(5, tensor("w", 7, 1).packed(7, 1).bytes(9, new byte[8])))
                        .toBytes(), "both in raw_data"),
                bad("a packed number cut off", () -> model(relu().message(5, tensor("w", 7, 1).bytes(7, (byte) 0x80))).toBytes(),
                        "cut off"),
                bad("packed floats of 5 bytes", () -> model(relu().message(5, tensor("w", 1, 1).bytes(4, new byte[5]))).toBytes(),
                        "no multiple of 4"),
                bad("no element type", () -> model(relu().message(5, tensor("w", 0, 1).bytes(9, new byte[4]))).toBytes(),
                        "no element type"),
                unsupported("an element type of the future", () -> model(relu().message(5, tensor("w", 99, 1).bytes(9, new byte[4])))
                        .toBytes(), "tensor 'w' has the element type 99"),
                unsupported("segments", () -> model(relu().message(5, tensor("w", 1, 1).message(3, new ProtoBytes().varint(1, 0))))
                        .toBytes(), "segments"),
                bad("strings in raw data", () -> model(relu().message(5, tensor("w", 8, 1).bytes(9, new byte[4]))).toBytes(),
                        "string_data"),
                bad("too few strings", () -> model(relu().message(5, tensor("w", 8, 2).text(6, "one"))).toBytes(),
                        "has 1 strings", "needs 2"),
                bad("a sparse tensor without indices", () -> model(relu().message(15, new ProtoBytes().message(1,
                        tensor("s", 1, 1).bytes(9, new byte[4])).varint(3, 5))).toBytes(), "sparse tensor 's' has no indices"),
                bad("a sparse tensor of wrong indices", () -> model(relu().message(15, new ProtoBytes()
                        .message(1, tensor("s", 1, 1).bytes(9, new byte[4]))
                        .message(2, tensor("", 7, 2).packed(7, 1, 2)).varint(3, 5))).toBytes(), "need int64[1]"),
                bad("a bad tensor in an attribute", () -> model(relu().message(1, node("Constant", "x", "c").message(5,
                        new ProtoBytes().text(1, "value").varint(20, 4).message(5, tensor("t", 1, 3))))).toBytes(),
                        "graph.node[1].attribute[0]", "tensor 't' has 0 bytes"),
                // external data
                outside("../../etc/passwd", "has '..'"), outside("a/../../b", "has '..'"),
                outside("/etc/passwd", "absolute path"), outside("", "the location is empty"),
                outside("C:\\weights.bin", "relative path"), outside("..\\weights.bin", "relative path"),
                outside("missing.bin", "there is no such file"), outside(".", "not a regular file"),
                bad("external data without a location", () -> model(relu().message(5, external(tensor("w", 1, 1), "offset", "0")))
                        .toBytes(), "names no location"),
                bad("external data without entries", () -> model(relu().message(5, tensor("w", 1, 1).varint(14, 1))).toBytes(),
                        "does not say where"),
                bad("external data with an offset that is no number", () -> model(relu().message(5, external(tensor("w", 1, 1),
                        "location", "w.bin", "offset", "0x10"))).toBytes(), "the offset '0x10'"),
                bad("external data with an offset below zero", () -> model(relu().message(5, external(tensor("w", 1, 1), "location",
                        "w.bin", "offset", "-4"))).toBytes(), "the offset '-4'"),
                bad("external data of another length", () -> model(relu().message(5, external(tensor("w", 1, 2), "location", "w.bin",
                        "length", "4"))).toBytes(), "external data of 4 bytes", "need 8"));
    }

    private static Fixture outside(String location, String expected) {
        return bad("external data at '" + location + "'",
                () -> model(relu().message(5, external(tensor("w", 1, 1), "location", location))).toBytes(), "tensor 'w'",
                "external data at '" + location + "'", expected);
    }

    private static Fixture bad(String name, Supplier<byte[]> file, String... expected) {
        return new Fixture(name, file, FailureKind.BAD_INPUT, List.of(expected));
    }

    private static Fixture unsupported(String name, Supplier<byte[]> file, String... expected) {
        return new Fixture(name, file, FailureKind.UNSUPPORTED, List.of(expected));
    }

    private static byte[] filled(int size, int value) {
        byte[] bytes = new byte[size];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }

    /** A graph in an attribute of a node of a graph, and so on. Built from the inside, each level's head in front. */
    static ProtoBytes nested(int depth) {
        java.util.ArrayDeque<byte[]> heads = new java.util.ArrayDeque<>();
        heads.push(new ProtoBytes().message(1, node("Relu", "x", "y")).toBytes());
        long size = heads.peek().length;
        for (int level = 1; level < depth; level++) {
            size = push(heads, 6, size); // attribute.g
            size = push(heads, 5, size); // node.attribute
            heads.push(new ProtoBytes().text(4, "If").toBytes());
            size += heads.peek().length;
            size = push(heads, 1, size); // graph.node
        }
        ProtoBytes all = new ProtoBytes();
        heads.forEach(all::raw);
        return all;
    }

    private static long push(java.util.Deque<byte[]> heads, int field, long size) {
        byte[] head = head(field, size);
        heads.push(head);
        return size + head.length;
    }

    private static byte[] head(int field, long length) {
        ProtoBytes packed = new ProtoBytes().varint(1, length);
        byte[] encoded = packed.toBytes();
        encoded[0] = (byte) (field << 3 | 2);
        return encoded;
    }

    private static ProtoBytes deepType() {
        java.util.ArrayDeque<byte[]> heads = new java.util.ArrayDeque<>();
        long size = 0;
        for (int level = 0; level < DEEP; level++) {
            size = push(heads, 1, size); // sequence.elem_type
            size = push(heads, 4, size); // type.sequence_type
        }
        ProtoBytes all = new ProtoBytes();
        heads.forEach(all::raw);
        return all;
    }

    /** An If whose branch uses what the If itself gives. */
    private static ProtoBytes cyclicIf() {
        ProtoBytes branch = new ProtoBytes().message(1, node("Relu", "z", "inner")).message(12, info("inner", 1, 4));
        return node("If", "x", "z").message(5, new ProtoBytes().text(1, "then_branch").varint(20, 5).message(6, branch));
    }
}
