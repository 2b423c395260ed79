package org.hone.core.plan;

/** Whose memory a tensor lies in, and who runs a segment. */
public enum MemorySpace {
    HOST,
    DEVICE
}
