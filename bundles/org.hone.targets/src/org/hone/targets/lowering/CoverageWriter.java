package org.hone.targets.lowering;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.hone.core.plan.Operand;
import org.hone.core.plan.Params;
import org.hone.core.target.LoweringOptions;
import org.hone.model.type.ElementType;

/** Notes which operations a rule calls, and packs nothing. */
final class CoverageWriter implements KernelWriter {

    private final LoweringOptions options;
    private final List<String> operations = new ArrayList<>();

    CoverageWriter(LoweringOptions options) {
        this.options = options;
    }

    /** The operations in the order of their calls, each once. */
    List<String> operations() {
        return operations;
    }

    @Override
    public LoweringOptions options() {
        return options;
    }

    @Override
    public Operand operand(LoweredValue value) {
        return new Operand.Absent();
    }

    @Override
    public int stride(LoweredValue value) {
        return value.isConstant() || value.storage() == null ? 1 : Math.toIntExact(Storage.stride(value));
    }

    @Override
    public Operand constant(String name, ByteBuffer bytes, int alignment) {
        return new Operand.Absent();
    }

    @Override
    public Operand constant(String name, Supplier<ByteBuffer> bytes) {
        return new Operand.Absent();
    }

    @Override
    public Operand scratch(String name, ElementType type, long... sizes) {
        return new Operand.Absent();
    }

    @Override
    public Call call(LoweredNode node, String operation) {
        if (!operations.contains(operation)) {
            operations.add(operation);
        }
        return new Ignored();
    }

    private static final class Ignored implements Call {

        @Override
        public Call struct(String header, String struct, Params params) {
            return this;
        }

        @Override
        public Call reads(Operand... operands) {
            return this;
        }

        @Override
        public Call writes(Operand... operands) {
            return this;
        }

        @Override
        public Call inPlace(int... positions) {
            return this;
        }

        @Override
        public Call what(String words) {
            return this;
        }

        @Override
        public Call macs(long count) {
            return this;
        }

        @Override
        public void write() {
            // Nothing is written.
        }
    }
}
