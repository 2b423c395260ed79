package org.hone.core.target;

import java.util.List;

import org.hone.core.inference.ReferenceEngine;

/**
 * What lowering is told.
 *
 * @param name the runtime's name and prefix, a C identifier
 * @param fixedPoint requantization by integer multiplier and shift instead of float scales
 * @param engine evaluates tables of int8 functions exactly as the reference does; may be null, then they are computed in double
 *        precision
 * @param cuts names of values at which the network is cut into segments, in the order of the segments; a segment ends with the
 *        call that computes its value; empty for one segment
 */
public record LoweringOptions(String name, boolean fixedPoint, ReferenceEngine engine, List<String> cuts) {

    public LoweringOptions {
        cuts = List.copyOf(cuts);
    }

    /** One segment. */
    public LoweringOptions(String name, boolean fixedPoint, ReferenceEngine engine) {
        this(name, fixedPoint, engine, List.of());
    }
}
