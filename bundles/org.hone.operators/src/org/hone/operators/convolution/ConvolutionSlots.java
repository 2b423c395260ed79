package org.hone.operators.convolution;

import org.hone.model.type.ElementType;

/**
 * Where an operator of the convolutions has its operands.
 *
 * @param data the input slot of the data {@code [N, C, spatial…]}
 * @param weights that of the weights {@code [M, C/group, kernel…]}
 * @param bias that of the bias {@code [M]}; -1 for none
 * @param type the input slot whose element type is the output's, unless it is always {@code fixedType}
 */
record ConvolutionSlots(int data, int weights, int bias, int type, ElementType fixedType) {

    static final ConvolutionSlots INTEGER = new ConvolutionSlots(0, 1, -1, -1, ElementType.INT32);
    static final ConvolutionSlots QLINEAR = new ConvolutionSlots(0, 3, 8, 7, null);

    boolean isOperand(int slot) {
        return slot == data || slot == weights || slot == bias;
    }
}
