package org.hone.engine.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.hone.core.HoneException;
import org.hone.core.inference.ReferenceEngine;
import org.hone.core.inference.ReferenceEngine.ReferenceSession;
import org.hone.core.inference.ReferenceEngine.SessionOptions;
import org.hone.model.network.Graph;
import org.hone.model.network.Network;
import org.hone.model.network.Value;
import org.hone.model.tensor.Tensor;

/**
 * Runs two networks on the same samples and gathers how far their values are apart.
 *
 * <pre>
 * ComparisonReport report = new NetworkComparison(engine).innerValues(true).compare(reference, candidate, samples, monitor);
 * </pre>
 *
 * <p>
 * Memory does not grow with the number of samples. Inputs and outputs are matched by name, or by order where the names
 * differ; inner values by name alone.
 */
public final class NetworkComparison {

    private final ReferenceEngine engine;
    private SessionOptions options = SessionOptions.EXACT;
    private boolean innerValues;

    public NetworkComparison(ReferenceEngine engine) {
        this.engine = engine;
    }

    /** How the networks are prepared; {@link SessionOptions#EXACT} when not called. */
    public NetworkComparison options(SessionOptions newOptions) {
        options = newOptions;
        return this;
    }

    /** Whether inner values are compared too; not when not called. */
    public NetworkComparison innerValues(boolean wanted) {
        innerValues = wanted;
        return this;
    }

    /**
     * @param samples inputs by the reference's names
     * @throws HoneException the networks have no matching inputs or outputs, one is refused, or a run fails
     */
    public ComparisonReport compare(Network reference, Network candidate, Samples samples, IProgressMonitor monitor)
            throws HoneException {
        SubMonitor progress = SubMonitor.convert(monitor, "Comparing networks", samples.count() + 2);
        Map<String, String> inputs = NameMatch.of("inputs", inputs(reference), inputs(candidate));
        Map<String, String> outputs = NameMatch.of("outputs", outputs(reference), outputs(candidate));
        try (ReferenceSession referenceSession = open(reference, progress.split(1));
                ReferenceSession candidateSession = open(candidate, progress.split(1))) {
            List<ValuePair> outputPairs = pairs(outputs);
            List<ValuePair> innerPairs = innerPairs(referenceSession, candidateSession, outputs);
            for (int i = 0; i < samples.count(); i++) {
                SubMonitor step = progress.split(1).setWorkRemaining(2);
                Map<String, Tensor> sample = samples.sample(i);
                Map<String, Tensor> expected = referenceSession.run(sample, step.split(1));
                Map<String, Tensor> found = candidateSession.run(renamed(sample, inputs), step.split(1));
                add(outputPairs, expected, found, i);
                add(innerPairs, expected, found, i);
            }
            return new ComparisonReport(engine.description(), samples.count(), results(outputPairs), results(innerPairs),
                    notes(inputs, outputs));
        }
    }

    private ReferenceSession open(Network network, IProgressMonitor monitor) throws HoneException {
        return innerValues ? engine.openWithInnerValues(network, options, monitor)
                : engine.open(network, List.of(), options, monitor);
    }

    private static List<String> inputs(Network network) {
        return network.getGraph().getInputs().stream().filter(value -> value.getTensor() == null).map(Value::getName).toList();
    }

    private static List<String> outputs(Network network) {
        Graph graph = network.getGraph();
        return graph.getOutputs().stream().map(output -> output.getValue().getName()).distinct().toList();
    }

    private static List<ValuePair> pairs(Map<String, String> names) {
        List<ValuePair> pairs = new ArrayList<>();
        names.forEach((name, candidateName) -> pairs.add(new ValuePair(name, candidateName)));
        return pairs;
    }

    private static List<ValuePair> innerPairs(ReferenceSession reference, ReferenceSession candidate,
            Map<String, String> outputs) {
        Set<String> common = new LinkedHashSet<>(reference.outputs());
        common.retainAll(new HashSet<>(candidate.outputs()));
        common.removeAll(outputs.keySet());
        return common.stream().map(name -> new ValuePair(name, name)).toList();
    }

    /** Inputs with a default keep their names. */
    private static Map<String, Tensor> renamed(Map<String, Tensor> sample, Map<String, String> names) {
        Map<String, Tensor> renamed = new HashMap<>();
        sample.forEach((name, tensor) -> renamed.put(names.getOrDefault(name, name), tensor));
        return renamed;
    }

    private static void add(List<ValuePair> pairs, Map<String, Tensor> expected, Map<String, Tensor> found, int sample)
            throws HoneException {
        for (ValuePair pair : pairs) {
            Tensor reference = expected.get(pair.name());
            Tensor candidate = found.get(pair.candidateName());
            if (reference == null || candidate == null) {
                throw HoneException.unsupported("failed to compare output '" + pair.name() + "' with '" + pair.candidateName()
                        + "': only tensors are compared");
            }
            pair.add(reference, candidate, sample);
        }
    }

    private static List<ValueComparison> results(List<ValuePair> pairs) {
        return pairs.stream().map(ValuePair::result).toList();
    }

    private static List<String> notes(Map<String, String> inputs, Map<String, String> outputs) {
        List<String> notes = new ArrayList<>();
        note(notes, "Inputs", inputs);
        note(notes, "Outputs", outputs);
        return notes;
    }

    private static void note(List<String> notes, String what, Map<String, String> names) {
        if (!names.keySet().containsAll(names.values())) {
            notes.add(what + " have other names in the candidate and were matched by their order: " + names + ".");
        }
    }
}
