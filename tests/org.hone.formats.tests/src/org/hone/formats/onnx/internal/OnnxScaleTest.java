package org.hone.formats.onnx.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.hone.core.HoneException;
import org.hone.formats.file.Allocation;
import org.hone.model.network.Network;
import org.hone.model.snapshot.NetworkSnapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Large networks, and small files that would be large in memory. */
@Timeout(120)
class OnnxScaleTest {

    private static final long BASE = 64L << 20;

    @TempDir
    Path folder;

    private static ProtoBytes chain(int nodes) {
        ProtoBytes graph = new ProtoBytes().message(11, ProtoBytes.info("v0", 1, 4)).message(12, ProtoBytes.info("v" + nodes, 1, 4));
        for (int i = 0; i < nodes; i++) {
            graph.message(1, ProtoBytes.node("Relu", "v" + i, "v" + (i + 1)));
        }
        return graph;
    }

    private static ProtoBytes star(int nodes) {
        ProtoBytes graph = new ProtoBytes().message(11, ProtoBytes.info("x", 1, 4)).message(12, ProtoBytes.info("v0", 1, 4));
        for (int i = 0; i < nodes; i++) {
            graph.message(1, ProtoBytes.node("Relu", "x", "v" + i));
        }
        return graph;
    }

    private Path write(ProtoBytes graph) throws IOException {
        return Files.write(folder.resolve("model.onnx"), ProtoBytes.model(graph).toBytes());
    }

    private static long perNode(Path file, int nodes) throws HoneException {
        Network[] read = new Network[1];
        long allocated = Allocation.of(() -> {
            read[0] = OnnxFiles.read(file);
            NetworkSnapshot.of(read[0]);
        });
        assertEquals(nodes, read[0].getGraph().getNodes().size());
        return allocated / nodes;
    }

    @Test
    void readsAChainOfAnyLengthInLinearSpace() throws IOException, HoneException {
        perNode(write(chain(1000)), 1000);
        long few = perNode(write(chain(1000)), 1000);
        long many = perNode(write(chain(100_000)), 100_000);
        assertTrue(many < few * 3 / 2, few + " bytes a node of 1,000 and " + many + " of 100,000");
    }

    @Test
    void readsAValueWithManyUsesInLinearSpace() throws IOException, HoneException {
        perNode(write(star(1000)), 1000);
        long few = perNode(write(star(1000)), 1000);
        Path file = write(star(100_000));
        long many = perNode(file, 100_000);
        assertTrue(many < few * 3 / 2, few + " bytes a node of 1,000 and " + many + " of 100,000");
        Network network = OnnxFiles.read(file);
        assertEquals(100_000, network.getGraph().getInputs().get(0).getUses().size());
        OnnxFiles.write(network, folder.resolve("copy.onnx"), -1);
        assertEquals(100_000, OnnxFiles.read(folder.resolve("copy.onnx")).getGraph().getNodes().size());
    }

    record Bomb(String name, Supplier<byte[]> file) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final int MILLION = 1_000_000;

    private static byte[] repeated(byte[] part, int count) {
        ByteBuffer all = ByteBuffer.allocate(part.length * count);
        for (int i = 0; i < count; i++) {
            all.put(part);
        }
        return all.array();
    }

    private static ProtoBytes many(ProtoBytes field) {
        return new ProtoBytes().raw(repeated(field.toBytes(), MILLION));
    }

    private static Bomb bomb(String name, Supplier<ProtoBytes> model) {
        return new Bomb(name, () -> model.get().toBytes());
    }

    private static Bomb inGraph(String name, Supplier<ProtoBytes> fields) {
        return bomb(name, () -> ProtoBytes.model(ProtoBytes.relu().raw(fields.get().toBytes())));
    }

    private static Bomb inNode(String name, Supplier<ProtoBytes> fields) {
        return inGraph(name, () -> new ProtoBytes().message(1, ProtoBytes.node("Any", "x", "z").raw(fields.get().toBytes())));
    }

    private static Bomb inAttribute(String name, Supplier<ProtoBytes> fields) {
        return inNode(name, () -> new ProtoBytes().message(5, new ProtoBytes().text(1, "a").raw(fields.get().toBytes())));
    }

    private static Bomb inTensor(String name, Supplier<ProtoBytes> fields) {
        return inGraph(name, () -> new ProtoBytes().message(5, ProtoBytes.tensor("w", 1).raw(fields.get().toBytes())));
    }

    private static final ProtoBytes NOTHING = new ProtoBytes();

    /** A million of each of the smallest parts a file can have, a few bytes each. */
    static Stream<Bomb> bombs() {
        return Stream.of(inNode("empty inputs", () -> many(new ProtoBytes().text(1, ""))),
                inNode("empty outputs", () -> many(new ProtoBytes().text(2, ""))),
                inNode("empty attributes", () -> many(new ProtoBytes().message(5, NOTHING))),
                inNode("empty metadata", () -> many(new ProtoBytes().message(9, NOTHING))),
                inNode("unknown fields", () -> many(new ProtoBytes().varint(90, 1))),
                inNode("unknown fields between known ones", () -> many(new ProtoBytes().varint(90, 1).text(6, ""))),
                inAttribute("empty strings", () -> new ProtoBytes().varint(20, 8).raw(many(new ProtoBytes().text(9, "")).toBytes())),
                inAttribute("integers", () -> new ProtoBytes().varint(20, 7).raw(many(new ProtoBytes().varint(8, 1)).toBytes())),
                inAttribute("packed integers", () -> new ProtoBytes().varint(20, 7).bytes(8, new byte[4 * MILLION])),
                inAttribute("empty graphs", () -> new ProtoBytes().varint(20, 10).raw(many(new ProtoBytes().message(11, NOTHING)).toBytes())),
                inAttribute("empty types", () -> new ProtoBytes().varint(20, 14).raw(many(new ProtoBytes().message(15, NOTHING)).toBytes())),
                inAttribute("parts of a tensor", () -> new ProtoBytes().varint(20, 4).raw(repeated(new ProtoBytes().message(5, NOTHING)
                        .toBytes(), 20_000))),
                inGraph("empty value infos", () -> many(new ProtoBytes().message(13, NOTHING))),
                inGraph("empty annotations", () -> many(new ProtoBytes().message(14, NOTHING))),
                inGraph("dimensions", () -> new ProtoBytes().message(11, new ProtoBytes().text(1, "i").message(2, new ProtoBytes()
                        .message(1, new ProtoBytes().message(2, many(new ProtoBytes().message(1, NOTHING))))))),
                inTensor("sizes of one", () -> many(new ProtoBytes().varint(1, 1))),
                inTensor("external entries", () -> many(new ProtoBytes().message(13, NOTHING))),
                inTensor("unpacked numbers", () -> many(new ProtoBytes().varint(7, 1))),
                bomb("opset imports", () -> ProtoBytes.model(ProtoBytes.relu()).raw(many(new ProtoBytes().message(8, NOTHING)).toBytes())),
                bomb("functions", () -> ProtoBytes.model(ProtoBytes.relu()).raw(many(new ProtoBytes().message(25, NOTHING)).toBytes())),
                bomb("parts of the graph", () -> ProtoBytes.model(ProtoBytes.relu()).raw(many(new ProtoBytes().message(7, NOTHING)).toBytes())),
                bomb("a text of 50 MB", () -> ProtoBytes.model(ProtoBytes.relu()).bytes(6, repeated(new byte[] { 'a' }, 50 * MILLION))),
                bomb("an unknown field of 50 MB", () -> ProtoBytes.model(ProtoBytes.relu()).bytes(20, new byte[50 * MILLION])));
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void takesNoMoreMemoryThanTheFilesSizeAllows(Bomb bomb) throws IOException {
        byte[] content = bomb.file().get();
        Path file = Files.write(folder.resolve("bomb.onnx"), content);
        long allocated = Allocation.of(() -> {
            try {
                OnnxFiles.read(file);
            } catch (HoneException e) {
                assertTrue(e.getMessage().contains(file.toString()), e.getMessage());
            }
        });
        long allowed = BASE + 4L * content.length;
        assertTrue(allocated <= allowed, () -> allocated + " bytes allocated, " + allowed + " allowed for " + content.length);
    }

    @Test
    void opensALargeFileOfWeightsWithoutReadingThem() throws IOException, HoneException {
        byte[] weights = new byte[60 << 20];
        new Random(1).nextBytes(weights);
        Path file = write(ProtoBytes.relu().message(5, ProtoBytes.tensor("w", 1, weights.length / 4).bytes(9, weights)));
        long allocated = Allocation.of(() -> OnnxFiles.read(file));
        assertTrue(allocated < 1 << 20, allocated + " bytes allocated");
    }

    @Test
    void refusesMoreThanAMillionNodes() throws IOException {
        byte[] node = new ProtoBytes().message(1, new ProtoBytes().text(4, "A")).toBytes();
        Path file = write(new ProtoBytes().raw(repeated(node, MILLION + 1)));
        HoneException error = assertThrows(HoneException.class, () -> OnnxFiles.read(file));
        assertTrue(error.getMessage().contains("more than 1000000 nodes"), error.getMessage());
    }
}
