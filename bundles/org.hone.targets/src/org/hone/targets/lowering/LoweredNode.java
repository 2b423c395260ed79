package org.hone.targets.lowering;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hone.model.tensor.Tensor;

/**
 * A node of the graph that lowering rewrites. Its operator means what ONNX's operator of that name means, on tensors as they
 * are stored; what a fused node does besides is in {@link #epilogue()} and {@link #residual()}.
 */
public final class LoweredNode {

    private String operator;
    private final String domain;
    private final List<LoweredValue> inputs = new ArrayList<>();
    private final List<LoweredValue> outputs = new ArrayList<>();
    private final Map<String, Object> attributes = new LinkedHashMap<>();
    private final Set<String> nodes = new LinkedHashSet<>();
    private boolean quantized;
    private Epilogue epilogue = Epilogue.NONE;
    private LoweredValue residual;
    private LoweredValue slopes;
    private long macs;
    private Object group;
    private boolean in;
    private boolean placed;

    LoweredNode(String operator, String domain) {
        this.operator = operator;
        this.domain = domain;
    }

    public String operator() {
        return operator;
    }

    /** The operator's domain; empty for ONNX's own and for those that lowering makes. */
    public String domain() {
        return domain;
    }

    /** The name of the first of the network's nodes that it computes. */
    public String name() {
        return nodes.isEmpty() ? operator : nodes.iterator().next();
    }

    /** The names of the network's nodes that it computes. */
    public List<String> nodes() {
        return List.copyOf(nodes);
    }

    /** The inputs by slot; null for an optional input that is absent. */
    public List<LoweredValue> inputs() {
        return Collections.unmodifiableList(inputs);
    }

    /** The outputs by slot; null for an optional output that is absent. */
    public List<LoweredValue> outputs() {
        return Collections.unmodifiableList(outputs);
    }

    /** The input in {@code slot}, or null when it is absent. */
    public LoweredValue input(int slot) {
        return slot < inputs.size() ? inputs.get(slot) : null;
    }

    /** The constant in {@code slot}, or null when it is absent or no constant. */
    public Tensor constant(int slot) {
        return input(slot) == null ? null : input(slot).constant();
    }

    public LoweredValue output() {
        return outputs.getFirst();
    }

    /** True when it computes on int8 tensors what ONNX Runtime computes for DequantizeLinear, operator, QuantizeLinear. */
    public boolean isQuantized() {
        return quantized;
    }

    /** What a float kernel applies to each output. */
    public Epilogue epilogue() {
        return epilogue;
    }

    /** A tensor like the output that is added before the epilogue's function, or null. */
    public LoweredValue residual() {
        return residual;
    }

    /** The slopes of an epilogue with {@code prelu}, or null. */
    public LoweredValue slopes() {
        return slopes;
    }

    /** Multiply-accumulates. */
    public long macs() {
        return macs;
    }

    /** The names of its attributes. */
    public Set<String> attributes() {
        return Collections.unmodifiableSet(attributes.keySet());
    }

    public boolean has(String attribute) {
        return attributes.containsKey(attribute);
    }

    public long integer(String attribute, long otherwise) {
        return attributes.get(attribute) instanceof Long value ? value : otherwise;
    }

    public float real(String attribute, float otherwise) {
        return attributes.get(attribute) instanceof Float value ? value : otherwise;
    }

    public String text(String attribute, String otherwise) {
        return attributes.get(attribute) instanceof String value ? value : otherwise;
    }

    /** The integers of {@code attribute}, or null. */
    public long[] integers(String attribute) {
        return attributes.get(attribute) instanceof long[] values ? values.clone() : null;
    }

    /** The floats of {@code attribute}, or null. */
    public float[] reals(String attribute) {
        return attributes.get(attribute) instanceof float[] values ? values.clone() : null;
    }

    /** The attribute as the network's model has it: a {@link Tensor}, a graph, texts; or null. */
    public Object attribute(String name) {
        return attributes.get(name);
    }

    /** What is the same for nodes that the recipe allows to become one kernel, or null. */
    Object group() {
        return group;
    }

    void setGroup(Object what) {
        group = what;
    }

    /** True when memory is arranged so that nothing is left to do for it. */
    boolean isPlaced() {
        return placed;
    }

    void setPlaced() {
        placed = true;
    }

    /** True while it is in a graph. */
    boolean isIn() {
        return in;
    }

    void setIn(boolean now) {
        in = now;
    }

    /** From now on it is a node of another operator. */
    void become(String other) {
        operator = other;
    }

    void clearAttributes() {
        attributes.clear();
    }

    void set(String attribute, Object value) {
        attributes.put(attribute, value);
    }

    void addInput(LoweredValue value) {
        inputs.add(value);
        if (value != null) {
            value.addUser(this);
        }
    }

    void setInput(int slot, LoweredValue value) {
        LoweredValue before = inputs.set(slot, value);
        if (before != null) {
            before.removeUser(this);
        }
        if (value != null) {
            value.addUser(this);
        }
    }

    void truncateInputs(int count) {
        while (inputs.size() > count) {
            LoweredValue value = inputs.removeLast();
            if (value != null) {
                value.removeUser(this);
            }
        }
    }

    void addOutput(LoweredValue value) {
        outputs.add(value);
        if (value != null) {
            value.setProducer(this);
        }
    }

    void setOutput(int slot, LoweredValue value) {
        outputs.set(slot, value);
        value.setProducer(this);
    }

    void setQuantized() {
        quantized = true;
    }

    void setEpilogue(Epilogue what) {
        epilogue = what;
    }

    void setResidual(LoweredValue value) {
        if (residual != null) {
            residual.removeUser(this);
        }
        residual = value;
        if (value != null) {
            value.addUser(this);
        }
    }

    void setSlopes(LoweredValue value) {
        slopes = value;
        value.addUser(this);
    }

    void setMacs(long count) {
        macs = count;
    }

    void addNodes(List<String> names) {
        nodes.addAll(names);
    }

    void takeNodes(LoweredNode other) {
        nodes.addAll(other.nodes);
    }

    /** Everything that it reads: inputs, residual, slopes. */
    List<LoweredValue> reads() {
        List<LoweredValue> all = new ArrayList<>();
        for (LoweredValue input : inputs) {
            if (input != null) {
                all.add(input);
            }
        }
        if (residual != null) {
            all.add(residual);
        }
        if (slopes != null) {
            all.add(slopes);
        }
        return all;
    }

    /** What it is now, outside of any graph: values do not know the copy. */
    LoweredNode copy() {
        LoweredNode copy = new LoweredNode(operator, domain);
        copy.attributes.putAll(attributes);
        copy.inputs.addAll(inputs);
        copy.outputs.addAll(outputs);
        copy.nodes.addAll(nodes);
        return copy;
    }

    /** No longer reads anything; for a node that is taken out of the graph. */
    void release() {
        for (LoweredValue value : reads()) {
            value.removeUser(this);
        }
        inputs.clear();
        residual = null;
        slopes = null;
    }

    @Override
    public String toString() {
        return operator + " '" + name() + "'";
    }
}
