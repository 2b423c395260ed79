/**
 * Static post-training quantization to 8 bits in QDQ form. {@link org.hone.compress.quantize.QuantizeStep} is the step;
 * {@code QuantizationRun} goes through it: cross-layer equalization, the plan of what runs on integers
 * ({@code QuantizationPlanner}), one pass over the calibration samples ({@code CalibrationPass}), scales, bias correction,
 * and the writing of QuantizeLinear and DequantizeLinear ({@code QdqWriter}).
 */
package org.hone.compress.quantize;
