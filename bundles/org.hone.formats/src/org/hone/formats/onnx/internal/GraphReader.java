package org.hone.formats.onnx.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.util.InternalEList;
import org.hone.core.HoneException;
import org.hone.formats.file.HeapBudget;
import org.hone.model.network.Graph;
import org.hone.model.network.GraphOutput;
import org.hone.model.network.NetworkFactory;
import org.hone.model.network.NetworkPackage;
import org.hone.model.network.Property;
import org.hone.model.network.Value;
import org.hone.model.tensor.SparseTensor;
import org.hone.model.tensor.Tensor;

/**
 * Reads ONNX's message {@code GraphProto}, which may come in several parts. Names stay unresolved: {@link GraphScope} looks
 * them up once the graphs around this one are read too.
 */
final class GraphReader {

    private record Initializer(String name, Tensor tensor, SparseTensor sparse, long place) {
    }

    private final ReadSession session;
    private final Graph graph;
    private final GraphScope scope;
    private final FusionGroups fusionGroups;
    private final UnknownFields unknown;
    private final List<Initializer> initializers = new ArrayList<>();
    private final Map<String, ValueInfoProto> infos = new LinkedHashMap<>();

    GraphReader(ReadSession session) {
        this.session = session;
        this.graph = NetworkFactory.eINSTANCE.createGraph();
        this.scope = new GraphScope(graph, session);
        this.fusionGroups = new FusionGroups(graph, session);
        this.unknown = new UnknownFields(session);
    }

    /** Reads a graph in an attribute of {@code node}. */
    static GraphReader ofSubgraph(NodeReading node) throws HoneException {
        node.session().budget().charge(8 * HeapBudget.OBJECT);
        GraphReader reader = new GraphReader(node.session());
        node.add(reader.scope);
        return reader;
    }

    GraphScope scope() {
        return scope;
    }

    /** Reads the part of the graph at hand. */
    void read(WireReader in) throws HoneException {
        session.deeper(in, "graphs");
        session.trail().enter("graph");
        long outer = in.enter();
        while (in.next()) {
            readField(in);
        }
        in.leave(outer);
        session.trail().leave();
        session.shallower();
    }

    private void readField(WireReader in) throws HoneException {
        switch (in.tag()) {
        case GraphProto.NODE -> {
            session.trail().enter("node", scope.nodeCount());
            scope.addNode(NodeProto.read(in, session, fusionGroups), in);
            session.trail().leave();
        }
        case GraphProto.INITIALIZER -> readInitializer(in);
        case GraphProto.SPARSE_INITIALIZER -> readSparseInitializer(in);
        case GraphProto.INPUT -> readInput(in);
        case GraphProto.OUTPUT -> readOutput(in);
        case GraphProto.VALUE_INFO -> readInfo(in);
        case GraphProto.NAME -> graph.setName(in.text());
        case GraphProto.DOC_STRING -> graph.setDocumentation(in.text());
        case GraphProto.METADATA_PROPS -> {
            Property property = EntryProto.read(in, session, unknown);
            if (property != null) {
                graph.getMetadata().add(property);
            }
        }
        case GraphProto.QUANTIZATION_ANNOTATION -> AnnotationProto.read(in, session, graph);
        default -> unknown.keep(in);
        }
    }

    private void readInitializer(WireReader in) throws HoneException {
        session.trail().enter("initializer", initializers.size());
        long place = in.position();
        TensorProto proto = new TensorProto(session);
        proto.read(in);
        requireName(proto.name(), "an initializer", in);
        session.budget().charge(HeapBudget.OBJECT + HeapBudget.PLACE * 2);
        initializers.add(new Initializer(proto.name(), proto.tensor(in), null, place));
        session.trail().leave();
    }

    private void readSparseInitializer(WireReader in) throws HoneException {
        session.trail().enter("sparse_initializer");
        long place = in.position();
        SparseTensorProto proto = new SparseTensorProto(session);
        proto.read(in);
        requireName(proto.name(), "a sparse initializer", in);
        session.budget().charge(HeapBudget.OBJECT + HeapBudget.PLACE * 2);
        initializers.add(new Initializer(proto.name(), null, proto.tensor(in), place));
        session.trail().leave();
    }

    private void readInput(WireReader in) throws HoneException {
        session.trail().enter("input", graph.getInputs().size());
        ValueInfoProto info = ValueInfoProto.read(in, session);
        requireName(info.name(), "a graph input", in);
        Value value = newValue(info.name());
        info.describe(value);
        ((InternalEList<Value>) graph.getInputs()).addUnique(value);
        scope.define(value, GraphScope.NO_NODE, in);
        session.trail().leave();
    }

    private void readOutput(WireReader in) throws HoneException {
        session.trail().enter("output", graph.getOutputs().size());
        ValueInfoProto info = ValueInfoProto.read(in, session);
        requireName(info.name(), "a graph output", in);
        session.budget().charge(HeapBudget.OBJECT + HeapBudget.PLACE);
        GraphOutput output = NetworkFactory.eINSTANCE.createGraphOutput();
        info.describe(output);
        ((InternalEList<GraphOutput>) graph.getOutputs()).addUnique(output);
        scope.addOutput(output, info.name(), in);
        session.trail().leave();
    }

    private void readInfo(WireReader in) throws HoneException {
        session.trail().enter("value_info", infos.size());
        session.budget().charge(HeapBudget.ENTRY);
        ValueInfoProto info = ValueInfoProto.read(in, session);
        if (infos.putIfAbsent(info.name(), info) != null) {
            unknown.keep(info.start(), info.end());
        }
        session.trail().leave();
    }

    private static void requireName(String name, String what, WireReader in) throws HoneException {
        if (name.isEmpty()) {
            throw in.bad(what + " has no name");
        }
    }

    private Value newValue(String name) throws HoneException {
        session.budget().charge(HeapBudget.OBJECT + HeapBudget.LIST + HeapBudget.PLACE);
        Value value = NetworkFactory.eINSTANCE.createValue();
        value.setName(name);
        return value;
    }

    /** The graph, when all its parts are read; its nodes follow when their names are looked up. */
    Graph finish(WireReader in) throws HoneException {
        for (Initializer initializer : initializers) {
            put(initializer, in);
        }
        for (ValueInfoProto info : infos.values()) {
            describe(info);
        }
        fusionGroups.finish();
        graph.setUninterpreted(unknown.get(in));
        return graph;
    }

    private void put(Initializer initializer, WireReader in) throws HoneException {
        Value value = scope.own(initializer.name());
        if (!isInput(value)) {
            value = newValue(initializer.name());
            scope.define(value, GraphScope.NO_NODE, in);
            ((InternalEList<Value>) graph.getConstants()).addUnique(value);
        } else if (value.getTensor() != null || value.getSparseTensor() != null) {
            throw in.bad(initializer.place(), "two initializers are named '" + initializer.name() + "'; names must differ");
        }
        value.setTensor(initializer.tensor());
        value.setSparseTensor(initializer.sparse());
    }

    private static boolean isInput(Value value) {
        return value != null && value.eContainingFeature() == NetworkPackage.Literals.GRAPH__INPUTS;
    }

    /** What is said of a value that is not here, or that a graph input already says itself, is kept as it is. */
    private void describe(ValueInfoProto info) throws HoneException {
        Value value = scope.own(info.name());
        if (value == null || isInput(value)) {
            unknown.keep(info.start(), info.end());
        } else {
            info.describe(value);
        }
    }
}
