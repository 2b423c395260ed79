package org.hone.targets.generic;

/** Why no generic operation computes a node; its message says what would be computed. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    Refusal(String wouldCover) {
        super(wouldCover);
    }
}
