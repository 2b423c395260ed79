package org.hone.compress.simplify;

import java.util.List;

import org.hone.core.HoneException;
import org.hone.core.parameter.Parameter;
import org.hone.core.parameter.ParameterValues;
import org.hone.core.step.Step;
import org.hone.core.step.StepContext;
import org.hone.core.step.StepReport;
import org.hone.core.step.StepResult;
import org.hone.model.network.Network;

/** Removes what a network computes in vain. */
public final class SimplifyStep implements Step {

    @Override
    public String id() {
        return "simplify";
    }

    @Override
    public String label() {
        return "Simplify";
    }

    @Override
    public String documentation() {
        return "Removes what the network computes in vain.";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of();
    }

    @Override
    public boolean needsCalibration(ParameterValues parameters) {
        return false;
    }

    @Override
    public StepResult apply(Network network, ParameterValues parameters, StepContext context) throws HoneException {
        return StepResult.of(context.copy(network), StepReport.of("removed nothing"));
    }
}
