package org.hone.formats.onnx.internal;

import org.hone.core.HoneException;
import org.hone.formats.file.HeapBudget;
import org.hone.model.tensor.SparseTensor;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;

/** ONNX's message {@code SparseTensorProto}. */
final class SparseTensorProto {

    private static final int VALUES = 1 << 3 | Wire.LEN;
    private static final int INDICES = 2 << 3 | Wire.LEN;
    private static final int DIMS = 3 << 3 | Wire.VARINT;
    private static final int DIMS_PACKED = 3 << 3 | Wire.LEN;

    private final ReadSession session;
    private final UnknownFields unknown;
    private final LongList sizes;
    private TensorProto values;
    private TensorProto indices;

    SparseTensorProto(ReadSession session) {
        this.session = session;
        this.unknown = new UnknownFields(session);
        this.sizes = new LongList(session.budget());
    }

    /** Reads the tensor at hand; one that was read before goes on. */
    void read(WireReader in) throws HoneException {
        session.budget().charge(HeapBudget.OBJECT);
        long outer = in.enter();
        while (in.next()) {
            switch (in.tag()) {
            case VALUES -> {
                values = values == null ? new TensorProto(session) : values;
                values.read(in);
            }
            case INDICES -> {
                indices = indices == null ? new TensorProto(session) : indices;
                indices.read(in);
            }
            case DIMS, DIMS_PACKED -> sizes.read(in);
            default -> unknown.keep(in);
            }
        }
        in.leave(outer);
    }

    /** The tensor's name: that of its values. */
    String name() {
        return values == null ? "" : values.name();
    }

    SparseTensor tensor(WireReader in) throws HoneException {
        if (values == null || indices == null) {
            throw in.bad("sparse tensor '" + name() + "' has no " + (values == null ? "values" : "indices"));
        }
        Tensor found = values.tensor(in);
        Tensor where = indices.tensor(in);
        if (found.rank() != 1) {
            throw in.bad("sparse tensor '" + name() + "' has values of shape " + found.sizes() + "; they must be one-dimensional");
        }
        long count = found.elementCount();
        boolean linear = where.rank() == 1 && where.elementCount() == count;
        boolean perAxis = where.rank() == 2 && where.sizes().get(0) == count && where.sizes().get(1) == sizes.size();
        if (where.elementType() != ElementType.INT64 || !linear && !perAxis) {
            throw in.bad("sparse tensor '" + name() + "' has the indices " + where + "; " + count
                    + " values of a tensor of rank " + sizes.size() + " need int64[" + count + "] or int64[" + count + ", "
                    + sizes.size() + "]");
        }
        return new SparseTensor(found, where, sizes.toLongs(), unknown.get(in));
    }

    static void write(SparseTensor tensor, String name, int tag, WireWriter out) throws HoneException {
        out.message(tag, () -> {
            TensorProto.write(tensor.values(), name, VALUES, out, ExternalPlan.NONE);
            TensorProto.write(tensor.indices(), null, INDICES, out, ExternalPlan.NONE);
            out.varintsApart(DIMS, tensor.sizes());
            out.raw(tensor.uninterpreted());
        });
    }
}
