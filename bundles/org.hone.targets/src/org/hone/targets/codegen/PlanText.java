package org.hone.targets.codegen;

import java.util.Map;
import java.util.stream.Collectors;

import org.hone.core.plan.KernelCall;
import org.hone.core.plan.Operand;
import org.hone.core.plan.Params;
import org.hone.core.plan.Plan;
import org.hone.core.plan.PlanConstant;
import org.hone.core.plan.PlanTensor;
import org.hone.core.plan.Port;
import org.hone.core.plan.Segment;

/** A plan as a text for people: what is computed in which order, by which kernel, where everything lies, and why. */
final class PlanText {

    private final PlanLayout layout;
    private final Plan plan;
    private final StringBuilder out = new StringBuilder();

    private PlanText(PlanLayout layout) {
        this.layout = layout;
        this.plan = layout.plan();
    }

    static String of(PlanLayout layout) {
        return new PlanText(layout).text();
    }

    private String text() {
        long macs = plan.calls().stream().mapToLong(KernelCall::macs).sum();
        line("plan %s for %s", plan.name(), plan.target());
        line("%s calls, %s MACs", plan.calls().size(), CText.grouped(macs));
        line("arena %s bytes; tensors that live at one time take %s bytes at most", CText.grouped(layout.arena().bytes()),
                CText.grouped(layout.arena().lowerBound()));
        line("weights %s bytes, fingerprint %s", CText.grouped(layout.weights().bytes()), layout.weights().fingerprint());
        line("");
        plan.inputs().forEach(port -> port("input ", port));
        plan.outputs().forEach(port -> port("output", port));
        for (Segment segment : plan.segments()) {
            line("");
            line("segment %s on %s: reads %s, writes %s", CText.comment(segment.name()), segment.space().name().toLowerCase(java.util.Locale.ROOT),
                    tensors(segment.inputs()), tensors(segment.outputs()));
            segment.calls().forEach(this::call);
        }
        line("");
        line("tensors (id, at byte of the arena, bytes, type and shape as stored, axes, quantization, value)");
        plan.tensors().forEach(this::tensor);
        line("");
        line("constants (id, at byte of weights.bin, bytes, name)");
        plan.constants().forEach(this::constant);
        line("");
        line("notes");
        plan.notes().forEach(note -> line("  %s", CText.comment(note)));
        return out.toString();
    }

    private void port(String kind, Port port) {
        line("%s %s: %s %s%s, t%d", kind, CText.comment(port.value()), port.type().label(), CText.shape(port.shape()),
                quantization(port.scale(), port.zeroPoint()), port.tensor());
    }

    private void call(KernelCall call) {
        line("  %d %s%s", call.id(), CText.comment(call.what()), call.macs() > 0 ? "; " + CText.grouped(call.macs()) + " MACs" : "");
        line("    %s(%s) -> %s%s", call.operation(), call.inputs().stream().map(this::operand).collect(Collectors.joining(", ")),
                call.outputs().stream().map(this::operand).collect(Collectors.joining(", ")), inPlace(call) ? ", in place" : "");
        line("    %s {%s}", call.struct(), fields(call.params()));
        line("    nodes: %s", call.nodes().stream().map(CText::comment).collect(Collectors.joining(", ")));
    }

    private boolean inPlace(KernelCall call) {
        return call.inPlace().stream().anyMatch(position -> call.inputs().get(position) instanceof Operand.OfTensor input
                && call.outputs().getFirst() instanceof Operand.OfTensor output && layout.offset(input.tensor()) == layout.offset(output.tensor()));
    }

    private String operand(Operand operand) {
        return switch (operand) {
        case Operand.OfTensor of -> "t" + of.tensor() + "@" + layout.offset(of.tensor());
        case Operand.OfConstant of -> "c" + of.constant();
        case Operand.Absent absent -> "-";
        };
    }

    private static String fields(Params params) {
        return params.fields().entrySet().stream().map(PlanText::field).collect(Collectors.joining(", "));
    }

    private static String field(Map.Entry<String, Object> field) {
        return field.getKey() + "=" + value(field.getValue());
    }

    private static String value(Object value) {
        return switch (value) {
        case int[] numbers -> java.util.Arrays.toString(numbers);
        case long[] numbers -> java.util.Arrays.toString(numbers);
        case float[] numbers -> java.util.Arrays.toString(numbers);
        case Params struct -> "{" + fields(struct) + "}";
        case java.util.List<?> structs -> structs.stream().map(PlanText::value).toList().toString();
        case Params.Symbol symbol -> symbol.name();
        default -> value.toString();
        };
    }

    private void tensor(PlanTensor tensor) {
        line("  t%d @%d %d %s %s%s %s%s%s", tensor.id(), layout.offset(tensor.id()), tensor.bytes(), tensor.type().label(),
                CText.shape(tensor.shape()), tensor.order().isEmpty() ? "" : " axes " + CText.shape(tensor.order()),
                quantization(tensor.scale(), tensor.zeroPoint()).trim(), CText.comment(tensor.value()),
                tensor.isPart() ? ", a part of t" + tensor.within() : "");
    }

    private void constant(PlanConstant constant) {
        line("  c%d @%d %d %s", constant.id(), layout.weights().offset(constant.id()), constant.bytes().remaining(), CText.comment(constant.name()));
    }

    private static String tensors(java.util.List<Integer> ids) {
        return ids.isEmpty() ? "nothing" : ids.stream().map(id -> "t" + id).collect(Collectors.joining(", "));
    }

    private static String quantization(float scale, int zeroPoint) {
        return scale == 0 ? "" : " scale " + scale + " zero " + zeroPoint;
    }

    private void line(String format, Object... values) {
        out.append(String.format(java.util.Locale.ROOT, format, values).stripTrailing()).append('\n');
    }
}
