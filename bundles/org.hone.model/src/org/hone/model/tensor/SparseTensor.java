package org.hone.model.tensor;

import org.hone.model.type.Bytes;
import org.hone.model.type.Longs;

/**
 * A constant tensor in ONNX's coordinate form.
 *
 * @param values the non-zero elements, {@code [nnz]}
 * @param indices int64, linear {@code [nnz]} or per axis {@code [nnz, rank]}
 * @param sizes the sizes of the dense tensor
 * @param uninterpreted fields of the file format that Hone does not know, or null
 */
public record SparseTensor(Tensor values, Tensor indices, Longs sizes, Bytes uninterpreted) {
}
