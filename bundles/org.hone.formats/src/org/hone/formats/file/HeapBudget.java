package org.hone.formats.file;

import org.hone.core.HoneException;

/**
 * Bounds the memory that a network read from a file may take: {@value #BASE_MEGABYTES} MB, four times the file, and 2 KB for
 * each node. A reader charges what it makes before it makes it, so that a small file cannot claim a large heap: neither by a
 * count that it states nor by a million tiny parts.
 *
 * <p>
 * The sizes are those of objects in a 64-bit Java machine with compressed references, rounded up.
 */
public final class HeapBudget {

    /** What may be taken by any file; the rest of the 64 MB that a whole process is promised is the Java machine's own. */
    public static final int BASE_MEGABYTES = 36;

    /** An object of the network model with a name and a few references. */
    public static final int OBJECT = 96;
    /** A list of objects, when it is not empty. */
    public static final int LIST = 88;
    /** A place in such a list, with room to grow. */
    public static final int PLACE = 8;
    /** An entry of a hash map. */
    public static final int ENTRY = 56;

    private static final int FILE_FACTOR = 4;
    private static final int NODE_BYTES = 2048;

    private final String file;
    private final int maximumNodes;
    private long allowed;
    private long used;
    private int nodes;

    /**
     * @param file what messages call the file
     * @param fileSize its size in bytes
     * @param maximumNodes how many nodes a network may have
     */
    public HeapBudget(String file, long fileSize, int maximumNodes) {
        this.file = file;
        this.maximumNodes = maximumNodes;
        this.allowed = BASE_MEGABYTES * (1L << 20) + FILE_FACTOR * fileSize;
    }

    /** Counts one more node. */
    public void node() throws HoneException {
        if (nodes >= maximumNodes) {
            throw HoneException.badInput("failed to read '" + file + "': it has more than " + maximumNodes
                    + " nodes, the most that are opened (a preference)");
        }
        nodes++;
        allowed += NODE_BYTES;
    }

    /** The nodes so far. */
    public int nodes() {
        return nodes;
    }

    /** Charges {@code bytes} of heap. */
    public void charge(long bytes) throws HoneException {
        used += bytes;
        if (used > allowed || used < 0) {
            throw HoneException.badInput("failed to read '" + file + "' of " + nodes + " nodes: opening it would take more than "
                    + allowed + " bytes of memory, which are allowed for its size and its nodes; it is made of"
                    + " too many tiny parts");
        }
    }

    /** Charges a text of {@code length} encoded bytes. */
    public void chargeText(long length) throws HoneException {
        charge(56 + 2 * length);
    }

    /** Gives back what was charged for something that is no longer reachable. */
    public void release(long bytes) {
        used -= bytes;
    }
}
