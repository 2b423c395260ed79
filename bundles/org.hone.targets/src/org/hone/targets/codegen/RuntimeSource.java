package org.hone.targets.codegen;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.hone.core.plan.KernelCall;
import org.hone.core.plan.Operand;
import org.hone.core.plan.PlanTensor;
import org.hone.core.plan.Port;
import org.hone.core.plan.Segment;

/** The C++ source of a runtime: a parameter struct a call, a function a call with its operands, a function a segment. */
final class RuntimeSource {

    private final PlanLayout layout;
    private final String prefix;
    private final List<KernelCall> calls;

    RuntimeSource(PlanLayout layout) {
        this.layout = layout;
        this.prefix = layout.plan().name();
        this.calls = layout.plan().calls();
    }

    String text(Map<String, String> common) {
        Map<String, String> places = new TreeMap<>(common);
        places.put("includes", includes());
        places.put("selectors", each(layout.operations(), op -> "const Kernel* select_" + op + "(const CpuFeatures&);\n"));
        places.put("selectorList", layout.operations().stream().map(op -> "hone::select_" + op).collect(Collectors.joining(", ")));
        places.put("operations", String.join(", ", layout.operations()));
        places.put("operationCount", Integer.toString(layout.operations().size()));
        places.put("fingerprint", layout.weights().fingerprint());
        places.put("params", params());
        places.put("callTable", each(calls, call -> "    {" + call.operation() + ", &params_" + call.id() + "},\n"));
        places.put("callCount", Integer.toString(calls.size()));
        places.put("segmentFunctions", segments());
        places.put("segmentList",
                IntStream.range(0, layout.plan().segments().size()).mapToObj(i -> "segment_" + i).collect(Collectors.joining(", ")));
        places.put("ports", ports("input", layout.plan().inputs()) + ports("output", layout.plan().outputs()));
        places.put("profile", profile());
        return Template.of("runtime.cc.in").with(places);
    }

    private String includes() {
        TreeSet<String> headers = new TreeSet<>();
        calls.forEach(call -> headers.add(call.header()));
        return each(headers, header -> "#include \"hone/ops/" + header + "\"\n");
    }

    private String params() {
        StringBuilder out = new StringBuilder();
        StructWriter structs = new StructWriter(out);
        for (KernelCall call : calls) {
            out.append("// ").append(describe(call)).append('\n');
            structs.write(call.struct(), "params_" + call.id(), call.params());
            out.append('\n');
        }
        return out.toString();
    }

    private static String describe(KernelCall call) {
        return call.id() + ": " + CText.comment(call.what()) + (call.macs() > 0 ? "; " + CText.grouped(call.macs()) + " MACs" : "");
    }

    private String segments() {
        StringBuilder out = new StringBuilder();
        for (KernelCall call : calls) {
            String operands = PlanLayout.operands(call).stream().map(this::address).collect(Collectors.joining(", "));
            out.append("void call_").append(call.id()).append('(').append(prefix).append("_context& c) {  // ").append(call.operation())
                    .append(": ").append(CText.comment(String.join(", ", call.nodes()))).append("\n  void* const operands[] = {").append(operands)
                    .append("};\n  c.run(").append(call.id()).append(", operands);\n}\n\n");
        }
        int number = 0;
        for (Segment segment : layout.plan().segments()) {
            out.append("// Segment '").append(CText.comment(segment.name())).append("'.\nvoid segment_").append(number++).append('(').append(prefix)
                    .append("_context& c) {\n");
            segment.calls().forEach(call -> out.append("  call_").append(call.id()).append("(c);\n"));
            out.append("}\n\n");
        }
        return out.toString();
    }

    private String address(Operand operand) {
        return switch (operand) {
        case Operand.OfTensor of -> "c.arena + " + layout.offset(of.tensor());
        case Operand.OfConstant of -> "c.constant(" + layout.weights().offset(of.constant()) + ")";
        case Operand.Absent absent -> "nullptr";
        };
    }

    private String ports(String kind, List<Port> ports) {
        String size = prefix.toUpperCase(java.util.Locale.ROOT) + "_" + kind.toUpperCase(java.util.Locale.ROOT) + "S + 1";
        return "constexpr size_t " + kind + "_offsets[" + size + "] = {"
                + ports.stream().map(port -> Long.toString(layout.offset(port.tensor()))).collect(Collectors.joining(", ")) + "};\n" + "constexpr "
                + prefix + "_tensor " + kind + "s[" + size + "] = {\n" + each(ports, this::port) + "};\n";
    }

    private String port(Port port) {
        long bytes = port.type().bytes(port.shape().stream().mapToLong(size -> size).reduce(1, Math::multiplyExact));
        return "    {" + CText.literal(port.value()) + ", " + enumerator(port.type()) + ", " + port.shape().size() + ", " + braces(port.shape()) + ", "
                + bytes + ", " + StructWriter.number(port.scale()) + ", " + port.zeroPoint() + "},\n";
    }

    private String enumerator(org.hone.model.type.ElementType type) {
        return (prefix + "_" + NativeTypes.word(type)).toUpperCase(java.util.Locale.ROOT);
    }

    private String profile() {
        StringBuilder out = new StringBuilder();
        for (KernelCall call : calls) {
            if (!call.nodes().isEmpty()) {
                out.append("constexpr const char* nodes_").append(call.id()).append("[] = {")
                        .append(call.nodes().stream().map(CText::literal).collect(Collectors.joining(", "))).append("};\n");
            }
        }
        out.append("constexpr ").append(prefix).append("_call call_infos[] = {\n");
        int segment = 0;
        for (Segment of : layout.plan().segments()) {
            for (KernelCall call : of.calls()) {
                out.append("    {").append(CText.literal(call.operation())).append(", ").append(CText.literal(call.what())).append(", ")
                        .append(call.nodes().isEmpty() ? "nullptr" : "nodes_" + call.id()).append(", ").append(call.nodes().size()).append(", ")
                        .append(call.macs()).append(", ").append(segment).append(", ").append(call.outputs().size()).append("},\n");
            }
            segment++;
        }
        out.append("};\n\n// The tensors that calls write: those of call i begin at first_outputs[i]; -1 where there is none.\n");
        out.append("constexpr int first_outputs[] = {");
        int first = 0;
        for (KernelCall call : calls) {
            out.append(first).append(", ");
            first += call.outputs().size();
        }
        out.append("};\nconstexpr int call_outputs[] = {");
        calls.forEach(call -> call.outputs()
                .forEach(output -> out.append(output instanceof Operand.OfTensor of ? Integer.toString(of.tensor()) : "-1").append(", ")));
        out.append("};\nconstexpr ").append(prefix).append("_stored stored[] = {\n");
        layout.plan().tensors().forEach(tensor -> out.append(stored(tensor)));
        out.append("};\nconstexpr size_t stored_offsets[] = {");
        layout.arena().offsets().forEach(offset -> out.append(offset).append(", "));
        return out.append("};\n").toString();
    }

    private String stored(PlanTensor tensor) {
        return "    {" + CText.literal(tensor.value()) + ", " + enumerator(tensor.type()) + ", " + tensor.shape().size() + ", "
                + braces(tensor.shape()) + ", " + braces(tensor.order()) + ", " + layout.rowStride(tensor) + ", " + tensor.bytes() + ", "
                + StructWriter.number(tensor.scale()) + ", " + tensor.zeroPoint() + "},\n";
    }

    private static String braces(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", ", "{", "}"));
    }

    private static <T> String each(Iterable<T> all, java.util.function.Function<? super T, String> line) {
        StringBuilder text = new StringBuilder();
        all.forEach(one -> text.append(line.apply(one)));
        return text.toString();
    }
}
