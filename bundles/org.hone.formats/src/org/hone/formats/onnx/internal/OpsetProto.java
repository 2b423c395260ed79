package org.hone.formats.onnx.internal;

import org.hone.core.HoneException;
import org.hone.formats.file.HeapBudget;
import org.hone.model.network.NetworkFactory;
import org.hone.model.network.OpsetImport;

/** ONNX's message {@code OperatorSetIdProto}. */
final class OpsetProto {

    private static final int DOMAIN = 1 << 3 | Wire.LEN;
    private static final int VERSION = 2 << 3 | Wire.VARINT;

    private OpsetProto() {
    }

    static OpsetImport read(WireReader in, ReadSession session) throws HoneException {
        session.budget().charge(HeapBudget.OBJECT + HeapBudget.PLACE);
        UnknownFields unknown = new UnknownFields(session);
        OpsetImport imported = NetworkFactory.eINSTANCE.createOpsetImport();
        long outer = in.enter();
        while (in.next()) {
            switch (in.tag()) {
            case DOMAIN -> imported.setDomain(session.shared(in.text()));
            case VERSION -> imported.setVersion(in.varint());
            default -> unknown.keep(in);
            }
        }
        in.leave(outer);
        imported.setUninterpreted(unknown.get(in));
        return imported;
    }

    static void write(OpsetImport imported, int tag, WireWriter out) throws HoneException {
        out.message(tag, () -> {
            out.text(DOMAIN, imported.getDomain() == null ? "" : imported.getDomain());
            out.varint(VERSION, imported.getVersion());
            out.raw(imported.getUninterpreted());
        });
    }
}
