package org.hone.model.tensor;

import org.hone.model.type.Bytes;

/**
 * What a file says about a tensor besides its elements.
 *
 * @param name the tensor's own name in the file (for an initializer that of its value), or null
 * @param documentation a documentation string, or null
 * @param uninterpreted fields of the file format that Hone does not know, or null
 */
public record TensorNotes(String name, String documentation, Bytes uninterpreted) {

    public static final TensorNotes NONE = new TensorNotes(null, null, null);
}
