package org.hone.formats.file;

import org.hone.model.tensor.TensorData;

/** Tensor data that is read from a {@link ByteSource} whenever it is asked for. */
public interface FileBackedData extends TensorData {

    ByteSource source();
}
