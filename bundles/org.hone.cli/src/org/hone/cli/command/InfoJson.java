package org.hone.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.hone.cli.json.Json;
import org.hone.engine.rows.LayerRow;
import org.hone.engine.rows.LayerTotals;
import org.hone.engine.rows.NetworkAnalysis;
import org.hone.engine.rows.NetworkFacts;
import org.hone.engine.rows.NetworkFacts.NamedType;
import org.hone.engine.rows.ValueTexts;
import org.hone.engine.shape.GraphTypes;
import org.hone.model.snapshot.GraphSnapshot;
import org.hone.model.type.Shape;
import org.hone.model.type.ValueType;
import org.hone.model.type.ValueType.SparseTensorType;
import org.hone.model.type.ValueType.TensorType;

/** What {@code hone info --json} says to programs. Figures that are not known are null. */
final class InfoJson {

    private final NetworkAnalysis analysis;
    private final Json json;

    private InfoJson(NetworkAnalysis analysis, Json json) {
        this.analysis = analysis;
        this.json = json;
    }

    /** @param json the object to fill; it is closed */
    static void write(NetworkAnalysis analysis, boolean layers, Json json) {
        InfoJson writer = new InfoJson(analysis, json);
        writer.writeFacts();
        if (layers) {
            writer.writeLayers();
            writer.writeGraph(analysis.types().main());
        }
        json.close();
    }

    private void writeFacts() {
        NetworkFacts facts = analysis.facts();
        LayerTotals totals = facts.totals();
        json.text("file", facts.file().toString()).text("format", facts.formatId()).text("name", facts.name());
        json.text("producer", facts.producer()).figure("irVersion", facts.irVersion() == 0 ? -1 : facts.irVersion());
        json.object("opsets", opsets -> facts.opsets()
                .forEach((domain, version) -> opsets.figure(domain.isEmpty() ? "ai.onnx" : domain, version)));
        json.figure("macs", totals.macs()).figure("parameters", totals.parameters()).figure("weightBytes", totals.weightBytes());
        json.figure("activationBytes", totals.activationBytes()).figure("peakActivationBytes", totals.peakActivationBytes());
        json.figure("movedBytes", totals.movedBytes()).number("arithmeticIntensity", totals.macs() < 0 || totals.movedBytes() <= 0
                ? Double.NaN : (double) totals.macs() / totals.movedBytes());
        json.objects("inputs", facts.inputs(), this::writeNamed).objects("outputs", facts.outputs(), this::writeNamed);
        json.figure("nodes", facts.nodes()).figure("unknownNodes", facts.unknownNodes());
        json.object("operators", operators -> facts.operators().forEach(operators::figure));
        json.texts("symbols", facts.symbols()).object("bindings", bindings -> facts.bindings().forEach(bindings::figure));
        json.texts("warnings", facts.warnings());
    }

    private void writeNamed(NamedType value) {
        json.text("name", value.name());
        writeType(value.type());
    }

    private void writeType(ValueType type) {
        json.text("type", type == null ? null : ValueTexts.elementType(type));
        json.shape("shape", switch (type) {
        case TensorType tensor -> tensor.shape();
        case SparseTensorType sparse -> sparse.shape();
        case null, default -> Shape.UNKNOWN;
        });
    }

    private void writeLayers() {
        GraphSnapshot graph = analysis.snapshot().graph();
        json.objects("layers", analysis.table().rows(), row -> {
            int node = row.node();
            json.figure("index", node).text("name", row.name()).text("operator", row.operator());
            json.texts("inputs", IntStream.range(0, graph.inputCount(node)).mapToObj(i -> name(graph, graph.input(node, i))).toList());
            json.texts("outputs",
                    IntStream.range(0, graph.outputCount(node)).mapToObj(i -> name(graph, graph.output(node, i))).toList());
            ValueType first = graph.outputCount(node) == 0 ? null : analysis.types().main().type(graph.output(node, 0));
            writeType(first);
            writeFigures(row);
            json.texts("origins", graph.origins(node));
        });
    }

    private void writeFigures(LayerRow row) {
        json.figure("macs", row.macs()).figure("parameters", row.parameters()).figure("weightBytes", row.weightBytes());
        json.figure("activationBytes", row.activationBytes()).figure("movedBytes", row.movedBytes());
    }

    private static String name(GraphSnapshot graph, int value) {
        return value == GraphSnapshot.NONE ? "" : graph.valueName(value);
    }

    /** The values of a graph, and of the graphs within it. */
    private void writeGraph(GraphTypes types) {
        GraphSnapshot graph = types.graph();
        json.objects("values", valuesOf(graph), value -> {
            json.text("name", graph.valueName(value));
            writeType(types.type(value));
            json.flag("constant", graph.isConstant(value));
        });
        List<Map.Entry<String, GraphTypes>> inner = new ArrayList<>();
        List<Integer> nodes = new ArrayList<>();
        for (int node = 0; node < graph.nodeCount(); node++) {
            for (Map.Entry<String, GraphTypes> entry : types.subgraphs(node).entrySet()) {
                inner.add(entry);
                nodes.add(node);
            }
        }
        if (!inner.isEmpty()) {
            json.objects("subgraphs", IntStream.range(0, inner.size()).boxed().toList(), i -> {
                json.text("node", graph.nodeLabel(nodes.get(i))).text("attribute", inner.get(i).getKey());
                writeGraph(inner.get(i).getValue());
            });
        }
    }

    /** Those that this graph has itself and that are there: no captured values, no omitted outputs. */
    private static List<Integer> valuesOf(GraphSnapshot graph) {
        return IntStream.range(0, graph.valueCount())
                .filter(value -> graph.outerValue(value) == GraphSnapshot.NONE && !graph.valueName(value).isEmpty()).boxed().toList();
    }
}
