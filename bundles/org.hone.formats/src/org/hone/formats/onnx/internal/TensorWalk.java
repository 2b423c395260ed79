package org.hone.formats.onnx.internal;

import java.util.function.Consumer;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.hone.model.network.Network;
import org.hone.model.network.SparseTensorAttribute;
import org.hone.model.network.SparseTensorsAttribute;
import org.hone.model.network.TensorAttribute;
import org.hone.model.network.TensorsAttribute;
import org.hone.model.network.Value;
import org.hone.model.tensor.SparseTensor;
import org.hone.model.tensor.Tensor;

/** Visits every tensor of a network: initializers, and those in attributes. */
final class TensorWalk {

    private final Consumer<Tensor> visitor;

    private TensorWalk(Consumer<Tensor> visitor) {
        this.visitor = visitor;
    }

    static void of(Network network, Consumer<Tensor> visitor) {
        TensorWalk walk = new TensorWalk(visitor);
        for (TreeIterator<EObject> all = network.eAllContents(); all.hasNext();) {
            walk.visit(all.next());
        }
    }

    private void visit(EObject object) {
        switch (object) {
        case Value value -> {
            visit(value.getTensor());
            visit(value.getSparseTensor());
        }
        case TensorAttribute attribute -> visit(attribute.getValue());
        case TensorsAttribute attribute -> attribute.getValues().forEach(this::visit);
        case SparseTensorAttribute attribute -> visit(attribute.getValue());
        case SparseTensorsAttribute attribute -> attribute.getValues().forEach(this::visit);
        default -> {
            // has no tensor
        }
        }
    }

    private void visit(SparseTensor tensor) {
        if (tensor != null) {
            visit(tensor.values());
            visit(tensor.indices());
        }
    }

    private void visit(Tensor tensor) {
        if (tensor != null) {
            visitor.accept(tensor);
        }
    }
}
