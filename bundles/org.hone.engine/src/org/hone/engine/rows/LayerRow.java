package org.hone.engine.rows;

/**
 * One layer (node of the main graph) as the screens and the command line list it. A figure that is not known is
 * {@link #UNKNOWN}.
 *
 * @param node the node's number in its graph, from 0
 * @param name the node's name; that of its first output when it has none
 * @param operator the operator's type, with its domain before it unless it is ONNX's own
 * @param shape the shape of the first output, such as {@code [1, 16, 32, 32]}
 * @param type the element type of the first output, such as {@code float32}
 * @param macs multiply-accumulate operations of one execution
 * @param parameters the number of elements of its constants
 * @param weightBytes bytes of its constants
 * @param activationBytes bytes of its outputs
 * @param movedBytes bytes read and written by one execution
 */
public record LayerRow(int node, String name, String operator, String shape, String type, long macs, long parameters,
        long weightBytes, long activationBytes, long movedBytes) {

    public static final long UNKNOWN = -1;

    /** Arithmetic intensity: MACs per byte moved; negative when not known. */
    public double intensity() {
        return macs < 0 || movedBytes < 0 ? UNKNOWN : movedBytes == 0 ? 0 : (double) macs / movedBytes;
    }
}
