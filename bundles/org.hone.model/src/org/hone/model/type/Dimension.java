package org.hone.model.type;

import java.util.Objects;

/**
 * One dimension of a shape: a size that is known ({@link #of(long)}), a symbol that stands for the same unknown size
 * wherever it occurs ({@link #symbol(String)}), or nothing known ({@link #UNKNOWN}). Immutable.
 */
public final class Dimension {

    /** A dimension of which nothing is known. */
    public static final Dimension UNKNOWN = new Dimension(-1, null, null);

    private final long size;
    private final String symbol;
    private final String denotation;

    private Dimension(long size, String symbol, String denotation) {
        this.size = size;
        this.symbol = symbol;
        this.denotation = denotation;
    }

    /** A dimension of {@code size} elements, 0 or more. */
    public static Dimension of(long size) {
        if (size < 0) {
            throw new IllegalArgumentException("failed to make a dimension of size " + size + ": a size is 0 or more");
        }
        return new Dimension(size, null, null);
    }

    /** A dimension named {@code symbol}; equal symbols in one network mean equal sizes. An empty name is unknown. */
    public static Dimension symbol(String symbol) {
        return symbol.isEmpty() ? UNKNOWN : new Dimension(-1, symbol, null);
    }

    /** This dimension with ONNX's denotation (such as {@code DATA_BATCH}); null takes it away. */
    public Dimension withDenotation(String newDenotation) {
        return Objects.equals(newDenotation, denotation) ? this : new Dimension(size, symbol, newDenotation);
    }

    public boolean isFixed() {
        return size >= 0;
    }

    public boolean isSymbolic() {
        return symbol != null;
    }

    public boolean isUnknown() {
        return size < 0 && symbol == null;
    }

    /** The size in elements, or -1 when it is not fixed. */
    public long size() {
        return size;
    }

    /** The symbol, or null when this is not symbolic. */
    public String symbol() {
        return symbol;
    }

    /** ONNX's denotation, or null. */
    public String denotation() {
        return denotation;
    }

    /** True when both surely have the same size: equal fixed sizes or equal symbols. */
    public boolean surelyEquals(Dimension other) {
        return isFixed() ? size == other.size : symbol != null && symbol.equals(other.symbol);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Dimension other && size == other.size && Objects.equals(symbol, other.symbol)
                && Objects.equals(denotation, other.denotation);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(size) * 31 + Objects.hashCode(symbol);
    }

    /** The size, the symbol, or {@code ?}. */
    @Override
    public String toString() {
        return isFixed() ? Long.toString(size) : symbol != null ? symbol : "?";
    }
}
