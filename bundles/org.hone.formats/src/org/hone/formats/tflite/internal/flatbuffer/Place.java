package org.hone.formats.tflite.internal.flatbuffer;

/**
 * Where in a file something stands, in the words of its schema: {@code subgraphs[0].operators[12].inputs}. It becomes text
 * only when an error needs it.
 */
public final class Place {

    private static final int NO_INDEX = -1;

    private final Place outer;
    private final String name;
    private final int index;

    private Place(Place outer, String name, int index) {
        this.outer = outer;
        this.name = name;
        this.index = index;
    }

    /** The place of the whole content. */
    public static Place root(String name) {
        return new Place(null, name, NO_INDEX);
    }

    public Place field(String field) {
        return new Place(this, field, NO_INDEX);
    }

    public Place element(int element) {
        return new Place(outer, name, element);
    }

    @Override
    public String toString() {
        String own = index == NO_INDEX ? name : name + "[" + index + "]";
        return outer == null || outer.outer == null && outer.index == NO_INDEX ? own : outer + "." + own;
    }
}
