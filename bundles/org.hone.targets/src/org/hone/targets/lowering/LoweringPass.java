package org.hone.targets.lowering;

import org.hone.core.HoneException;

/** One rewriting of the whole lowered graph; what it needs before and promises afterwards is in the class comment. */
public interface LoweringPass {

    void apply(LoweredGraph graph, LoweringContext context) throws HoneException;
}
