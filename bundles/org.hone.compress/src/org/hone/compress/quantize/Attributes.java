package org.hone.compress.quantize;

import org.hone.model.network.Attribute;
import org.hone.model.network.FloatAttribute;
import org.hone.model.network.IntAttribute;
import org.hone.model.network.Node;

/** Reads attributes of nodes. */
final class Attributes {

    private Attributes() {
    }

    static long whole(Node node, String name, long otherwise) {
        return find(node, name) instanceof IntAttribute attribute ? attribute.getValue() : otherwise;
    }

    static float real(Node node, String name, float otherwise) {
        return find(node, name) instanceof FloatAttribute attribute ? attribute.getValue() : otherwise;
    }

    private static Attribute find(Node node, String name) {
        for (Attribute attribute : node.getAttributes()) {
            if (attribute.getName().equals(name)) {
                return attribute;
            }
        }
        return null;
    }
}
