package org.hone.engine.recipe;

import java.util.List;

import org.hone.core.parameter.Parameter;
import org.hone.core.parameter.ParameterValues;
import org.hone.core.step.Step;
import org.hone.core.step.StepContext;
import org.hone.core.step.StepReport;
import org.hone.core.step.StepResult;
import org.hone.model.network.Network;

/** A step that has parameters and changes nothing. */
record DeclaredStep(String id, List<Parameter> parameters, boolean needsCalibration) implements Step {

    DeclaredStep(String id, List<Parameter> parameters) {
        this(id, parameters, false);
    }

    @Override
    public String label() {
        return id;
    }

    @Override
    public String documentation() {
        return "";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public boolean needsCalibration(ParameterValues values) {
        return needsCalibration;
    }

    @Override
    public StepResult apply(Network network, ParameterValues values, StepContext context) {
        return StepResult.of(network, StepReport.of("nothing changed"));
    }
}
