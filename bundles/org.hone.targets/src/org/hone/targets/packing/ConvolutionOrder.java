package org.hone.targets.packing;

/** Where a convolution's weights {@code [O, I / groups, kernel_h, kernel_w]} lie, in the order y, x, channel in which kernels sum. */
public final class ConvolutionOrder {

    private final int channels;
    private final int height;
    private final int width;

    /**
     * @param channels input channels of a group
     * @param height of the kernel
     * @param width of the kernel
     */
    public ConvolutionOrder(int channels, int height, int width) {
        this.channels = channels;
        this.height = height;
        this.width = width;
    }

    /** How many products an output sums. */
    public int depth() {
        return channels * height * width;
    }

    /** The index of the weight of {@code output} for the {@code k}-th product. */
    public int index(int output, int k) {
        int pixel = k / channels;
        int channel = k % channels;
        return ((output * channels + channel) * height + pixel / width) * width + pixel % width;
    }
}
