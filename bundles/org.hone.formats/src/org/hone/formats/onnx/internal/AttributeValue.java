package org.hone.formats.onnx.internal;

import org.hone.core.HoneException;
import org.hone.model.network.Attribute;

/** Reads the value of one attribute, part by part. */
interface AttributeValue {

    /** Reads the part at hand. */
    void read(WireReader in) throws HoneException;

    /**
     * Gives what was read to {@code attribute}, which is of the fitting kind.
     *
     * @return false when nothing was read and the kind has no value that could stand for it
     */
    boolean store(Attribute attribute, WireReader in) throws HoneException;
}
