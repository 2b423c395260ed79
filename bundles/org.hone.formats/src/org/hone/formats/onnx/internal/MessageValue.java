package org.hone.formats.onnx.internal;

import org.hone.core.HoneException;
import org.hone.model.network.Attribute;
import org.hone.model.network.GraphAttribute;
import org.hone.model.network.SparseTensorAttribute;
import org.hone.model.network.TensorAttribute;
import org.hone.model.network.TypeAttribute;

/** Attribute values of one message, which may come in several parts. */
final class MessageValue {

    private MessageValue() {
    }

    static final class OneTensor implements AttributeValue {
        private final NodeReading node;
        private TensorProto value;

        OneTensor(NodeReading node) {
            this.node = node;
        }

        @Override
        public void read(WireReader in) throws HoneException {
            value = value == null ? new TensorProto(node.session()) : value;
            value.read(in);
        }

        @Override
        public boolean store(Attribute attribute, WireReader in) throws HoneException {
            if (value != null) {
                ((TensorAttribute) attribute).setValue(value.tensor(in));
            }
            return value != null;
        }
    }

    static final class OneSparseTensor implements AttributeValue {
        private final NodeReading node;
        private SparseTensorProto value;

        OneSparseTensor(NodeReading node) {
            this.node = node;
        }

        @Override
        public void read(WireReader in) throws HoneException {
            value = value == null ? new SparseTensorProto(node.session()) : value;
            value.read(in);
        }

        @Override
        public boolean store(Attribute attribute, WireReader in) throws HoneException {
            if (value != null) {
                ((SparseTensorAttribute) attribute).setValue(value.tensor(in));
            }
            return value != null;
        }
    }

    static final class OneGraph implements AttributeValue {
        private final NodeReading node;
        private GraphReader value;

        OneGraph(NodeReading node) {
            this.node = node;
        }

        @Override
        public void read(WireReader in) throws HoneException {
            value = value == null ? GraphReader.ofSubgraph(node) : value;
            value.read(in);
        }

        @Override
        public boolean store(Attribute attribute, WireReader in) throws HoneException {
            if (value != null) {
                ((GraphAttribute) attribute).setValue(value.finish(in));
            }
            return value != null;
        }
    }

    static final class OneType implements AttributeValue {
        private final NodeReading node;
        private TypeProto value;

        OneType(NodeReading node) {
            this.node = node;
        }

        @Override
        public void read(WireReader in) throws HoneException {
            value = value == null ? new TypeProto(node.session()) : value;
            value.read(in);
        }

        @Override
        public boolean store(Attribute attribute, WireReader in) throws HoneException {
            if (value != null) {
                ((TypeAttribute) attribute).setValue(value.type(in));
            }
            return value != null;
        }
    }
}
