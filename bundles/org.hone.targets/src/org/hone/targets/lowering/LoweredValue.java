package org.hone.targets.lowering;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;

/**
 * A value of the graph that lowering rewrites: a tensor that a kernel computes, an input of the network, or a constant. Its
 * shape and element type are those of its memory.
 */
public final class LoweredValue {

    private String name;
    private final ElementType type;
    private final long[] sizes;
    private final Tensor constant;
    private int[] order;
    private Quantization quantization;
    private Storage storage;
    private LoweredNode producer;
    private final List<LoweredNode> users = new ArrayList<>();
    private boolean output;

    LoweredValue(String name, ElementType type, long[] sizes, Tensor constant) {
        this.name = name;
        this.type = type;
        this.sizes = sizes.clone();
        this.constant = constant;
        this.order = IntStream.range(0, sizes.length).toArray();
    }

    /** The network's value that it holds, or what a constant holds. */
    public String name() {
        return name;
    }

    /** The element type as stored: uint8 activations are stored as int8, moved by 128. */
    public ElementType type() {
        return type;
    }

    /** The sizes as stored, outermost first. */
    public long[] sizes() {
        return sizes.clone();
    }

    public long size(int axis) {
        return sizes[axis];
    }

    public int rank() {
        return sizes.length;
    }

    public long elements() {
        long count = 1;
        for (long size : sizes) {
            count = Math.multiplyExact(count, size);
        }
        return count;
    }

    /** Its axis {@code i} is axis {@code order[i]} of the value that {@link #name()} names. */
    public int[] order() {
        return order.clone();
    }

    /** The elements of a constant, or null. */
    public Tensor constant() {
        return constant;
    }

    public boolean isConstant() {
        return constant != null;
    }

    /** Scale and zero point of an int8 tensor that stands for real numbers, or null. */
    public Quantization quantization() {
        return quantization;
    }

    /** The node that computes it, or null. */
    public LoweredNode producer() {
        return producer;
    }

    /** The nodes that read it; one that reads it twice stands in the list twice. */
    public List<LoweredNode> users() {
        return Collections.unmodifiableList(users);
    }

    /** True when the network gives it out. */
    public boolean isOutput() {
        return output;
    }

    void rename(String other) {
        name = other;
    }

    void setOrder(int[] now) {
        order = now.clone();
    }

    /** Where its elements lie; null before {@link Storages} was applied. */
    Storage storage() {
        return storage;
    }

    void setStorage(Storage where) {
        storage = where;
    }

    void quantize(Quantization by) {
        quantization = by;
    }

    void setProducer(LoweredNode node) {
        producer = node;
    }

    void setOutput(boolean given) {
        output = given;
    }

    void addUser(LoweredNode node) {
        users.add(node);
    }

    void removeUser(LoweredNode node) {
        users.remove(node);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(type.label()).append(" [");
        for (int i = 0; i < sizes.length; i++) {
            text.append(i == 0 ? "" : ", ").append(sizes[i]);
        }
        return text.append(']').toString();
    }
}
