package org.hone.formats.onnx.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.hone.core.HoneException;
import org.hone.model.network.Graph;
import org.hone.model.network.Network;
import org.hone.model.network.NetworkFactory;
import org.hone.model.network.Node;
import org.hone.model.network.OpsetImport;
import org.hone.model.network.Value;

/** What writing one network carries along: the values' names, what goes to external data, and what the model's head says. */
final class WriteSession {

    /** The version of ONNX's operator set for a network from elsewhere that says none: the first with 4-bit QDQ. */
    private static final long DEFAULT_OPSET = 21;

    private final Network network;
    private final ValueNames names;
    private final Map<Node, String> fusionEntries = new HashMap<>();
    private final List<OpsetImport> opsetImports;
    private final long irVersion;
    private ExternalPlan external = ExternalPlan.NONE;

    WriteSession(Network network) throws HoneException {
        if (network.getGraph() == null) {
            throw HoneException.usage("failed to write the network: it has no graph");
        }
        this.network = network;
        this.names = new ValueNames(network);
        this.opsetImports = imports();
        this.irVersion = IrVersions.of(network, IrVersions.opset(opsetImports, 1));
        FusionGroups.describe(network.getGraph(), fusionEntries);
        for (TreeIterator<EObject> all = network.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Graph graph && graph != network.getGraph()) {
                FusionGroups.describe(graph, fusionEntries);
            }
        }
    }

    private List<OpsetImport> imports() {
        List<OpsetImport> imports = new ArrayList<>(network.getOpsetImports());
        if ("onnx".equals(network.getFormat())) {
            return imports;
        }
        Set<String> missing = new LinkedHashSet<>();
        if (imports.isEmpty()) {
            missing.add("");
        }
        for (TreeIterator<EObject> all = network.getGraph().eAllContents(); all.hasNext();) {
            if (all.next() instanceof Node node) {
                missing.add(normal(node.getDomain()));
            }
        }
        imports.forEach(imported -> missing.remove(normal(imported.getDomain())));
        for (String domain : missing) {
            OpsetImport imported = NetworkFactory.eINSTANCE.createOpsetImport();
            imported.setDomain(domain);
            imported.setVersion(domain.isEmpty() ? DEFAULT_OPSET : 1);
            imports.add(imported);
        }
        return imports;
    }

    private static String normal(String domain) {
        return domain == null || domain.equals("ai.onnx") ? "" : domain;
    }

    /** Puts all initializers of at least {@code threshold} bytes into the file {@code location} beside the model. */
    void putOutside(String location, long threshold) {
        external = ExternalPlan.of(network, location, threshold);
    }

    ExternalPlan external() {
        return external;
    }

    /** The value's name; empty for none. */
    String name(Value value) {
        return names.of(value);
    }

    /** What the node's metadata says about its fusion group, or null. */
    String fusionEntry(Node node) {
        return fusionEntries.get(node);
    }

    List<OpsetImport> opsetImports() {
        return opsetImports;
    }

    long irVersion() {
        return irVersion;
    }
}
