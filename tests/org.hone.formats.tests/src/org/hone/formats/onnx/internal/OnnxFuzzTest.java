package org.hone.formats.onnx.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

import org.hone.core.HoneException;
import org.hone.formats.fuzz.FuzzCorpus;
import org.hone.formats.fuzz.OnnxFuzzTarget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Mutated models load or are refused; they never crash, hang or take more memory than is promised. */
@Timeout(120)
class OnnxFuzzTest {

    private static final long SEED = 20261124;
    private static final int MUTANTS_OF_EACH = 1500;

    @Test
    void theSeedsLoad() throws HoneException {
        for (byte[] seed : OnnxSeeds.all().values()) {
            assertTrue(OnnxTrial.of(seed) || Arrays.equals(seed, OnnxSeeds.all().get("weights")), "external data needs a folder");
        }
    }

    @Test
    void mutantsLoadOrAreRefused() {
        Random random = new Random(SEED);
        int loaded = 0;
        int refused = 0;
        for (byte[] seed : OnnxSeeds.all().values()) {
            for (int i = 0; i < MUTANTS_OF_EACH; i++) {
                if (tried(mutant(seed, random))) {
                    loaded++;
                } else {
                    refused++;
                }
            }
        }
        assertTrue(loaded > 500 && refused > 500, loaded + " loaded, " + refused + " refused: the mutations are too weak or too strong");
    }

    private static boolean tried(byte[] input) {
        try {
            return OnnxTrial.of(input);
        } catch (HoneException | RuntimeException | Error e) {
            throw new AssertionError("the input " + HexFormat.of().formatHex(input), e);
        }
    }

    private static byte[] mutant(byte[] seed, Random random) {
        byte[] bytes = seed.clone();
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes; i++) {
            bytes = changed(bytes, random);
        }
        return bytes;
    }

    private static byte[] changed(byte[] bytes, Random random) {
        if (bytes.length == 0) {
            return new byte[] { (byte) random.nextInt() };
        }
        int at = random.nextInt(bytes.length);
        int length = Math.min(bytes.length - at, 1 + random.nextInt(16));
        byte[] result = bytes.clone();
        switch (random.nextInt(6)) {
        case 0 -> result[at] ^= (byte) (1 << random.nextInt(8));
        case 1 -> result[at] = (byte) random.nextInt();
        case 2 -> result[at] = (byte) List.of(0, 1, 0x7f, 0x80, 0xff).get(random.nextInt(5)).intValue();
        case 3 -> result = Arrays.copyOf(bytes, at);
        case 4 -> {
            result = new byte[bytes.length - length];
            System.arraycopy(bytes, 0, result, 0, at);
            System.arraycopy(bytes, at + length, result, at, result.length - at);
        }
        default -> {
            result = Arrays.copyOf(bytes, bytes.length + length);
            System.arraycopy(bytes, at, result, at + length, bytes.length - at);
        }
        }
        return result;
    }

    @Test
    void theSavedCorpusLoadsOrIsRefused() throws IOException, HoneException {
        List<Path> files = FuzzCorpus.files("onnx");
        assertTrue(files.size() >= 8, "the corpus has " + files.size() + " files");
        for (Path file : files) {
            OnnxFuzzTarget.fuzzerTestOneInput(Files.readAllBytes(file));
        }
    }
}
