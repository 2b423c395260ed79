package org.hone.formats.onnx.internal;

import org.hone.core.HoneException;
import org.hone.formats.file.HeapBudget;
import org.hone.model.network.NetworkFactory;
import org.hone.model.network.Property;

/** ONNX's message {@code StringStringEntryProto}: a key and a value. */
final class EntryProto {

    private static final int KEY = 1 << 3 | Wire.LEN;
    private static final int VALUE = 2 << 3 | Wire.LEN;

    private EntryProto() {
    }

    /**
     * Reads the entry at hand. One with fields that Hone does not know cannot be a property: it goes to {@code unknown}
     * whole.
     *
     * @return the entry, or null when it went to {@code unknown}
     */
    static Property read(WireReader in, ReadSession session, UnknownFields unknown) throws HoneException {
        long start = in.fieldStart();
        boolean plain = true;
        session.budget().charge(HeapBudget.OBJECT);
        Property property = NetworkFactory.eINSTANCE.createProperty();
        long outer = in.enter();
        while (in.next()) {
            switch (in.tag()) {
            case KEY -> property.setKey(session.shared(in.text()));
            case VALUE -> property.setValue(in.text());
            default -> {
                in.skip();
                plain = false;
            }
            }
        }
        in.leave(outer);
        if (!plain) {
            unknown.keep(start, in.position());
            return null;
        }
        return property;
    }

    static void write(Property property, int tag, WireWriter out) throws HoneException {
        out.message(tag, () -> {
            out.text(KEY, property.getKey());
            out.text(VALUE, property.getValue());
        });
    }

    static void write(String key, String value, int tag, WireWriter out) throws HoneException {
        out.message(tag, () -> {
            out.text(KEY, key);
            out.text(VALUE, value);
        });
    }
}
