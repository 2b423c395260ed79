package org.hone.model.edit;

/** One primitive, reversible step of an edit. Steps are applied and reverted strictly in order. */
interface Change {

    void apply();

    void revert();

    /** How many objects the step holds on to, for the bound of the history. */
    default int weight() {
        return 1;
    }
}
