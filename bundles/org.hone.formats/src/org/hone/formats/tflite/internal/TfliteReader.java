package org.hone.formats.tflite.internal;

import org.eclipse.core.runtime.SubMonitor;
import org.hone.core.HoneException;
import org.hone.core.operator.Operator;
import org.hone.formats.file.ByteSource;
import org.hone.formats.file.HeapBudget;
import org.hone.formats.file.ReadRequest;
import org.hone.formats.tflite.TfliteFormat;
import org.hone.formats.tflite.internal.flatbuffer.FlatBytes;
import org.hone.formats.tflite.internal.graph.SubgraphImport;
import org.hone.formats.tflite.internal.operators.OperatorMappings;
import org.hone.formats.tflite.internal.schema.ModelFile;
import org.hone.formats.tflite.internal.schema.SubgraphFile;
import org.hone.model.network.Network;
import org.hone.model.network.NetworkFactory;
import org.hone.model.network.OpsetImport;

/** Makes a {@link Network} of the main subgraph of a TFLite file. */
public final class TfliteReader {

    private static final int IR_VERSION = 10;

    private final ByteSource source;
    private final ReadRequest request;

    public TfliteReader(ByteSource source, ReadRequest request) {
        this.source = source;
        this.request = request;
    }

    /** Reads the file. */
    public Network read() throws HoneException {
        ModelFile model = new ModelFile(new FlatBytes(source));
        SubgraphFile main = model.subgraph(0);
        if (main.operatorCount() > request.maximumNodes()) {
            throw HoneException.badInput("failed to read '" + source.name() + "': it has " + main.operatorCount()
                    + " operators, but at most " + request.maximumNodes() + " nodes are opened (a preference)");
        }
        HeapBudget budget = new HeapBudget(source.name(), source.size(), request.maximumNodes());
        SubgraphImport imported = new SubgraphImport(main, OperatorMappings.BY_NAME, budget);
        Network network = NetworkFactory.eINSTANCE.createNetwork();
        String name = main.name();
        network.setGraph(imported.run(name == null || name.isEmpty() ? "main" : name, SubMonitor.convert(request.monitor())));
        network.setFormat(TfliteFormat.ID);
        network.setIrVersion(IR_VERSION);
        network.setProducerName("TensorFlow Lite");
        network.setDocumentation(model.description());
        addOpset(network, "", Operator.CANONICAL_OPSET);
        if (imported.keepsUnsupported()) {
            addOpset(network, SubgraphImport.DOMAIN, 1);
        }
        network.getWarnings().addAll(imported.warnings());
        if (model.subgraphCount() > 1) {
            network.getWarnings().add("The file has " + model.subgraphCount() + " subgraphs; the first one is shown.");
        }
        return network;
    }

    private static void addOpset(Network network, String domain, long version) {
        OpsetImport opset = NetworkFactory.eINSTANCE.createOpsetImport();
        opset.setDomain(domain);
        opset.setVersion(version);
        network.getOpsetImports().add(opset);
    }
}
