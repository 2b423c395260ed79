package org.hone.model.snapshot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hone.model.network.Function;
import org.hone.model.network.Network;
import org.hone.model.network.OpsetImport;

/**
 * An immutable picture of a whole {@link Network}. Taking it needs one pass on the thread that owns the network; after
 * that any thread may read it.
 *
 * @param graph the main graph
 * @param functions the model-local functions
 * @param opsets the version of each imported operator set by domain, ONNX's own domain being the empty string
 * @param irVersion ONNX's IR version, 0 for other formats
 * @param format the id of the file format it was read from, or null
 * @param producer the program that made the file and its version; empty when the file does not say
 * @param warnings what reading the file found worth saying
 */
public record NetworkSnapshot(GraphSnapshot graph, List<FunctionSnapshot> functions, Map<String, Long> opsets, long irVersion,
        String format, String producer, List<String> warnings) {

    /**
     * A model-local function.
     *
     * @param opsets the operator sets that its nodes mean
     * @param attributeNames the attributes that a call must give
     * @param attributeDefaults the attributes that a call may give, with what they are otherwise
     */
    public record FunctionSnapshot(String domain, String name, String overload, GraphSnapshot graph, Map<String, Long> opsets,
            List<String> attributeNames, Attributes attributeDefaults) {
    }

    /** Takes the picture of {@code network} as it is now. */
    public static NetworkSnapshot of(Network network) {
        List<FunctionSnapshot> functions = network.getFunctions().stream().map(NetworkSnapshot::function).toList();
        String producer = (orEmpty(network.getProducerName()) + " " + orEmpty(network.getProducerVersion())).strip();
        return new NetworkSnapshot(new GraphSnapshotBuilder(null).build(network.getGraph()), functions,
                opsets(network.getOpsetImports()), network.getIrVersion(), network.getFormat(), producer,
                List.copyOf(network.getWarnings()));
    }

    private static FunctionSnapshot function(Function function) {
        return new FunctionSnapshot(orEmpty(function.getDomain()), orEmpty(function.getName()), orEmpty(function.getOverload()),
                new GraphSnapshotBuilder(null).build(function), opsets(function.getOpsetImports()),
                List.copyOf(function.getAttributeNames()),
                new GraphSnapshotBuilder(null).attributes(function.getAttributeDefaults()));
    }

    private static Map<String, Long> opsets(List<OpsetImport> imports) {
        Map<String, Long> versions = new LinkedHashMap<>();
        for (OpsetImport imported : imports) {
            String domain = orEmpty(imported.getDomain());
            versions.merge(domain.equals("ai.onnx") ? "" : domain, imported.getVersion(), Math::max);
        }
        return java.util.Collections.unmodifiableMap(versions);
    }

    /** The version of ONNX's own operator set, 1 when none is imported. */
    public long opset() {
        return opsets.getOrDefault("", 1L);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
