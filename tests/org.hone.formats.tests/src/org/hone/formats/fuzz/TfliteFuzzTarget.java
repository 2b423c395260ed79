package org.hone.formats.fuzz;

import org.hone.core.HoneException;
import org.hone.core.format.NetworkResource;
import org.hone.formats.file.MemorySource;
import org.hone.formats.file.ReadRequest;
import org.hone.formats.tflite.internal.TfliteReader;
import org.hone.model.network.Network;
import org.hone.model.network.Value;

/**
 * Jazzer's entry for TensorFlow Lite: reading any bytes gives a network or a {@link HoneException} that names the file, nothing
 * else. Small constants of a network are read as well, because they are put together only then. Run for hours by
 * {@code ./hone fuzz tflite}; its saved corpus ({@code corpus/tflite}) runs in every test run.
 */
public final class TfliteFuzzTarget {

    private static final int SMALL = 1 << 16;

    private TfliteFuzzTarget() {
    }

    public static void fuzzerTestOneInput(byte[] file) {
        read(file);
    }

    /** True when the bytes were read as a network. */
    public static boolean read(byte[] file) {
        try {
            ReadRequest request = new ReadRequest(null, NetworkResource.DEFAULT_MAXIMUM_NODES,
                    new org.eclipse.core.runtime.NullProgressMonitor(), opened -> { });
            Network network = new TfliteReader(new MemorySource("fuzzed.tflite", file), request).read();
            for (Value constant : network.getGraph().getConstants()) {
                if (constant.getTensor().strings() == null && constant.getTensor().byteSize() <= SMALL) {
                    constant.getTensor().digest();
                }
            }
            return true;
        } catch (HoneException e) {
            if (!e.getMessage().contains("fuzzed.tflite")) {
                throw new AssertionError("the error does not name the file: " + e.getMessage(), e);
            }
            return false;
        }
    }
}
