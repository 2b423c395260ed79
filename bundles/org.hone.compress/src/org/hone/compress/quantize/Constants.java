package org.hone.compress.quantize;

import java.nio.ByteOrder;

import org.hone.model.network.NetworkPackage;
import org.hone.model.network.Node;
import org.hone.model.network.TensorAttribute;
import org.hone.model.network.Value;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;

/** The constants of a network: initializers and the values of Constant nodes. */
final class Constants {

    private Constants() {
    }

    /** The constant that {@code value} is, or null when it is none (a graph input with a default is none: it may be fed). */
    static Tensor of(Value value) {
        if (value == null) {
            return null;
        }
        if (value.eContainmentFeature() == NetworkPackage.Literals.GRAPH__CONSTANTS) {
            return value.getTensor();
        }
        Node producer = value.getProducer();
        if (producer == null || !producer.getOperator().equals("Constant")) {
            return null;
        }
        TensorAttribute attribute = tensorAttribute(producer);
        return attribute == null ? null : attribute.getValue();
    }

    /** The constant if it is of fp32, or null. */
    static Tensor floats(Value value) {
        Tensor tensor = of(value);
        return tensor != null && tensor.elementType() == ElementType.FLOAT32 ? tensor : null;
    }

    /** Gives a constant other elements, in the shape that it has. */
    static void replace(Value value, float[] elements) {
        Tensor tensor = Tensor.ofFloats(of(value).sizes(), elements);
        if (value.getProducer() == null) {
            value.setTensor(tensor);
        } else {
            tensorAttribute(value.getProducer()).setValue(tensor);
        }
    }

    private static TensorAttribute tensorAttribute(Node node) {
        return node.getAttributes().stream().filter(a -> a.getName().equals("value")).filter(TensorAttribute.class::isInstance)
                .map(TensorAttribute.class::cast).findFirst().orElse(null);
    }

    /** All elements of an fp32 tensor. */
    static float[] read(Tensor tensor) {
        float[] elements = new float[Math.toIntExact(tensor.elementCount())];
        tensor.data().slice().order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(elements);
        return elements;
    }
}
