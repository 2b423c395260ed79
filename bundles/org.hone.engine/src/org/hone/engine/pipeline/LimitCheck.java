package org.hone.engine.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

import org.hone.engine.accuracy.AccuracyComparison;
import org.hone.engine.board.BoardRun;
import org.hone.engine.cost.NetworkCost;
import org.hone.model.recipe.Argument;
import org.hone.model.recipe.Limits;

/**
 * A limit of the recipe and what was found.
 *
 * @param key the limit's key, such as {@code size}
 * @param limit the most that is allowed
 * @param value what was found; NaN when it was not measured
 * @param unit the unit of both
 * @param outcome whether it was kept
 */
public record LimitCheck(String key, double limit, double value, String unit, Outcome outcome) {

    /** How a limit came out. */
    public enum Outcome {
        MET, MISSED,
        /** Nothing measured it: no evaluation data, no deployment. */
        NOT_MEASURED
    }

    /** @param size the size that the limit is for, in bytes; NaN when it is not known yet */
    static List<LimitCheck> of(Limits limits, AccuracyComparison accuracy, double size, NetworkCost cost) {
        List<LimitCheck> checks = new ArrayList<>();
        if (limits != null) {
            for (Argument argument : limits.getArguments()) {
                checks.add(check(argument.getKey(), ((Number) argument.getValue()).doubleValue(), accuracy, size, cost));
            }
        }
        return List.copyOf(checks);
    }

    private static LimitCheck check(String key, double limit, AccuracyComparison accuracy, double size, NetworkCost cost) {
        return switch (key) {
        case "accuracy-drop" -> of(key, limit, accuracy == null ? Double.NaN : accuracy.drop(), "percentage points");
        case "size" -> of(key, limit, size, "bytes");
        case "memory" -> of(key, limit, cost.isComplete() ? cost.peakActivationBytes() : Double.NaN, "bytes");
        default -> of(key, limit, Double.NaN, "ns");
        };
    }

    /** This limit for what was measured on boards, where they measured it. */
    LimitCheck onBoards(List<BoardRun> runs) {
        ToDoubleFunction<BoardRun> figure = switch (key) {
        case "size" -> run -> run.size();
        case "latency" -> run -> run.probe().emulated() ? Double.NaN : run.profile().latency().median();
        case "memory" -> run -> run.profile().memory().arena();
        default -> run -> Double.NaN;
        };
        OptionalDouble worst = runs.stream().mapToDouble(figure).filter(value -> !Double.isNaN(value)).max();
        return worst.isEmpty() ? this : of(key, limit, worst.getAsDouble(), unit);
    }

    private static LimitCheck of(String key, double limit, double value, String unit) {
        Outcome outcome = Double.isNaN(value) ? Outcome.NOT_MEASURED : value <= limit ? Outcome.MET : Outcome.MISSED;
        return new LimitCheck(key, limit, value, unit, outcome);
    }
}
