package org.hone.formats.onnx.internal;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.util.InternalEList;
import org.hone.core.HoneException;
import org.hone.formats.file.HeapBudget;
import org.hone.model.network.Attribute;
import org.hone.model.network.Function;
import org.hone.model.network.GraphOutput;
import org.hone.model.network.NetworkFactory;
import org.hone.model.network.Node;
import org.hone.model.network.OpsetImport;
import org.hone.model.network.Property;
import org.hone.model.network.Value;

/** ONNX's message {@code FunctionProto}: an operator that the model defines itself. */
final class FunctionProto {

    private static final int NAME = 1 << 3 | Wire.LEN;
    private static final int INPUT = 4 << 3 | Wire.LEN;
    private static final int OUTPUT = 5 << 3 | Wire.LEN;
    private static final int ATTRIBUTE = 6 << 3 | Wire.LEN;
    private static final int NODE = 7 << 3 | Wire.LEN;
    private static final int DOC_STRING = 8 << 3 | Wire.LEN;
    private static final int OPSET_IMPORT = 9 << 3 | Wire.LEN;
    private static final int DOMAIN = 10 << 3 | Wire.LEN;
    private static final int ATTRIBUTE_PROTO = 11 << 3 | Wire.LEN;
    private static final int VALUE_INFO = 12 << 3 | Wire.LEN;
    private static final int OVERLOAD = 13 << 3 | Wire.LEN;
    private static final int METADATA_PROPS = 14 << 3 | Wire.LEN;

    private final ReadSession session;
    private final Function function = NetworkFactory.eINSTANCE.createFunction();
    private final GraphScope scope;
    private final FusionGroups fusionGroups;
    private final UnknownFields unknown;
    private final NodeReading defaults;
    private final Map<String, ValueInfoProto> infos = new LinkedHashMap<>();

    private FunctionProto(ReadSession session) {
        this.session = session;
        this.scope = new GraphScope(function, session);
        this.fusionGroups = new FusionGroups(function, session);
        this.unknown = new UnknownFields(session);
        this.defaults = new NodeReading(session);
    }

    /** Reads the function at hand and looks its names up: its body sees nothing outside of it. */
    static Function read(WireReader in, ReadSession session) throws HoneException {
        session.budget().charge(10 * HeapBudget.OBJECT);
        return new FunctionProto(session).read(in);
    }

    private Function read(WireReader in) throws HoneException {
        session.deeper(in, "graphs");
        long outer = in.enter();
        while (in.next()) {
            readField(in);
        }
        in.leave(outer);
        for (ValueInfoProto info : infos.values()) {
            describe(info);
        }
        fusionGroups.finish();
        scope.resolve(null, in);
        for (GraphScope graph : defaults.inner()) {
            graph.resolve(null, in);
        }
        function.setUninterpreted(unknown.get(in));
        session.shallower();
        return function;
    }

    private void readField(WireReader in) throws HoneException {
        switch (in.tag()) {
        case NAME -> function.setName(in.text());
        case DOMAIN -> function.setDomain(in.text());
        case OVERLOAD -> function.setOverload(in.text());
        case DOC_STRING -> function.setDocumentation(in.text());
        case INPUT -> readInput(in);
        case OUTPUT -> readOutput(in);
        case NODE -> {
            session.trail().enter("node", scope.nodeCount());
            scope.addNode(NodeProto.read(in, session, fusionGroups), in);
            session.trail().leave();
        }
        case ATTRIBUTE -> {
            session.budget().charge(HeapBudget.PLACE);
            function.getAttributeNames().add(session.shared(in.text()));
        }
        case ATTRIBUTE_PROTO -> {
            session.trail().enter("attribute_proto", function.getAttributeDefaults().size());
            session.budget().charge(HeapBudget.PLACE);
            ((InternalEList<Attribute>) function.getAttributeDefaults()).addUnique(AttributeProto.read(in, defaults));
            session.trail().leave();
        }
        case OPSET_IMPORT -> function.getOpsetImports().add(OpsetProto.read(in, session));
        case VALUE_INFO -> {
            session.budget().charge(HeapBudget.ENTRY);
            ValueInfoProto info = ValueInfoProto.read(in, session);
            if (infos.putIfAbsent(info.name(), info) != null) {
                unknown.keep(info.start(), info.end());
            }
        }
        case METADATA_PROPS -> {
            Property property = EntryProto.read(in, session, unknown);
            if (property != null) {
                function.getMetadata().add(property);
            }
        }
        default -> unknown.keep(in);
        }
    }

    private void readInput(WireReader in) throws HoneException {
        session.budget().charge(HeapBudget.OBJECT + HeapBudget.LIST + HeapBudget.PLACE);
        Value value = NetworkFactory.eINSTANCE.createValue();
        value.setName(session.shared(in.text()));
        ((InternalEList<Value>) function.getInputs()).addUnique(value);
        scope.define(value, GraphScope.NO_NODE, in);
    }

    private void readOutput(WireReader in) throws HoneException {
        session.budget().charge(HeapBudget.OBJECT + HeapBudget.PLACE);
        GraphOutput output = NetworkFactory.eINSTANCE.createGraphOutput();
        ((InternalEList<GraphOutput>) function.getOutputs()).addUnique(output);
        scope.addOutput(output, session.shared(in.text()), in);
    }

    private void describe(ValueInfoProto info) throws HoneException {
        Value value = scope.own(info.name());
        if (value == null) {
            unknown.keep(info.start(), info.end());
        } else {
            info.describe(value);
        }
    }

    static void write(Function function, int tag, WireWriter out, WriteSession session) throws HoneException {
        out.message(tag, () -> {
            out.text(NAME, function.getName());
            for (Value input : function.getInputs()) {
                out.text(INPUT, session.name(input));
            }
            for (GraphOutput output : function.getOutputs()) {
                out.text(OUTPUT, session.name(output.getValue()));
            }
            for (String name : function.getAttributeNames()) {
                out.text(ATTRIBUTE, name);
            }
            for (Node node : function.getNodes()) {
                NodeProto.write(node, NODE, out, session);
            }
            out.text(DOC_STRING, function.getDocumentation());
            for (OpsetImport imported : function.getOpsetImports()) {
                OpsetProto.write(imported, OPSET_IMPORT, out);
            }
            out.text(DOMAIN, function.getDomain());
            for (Attribute attribute : function.getAttributeDefaults()) {
                AttributeProto.write(attribute, ATTRIBUTE_PROTO, out, session);
            }
            writeInfos(function, out, session);
            out.textUnlessEmpty(OVERLOAD, function.getOverload());
            for (Property property : function.getMetadata()) {
                EntryProto.write(property, METADATA_PROPS, out);
            }
            out.raw(function.getUninterpreted());
        });
    }

    private static void writeInfos(Function function, WireWriter out, WriteSession session) throws HoneException {
        for (Value input : function.getInputs()) {
            writeInfo(input, out, session);
        }
        for (Node node : function.getNodes()) {
            for (Value value : node.getOutputs()) {
                writeInfo(value, out, session);
            }
        }
    }

    private static void writeInfo(Value value, WireWriter out, WriteSession session) throws HoneException {
        if (ValueInfoProto.isNeeded(value)) {
            ValueInfoProto.write(value, session.name(value), VALUE_INFO, out);
        }
    }
}
