package org.hone.formats.onnx.internal;

import org.hone.core.HoneException;
import org.hone.formats.file.ByteSource;
import org.hone.formats.file.ReadRequest;
import org.hone.model.network.Function;
import org.hone.model.network.Network;
import org.hone.model.network.NetworkFactory;
import org.hone.model.network.OpsetImport;
import org.hone.model.network.Property;

/** ONNX's message {@code ModelProto}: a whole file. */
public final class ModelProto {

    /** The oldest IR version that is read: the first with imported operator sets. */
    public static final long OLDEST_IR_VERSION = 3;
    /** The newest IR version that is known. */
    public static final long NEWEST_IR_VERSION = 13;

    private static final int IR_VERSION = 1 << 3 | Wire.VARINT;
    private static final int PRODUCER_NAME = 2 << 3 | Wire.LEN;
    private static final int PRODUCER_VERSION = 3 << 3 | Wire.LEN;
    private static final int DOMAIN = 4 << 3 | Wire.LEN;
    private static final int MODEL_VERSION = 5 << 3 | Wire.VARINT;
    private static final int DOC_STRING = 6 << 3 | Wire.LEN;
    private static final int GRAPH = 7 << 3 | Wire.LEN;
    private static final int OPSET_IMPORT = 8 << 3 | Wire.LEN;
    private static final int METADATA_PROPS = 14 << 3 | Wire.LEN;
    private static final int FUNCTIONS = 25 << 3 | Wire.LEN;

    private final ReadSession session;
    private final WireReader in;
    private final Network network = NetworkFactory.eINSTANCE.createNetwork();
    private final UnknownFields unknown;
    private GraphReader graph;

    private ModelProto(ByteSource source, ReadRequest request) {
        this.session = new ReadSession(source, request);
        this.in = session.reader();
        this.unknown = new UnknownFields(session);
    }

    /** Reads the model that {@code source} holds. */
    public static Network read(ByteSource source, ReadRequest request) throws HoneException {
        return new ModelProto(source, request).read();
    }

    private Network read() throws HoneException {
        if (session.source().size() == 0) {
            throw in.bad("the file is empty");
        }
        while (in.next()) {
            readField();
        }
        checkVersion();
        if (graph == null) {
            throw in.bad("it has no graph; it is no ONNX model");
        }
        network.setGraph(graph.finish(in));
        graph.scope().resolve(null, in);
        network.setUninterpreted(unknown.get(in));
        network.setFormat("onnx");
        checkOpsets();
        network.getWarnings().addAll(session.warnings());
        return network;
    }

    private void readField() throws HoneException {
        switch (in.tag()) {
        case IR_VERSION -> network.setIrVersion(in.varint());
        case PRODUCER_NAME -> network.setProducerName(in.text());
        case PRODUCER_VERSION -> network.setProducerVersion(in.text());
        case DOMAIN -> network.setDomain(in.text());
        case MODEL_VERSION -> network.setModelVersion(in.varint());
        case DOC_STRING -> network.setDocumentation(in.text());
        case GRAPH -> {
            graph = graph == null ? new GraphReader(session) : graph;
            graph.read(in);
        }
        case OPSET_IMPORT -> network.getOpsetImports().add(OpsetProto.read(in, session));
        case METADATA_PROPS -> {
            Property property = EntryProto.read(in, session, unknown);
            if (property != null) {
                network.getMetadata().add(property);
            }
        }
        case FUNCTIONS -> {
            session.trail().enter("functions", network.getFunctions().size());
            network.getFunctions().add(FunctionProto.read(in, session));
            session.trail().leave();
        }
        default -> unknown.keep(in);
        }
    }

    private void checkVersion() throws HoneException {
        long version = network.getIrVersion();
        if (version == 0) {
            throw in.bad("it has no IR version (ir_version); it is no ONNX model");
        }
        if (version < OLDEST_IR_VERSION) {
            throw in.unsupported("its IR version is " + version + "; versions " + OLDEST_IR_VERSION + " (2017) and newer are read");
        }
        if (version > NEWEST_IR_VERSION) {
            session.warn("The IR version is " + version + "; Hone knows versions up to " + NEWEST_IR_VERSION
                    + " and keeps what it does not know.");
        }
    }

    private void checkOpsets() throws HoneException {
        if (network.getOpsetImports().isEmpty()) {
            session.warn("The model imports no operator set, as ONNX demands; version 1 is assumed.");
        }
    }

    /** Writes {@code network}. */
    static void write(Network network, WireWriter out, WriteSession session) throws HoneException {
        out.varint(IR_VERSION, session.irVersion());
        out.text(PRODUCER_NAME, network.getProducerName());
        out.text(PRODUCER_VERSION, network.getProducerVersion());
        out.text(DOMAIN, network.getDomain());
        if (network.getModelVersion() != null) {
            out.varint(MODEL_VERSION, network.getModelVersion());
        }
        out.text(DOC_STRING, network.getDocumentation());
        GraphWriter.write(network.getGraph(), GRAPH, out, session);
        for (OpsetImport imported : session.opsetImports()) {
            OpsetProto.write(imported, OPSET_IMPORT, out);
        }
        for (Property property : network.getMetadata()) {
            EntryProto.write(property, METADATA_PROPS, out);
        }
        for (Function function : network.getFunctions()) {
            FunctionProto.write(function, FUNCTIONS, out, session);
        }
        out.raw(network.getUninterpreted());
        out.flush();
    }
}
