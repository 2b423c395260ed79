package org.hone.core.plan;

/** What a kernel call reads or writes. */
public sealed interface Operand {

    /** A tensor of the plan. */
    record OfTensor(int tensor) implements Operand {
    }

    /** A constant of the plan. */
    record OfConstant(int constant) implements Operand {
    }

    /** An optional input that is absent. */
    record Absent() implements Operand {
    }
}
