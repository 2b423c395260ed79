package org.hone.engine.rows;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.hone.model.type.ValueType;

/**
 * What a header says of an open network.
 *
 * @param file the file
 * @param formatId the format's id, such as {@code onnx}
 * @param formatLabel the format's name, such as {@code ONNX}
 * @param writable true when the file can be saved over without losing anything
 * @param opsets the version of each imported operator set by domain, ONNX's own being the empty string
 * @param irVersion ONNX's IR version; 0 for other formats
 * @param producer the program that made the file; empty when the file does not say
 * @param name the graph's name; empty when it has none
 * @param nodes the number of nodes of the main graph
 * @param operators how often each operator is used, the most used first
 * @param inputs the graph's inputs without a default in order, with bound symbols put in
 * @param outputs the graph's outputs in order
 * @param symbols the symbols in the inputs' declared shapes, in order of appearance
 * @param bindings the sizes that were bound to symbols
 * @param totals the figures of the whole network
 * @param unknownNodes how many nodes have figures that are not known and are missing in the totals
 * @param warnings what is worth saying, one sentence each
 */
public record NetworkFacts(Path file, String formatId, String formatLabel, boolean writable, Map<String, Long> opsets,
        long irVersion, String producer, String name, int nodes, Map<String, Integer> operators, List<NamedType> inputs,
        List<NamedType> outputs, List<String> symbols, Map<String, Long> bindings, LayerTotals totals, int unknownNodes,
        List<String> warnings) {

    /** A value's name with its type, null when that is not known. */
    public record NamedType(String name, ValueType type) {
        @Override
        public String toString() {
            return name + ": " + ValueTexts.elementType(type) + " " + ValueTexts.shape(type);
        }
    }

    /** For instance {@code ONNX, opset 13, IR 7}. */
    public String formatLine() {
        StringBuilder line = new StringBuilder(formatLabel);
        Long opset = opsets.get("");
        if (opset != null && irVersion > 0) {
            line.append(", opset ").append(opset);
        }
        opsets.forEach((domain, version) -> {
            if (!domain.isEmpty()) {
                line.append(", ").append(domain).append(' ').append(version);
            }
        });
        if (irVersion > 0) {
            line.append(", IR ").append(irVersion);
        }
        return line.toString();
    }
}
