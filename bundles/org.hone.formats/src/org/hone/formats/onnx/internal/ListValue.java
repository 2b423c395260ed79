package org.hone.formats.onnx.internal;

import java.util.ArrayList;
import java.util.List;

import org.hone.core.HoneException;
import org.hone.formats.file.HeapBudget;
import org.hone.model.network.Attribute;
import org.hone.model.network.FloatsAttribute;
import org.hone.model.network.Graph;
import org.hone.model.network.GraphsAttribute;
import org.hone.model.network.IntsAttribute;
import org.hone.model.network.SparseTensorsAttribute;
import org.hone.model.network.StringsAttribute;
import org.hone.model.network.TensorsAttribute;
import org.hone.model.network.TypesAttribute;
import org.hone.model.tensor.SparseTensor;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.Bytes;
import org.hone.model.type.ValueType;

/** Attribute values that are lists; an absent one is an empty list. */
final class ListValue {

    private ListValue() {
    }

    static final class Float32s implements AttributeValue {
        private final FloatList values;

        Float32s(NodeReading node) {
            values = new FloatList(node.session().budget());
        }

        @Override
        public void read(WireReader in) throws HoneException {
            values.read(in);
        }

        @Override
        public boolean store(Attribute attribute, WireReader in) {
            ((FloatsAttribute) attribute).setValues(values.toFloats());
            return true;
        }
    }

    static final class Int64s implements AttributeValue {
        private final LongList values;

        Int64s(NodeReading node) {
            values = new LongList(node.session().budget());
        }

        @Override
        public void read(WireReader in) throws HoneException {
            values.read(in);
        }

        @Override
        public boolean store(Attribute attribute, WireReader in) {
            ((IntsAttribute) attribute).setValues(values.toLongs());
            return true;
        }
    }

    /** A list of objects. */
    private abstract static class Objects<T> implements AttributeValue {
        final NodeReading node;
        final List<T> values = new ArrayList<>(2);

        Objects(NodeReading node) {
            this.node = node;
        }

        abstract T next(WireReader in) throws HoneException;

        @Override
        public void read(WireReader in) throws HoneException {
            node.session().budget().charge(3 * HeapBudget.PLACE);
            values.add(next(in));
        }
    }

    static final class Texts extends Objects<Bytes> {
        Texts(NodeReading node) {
            super(node);
        }

        @Override
        Bytes next(WireReader in) throws HoneException {
            return in.bytes();
        }

        @Override
        public boolean store(Attribute attribute, WireReader in) {
            ((StringsAttribute) attribute).getValues().addAll(values);
            return true;
        }
    }

    static final class Tensors extends Objects<Tensor> {
        Tensors(NodeReading node) {
            super(node);
        }

        @Override
        Tensor next(WireReader in) throws HoneException {
            return TensorProto.readWhole(in, node.session());
        }

        @Override
        public boolean store(Attribute attribute, WireReader in) {
            ((TensorsAttribute) attribute).getValues().addAll(values);
            return true;
        }
    }

    static final class SparseTensors extends Objects<SparseTensor> {
        SparseTensors(NodeReading node) {
            super(node);
        }

        @Override
        SparseTensor next(WireReader in) throws HoneException {
            SparseTensorProto proto = new SparseTensorProto(node.session());
            proto.read(in);
            return proto.tensor(in);
        }

        @Override
        public boolean store(Attribute attribute, WireReader in) {
            ((SparseTensorsAttribute) attribute).getValues().addAll(values);
            return true;
        }
    }

    static final class Graphs extends Objects<Graph> {
        Graphs(NodeReading node) {
            super(node);
        }

        @Override
        Graph next(WireReader in) throws HoneException {
            GraphReader reader = GraphReader.ofSubgraph(node);
            reader.read(in);
            return reader.finish(in);
        }

        @Override
        public boolean store(Attribute attribute, WireReader in) {
            ((GraphsAttribute) attribute).getValues().addAll(values);
            return true;
        }
    }

    static final class Types extends Objects<ValueType> {
        Types(NodeReading node) {
            super(node);
        }

        @Override
        ValueType next(WireReader in) throws HoneException {
            TypeProto proto = new TypeProto(node.session());
            proto.read(in);
            return proto.type(in);
        }

        @Override
        public boolean store(Attribute attribute, WireReader in) {
            ((TypesAttribute) attribute).getValues().addAll(values);
            return true;
        }
    }
}
