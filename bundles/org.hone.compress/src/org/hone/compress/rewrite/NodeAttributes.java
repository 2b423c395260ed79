package org.hone.compress.rewrite;

import org.hone.model.build.NodeBuilder;
import org.hone.model.network.Attribute;
import org.hone.model.network.FloatAttribute;
import org.hone.model.network.IntAttribute;
import org.hone.model.network.IntsAttribute;
import org.hone.model.network.Node;
import org.hone.model.network.StringAttribute;
import org.hone.model.type.Longs;

/** The attributes of a live node, read by name with defaults and set by replacing. */
public final class NodeAttributes {

    private NodeAttributes() {
    }

    /** The attribute, or null. */
    public static Attribute find(Node node, String name) {
        for (Attribute attribute : node.getAttributes()) {
            if (name.equals(attribute.getName())) {
                return attribute;
            }
        }
        return null;
    }

    public static long integer(Node node, String name, long otherwise) {
        return find(node, name) instanceof IntAttribute attribute ? attribute.getValue() : otherwise;
    }

    public static float real(Node node, String name, float otherwise) {
        return find(node, name) instanceof FloatAttribute attribute ? attribute.getValue() : otherwise;
    }

    public static String text(Node node, String name, String otherwise) {
        return find(node, name) instanceof StringAttribute attribute ? attribute.getValue().toString() : otherwise;
    }

    /** The integers, or null when the attribute is absent. */
    public static long[] integers(Node node, String name) {
        return find(node, name) instanceof IntsAttribute attribute ? attribute.getValues().toArray() : null;
    }

    public static void set(Node node, String name, long[] values) {
        remove(node, name);
        new NodeBuilder(node).attribute(name, Longs.of(values));
    }

    public static void set(Node node, String name, float value) {
        remove(node, name);
        new NodeBuilder(node).attribute(name, value);
    }

    public static void remove(Node node, String name) {
        Attribute attribute = find(node, name);
        if (attribute != null) {
            node.getAttributes().remove(attribute);
        }
    }
}
