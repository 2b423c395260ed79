package org.hone.formats.onnx.internal;

import org.hone.core.HoneException;
import org.hone.model.network.Graph;
import org.hone.model.network.GraphOutput;
import org.hone.model.network.Node;
import org.hone.model.network.Property;
import org.hone.model.network.QuantizationAnnotation;
import org.hone.model.network.Value;

/** Writes ONNX's message {@code GraphProto}. */
final class GraphWriter {

    private GraphWriter() {
    }

    static void write(Graph graph, int tag, WireWriter out, WriteSession session) throws HoneException {
        out.message(tag, () -> {
            for (Node node : graph.getNodes()) {
                NodeProto.write(node, GraphProto.NODE, out, session);
            }
            out.text(GraphProto.NAME, graph.getName());
            for (Value input : graph.getInputs()) {
                writeInitializer(input, out, session);
            }
            for (Value constant : graph.getConstants()) {
                writeInitializer(constant, out, session);
            }
            out.text(GraphProto.DOC_STRING, graph.getDocumentation());
            for (Value input : graph.getInputs()) {
                ValueInfoProto.write(input, session.name(input), GraphProto.INPUT, out);
            }
            for (GraphOutput output : graph.getOutputs()) {
                ValueInfoProto.write(output, session.name(output.getValue()), GraphProto.OUTPUT, out);
            }
            writeInfos(graph, out, session);
            for (QuantizationAnnotation annotation : graph.getQuantizationAnnotations()) {
                AnnotationProto.write(annotation, GraphProto.QUANTIZATION_ANNOTATION, out);
            }
            for (Property property : graph.getMetadata()) {
                EntryProto.write(property, GraphProto.METADATA_PROPS, out);
            }
            out.raw(graph.getUninterpreted());
        });
    }

    private static void writeInitializer(Value value, WireWriter out, WriteSession session) throws HoneException {
        if (value.getTensor() != null) {
            TensorProto.write(value.getTensor(), session.name(value), GraphProto.INITIALIZER, out, session.external());
        } else if (value.getSparseTensor() != null) {
            SparseTensorProto.write(value.getSparseTensor(), session.name(value), GraphProto.SPARSE_INITIALIZER, out);
        }
    }

    private static void writeInfos(Graph graph, WireWriter out, WriteSession session) throws HoneException {
        for (Value constant : graph.getConstants()) {
            writeInfo(constant, out, session);
        }
        for (Node node : graph.getNodes()) {
            for (Value value : node.getOutputs()) {
                writeInfo(value, out, session);
            }
        }
    }

    private static void writeInfo(Value value, WireWriter out, WriteSession session) throws HoneException {
        String name = session.name(value);
        if (!name.isEmpty() && ValueInfoProto.isNeeded(value)) {
            ValueInfoProto.write(value, name, GraphProto.VALUE_INFO, out);
        }
    }
}
