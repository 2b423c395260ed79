package org.hone.core.operator;

import org.hone.core.HoneException;
import org.hone.model.network.Attribute;
import org.hone.model.network.Node;
import org.hone.model.network.Value;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;
import org.hone.model.type.Shape;

/** A node that is being brought to another operator set, with the means to rewrite it. */
public interface NodeUpgrade {

    Node node();

    /** The attribute of that name, or null. */
    Attribute attribute(String name);

    /** Takes the attribute away and returns its value as {@link org.hone.model.snapshot.Attributes} gives it, or null. */
    Object take(String attribute);

    void set(String attribute, long value);

    void set(String attribute, float value);

    void set(String attribute, String value);

    /** Puts {@code constant} as a new initializer into input {@code slot}; slots before it that do not exist stay empty. */
    void input(int slot, Tensor constant);

    /** Puts {@code value} into input {@code slot}; slots before it that do not exist stay empty. */
    void input(int slot, Value value);

    /** A new initializer, with a name made unique, that nothing uses yet. */
    Value initializer(Tensor constant);

    /** A new node before this one, with its outputs' names made unique. */
    Node insertBefore(String operator, Value... inputs);

    /** The new node after this one through which output {@code slot} now goes to its users. */
    Node insertAfter(int slot, String operator);

    /** The shape of the value in input {@code slot} as far as it is known. */
    Shape shape(int slot);

    /** The element type of the value in input {@code slot}, or null when it is not known. */
    ElementType elementType(int slot);

    /** The constant in input {@code slot}, or null when it is not a constant of the file. */
    Tensor constant(int slot);

    /** The error that the node has no equal in operator set {@code to}: {@code throw node.refused(to, "rule …")}. */
    default HoneException refused(int to, String rule) {
        String name = node().getName() == null || node().getName().isEmpty()
                ? node().getOutputs().isEmpty() ? "" : node().getOutputs().getFirst().getName()
                : node().getName();
        return HoneException.unsupported("failed to bring " + node().getOperator() + " '" + name + "' to operator set " + to + ": "
                + rule);
    }
}
