package org.hone.formats.onnx.internal;

import org.hone.core.HoneException;
import org.hone.model.network.Attribute;
import org.hone.model.network.FloatAttribute;
import org.hone.model.network.IntAttribute;
import org.hone.model.network.StringAttribute;
import org.hone.model.type.Bytes;

/** Attribute values of one number or text. Files of protobuf 3 leave out zeros, so an absent one is zero or empty. */
final class ScalarValue {

    private ScalarValue() {
    }

    static final class Float32 implements AttributeValue {
        private float value;

        Float32(NodeReading node) {
        }

        @Override
        public void read(WireReader in) throws HoneException {
            value = in.float32();
        }

        @Override
        public boolean store(Attribute attribute, WireReader in) {
            ((FloatAttribute) attribute).setValue(value);
            return true;
        }
    }

    static final class Int64 implements AttributeValue {
        private long value;

        Int64(NodeReading node) {
        }

        @Override
        public void read(WireReader in) throws HoneException {
            value = in.varint();
        }

        @Override
        public boolean store(Attribute attribute, WireReader in) {
            ((IntAttribute) attribute).setValue(value);
            return true;
        }
    }

    static final class Text implements AttributeValue {
        private Bytes value = Bytes.EMPTY;

        Text(NodeReading node) {
        }

        @Override
        public void read(WireReader in) throws HoneException {
            value = in.bytes();
        }

        @Override
        public boolean store(Attribute attribute, WireReader in) {
            ((StringAttribute) attribute).setValue(value);
            return true;
        }
    }
}
