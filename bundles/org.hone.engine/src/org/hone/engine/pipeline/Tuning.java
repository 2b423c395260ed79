package org.hone.engine.pipeline;

import java.nio.file.Path;
import java.util.List;

import org.hone.engine.accuracy.AccuracyComparison;
import org.hone.engine.accuracy.MetricResult;
import org.hone.engine.board.BoardRun;
import org.hone.engine.cost.NetworkCost;

/**
 * What a run of a recipe gave.
 *
 * @param recipe the recipe
 * @param engine the name and version of the reference engine
 * @param stages the steps that were switched on, in order
 * @param before the cost of the original network
 * @param after the cost of the tuned network as its file has it
 * @param sizeBefore the size of the original network's file, with its external data, in bytes
 * @param sizeAfter the size of the tuned network's file, with its external data, in bytes
 * @param accuracy how both did; null when the recipe has no evaluation data
 * @param metrics what the recipe's metrics gave, in its order; empty when it has no evaluation data
 * @param model the tuned network's file
 * @param sha256 the SHA-256 of that file, in hexadecimal
 * @param checks the recipe's limits
 * @param deployments what deploying the tuned network gave, in the recipe's order; empty where it was not deployed
 */
public record Tuning(RecipeFile recipe, String engine, List<Stage> stages, NetworkCost before, NetworkCost after, long sizeBefore,
        long sizeAfter, AccuracyComparison accuracy, List<MetricResult> metrics, Path model, String sha256,
        List<LimitCheck> checks, List<BoardRun> deployments) {

    public Tuning {
        deployments = List.copyOf(deployments);
    }

    /** A run that deployed nothing. */
    public Tuning(RecipeFile recipe, String engine, List<Stage> stages, NetworkCost before, NetworkCost after, long sizeBefore, long sizeAfter,
            AccuracyComparison accuracy, List<MetricResult> metrics, Path model, String sha256, List<LimitCheck> checks) {
        this(recipe, engine, stages, before, after, sizeBefore, sizeAfter, accuracy, metrics, model, sha256, checks, List.of());
    }

    /** The same after deploying: limits on size, latency and memory are for what was measured on the boards, the worst of them. */
    public Tuning withDeployments(List<BoardRun> runs) {
        List<LimitCheck> measured = checks.stream().map(check -> check.onBoards(runs)).toList();
        return new Tuning(recipe, engine, stages, before, after, sizeBefore, sizeAfter, accuracy, metrics, model, sha256, measured, runs);
    }

    /** True when no limit is missed. */
    public boolean keepsLimits() {
        return checks.stream().noneMatch(check -> check.outcome() == LimitCheck.Outcome.MISSED);
    }
}
