package org.hone.formats.onnx.internal;

import static org.hone.formats.onnx.internal.ProtoBytes.external;
import static org.hone.formats.onnx.internal.ProtoBytes.info;
import static org.hone.formats.onnx.internal.ProtoBytes.model;
import static org.hone.formats.onnx.internal.ProtoBytes.node;
import static org.hone.formats.onnx.internal.ProtoBytes.relu;
import static org.hone.formats.onnx.internal.ProtoBytes.tensor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Small good models with everything in them that ONNX has: the seeds of fuzzing. */
public final class OnnxSeeds {

    private static final int SMALL = 4096;

    private OnnxSeeds() {
    }

    /** The seeds by name. */
    static Map<String, byte[]> all() {
        Map<String, ProtoBytes> seeds = new LinkedHashMap<>();
        seeds.put("relu", model(relu()));
        seeds.put("weights", model(weights()));
        seeds.put("attributes", model(attributes()));
        seeds.put("subgraphs", model(subgraphs()));
        seeds.put("function", model(relu()).message(25, function()));
        seeds.put("types", model(types()));
        seeds.put("unordered", new ProtoBytes().message(7, new ProtoBytes().message(12, info("y", 1, 4))
                .message(1, node("Abs", "a", "y")).message(1, node("Neg", "x", "a")).message(11, info("x", 1, 4)))
                .message(8, new ProtoBytes().varint(2, 17)).varint(1, 8));
        seeds.put("notes", model(notes()).text(2, "maker").text(3, "1").text(4, "domain").varint(5, 1).text(6, "doc")
                .message(14, new ProtoBytes().text(1, "k").text(2, "v")).message(20, new ProtoBytes().message(2, relu())));
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        seeds.forEach((name, seed) -> bytes.put(name, seed.toBytes()));
        return bytes;
    }

    private static ProtoBytes weights() {
        return relu().message(5, tensor("a", 1, 2).packedFloats(4, 1, 2)).message(5, tensor("b", 7, 2).packed(7, -1, 300))
                .message(5, tensor("c", 3, 3).packed(5, -1, 2, 3)).message(5, tensor("d", 11, 1).float64(10, 1.5))
                .message(5, tensor("e", 13, 2).packed(11, 1, 2)).message(5, tensor("f", 8, 2).text(6, "one").text(6, "two"))
                .message(5, tensor("g", 22, 3).bytes(9, (byte) 0x21, (byte) 3)).message(5, tensor("h", 1).float32(4, 1))
                .message(5, tensor("x", 1, 4).bytes(9, new byte[16]))
                .message(5, external(tensor("i", 1, 0), "location", "w.bin", "offset", "0"))
                .message(15, new ProtoBytes().message(1, tensor("s", 1, 2).packedFloats(4, 1, 2))
                        .message(2, tensor("", 7, 2).packed(7, 0, 4)).varint(3, 5));
    }

    private static ProtoBytes attribute(String name, int type) {
        return new ProtoBytes().text(1, name).varint(20, type);
    }

    private static ProtoBytes attributes() {
        ProtoBytes type = new ProtoBytes().message(1, new ProtoBytes().varint(1, 1));
        ProtoBytes sparse = new ProtoBytes().message(1, tensor("s", 1, 1).packedFloats(4, 1)).message(2, tensor("", 7, 1).packed(7, 0))
                .varint(3, 5);
        return relu().message(1, node("Any", "x", "z").message(5, attribute("f", 1).float32(2, 1)).message(5, attribute("i", 2).varint(3, 1))
                .message(5, attribute("s", 3).text(4, "text")).message(5, attribute("t", 4).message(5, tensor("t", 1, 1).packedFloats(4, 1)))
                .message(5, attribute("fs", 6).float32(7, 1).packedFloats(7, 2)).message(5, attribute("is", 7).varint(8, 1).packed(8, 2))
                .message(5, attribute("ss", 8).text(9, "a").text(9, "b")).message(5, attribute("ts", 9).message(10, tensor("u", 1, 0)))
                .message(5, attribute("st", 11).message(22, sparse)).message(5, attribute("sts", 12).message(23, sparse))
                .message(5, attribute("tp", 13).message(14, type)).message(5, attribute("tps", 14).message(15, type))
                .message(5, attribute("new", 77).text(99, "new")).message(5, new ProtoBytes().text(1, "old").varint(3, 2)));
    }

    private static ProtoBytes subgraphs() {
        ProtoBytes inner = new ProtoBytes().message(1, node("Relu", "x", "i")).message(12, info("i", 1, 4));
        ProtoBytes middle = new ProtoBytes().message(1, node("If", "y", "m").message(5, attribute("then_branch", 5).message(6, inner)))
                .message(12, info("m", 1, 4));
        return relu().message(1, node("If", "x", "z").message(5, attribute("then_branch", 5).message(6, middle))
                .message(5, attribute("branches", 10).message(11, inner).message(11, inner)));
    }

    private static ProtoBytes function() {
        ProtoBytes reference = attribute("alpha", 1).text(21, "slope");
        return new ProtoBytes().text(1, "Leaky").text(10, "local").text(4, "in").text(5, "out").text(6, "slope")
                .message(7, node("LeakyRelu", "in", "out").message(5, reference)).message(9, new ProtoBytes().varint(2, 17))
                .message(11, attribute("offset", 1).float32(2, 0.5f)).message(12, info("out", 1, 4));
    }

    private static ProtoBytes types() {
        ProtoBytes tensor = new ProtoBytes().message(1, new ProtoBytes().varint(1, 7).message(2, new ProtoBytes()
                .message(1, new ProtoBytes().text(2, "batch")).message(1, new ProtoBytes()).message(1, new ProtoBytes().varint(1, 3))));
        return relu().message(11, new ProtoBytes().text(1, "a").message(2, tensor))
                .message(11, new ProtoBytes().text(1, "b").message(2, new ProtoBytes().message(4, new ProtoBytes().message(1, tensor))))
                .message(11, new ProtoBytes().text(1, "c").message(2, new ProtoBytes().message(5, new ProtoBytes().varint(1, 8).message(2, tensor))))
                .message(11, new ProtoBytes().text(1, "d").message(2, new ProtoBytes().message(9, new ProtoBytes().message(1, tensor))))
                .message(11, new ProtoBytes().text(1, "e").message(2, new ProtoBytes().message(8, new ProtoBytes().varint(1, 1))))
                .message(11, new ProtoBytes().text(1, "f").message(2, new ProtoBytes().message(7, new ProtoBytes().text(1, "d"))));
    }

    private static ProtoBytes notes() {
        return relu().message(1, node("Abs", "y", "z").message(9, new ProtoBytes().text(1, "hone.origins").text(2, "[\"a\",\"b\"]"))
                .message(9, new ProtoBytes().text(1, "hone.fusionGroup").text(2, "[\"0\",\"0\",\"g\",\"p\",\"\"]")).text(6, "doc"))
                .message(13, info("z", 1, 4).message(4, new ProtoBytes().text(1, "k").text(2, "v"))).message(13, info("none", 1))
                .message(14, new ProtoBytes().text(1, "x").message(2, new ProtoBytes().text(1, "SCALE_TENSOR").text(2, "y")))
                .message(16, new ProtoBytes().text(1, "k").text(2, "v")).text(10, "doc").varint(90, 1);
    }

    /** Writes the seeds, and the small bad files, into the folder {@code arguments[0]}. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        for (Map.Entry<String, byte[]> seed : all().entrySet()) {
            Files.write(folder.resolve("good-" + seed.getKey()), seed.getValue());
        }
        for (BadOnnxFixtures.Fixture fixture : BadOnnxFixtures.all()) {
            byte[] content = fixture.file().get();
            if (content.length > 0 && content.length < SMALL) {
                Files.write(folder.resolve("bad-" + fixture.name().replaceAll("[^A-Za-z0-9]+", "-")), content);
            }
        }
    }
}
