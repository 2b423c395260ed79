package org.hone.targets.rules;

import java.nio.ByteBuffer;
import java.util.Set;

import org.hone.core.HoneException;
import org.hone.core.plan.Operand;
import org.hone.targets.lowering.FunctionTable;
import org.hone.targets.lowering.IntegerFunction;
import org.hone.targets.lowering.KernelWriter;
import org.hone.targets.lowering.LoweredNode;
import org.hone.targets.lowering.LoweringRule;

/** Functions of one int8: {@code lut_s8}. */
final class IntegerTable implements LoweringRule {

    @Override
    public Set<String> operators() {
        return Set.of("Lut");
    }

    @Override
    public String refusal(LoweredNode node) {
        return null;
    }

    @Override
    public boolean readsSlices(LoweredNode node, int slot) {
        return true;
    }

    @Override
    public boolean writesSlices(LoweredNode node) {
        return true;
    }

    @Override
    public void lower(LoweredNode node, KernelWriter writer) throws HoneException {
        byte[] content = node.attribute("table") instanceof byte[] known ? known
                : new FunctionTable(writer.options().engine()).of((IntegerFunction) node.attribute("function"), node.name());
        Operand table = writer.constant("table of " + node.name(), ByteBuffer.wrap(content), 64);
        writer.call(node, "lut_s8").struct("elementwise.h", "LutS8", Rows.of(node.input(0), node.output(), writer, false).params())
                .reads(writer.operand(node.input(0)), table).writes(writer.operand(node.output())).inPlace(0).write();
    }
}
