package org.hone.engine;

import java.util.function.Supplier;

import org.hone.core.board.BoardRegistry;
import org.hone.core.format.FormatRegistry;
import org.hone.core.inference.ReferenceEngine;
import org.hone.core.inference.ReferenceEngineProvider;
import org.hone.core.metric.MetricRegistry;
import org.hone.core.operator.OperatorRegistry;
import org.hone.core.quantization.QuantizationTargets;
import org.hone.core.registry.ExtensionSource;
import org.hone.core.registry.Extensions;
import org.hone.core.step.StepRegistry;
import org.hone.core.target.TargetRegistry;
import org.hone.engine.open.NetworkOpener;
import org.hone.engine.rows.NetworkAnalyzer;

/**
 * What a program of Hone starts from: the registries that the extensions fill, and the services over them. The command
 * line makes one from a standalone registry, the workbench one from Equinox's; there is no global instance.
 *
 * <p>
 * A registry is filled when it is first asked for, so that a command that needs only formats loads no operator. Safe to
 * use from any thread.
 */
public final class HoneEngine {

    private static final String REFERENCE_ENGINES = "org.hone.core.referenceEngines";

    private final ExtensionSource extensions;
    private final Supplier<FormatRegistry> formats;
    private final Supplier<OperatorRegistry> operators;
    private final Supplier<StepRegistry> steps;
    private final Supplier<MetricRegistry> metrics;
    private final Supplier<QuantizationTargets> quantizationTargets;
    private final Supplier<TargetRegistry> targets;
    private final Supplier<BoardRegistry> boards;

    /** @param extensions the registry that every {@code plugin.xml} was read into */
    public HoneEngine(ExtensionSource extensions) {
        this.extensions = extensions;
        this.formats = new Lazy<>(() -> new FormatRegistry(extensions));
        this.operators = new Lazy<>(() -> new OperatorRegistry(extensions));
        this.steps = new Lazy<>(() -> new StepRegistry(extensions));
        this.metrics = new Lazy<>(() -> new MetricRegistry(extensions));
        this.quantizationTargets = new Lazy<>(() -> new QuantizationTargets(extensions));
        this.targets = new Lazy<>(() -> new TargetRegistry(extensions));
        this.boards = new Lazy<>(() -> new BoardRegistry(extensions));
    }

    public ExtensionSource extensions() {
        return extensions;
    }

    public FormatRegistry formats() {
        return formats.get();
    }

    public OperatorRegistry operators() {
        return operators.get();
    }

    /** The kinds of step that a recipe may have. */
    public StepRegistry steps() {
        return steps.get();
    }

    /** The metrics that a recipe may name. */
    public MetricRegistry metrics() {
        return metrics.get();
    }

    /** What quantized networks are made for. */
    public QuantizationTargets quantizationTargets() {
        return quantizationTargets.get();
    }

    /** What native runtimes are made for. */
    public TargetRegistry targets() {
        return targets.get();
    }

    /** The kinds of board. */
    public BoardRegistry boards() {
        return boards.get();
    }

    /** What opens and writes network files. */
    public NetworkOpener opener() {
        return new NetworkOpener(formats());
    }

    /** What works out shapes and cost for the screens and {@code hone info}. */
    public NetworkAnalyzer analyzer() {
        return new NetworkAnalyzer(operators());
    }

    /**
     * A new reference engine, the first that is registered. Its process starts with the first use; whoever asks for it
     * closes it.
     *
     * @throws IllegalStateException when no bundle brings one
     */
    public ReferenceEngine newReferenceEngine() {
        return new Extensions<>(extensions, REFERENCE_ENGINES, ReferenceEngineProvider.class).all().stream().findFirst()
                .orElseThrow(() -> new IllegalStateException("no bundle brings an extension of " + REFERENCE_ENGINES))
                .create(formats());
    }

    /** A value that is made once, by whoever asks first. */
    private static final class Lazy<T> implements Supplier<T> {

        private final Supplier<T> maker;
        private T value;

        Lazy(Supplier<T> maker) {
            this.maker = maker;
        }

        @Override
        public synchronized T get() {
            if (value == null) {
                value = maker.get();
            }
            return value;
        }
    }
}
