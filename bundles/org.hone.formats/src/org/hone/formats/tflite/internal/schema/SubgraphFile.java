package org.hone.formats.tflite.internal.schema;

import org.hone.core.HoneException;
import org.hone.formats.tflite.internal.flatbuffer.FlatTable;
import org.hone.formats.tflite.internal.flatbuffer.FlatVector;

/** A subgraph of a TFLite file: tensors by number and operators in the order of execution. */
public final class SubgraphFile {

    private static final int TENSORS = 0;
    private static final int INPUTS = 1;
    private static final int OUTPUTS = 2;
    private static final int OPERATORS = 3;
    private static final int NAME = 4;

    private static final int TABLE_REFERENCE = 4;

    private final ModelFile model;
    private final FlatTable table;
    private final FlatVector tensors;
    private final FlatVector operators;

    SubgraphFile(ModelFile model, FlatTable table) throws HoneException {
        this.model = model;
        this.table = table;
        this.tensors = table.vector(TENSORS, "tensors", TABLE_REFERENCE);
        this.operators = table.vector(OPERATORS, "operators", TABLE_REFERENCE);
    }

    /** Its name, or null. */
    public String name() throws HoneException {
        return table.text(NAME, "name");
    }

    public int tensorCount() {
        return tensors.size();
    }

    public FileTensor tensor(int index) throws HoneException {
        return FileTensor.read(model, tensors.table(index), index);
    }

    public int operatorCount() {
        return operators.size();
    }

    public FileOperator operator(int index) throws HoneException {
        return new FileOperator(model, operators.table(index), index, tensors.size());
    }

    /** The numbers of the tensors that are given to a run. */
    public int[] inputs() throws HoneException {
        return ModelFile.indices(model.bytes(), table.vector(INPUTS, "inputs", Integer.BYTES), tensors.size(), false);
    }

    /** The numbers of the tensors that a run gives out. */
    public int[] outputs() throws HoneException {
        return ModelFile.indices(model.bytes(), table.vector(OUTPUTS, "outputs", Integer.BYTES), tensors.size(), false);
    }

    /** The error that the subgraph breaks {@code rule} in {@code field}. */
    public HoneException broken(String field, String rule) {
        return model.bytes().broken(table.place().field(field), rule);
    }
}
