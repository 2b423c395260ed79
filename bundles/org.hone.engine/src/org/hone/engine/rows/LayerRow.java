package org.hone.engine.rows;

import java.util.List;

import org.hone.model.type.ValueType;

/**
 * One layer (node of the main graph) as the screens and the command line list it. A figure that is not known is
 * {@link #UNKNOWN}.
 *
 * @param node the node's number in its graph, from 0
 * @param name the node's name; that of its first output when it has none
 * @param operator the operator's type, with its domain before it unless it is ONNX's own
 * @param outputs the types of its outputs, null for one that is not known
 * @param macs multiply-accumulate operations of one execution
 * @param parameters the number of elements of its constants
 * @param weightBytes bytes of its constants
 * @param activationBytes bytes of its outputs
 * @param origins the names of the source file's layers that it came from
 */
public record LayerRow(int node, String name, String operator, List<ValueType> outputs, long macs, long parameters,
        long weightBytes, long activationBytes, List<String> origins) {

    public static final long UNKNOWN = -1;

    /** The shapes of its outputs, such as {@code [1, 16, 32, 32]}. */
    public String shape() {
        return ValueTexts.shapes(outputs);
    }

    /** The element types of its outputs, such as {@code float32}. */
    public String type() {
        return ValueTexts.elementTypes(outputs);
    }
}
