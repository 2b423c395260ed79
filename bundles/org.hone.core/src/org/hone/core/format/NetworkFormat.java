package org.hone.core.format;

import java.nio.ByteBuffer;
import java.util.List;

import org.eclipse.emf.ecore.resource.Resource;

/**
 * A file format of networks. Reading and writing themselves are those of an EMF {@link Resource} ({@link NetworkResource}).
 */
public interface NetworkFormat {

    /** A short, stable id, such as {@code onnx}. */
    String id();

    /** The name shown to users, such as {@code ONNX}. */
    String label();

    /** The file name extensions without the dot, lower case, the preferred one first. */
    List<String> extensions();

    /**
     * True when a file surely is of this format by its first bytes. Formats without a magic number answer false: they are
     * recognised by extension.
     *
     * @param head the first bytes of the file, at most 64
     */
    boolean recognises(ByteBuffer head);

    /** True when networks can be written in this format. */
    boolean canWrite();

    /**
     * True when a network that was read can be written back with everything that its file had: an editor saves over a file
     * only then. A format that networks are converted into answers false even where it can be written.
     */
    default boolean keepsAll() {
        return canWrite();
    }

    /** Makes the {@link NetworkResource}s of this format. */
    Resource.Factory resourceFactory();
}
