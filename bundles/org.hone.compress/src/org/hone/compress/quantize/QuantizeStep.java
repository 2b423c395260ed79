package org.hone.compress.quantize;

import java.util.List;

import org.hone.core.HoneException;
import org.hone.core.data.SampleSource;
import org.hone.core.parameter.Parameter;
import org.hone.core.parameter.ParameterValues;
import org.hone.core.step.Step;
import org.hone.core.step.StepContext;
import org.hone.core.step.StepResult;
import org.hone.model.network.Network;

/** Makes weights and activations integers of 8 bits: static post-training quantization in QDQ form. */
public final class QuantizeStep implements Step {

    @Override
    public String id() {
        return "quantize";
    }

    @Override
    public String label() {
        return "Quantize";
    }

    @Override
    public String documentation() {
        return "Makes weights and activations integers of 8 bits after training. The network runs once over the calibration samples; "
                + "from the values that each activation takes follows its scale. The result has QuantizeLinear and "
                + "DequantizeLinear around what runs on integers, which runtimes turn into integer kernels.";
    }

    @Override
    public int version() {
        return 4;
    }

    @Override
    public List<Parameter> parameters() {
        return QuantizeParameters.ALL;
    }

    @Override
    public boolean needsCalibration(ParameterValues parameters) {
        return true;
    }

    @Override
    public StepResult apply(Network network, ParameterValues parameters, StepContext context) throws HoneException {
        SampleSource samples = context.calibration().filter(source -> source.size() > 0)
                .orElseThrow(() -> HoneException.usage("failed to quantize '" + network.getGraph().getName()
                        + "': activations need calibration samples, at 'data: calibration:' of the recipe"));
        return new QuantizationRun(context.copy(network), parameters, context, samples).run();
    }
}
