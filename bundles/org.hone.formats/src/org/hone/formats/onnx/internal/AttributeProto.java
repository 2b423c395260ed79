package org.hone.formats.onnx.internal;

import org.hone.core.HoneException;
import org.hone.formats.file.HeapBudget;
import org.hone.model.network.Attribute;
import org.hone.model.network.NetworkFactory;
import org.hone.model.network.UnknownAttribute;

/**
 * ONNX's message {@code AttributeProto}. It is read twice: what kind of value it has may stand behind the value. Fields that
 * do not belong to its kind are kept as they are.
 */
final class AttributeProto {

    private static final int NAME = 1 << 3 | Wire.LEN;
    private static final int DOC_STRING = 13 << 3 | Wire.LEN;
    private static final int TYPE = 20 << 3 | Wire.VARINT;
    private static final int REF_ATTR_NAME = 21 << 3 | Wire.LEN;

    private final NodeReading node;
    private String name;
    private String documentation;
    private String reference;
    private long code;
    private AttributeKind only;
    private boolean several;

    private AttributeProto(NodeReading node) {
        this.node = node;
    }

    static Attribute read(WireReader in, NodeReading node) throws HoneException {
        node.session().budget().charge(2 * HeapBudget.OBJECT);
        return new AttributeProto(node).read(in);
    }

    private Attribute read(WireReader in) throws HoneException {
        long outer = in.enter();
        long start = in.position();
        readHead(in);
        in.seek(start, in.limit());
        Attribute attribute = readValue(in);
        in.leave(outer);
        attribute.setName(name);
        attribute.setDocumentation(documentation);
        attribute.setReference(reference);
        return attribute;
    }

    private void readHead(WireReader in) throws HoneException {
        while (in.next()) {
            switch (in.tag()) {
            case NAME -> name = node.session().shared(in.text());
            case DOC_STRING -> documentation = in.text();
            case REF_ATTR_NAME -> reference = node.session().shared(in.text());
            case TYPE -> code = in.varint();
            default -> {
                noteKind(in.tag());
                in.skip();
            }
            }
        }
        if (reference != null && reference.isEmpty()) {
            reference = null;
        }
    }

    private void noteKind(int tag) {
        AttributeKind kind = AttributeKind.ofTag(tag);
        if (kind != null) {
            several |= only != null && only != kind;
            only = kind;
        }
    }

    /** The kind that the message says, else the one that its only value has, as in the first versions of ONNX. */
    private AttributeKind kind() {
        if (reference != null) {
            return null;
        }
        return code != 0 ? AttributeKind.ofCode(code) : several ? null : only;
    }

    private Attribute readValue(WireReader in) throws HoneException {
        AttributeKind kind = kind();
        AttributeValue value = kind == null ? null : kind.reader(node);
        UnknownFields unknown = new UnknownFields(node.session());
        while (in.next()) {
            switch (in.tag()) {
            case NAME, DOC_STRING, REF_ATTR_NAME, TYPE -> in.skip();
            default -> {
                if (kind != null && kind.holds(in.tag())) {
                    value.read(in);
                } else {
                    unknown.keep(in);
                }
            }
            }
        }
        Attribute attribute = kind == null ? null : kind.create();
        if (attribute == null || !value.store(attribute, in)) {
            attribute = unknown();
        }
        attribute.setUninterpreted(unknown.get(in));
        return attribute;
    }

    private Attribute unknown() {
        UnknownAttribute attribute = NetworkFactory.eINSTANCE.createUnknownAttribute();
        attribute.setKind((int) code);
        return attribute;
    }

    static void write(Attribute attribute, int tag, WireWriter out, WriteSession session) throws HoneException {
        AttributeKind kind = AttributeKind.of(attribute);
        out.message(tag, () -> {
            out.text(NAME, attribute.getName());
            if (kind != null && attribute.getReference() == null) {
                kind.write(attribute, out, session);
            }
            out.text(DOC_STRING, attribute.getDocumentation());
            long code = kind != null ? kind.code() : ((UnknownAttribute) attribute).getKind();
            if (code != 0) {
                out.varint(TYPE, code);
            }
            out.text(REF_ATTR_NAME, attribute.getReference());
            out.raw(attribute.getUninterpreted());
        });
    }
}
