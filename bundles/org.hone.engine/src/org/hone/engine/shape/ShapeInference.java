package org.hone.engine.shape;

import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hone.core.operator.OperatorRegistry;
import org.hone.model.snapshot.NetworkSnapshot;

/**
 * Finds the type of every value of a network from the operators' own rules, in time linear in the nodes: pure Java, no
 * native library, no change to the network.
 *
 * <p>
 * Constants are followed through the graph as far as the rules compute with them, so that chains of Shape, Gather, Concat
 * and Reshape resolve. A type that the file declares refines the one that is inferred; where both contradict each other
 * the declared one stays and a {@link ShapeWarning} says so. What cannot be known stays unknown: an unknown operator, a
 * node on a cycle. Subgraphs are inferred through the operators that run them, functions through their calls.
 *
 * <pre>
 * NetworkTypes types = new ShapeInference(registry).infer(snapshot, Map.of("batch", 1L), null);
 * ValueType output = types.main().type(snapshot.graph().graphOutput(0));
 * </pre>
 *
 * Safe to use from any thread.
 */
public final class ShapeInference {

    private final OperatorRegistry operators;

    public ShapeInference(OperatorRegistry operators) {
        this.operators = operators;
    }

    /**
     * @param bindings sizes for symbolic dimensions by their symbol; a symbol that does not occur is ignored
     * @param monitor may cancel, which is answered by an {@link org.eclipse.core.runtime.OperationCanceledException}; null
     *        for none
     */
    public NetworkTypes infer(NetworkSnapshot network, Map<String, Long> bindings, IProgressMonitor monitor) {
        InferenceRun run = new InferenceRun(operators, network, bindings, monitor);
        GraphTypes main = run.inferMain();
        return new NetworkTypes(network, main, run.warnings());
    }
}
