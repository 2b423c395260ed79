package org.hone.targets.lowering;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;

import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Moves Transposes down the graph, through nodes that can as well compute on the tensor as it was before, until they meet one
 * that undoes them. What stays is where the network itself asks for another layout.
 *
 * <p>
 * Each step moves a Transpose towards the outputs or takes one away, so it ends. Afterwards no Transpose reads another one.
 */
final class MoveTransposes implements LoweringPass {

    private final List<TransposeRule> rules = TransposeRules.all();

    @Override
    public void apply(LoweredGraph graph, LoweringContext context) {
        Deque<LoweredNode> open = new ArrayDeque<>();
        graph.nodes().stream().filter(MoveTransposes::isTranspose).forEach(open::add);
        while (!open.isEmpty()) {
            if (context.monitor() != null && context.monitor().isCanceled()) {
                throw new OperationCanceledException();
            }
            LoweredNode transpose = open.poll();
            if (graph.contains(transpose)) {
                move(graph, transpose, open, context);
            }
        }
        graph.sort();
        graph.sweep(context);
    }

    static boolean isTranspose(LoweredNode node) {
        return node != null && node.operator().equals("Transpose") && node.domain().isEmpty();
    }

    private void move(LoweredGraph graph, LoweredNode transpose, Deque<LoweredNode> open, LoweringContext context) {
        LoweredValue result = transpose.output();
        if (Permutation.isIdentity(Permutation.of(transpose)) && (!result.isOutput() || graph.canGiveOut(transpose.input(0), result))) {
            graph.replaceKeepingName(result, transpose.input(0));
        }
        for (LoweredNode user : new ArrayList<>(new LinkedHashSet<>(result.users()))) {
            if (!result.users().contains(user)) {
                continue;
            }
            List<LoweredNode> made = moveThrough(graph, transpose, user, context);
            open.addAll(made);
        }
        if (result.users().isEmpty() && !result.isOutput()) {
            context.vanish(transpose, "its work is in the layouts of the tensors around it");
            graph.remove(transpose);
        }
    }

    private List<LoweredNode> moveThrough(LoweredGraph graph, LoweredNode transpose, LoweredNode user, LoweringContext context) {
        for (TransposeRule rule : rules) {
            if (rule.operators().contains(user.operator()) && user.domain().isEmpty()) {
                List<LoweredNode> made = rule.move(graph, transpose, user, context);
                if (made != null) {
                    return made;
                }
            }
        }
        return List.of();
    }
}
