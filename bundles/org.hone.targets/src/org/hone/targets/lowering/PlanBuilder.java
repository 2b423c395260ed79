package org.hone.targets.lowering;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.hone.core.plan.KernelCall;
import org.hone.core.plan.MemorySpace;
import org.hone.core.plan.Operand;
import org.hone.core.plan.Params;
import org.hone.core.plan.PlanConstant;
import org.hone.core.plan.PlanTensor;
import org.hone.core.target.LoweringOptions;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;

/** Collects tensors, constants and calls of a plan. */
final class PlanBuilder implements KernelWriter {

    private static final int CONSTANT_ALIGNMENT = 64;

    private final LoweringOptions options;
    private final List<PlanTensor> tensors = new ArrayList<>();
    private final List<PlanConstant> constants = new ArrayList<>();
    private final List<KernelCall> calls = new ArrayList<>();
    private final Map<Storage, Integer> tensorIds = new IdentityHashMap<>();
    private final Map<Tensor, Operand> raw = new IdentityHashMap<>();
    private final Map<String, Integer> byContent = new HashMap<>();

    PlanBuilder(LoweringOptions options) {
        this.options = options;
    }

    List<PlanTensor> tensors() {
        return tensors;
    }

    List<PlanConstant> constants() {
        return constants;
    }

    List<KernelCall> calls() {
        return calls;
    }

    @Override
    public LoweringOptions options() {
        return options;
    }

    @Override
    public Operand operand(LoweredValue value) {
        if (value == null) {
            return new Operand.Absent();
        }
        if (value.isConstant()) {
            return raw.computeIfAbsent(value.constant(), tensor -> constant(value.name(), bytes(tensor), CONSTANT_ALIGNMENT));
        }
        return new Operand.OfTensor(tensor(value.storage()));
    }

    private static ByteBuffer bytes(Tensor tensor) {
        return tensor.data().slice();
    }

    int tensor(LoweredValue value) {
        return tensor(value.storage());
    }

    private int tensor(Storage storage) {
        Integer known = tensorIds.get(storage);
        if (known != null) {
            return known;
        }
        int within = storage.isRoot() ? -1 : tensor(storage.whole());
        LoweredValue value = storage.values().getFirst();
        int size = value.type().bits() / 8;
        long elements = value.elements();
        long channels = value.rank() == 0 ? 1 : value.size(value.rank() - 1);
        long span = elements == 0 ? 0 : (elements / channels - 1) * Storage.stride(value) + channels;
        Quantization quantization = value.quantization();
        tensors.add(new PlanTensor(tensors.size(), value.name(), value.type(), ints(value.sizes()), Arrays.stream(value.order()).boxed().toList(),
                quantization == null ? 0 : quantization.scale(), quantization == null ? 0 : quantization.zero(), within,
                storage.isRoot() ? 0 : storage.offset() * size, span * size, MemorySpace.HOST));
        tensorIds.put(storage, tensors.size() - 1);
        return tensors.size() - 1;
    }

    /** The network's values that a tensor holds, as it lies or under another shape. */
    Set<String> names(int tensor) {
        Set<String> names = new HashSet<>();
        for (Map.Entry<Storage, Integer> entry : tensorIds.entrySet()) {
            if (entry.getValue() == tensor) {
                entry.getKey().values().forEach(value -> names.add(value.name()));
            }
        }
        return names;
    }

    private boolean shareMemory(Operand one, Operand other) {
        return one instanceof Operand.OfTensor a && other instanceof Operand.OfTensor b && root(a.tensor()) == root(b.tensor());
    }

    /** The tensor that {@code tensor} is a part of, at last. */
    int root(int tensor) {
        PlanTensor at = tensors.get(tensor);
        return at.isPart() ? root(at.within()) : tensor;
    }

    private static List<Integer> ints(long[] sizes) {
        return Arrays.stream(sizes).mapToObj(Math::toIntExact).toList();
    }

    @Override
    public int stride(LoweredValue value) {
        return Math.toIntExact(Storage.stride(value));
    }

    @Override
    public Operand constant(String name, ByteBuffer bytes, int alignment) {
        ByteBuffer content = bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        String digest = digest(content.duplicate()) + "/" + alignment;
        Integer known = byContent.get(digest);
        if (known == null) {
            known = constants.size();
            constants.add(new PlanConstant(known, name, content, alignment));
            byContent.put(digest, known);
        }
        return new Operand.OfConstant(known);
    }

    @Override
    public Operand constant(String name, Supplier<ByteBuffer> bytes) {
        return constant(name, bytes.get(), CONSTANT_ALIGNMENT);
    }

    private static String digest(ByteBuffer bytes) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(bytes);
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public Operand scratch(String name, ElementType type, long... sizes) {
        LoweredValue value = new LoweredValue(name, type, sizes, null);
        return new Operand.OfTensor(tensor(new Storage(value)));
    }

    @Override
    public Call call(LoweredNode node, String operation) {
        return new CallInTheMaking(node, operation);
    }

    private final class CallInTheMaking implements Call {
        private final LoweredNode node;
        private final String operation;
        private String header;
        private String struct;
        private Params params;
        private List<Operand> inputs = List.of();
        private List<Operand> outputs = List.of();
        private List<Integer> inPlace = List.of();
        private String what;
        private long macs;

        CallInTheMaking(LoweredNode node, String operation) {
            this.node = node;
            this.operation = operation;
            this.what = describe(node);
            this.macs = node.macs();
        }

        @Override
        public Call struct(String newHeader, String newStruct, Params newParams) {
            header = newHeader;
            struct = newStruct;
            params = newParams;
            return this;
        }

        @Override
        public Call reads(Operand... operands) {
            inputs = List.of(operands);
            return this;
        }

        @Override
        public Call writes(Operand... operands) {
            outputs = List.of(operands);
            return this;
        }

        @Override
        public Call inPlace(int... positions) {
            inPlace = Arrays.stream(positions).boxed().toList();
            return this;
        }

        @Override
        public Call what(String words) {
            what = words;
            return this;
        }

        @Override
        public Call macs(long count) {
            macs = count;
            return this;
        }

        @Override
        public void write() {
            calls.add(new KernelCall(calls.size(), operation, header, struct, params, inputs, outputs, safeInPlace(), names(), macs, what));
        }

        /** Without inputs of whose memory the call reads something else too: it may read that after it was overwritten. */
        private List<Integer> safeInPlace() {
            List<Integer> safe = new ArrayList<>();
            for (int position : inPlace) {
                boolean alone = true;
                for (int other = 0; other < inputs.size(); other++) {
                    alone &= other == position || !shareMemory(inputs.get(position), inputs.get(other));
                }
                if (alone) {
                    safe.add(position);
                }
            }
            return safe;
        }

        /** A change of layout that no node of the network asks for names the node that it serves. */
        private List<String> names() {
            if (!node.nodes().isEmpty()) {
                return node.nodes();
            }
            for (LoweredValue output : node.outputs()) {
                for (LoweredNode user : output == null ? List.<LoweredNode>of() : output.users()) {
                    if (!user.nodes().isEmpty()) {
                        return List.of(user.name());
                    }
                }
            }
            LoweredNode producer = node.input(0) == null ? null : node.input(0).producer();
            return producer == null || producer.nodes().isEmpty() ? List.of() : List.of(producer.name());
        }
    }

    private static String describe(LoweredNode node) {
        String names = node.nodes().isEmpty() ? node.operator() : String.join(" + ", node.nodes());
        StringBuilder shapes = new StringBuilder();
        for (LoweredValue input : node.inputs()) {
            if (input != null && !input.isConstant()) {
                shapes.append(shapes.isEmpty() ? "" : ", ").append(input);
            }
        }
        List<String> results = new ArrayList<>();
        node.outputs().stream().filter(value -> value != null).forEach(value -> results.add(value.toString()));
        return names + ", " + shapes + " -> " + String.join(", ", results);
    }
}
