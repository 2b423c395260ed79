package org.hone.engine.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.hone.core.operator.KnownValue;
import org.hone.core.operator.OperatorRegistry;
import org.hone.core.registry.ExtensionSource;
import org.hone.model.network.Graph;
import org.hone.model.network.Network;
import org.hone.model.network.Value;
import org.hone.model.snapshot.GraphSnapshot;
import org.hone.model.snapshot.NetworkSnapshot;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;
import org.hone.model.type.Shape;
import org.hone.model.type.ValueType;
import org.hone.model.type.ValueType.TensorType;
import org.hone.tests.support.BackendTest;
import org.hone.tests.support.TestExtensions;
import org.junit.jupiter.api.Test;

/** The rules of all operators against ONNX's own backend tests, without what the files declare of inner values and outputs. */
class BackendTypesTest {

    /** Operators whose outputs' sizes hang on the elements of their data, which shape inference does not compute. */
    private static final Set<String> DATA_DEPENDENT = Set.of("Compress", "NonMaxSuppression", "NonZero", "StringNormalizer",
            "Unique", "Loop", "ConcatFromSequence", "SequenceAt", "OptionalGetElement", "SplitToSequence", "SequenceInsert");

    /** Operators of the training domain, which are no part of a network that runs. */
    private static final Set<String> NOT_KNOWN = Set.of("Adagrad", "Adam", "Gradient", "Momentum");

    /** Files whose data is stored in another element type than the model gives: bfloat16 as uint16. */
    private static final Set<String> STORED_OTHERWISE = Set.of("test_cast_FLOAT_to_BFLOAT16", "test_castlike_FLOAT_to_BFLOAT16",
            "test_castlike_FLOAT_to_BFLOAT16_expanded");

    private final ExtensionSource source = TestExtensions.source();
    private final ShapeInference inference = new ShapeInference(new OperatorRegistry(source));

    @Test
    void everyOperatorOfTheBackendTestsIsKnown() throws Exception {
        OperatorRegistry operators = new OperatorRegistry(source);
        Set<String> unknown = new TreeSet<>();
        for (BackendTest test : BackendTest.all()) {
            GraphSnapshot graph = NetworkSnapshot.of(test.network(source)).graph();
            for (int node = 0; node < graph.nodeCount(); node++) {
                if (operators.find(graph.domain(node), graph.operator(node)) == null) {
                    unknown.add(graph.operator(node));
                }
            }
        }
        assertEquals(new TreeSet<>(NOT_KNOWN), unknown);
    }

    @Test
    void declaredAndInferredTypesAgree() throws Exception {
        List<String> warnings = new ArrayList<>();
        for (BackendTest test : BackendTest.all()) {
            NetworkTypes types = inference.infer(NetworkSnapshot.of(test.network(source)), Map.of(), null);
            types.warnings().forEach(warning -> warnings.add(test.name() + ": " + warning));
        }
        assertEquals(List.of(), warnings);
    }

    @Test
    void inferredTypesAreThoseOfTheExpectedOutputs() throws Exception {
        List<String> wrong = new ArrayList<>();
        int compared = 0;
        for (BackendTest test : BackendTest.all()) {
            Network network = withoutDeclarations(test.network(source));
            compared += compare(test, network, true, wrong);
        }
        assertEquals(List.of(), wrong);
        assertTrue(compared > 1000, compared + " outputs compared");
    }

    @Test
    void typesAreFixedWhereInputsAreKnown() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (BackendTest test : BackendTest.all()) {
            Network network = withoutDeclarations(test.network(source));
            makeInputsConstant(network.getGraph(), test.inputs(network));
            compare(test, network, network.getGraph().getNodes().stream()
                    .anyMatch(node -> DATA_DEPENDENT.contains(node.getOperator()) || NOT_KNOWN.contains(node.getOperator())), wrong);
        }
        assertEquals(List.of(), wrong);
    }

    private int compare(BackendTest test, Network network, boolean mayBeOpen, List<String> wrong) throws Exception {
        NetworkTypes types = inference.infer(NetworkSnapshot.of(network), Map.of(), null);
        types.warnings().forEach(warning -> wrong.add(test.name() + ": " + warning));
        GraphSnapshot graph = types.network().graph();
        List<Tensor> expected = test.outputs();
        int compared = 0;
        for (int i = 0; i < Math.min(graph.outputCount(), expected.size()); i++) {
            ValueType type = types.main().type(graph.graphOutput(i));
            if (expected.get(i) == null || STORED_OTHERWISE.contains(test.name())
                    || NOT_KNOWN.contains(graph.operator(graph.nodeCount() - 1))) {
                continue;
            }
            compared++;
            if (!covers(type, expected.get(i)) || !mayBeOpen && !((TensorType) type).shape().isFixed()) {
                wrong.add(test.name() + ", output " + i + ": " + type + " was inferred, " + expected.get(i) + " came out");
            }
        }
        return compared;
    }

    /** Sequences and optional values may look like tensors in a file: they are not compared. */
    private static boolean covers(ValueType type, Tensor tensor) {
        if (!(type instanceof TensorType found)) {
            return type != null;
        }
        return found.elementType() == tensor.elementType() && covers(found.shape(), tensor.shape());
    }

    private static boolean covers(Shape shape, Shape actual) {
        if (!shape.isRankKnown()) {
            return true;
        }
        if (shape.rank() != actual.rank()) {
            return false;
        }
        for (int i = 0; i < shape.rank(); i++) {
            if (shape.get(i).isFixed() && shape.get(i).size() != actual.get(i).size()) {
                return false;
            }
        }
        return true;
    }

    private static Network withoutDeclarations(Network network) {
        network.getGraph().getOutputs().forEach(output -> output.setType(null));
        network.getGraph().getNodes().forEach(node -> node.getOutputs().forEach(value -> value.setType(null)));
        return network;
    }

    private static void makeInputsConstant(Graph graph, Map<String, Tensor> tensors) {
        Map<Value, Tensor> small = new LinkedHashMap<>();
        for (Value input : graph.getInputs()) {
            Tensor tensor = tensors.get(input.getName());
            if (tensor != null && tensor.elementCount() <= KnownValue.LIMIT && tensor.elementType() != ElementType.STRING
                    && input.getType() instanceof TensorType) {
                small.put(input, tensor);
            }
        }
        small.forEach((value, tensor) -> {
            graph.getInputs().remove(value);
            graph.getConstants().add(value);
            value.setTensor(tensor);
        });
    }
}
