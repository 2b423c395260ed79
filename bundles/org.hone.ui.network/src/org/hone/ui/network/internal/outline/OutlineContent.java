package org.hone.ui.network.internal.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.hone.engine.rows.NetworkAnalysis;
import org.hone.engine.rows.NetworkOutline;
import org.hone.engine.rows.NetworkOutline.Entry;
import org.hone.engine.rows.NetworkOutline.Group;
import org.hone.engine.rows.NetworkOutline.Kind;
import org.hone.ui.network.internal.document.NetworkDocument;
import org.hone.ui.network.internal.properties.NetworkElement;

/** The tree of the Outline: groups, in long groups blocks of five hundred, in them the network's elements. */
final class OutlineContent implements ITreeContentProvider {

    private static final int BLOCK = 500;

    /** A heading: a group of the network's outline, {@code from} inclusive to {@code to} exclusive of its entries. */
    record Heading(String label, int group, int from, int to, boolean block) {
    }

    /** An element below a heading. */
    record Item(Entry entry, NetworkElement element) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Item item && item.element.equals(element);
        }

        @Override
        public int hashCode() {
            return element.hashCode();
        }
    }

    private final NetworkDocument document;
    private List<Group> groups = List.of();

    OutlineContent(NetworkDocument document) {
        this.document = document;
    }

    @Override
    public Object[] getElements(Object input) {
        groups = input instanceof NetworkAnalysis analysis ? analysis.outline().groups() : List.of();
        return IntStream.range(0, groups.size()).mapToObj(this::heading).toArray();
    }

    private Heading heading(int group) {
        return new Heading(groups.get(group).label(), group, 0, groups.get(group).size(), false);
    }

    private Heading block(int group, int from) {
        int to = Math.min(from + BLOCK, groups.get(group).size());
        return new Heading((from + 1) + " – " + to, group, from, to, true);
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof Heading;
    }

    @Override
    public Object[] getChildren(Object parent) {
        if (!(parent instanceof Heading heading)) {
            return new Object[0];
        }
        List<Object> children = new ArrayList<>();
        if (!heading.block() && heading.to() > BLOCK) {
            for (int from = 0; from < heading.to(); from += BLOCK) {
                children.add(block(heading.group(), from));
            }
        } else {
            for (int i = heading.from(); i < heading.to(); i++) {
                children.add(item(groups.get(heading.group()).get(i)));
            }
        }
        return children.toArray();
    }

    private Item item(Entry entry) {
        return new Item(entry, new NetworkElement(document, entry.kind(), entry.index()));
    }

    @Override
    public Object getParent(Object child) {
        if (child instanceof Heading heading) {
            return heading.block() ? heading(heading.group()) : null;
        }
        return child instanceof Item item && item.element().isNode() ? parentOfNode(item.element().index()) : null;
    }

    private Object parentOfNode(int node) {
        int group = layers();
        boolean blocks = groups.get(group).size() > BLOCK;
        return blocks ? block(group, node / BLOCK * BLOCK) : heading(group);
    }

    /** The group of the layers, whose entry {@code n} is node {@code n}. */
    private int layers() {
        return IntStream.range(0, groups.size()).filter(i -> groups.get(i).size() > 0 && groups.get(i).get(0).kind() == Kind.NODE)
                .findFirst().orElseThrow();
    }

    /** The item that stands for {@code element} as far as it can be found without a search; null otherwise. */
    Item find(NetworkElement element) {
        if (element.isNode()) {
            Group layers = groups.isEmpty() ? null : groups.get(layers());
            return layers != null && element.index() < layers.size() ? item(layers.get(element.index())) : null;
        }
        return new Item(new NetworkOutline.Entry(element.kind(), element.index(), "", ""), element);
    }
}
