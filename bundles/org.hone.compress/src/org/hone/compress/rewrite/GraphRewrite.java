package org.hone.compress.rewrite;

import org.hone.core.HoneException;

/** A rewrite that looks at the whole main graph at once, in time linear in it. */
public interface GraphRewrite extends Rewrite {

    /** @return how many nodes were removed or resolved; 0 when nothing was changed */
    int apply(Canvas canvas) throws HoneException;
}
