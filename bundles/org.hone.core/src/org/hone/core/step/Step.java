package org.hone.core.step;

import java.util.List;

import org.hone.core.HoneException;
import org.hone.core.parameter.Parameter;
import org.hone.core.parameter.ParameterValues;
import org.hone.model.network.Network;

/**
 * A kind of step in a recipe; what an extension of {@code steps} brings.
 *
 * <p>
 * A step is a pure function of network, data, parameters and seed: the same give bit-identical output. It gets a network in
 * the canonical operator set and must leave the one it was given as it was.
 */
public interface Step {

    /** The word in a recipe, such as {@code quantize}. */
    String id();

    String label();

    /** What it does, in a paragraph. */
    String documentation();

    /** Changed whenever the output may differ for the same input: cached outputs of other versions are not used. */
    int version();

    List<Parameter> parameters();

    /** True when the output depends on the calibration samples. */
    boolean needsCalibration(ParameterValues parameters);

    /**
     * @throws HoneException when the network, the data or the parameters do not allow the step
     */
    StepResult apply(Network network, ParameterValues parameters, StepContext context) throws HoneException;
}
