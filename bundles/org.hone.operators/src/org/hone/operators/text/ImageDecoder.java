package org.hone.operators.text;

import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.InferenceContext;
import org.hone.model.type.Dimension;
import org.hone.model.type.ElementType;
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;

/** ImageDecoder: an image {@code [H, W, C]} from the bytes of a file. */
final class ImageDecoder extends DeclaredOperator {

    ImageDecoder() {
        super("ImageDecoder", """
                since 20
                  in encoded_stream:T1
                  out image:T2
                  type T1 = uint8
                  type T2 = uint8
                  attr pixel_format='RGB'
                """);
    }

    @Override
    public void infer(InferenceContext node) {
        if (node.shape(0).isRankKnown() && node.shape(0).rank() != 1) {
            throw node.conflict("input " + node.shape(0) + " must have 1 axis");
        }
        boolean gray = node.attributes().text("pixel_format", "RGB").equals("Grayscale");
        node.output(0, ElementType.UINT8, Shape.of(Dimension.UNKNOWN, Dimension.UNKNOWN, Dimension.of(gray ? 1 : 3)));
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.FIXED;
    }
}
