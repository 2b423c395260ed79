package org.hone.core.inference;

import org.hone.core.format.FormatRegistry;

/** Makes reference engines; what an extension of {@code referenceEngines} brings. */
public interface ReferenceEngineProvider {

    /**
     * A new engine. Its process starts with the first use.
     *
     * @param formats the formats, for an engine that takes networks as files
     */
    ReferenceEngine create(FormatRegistry formats);
}
