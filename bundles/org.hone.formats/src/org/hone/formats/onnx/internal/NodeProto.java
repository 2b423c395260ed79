package org.hone.formats.onnx.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.util.InternalEList;
import org.hone.core.HoneException;
import org.hone.formats.file.HeapBudget;
import org.hone.formats.onnx.internal.GraphScope.PendingNode;
import org.hone.model.network.Attribute;
import org.hone.model.network.Input;
import org.hone.model.network.NetworkFactory;
import org.hone.model.network.Node;
import org.hone.model.network.Property;
import org.hone.model.network.Value;

/** ONNX's message {@code NodeProto}. */
final class NodeProto {

    private static final int INPUT = 1 << 3 | Wire.LEN;
    private static final int OUTPUT = 2 << 3 | Wire.LEN;
    private static final int NAME = 3 << 3 | Wire.LEN;
    private static final int OP_TYPE = 4 << 3 | Wire.LEN;
    private static final int ATTRIBUTE = 5 << 3 | Wire.LEN;
    private static final int DOC_STRING = 6 << 3 | Wire.LEN;
    private static final int DOMAIN = 7 << 3 | Wire.LEN;
    private static final int OVERLOAD = 8 << 3 | Wire.LEN;
    private static final int METADATA_PROPS = 9 << 3 | Wire.LEN;

    private final ReadSession session;
    private final Node node = NetworkFactory.eINSTANCE.createNode();
    private final NodeReading reading;
    private final UnknownFields unknown;
    private final List<String> inputs = new ArrayList<>(4);
    private final FusionGroups fusionGroups;

    private NodeProto(ReadSession session, FusionGroups fusionGroups) {
        this.session = session;
        this.fusionGroups = fusionGroups;
        this.reading = new NodeReading(session);
        this.unknown = new UnknownFields(session);
    }

    /** Reads the node at hand; its inputs are still names. */
    static PendingNode read(WireReader in, ReadSession session, FusionGroups fusionGroups) throws HoneException {
        session.node(in);
        session.budget().charge(2 * HeapBudget.OBJECT + 2 * HeapBudget.LIST);
        return new NodeProto(session, fusionGroups).read(in);
    }

    private PendingNode read(WireReader in) throws HoneException {
        long place = in.fieldStart();
        long outer = in.enter();
        while (in.next()) {
            readField(in);
        }
        in.leave(outer);
        if (node.getOperator() == null || node.getOperator().isEmpty()) {
            throw in.bad(place, "the node has no operator (op_type)");
        }
        node.setUninterpreted(unknown.get(in));
        return new PendingNode(node, inputs.toArray(String[]::new), reading.inner(), place);
    }

    private void readField(WireReader in) throws HoneException {
        switch (in.tag()) {
        case INPUT -> {
            session.budget().charge(HeapBudget.OBJECT + 4 * HeapBudget.PLACE);
            inputs.add(session.shared(in.text()));
        }
        case OUTPUT -> readOutput(in);
        case NAME -> node.setName(session.shared(in.text()));
        case OP_TYPE -> node.setOperator(session.shared(in.text()));
        case DOMAIN -> node.setDomain(session.shared(in.text()));
        case OVERLOAD -> node.setOverload(session.shared(in.text()));
        case DOC_STRING -> node.setDocumentation(in.text());
        case ATTRIBUTE -> readAttribute(in);
        case METADATA_PROPS -> {
            Property property = EntryProto.read(in, session, unknown);
            if (property != null && !OriginNotes.take(property, node, session) && !fusionGroups.take(property, node)) {
                node.getMetadata().add(property);
            }
        }
        default -> unknown.keep(in);
        }
    }

    private void readOutput(WireReader in) throws HoneException {
        session.budget().charge(HeapBudget.OBJECT + HeapBudget.LIST + HeapBudget.PLACE);
        Value value = NetworkFactory.eINSTANCE.createValue();
        value.setName(session.shared(in.text()));
        ((InternalEList<Value>) node.getOutputs()).addUnique(value);
    }

    private void readAttribute(WireReader in) throws HoneException {
        session.trail().enter("attribute", node.getAttributes().size());
        session.budget().charge(HeapBudget.PLACE);
        Attribute attribute = AttributeProto.read(in, reading);
        ((InternalEList<Attribute>) node.getAttributes()).addUnique(attribute);
        session.trail().leave();
    }

    static void write(Node node, int tag, WireWriter out, WriteSession session) throws HoneException {
        out.message(tag, () -> {
            for (Input input : node.getInputs()) {
                out.text(INPUT, session.name(input.getValue()));
            }
            for (Value output : node.getOutputs()) {
                out.text(OUTPUT, session.name(output));
            }
            out.text(NAME, node.getName());
            out.text(OP_TYPE, node.getOperator());
            for (Attribute attribute : node.getAttributes()) {
                AttributeProto.write(attribute, ATTRIBUTE, out, session);
            }
            out.text(DOC_STRING, node.getDocumentation());
            out.textUnlessEmpty(DOMAIN, node.getDomain());
            out.textUnlessEmpty(OVERLOAD, node.getOverload());
            for (Property property : node.getMetadata()) {
                EntryProto.write(property, METADATA_PROPS, out);
            }
            OriginNotes.write(node, METADATA_PROPS, out);
            if (session.fusionEntry(node) != null) {
                EntryProto.write(FusionGroups.KEY, session.fusionEntry(node), METADATA_PROPS, out);
            }
            out.raw(node.getUninterpreted());
        });
    }
}
