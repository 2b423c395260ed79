package org.hone.compress.fuse;

import java.util.List;

import org.hone.core.HoneException;
import org.hone.core.parameter.Parameter;
import org.hone.core.parameter.ParameterValues;
import org.hone.core.step.Step;
import org.hone.core.step.StepContext;
import org.hone.core.step.StepReport;
import org.hone.core.step.StepResult;
import org.hone.model.network.Network;

/** Merges nodes and says which may become one kernel. */
public final class FuseStep implements Step {

    @Override
    public String id() {
        return "fuse";
    }

    @Override
    public String label() {
        return "Fuse";
    }

    @Override
    public String documentation() {
        return "Merges nodes.";
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
        return StepResult.of(context.copy(network), StepReport.of("merged nothing"));
    }
}
