package org.hone.core.step;

import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hone.core.HoneException;
import org.hone.core.data.SampleSource;
import org.hone.core.inference.ReferenceEngine;
import org.hone.core.operator.OperatorRegistry;
import org.hone.core.quantization.QuantizationSpec;
import org.hone.model.network.Network;

/** What a step may use besides its network and its parameters. */
public interface StepContext {

    OperatorRegistry operators();

    /** Infers the types of {@code network} as it is now. */
    NetworkTypes types(Network network);

    /** A copy of {@code network} that shares its weights; steps change the copy, never what they were given. */
    Network copy(Network network);

    ReferenceEngine engine() throws HoneException;

    /** The samples for calibration, or empty when the recipe has none. */
    Optional<SampleSource> calibration();

    /** What may be quantized and how: what all deployments and exports of the recipe can take. */
    QuantizationSpec quantization();

    /** The seed of everything random. */
    long seed();

    IProgressMonitor monitor();
}
