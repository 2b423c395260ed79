package org.hone.targets.lowering;

import java.util.ArrayList;

import org.hone.model.type.ElementType;

/** Makes {@code Activation}, whose epilogue says what it computes, of nodes that are one activation of float32 by themselves. */
final class ActivationForm implements LoweringPass {

    @Override
    public void apply(LoweredGraph graph, LoweringContext context) {
        for (LoweredNode node : new ArrayList<>(graph.nodes())) {
            Epilogue epilogue = node.inputs().isEmpty() || node.input(0) == null || node.input(0).type() != ElementType.FLOAT32 ? null
                    : ActivationReader.of(node);
            if (epilogue == null || node.constant(0) != null) {
                continue;
            }
            boolean slopes = epilogue.function().equals("prelu");
            if (slopes && node.input(0).rank() != 2) {
                continue; // Their axis moves with the layout: it stays a PRelu until layouts are known.
            }
            LoweredValue perChannel = slopes ? graph.constant(node.input(1).name(),
                    node.constant(1).reshaped(node.constant(1).elementCount())) : null;
            node.truncateInputs(1);
            node.become("Activation");
            node.setEpilogue(epilogue);
            if (slopes) {
                node.setSlopes(perChannel);
            }
        }
    }
}
