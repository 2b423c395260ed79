package org.hone.compress.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.OperationCanceledException;
import org.hone.core.HoneException;
import org.hone.core.inference.ReferenceEngine.SessionOptions;
import org.hone.core.parameter.ParameterValues;
import org.hone.core.step.Step;
import org.hone.core.step.StepResult;
import org.hone.engine.comparison.ComparisonReport;
import org.hone.engine.comparison.NetworkComparison;
import org.hone.engine.comparison.RandomSamples;
import org.hone.engine.comparison.ValueComparison;
import org.hone.engine.comparison.ValueRange;
import org.hone.model.network.Network;
import org.hone.model.network.Value;

/**
 * What holds for every step: it leaves its input as it was, gives the same bytes each time, changes nothing when it is run
 * again on what it gave, keeps the graph's inputs (defaults apart) and outputs, and stops when cancelled. For a step on
 * floats: it keeps what the network computes.
 */
public final class StepContract {

    /** How much a float step may change an output, as part of its largest magnitude. */
    public static final double FLOAT_TOLERANCE = 1e-4;

    private final Step step;
    private final ParameterValues parameters;
    private final TestStepContext context;
    private Map<String, Long> bindings = Map.of();
    private ValueRange range = ValueRange.UNIT;

    /** The contract of {@code step} with its default parameters. */
    public StepContract(Step step, TestStepContext context) {
        this(step, Map.of(), context);
    }

    public StepContract(Step step, Map<String, ?> given, TestStepContext context) {
        this.step = step;
        this.parameters = ParameterValues.of(step.parameters(), given);
        this.context = context;
    }

    /** Sizes for symbolic dimensions of the inputs when the networks are run. */
    public StepContract bindings(Map<String, Long> newBindings) {
        bindings = newBindings;
        return this;
    }

    /** The range of the random inputs. */
    public StepContract range(ValueRange newRange) {
        range = newRange;
        return this;
    }

    /** Runs the step, nothing else. */
    public Network apply(Network network) throws HoneException {
        return step.apply(network, parameters, context).main();
    }

    public StepResult result(Network network) throws HoneException {
        return step.apply(network, parameters, context);
    }

    /** Holds the step against all that every step must keep; gives what it made of {@code network}. */
    public Network check(Network network) throws HoneException {
        String before = digest(network);
        Network made = apply(network);
        assertEquals(before, digest(network), step.id() + " changed its input");
        String after = digest(made);
        assertEquals(after, digest(apply(network)), step.id() + " gave other bytes the second time");
        assertEquals(after, digest(apply(made)), step.id() + " changed its own output");
        assertEquals(inputs(network), inputs(made));
        assertEquals(outputs(network), outputs(made));
        checkCancel(network);
        return made;
    }

    /** As {@link #check}, and the outputs for two random inputs are the same but for rounding. */
    public Network checkFloat(Network network) throws HoneException {
        Network made = check(network);
        double error = relativeError(network, made);
        assertTrue(error <= FLOAT_TOLERANCE, () -> step.id() + " changed an output by " + error + " of its largest magnitude");
        return made;
    }

    /** The worst relative error of an output of {@code candidate}. */
    public double relativeError(Network reference, Network candidate) throws HoneException {
        ComparisonReport report = new NetworkComparison(context.engine()).options(new SessionOptions(2, false)).compare(reference,
                candidate, RandomSamples.of(reference, bindings, Map.of(), range, 2, 7), context.monitor());
        double worst = 0;
        for (ValueComparison output : report.outputs()) {
            assertTrue(output.figures() != null, () -> "not compared: " + output.mismatch());
            assertEquals(0, output.figures().notFiniteApart(), () -> "output '" + output.name() + "' is not finite");
            worst = Math.max(worst, output.figures().relativeError());
        }
        return worst;
    }

    private void checkCancel(Network network) {
        context.monitor().setCanceled(true);
        try {
            assertThrows(OperationCanceledException.class, () -> apply(network));
        } finally {
            context.monitor().setCanceled(false);
        }
    }

    private static List<String> inputs(Network network) {
        return network.getGraph().getInputs().stream().filter(input -> input.getTensor() == null)
                .map(input -> input.getName() + input.getType()).toList();
    }

    private static List<String> outputs(Network network) {
        return network.getGraph().getOutputs().stream().map(output -> output.getValue()).map(Value::getName).toList();
    }

    /** The SHA-256 of the network's ONNX file. */
    public String digest(Network network) throws HoneException {
        try {
            Path folder = Files.createTempDirectory("hone-contract");
            Path file = folder.resolve("model.onnx");
            try {
                context.hone().opener().write(context.copy(network), file, -1, context.monitor());
                return sha256(file);
            } finally {
                Files.deleteIfExists(file);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw HoneException.execution("failed to write a network to a temporary file", e);
        }
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                DigestOutputStream out = new DigestOutputStream(java.io.OutputStream.nullOutputStream(),
                        MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(out);
            return HexFormat.of().formatHex(out.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
