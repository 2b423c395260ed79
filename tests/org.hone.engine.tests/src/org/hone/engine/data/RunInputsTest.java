package org.hone.engine.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hone.core.HoneException;
import org.hone.model.build.NetworkBuilder;
import org.hone.model.network.Network;
import org.hone.model.network.Value;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunInputsTest {

    @TempDir
    Path folder;
    private Network network;

    @BeforeEach
    void makeFiles() throws HoneException {
        NetworkBuilder builder = new NetworkBuilder("two");
        Value a = builder.input("a=b", ElementType.FLOAT32, 1, 2);
        Value c = builder.input("c", ElementType.FLOAT32, 1, 2);
        Value optional = builder.input("optional", ElementType.FLOAT32, 1, 2);
        optional.setTensor(Tensor.ofFloats(Longs.of(1, 2), 0, 0));
        network = builder.output(builder.node("Sum", a, c, optional).output("y")).network();
        NumpyFiles.writeNpy(folder.resolve("x=1.npy"), Tensor.ofFloats(Longs.of(1, 2), 1, 2));
        Map<String, Tensor> both = new LinkedHashMap<>();
        both.put("a=b", Tensor.ofFloats(Longs.of(3, 2), 1, 2, 3, 4, 5, 6));
        both.put("c", Tensor.ofFloats(Longs.of(3, 2), 7, 8, 9, 10, 11, 12));
        NumpyFiles.writeNpz(folder.resolve("both.npz"), both, null);
    }

    private String failure(String... arguments) {
        return assertThrows(HoneException.class, () -> RunInputs.read(List.of(arguments), network, null)).getMessage();
    }

    @Test
    void namesMayHoldAnEqualsSign() throws HoneException {
        Map<String, Tensor> read = RunInputs.read(List.of("a=b=" + folder.resolve("x=1.npy"), "c=" + folder.resolve("both.npz")),
                network, null);
        assertEquals(Set.of("a=b", "c"), read.keySet());
        assertArrayEquals(new float[] {1, 2}, read.get("a=b").toFloats());
        assertEquals(12, read.get("c").doubleAt(5));
    }

    @Test
    void saysWhatIsMissingUnknownOrTwice() {
        String file = folder.resolve("x=1.npy").toString();
        assertEquals("failed to run: no value is given for 'c'", failure("a=b=" + file));
        assertEquals("failed to use input 'z' of z=" + file + ": the network's inputs are 'a=b', 'c', 'optional'",
                failure("z=" + file));
        assertEquals("failed to use c=" + file + ": input 'c' is given twice", failure("c=" + file, "c=" + file));
        assertEquals("failed to use " + folder.resolve("both.npz").toString() + ": input 'c' is given twice",
                failure("c=" + file, folder.resolve("both.npz").toString()));
    }

    @Test
    void splitsArraysWithManyRowsIntoSamples() throws HoneException {
        FileSamples samples = new FileSamples(List.of(folder.resolve("both.npz")), network, null);
        assertEquals(3, samples.count());
        assertArrayEquals(new float[] {3, 4}, samples.sample(1).get("a=b").toFloats());
        assertArrayEquals(new float[] {11, 12}, samples.sample(2).get("c").toFloats());
        assertEquals(Longs.of(1, 2), samples.sample(0).get("c").sizes());
        HoneException failure = assertThrows(HoneException.class, () -> new FileSamples(List.of(folder), network, null));
        assertEquals("failed to read samples from '" + folder.resolve("x=1.npy") + "': the network has 2 inputs, for which a"
                + " .npz names the arrays", failure.getMessage());
    }
}
