package org.hone.formats.onnx.internal;

import java.util.List;

import org.hone.core.HoneException;
import org.hone.formats.file.HeapBudget;
import org.hone.model.network.Node;
import org.hone.model.network.Property;

/** A node's origins in a file: an entry of its metadata, {@value #KEY}, a JSON array of the source layers' names. */
final class OriginNotes {

    static final String KEY = "hone.origins";

    private OriginNotes() {
    }

    /** Takes {@code property} as the node's origins; false when it is something else. */
    static boolean take(Property property, Node node, ReadSession session) throws HoneException {
        if (!KEY.equals(property.getKey()) || !node.getOrigins().isEmpty()) {
            return false;
        }
        session.budget().charge(HeapBudget.LIST + 16L * String.valueOf(property.getValue()).length());
        List<String> origins = TextArray.parse(property.getValue());
        if (origins == null) {
            session.warn("The metadata " + KEY + " of node '" + node.getName() + "' is no JSON array of texts; it is kept as it is.");
            return false;
        }
        node.getOrigins().addAll(origins);
        return true;
    }

    static void write(Node node, int tag, WireWriter out) throws HoneException {
        if (!node.getOrigins().isEmpty()) {
            EntryProto.write(KEY, TextArray.format(node.getOrigins()), tag, out);
        }
    }
}
