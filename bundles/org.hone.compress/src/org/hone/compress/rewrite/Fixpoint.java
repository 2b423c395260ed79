package org.hone.compress.rewrite;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.OperationCanceledException;
import org.hone.core.HoneException;
import org.hone.model.network.Node;

/**
 * Applies rewrites until none applies. Rewrites of nodes work off a queue that starts with all nodes and takes up those
 * that a change touched: linear in nodes and changes. Rewrites of the graph follow; a round that changed something is
 * followed by another with types inferred anew. Each change makes the network smaller or simpler, which ends it; the bounds
 * are for rewrites that break that rule.
 */
public final class Fixpoint {

    private static final int MAXIMUM_ROUNDS = 50;
    private static final int MAXIMUM_LOOKS = 100;

    private final Map<String, List<NodeRewrite>> nodeRewrites = new HashMap<>();
    private final List<GraphRewrite> graphRewrites = new ArrayList<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Canvas canvas;

    public Fixpoint(List<? extends Rewrite> rewrites, Canvas canvas) {
        this.canvas = canvas;
        for (Rewrite rewrite : rewrites) {
            counts.putIfAbsent(rewrite.id(), 0);
            if (rewrite instanceof GraphRewrite graphRewrite) {
                graphRewrites.add(graphRewrite);
            }
            if (rewrite instanceof NodeRewrite nodeRewrite) {
                nodeRewrite.operators()
                        .forEach(type -> nodeRewrites.computeIfAbsent(type, key -> new ArrayList<>()).add(nodeRewrite));
            }
        }
    }

    /** @return how often each rewrite changed something, by its id */
    public Map<String, Integer> run() throws HoneException {
        for (int round = 0; round < MAXIMUM_ROUNDS; round++) {
            if (!round()) {
                break;
            }
            canvas.refresh();
        }
        return counts;
    }

    private boolean round() throws HoneException {
        int changes = rewriteNodes();
        canvas.sweep();
        for (GraphRewrite rewrite : graphRewrites) {
            checkCancelled();
            int found = rewrite.apply(canvas);
            counts.merge(rewrite.id(), found, Integer::sum);
            changes += found;
            canvas.sweep();
        }
        return changes > 0;
    }

    private int rewriteNodes() {
        canvas.takeTouched();
        Deque<Node> queue = new ArrayDeque<>(canvas.graph().getNodes());
        Set<Node> queued = new HashSet<>(queue);
        Map<Node, Integer> looks = new HashMap<>();
        int changes = 0;
        while (!queue.isEmpty()) {
            checkCancelled();
            Node node = queue.removeFirst();
            queued.remove(node);
            if (canvas.isRemoved(node) || looks.merge(node, 1, Integer::sum) > MAXIMUM_LOOKS) {
                continue;
            }
            int made = rewrite(node);
            changes += made;
            if (made > 0) {
                canvas.touch(node);
            }
            for (Node touched : canvas.takeTouched()) {
                if (queued.add(touched)) {
                    queue.addLast(touched);
                }
            }
        }
        return changes;
    }

    private int rewrite(Node node) {
        if (!Canvas.isOnnx(node)) {
            return 0;
        }
        int changes = 0;
        for (NodeRewrite rewrite : nodeRewrites.getOrDefault(node.getOperator(), List.of())) {
            if (canvas.isRemoved(node) || !rewrite.operators().contains(node.getOperator())) {
                break;
            }
            if (rewrite.apply(node, canvas)) {
                counts.merge(rewrite.id(), 1, Integer::sum);
                changes++;
            }
        }
        return changes;
    }

    private void checkCancelled() {
        if (canvas.context().monitor() != null && canvas.context().monitor().isCanceled()) {
            throw new OperationCanceledException();
        }
    }
}
