package org.hone.inference.internal;

import org.hone.core.format.FormatRegistry;
import org.hone.core.inference.ReferenceEngine;
import org.hone.core.inference.ReferenceEngineProvider;

/** Makes engines that run ONNX Runtime in a process of its own. */
public final class OrtEngineProvider implements ReferenceEngineProvider {

    @Override
    public ReferenceEngine create(FormatRegistry formats) {
        return new OrtEngine(formats);
    }
}
