package org.hone.formats.onnx.internal;

import java.util.Arrays;

import org.hone.core.HoneException;
import org.hone.formats.file.Allocation;
import org.hone.model.network.Network;
import org.hone.model.snapshot.NetworkSnapshot;

/** Tries any bytes as an ONNX model and holds the result against what is promised of all of them. */
public final class OnnxTrial {

    private static final long BASE = 64L << 20;
    private static final long PER_NODE = 2048;

    private OnnxTrial() {
    }

    /**
     * Loads {@code input}, within the memory that is promised, and saves and loads it again.
     *
     * @return true when it loads; false when it was refused
     */
    public static boolean of(byte[] input) throws HoneException {
        Network network = readOrNull(input);
        long nodes = network == null ? 0 : network.getGraph().getNodes().size();
        // the second reading, since the first may load classes
        long allocated = Allocation.of(() -> readOrNull(input));
        if (allocated > BASE + 4L * input.length + PER_NODE * nodes) {
            throw new AssertionError(allocated + " bytes for " + input.length + " and " + nodes + " nodes");
        }
        if (network == null) {
            return false;
        }
        NetworkSnapshot.of(network);
        byte[] saved = OnnxFiles.bytes(network);
        if (!Arrays.equals(saved, OnnxFiles.bytes(OnnxFiles.read(saved)))) {
            throw new AssertionError("saved, loaded and saved again, the model is another");
        }
        return true;
    }

    private static Network readOrNull(byte[] input) {
        try {
            return OnnxFiles.read(input);
        } catch (HoneException e) {
            if (!e.getMessage().startsWith("failed to read 'model.onnx'")) {
                throw new AssertionError("a message that does not name the file", e);
            }
            return null;
        }
    }
}
