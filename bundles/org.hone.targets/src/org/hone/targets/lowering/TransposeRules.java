package org.hone.targets.lowering;

import java.util.List;

/** All ways in which Transposes move. */
final class TransposeRules {

    private TransposeRules() {
    }

    static List<TransposeRule> all() {
        return List.of(new MergeTransposes(), new ThroughElementwise(), new ThroughAxis(), new ThroughReductions(), new ThroughSlices(),
                new ThroughPad(), new ThroughResize(), new ThroughReshape());
    }
}
