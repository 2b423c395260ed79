package org.hone.formats.onnx.internal;

import org.hone.core.HoneException;
import org.hone.formats.file.HeapBudget;
import org.hone.model.network.Graph;
import org.hone.model.network.NetworkFactory;
import org.hone.model.network.Property;
import org.hone.model.network.QuantizationAnnotation;

/** ONNX's message {@code TensorAnnotation}: which values hold the scale and the zero point of a value. */
final class AnnotationProto {

    private static final int TENSOR_NAME = 1 << 3 | Wire.LEN;
    private static final int PARAMETER_NAMES = 2 << 3 | Wire.LEN;

    private AnnotationProto() {
    }

    /** Reads the annotation at hand into {@code graph}. */
    static void read(WireReader in, ReadSession session, Graph graph) throws HoneException {
        session.budget().charge(2 * HeapBudget.OBJECT);
        UnknownFields unknown = new UnknownFields(session);
        QuantizationAnnotation annotation = NetworkFactory.eINSTANCE.createQuantizationAnnotation();
        long outer = in.enter();
        while (in.next()) {
            switch (in.tag()) {
            case TENSOR_NAME -> annotation.setValueName(session.shared(in.text()));
            case PARAMETER_NAMES -> {
                Property property = EntryProto.read(in, session, unknown);
                if (property != null) {
                    annotation.getParameters().add(property);
                }
            }
            default -> unknown.keep(in);
            }
        }
        in.leave(outer);
        annotation.setUninterpreted(unknown.get(in));
        graph.getQuantizationAnnotations().add(annotation);
    }

    static void write(QuantizationAnnotation annotation, int tag, WireWriter out) throws HoneException {
        out.message(tag, () -> {
            out.text(TENSOR_NAME, annotation.getValueName());
            for (Property property : annotation.getParameters()) {
                EntryProto.write(property, PARAMETER_NAMES, out);
            }
            out.raw(annotation.getUninterpreted());
        });
    }
}
