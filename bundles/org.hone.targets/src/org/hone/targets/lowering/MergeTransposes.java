package org.hone.targets.lowering;

import java.util.List;
import java.util.Set;

/** Two Transposes in a row are one, or none where they undo each other. */
final class MergeTransposes implements TransposeRule {

    @Override
    public Set<String> operators() {
        return Set.of("Transpose");
    }

    @Override
    public List<LoweredNode> move(LoweredGraph graph, LoweredNode transpose, LoweredNode user, LoweringContext context) {
        int[] both = Permutation.then(Permutation.of(transpose), Permutation.of(user));
        LoweredValue from = transpose.input(0);
        if (!Permutation.isIdentity(both)) {
            user.setInput(0, from);
            user.set("perm", Permutation.longs(both));
            return List.of(user);
        }
        LoweredValue result = user.output();
        if (result.isOutput() && !graph.canGiveOut(from, result)) {
            return null;
        }
        graph.replaceKeepingName(result, from);
        context.vanish(user, "undoes a transposition before it");
        graph.remove(user);
        return List.of();
    }
}
