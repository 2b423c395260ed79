package org.hone.targets.lowering;

import java.nio.ByteBuffer;
import java.util.function.Supplier;

import org.hone.core.plan.Operand;
import org.hone.core.plan.Params;
import org.hone.core.target.LoweringOptions;
import org.hone.model.type.ElementType;

/** Where rules write calls to. */
public interface KernelWriter {

    LoweringOptions options();

    /** What a call reads or writes for {@code value}: its tensor, its constant as it is, or nothing for null. */
    Operand operand(LoweredValue value);

    /** How many elements lie between pixels of {@code value}, its elements along the last axis: those of a pixel, or more in a slice. */
    int stride(LoweredValue value);

    /** A constant made by the rule, little-endian. Equal ones are stored once. */
    Operand constant(String name, ByteBuffer bytes, int alignment);

    /** The same for one that takes work to make; it is made only when the plan is really wanted. */
    Operand constant(String name, Supplier<ByteBuffer> bytes);

    /** A tensor of its own for something between two calls of one node. */
    Operand scratch(String name, ElementType type, long... sizes);

    /** Begins a call that computes {@code node}. */
    Call call(LoweredNode node, String operation);

    /** A call in the making; {@link #write()} ends it. */
    interface Call {

        /** The header below {@code hone/ops/}, and the parameter struct in it. */
        Call struct(String header, String struct, Params params);

        Call reads(Operand... operands);

        Call writes(Operand... operands);

        /** Positions of inputs whose memory the first output may take, element for element. */
        Call inPlace(int... positions);

        /** Only part of the node's work, in words; by default the node and its shapes. */
        Call what(String words);

        /** For all but the first call of a node that takes several: the multiply-accumulates are counted once. */
        Call macs(long count);

        void write();
    }
}
