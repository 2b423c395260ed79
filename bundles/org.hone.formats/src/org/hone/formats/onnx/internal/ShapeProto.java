package org.hone.formats.onnx.internal;

import java.util.ArrayList;
import java.util.List;

import org.hone.core.HoneException;
import org.hone.model.type.Bytes;
import org.hone.model.type.Dimension;
import org.hone.model.type.Shape;

/** ONNX's messages {@code TensorShapeProto} and its {@code Dimension}. */
final class ShapeProto {

    /** More elements than this no tensor has, nor a dimension: 2^53, so that counts of bytes and of MACs stay exact. */
    static final long MAXIMUM_ELEMENTS = 1L << 53;

    private static final int DIM = 1 << 3 | Wire.LEN;
    private static final int DIM_VALUE = 1 << 3 | Wire.VARINT;
    private static final int DIM_PARAM = 2 << 3 | Wire.LEN;
    private static final int DIM_DENOTATION = 3 << 3 | Wire.LEN;
    private static final int DIMENSION_BYTES = 64;

    private final ReadSession session;
    private final List<Dimension> dimensions = new ArrayList<>(4);
    private final UnknownFields unknown;

    ShapeProto(ReadSession session) {
        this.session = session;
        this.unknown = new UnknownFields(session);
    }

    /** Reads the shape at hand; one that was read before goes on. */
    void read(WireReader in) throws HoneException {
        long outer = in.enter();
        while (in.next()) {
            if (in.tag() == DIM) {
                session.budget().charge(DIMENSION_BYTES);
                dimensions.add(dimension(in));
            } else {
                unknown.keep(in);
            }
        }
        in.leave(outer);
        checkSize(in);
    }

    private Dimension dimension(WireReader in) throws HoneException {
        Dimension dimension = Dimension.UNKNOWN;
        String denotation = null;
        long outer = in.enter();
        while (in.next()) {
            switch (in.tag()) {
            case DIM_VALUE -> dimension = size(in);
            case DIM_PARAM -> dimension = Dimension.symbol(session.shared(in.text()));
            case DIM_DENOTATION -> denotation = session.shared(in.text());
            default -> {
                in.skip();
                session.warn("Field " + (in.tag() >>> 3) + " of a dimension (" + session.trail() + ") is not known and dropped.");
            }
            }
        }
        in.leave(outer);
        return dimension.withDenotation(denotation);
    }

    private Dimension size(WireReader in) throws HoneException {
        long size = in.varint();
        if (size > MAXIMUM_ELEMENTS) {
            throw in.bad("a dimension is " + size + "; at most " + MAXIMUM_ELEMENTS + " (2^53) are possible");
        }
        if (size < 0) {
            session.warn("Dimension " + dimensions.size() + " at " + session.trail() + " is " + size + "; it is taken as unknown.");
            return Dimension.UNKNOWN;
        }
        return Dimension.of(size);
    }

    private void checkSize(WireReader in) throws HoneException {
        long elements = 1;
        for (Dimension dimension : dimensions) {
            if (dimension.isFixed() && dimension.size() == 0) {
                return;
            }
        }
        for (Dimension dimension : dimensions) {
            long size = dimension.isFixed() ? dimension.size() : 1;
            if (Math.multiplyHigh(elements, size) != 0 || (elements *= size) < 0 || elements > MAXIMUM_ELEMENTS) {
                throw in.bad("the shape " + Shape.of(dimensions) + " has more than " + MAXIMUM_ELEMENTS + " (2^53) elements");
            }
        }
    }

    Shape shape() {
        return Shape.of(dimensions);
    }

    Bytes unknown(WireReader in) throws HoneException {
        return unknown.get(in);
    }

    static void write(Shape shape, int tag, WireWriter out) throws HoneException {
        out.message(tag, () -> {
            for (Dimension dimension : shape.dimensions()) {
                out.message(DIM, () -> {
                    if (dimension.isFixed()) {
                        out.varint(DIM_VALUE, dimension.size());
                    } else {
                        out.text(DIM_PARAM, dimension.symbol());
                    }
                    out.text(DIM_DENOTATION, dimension.denotation());
                });
            }
        });
    }
}
