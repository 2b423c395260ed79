package org.hone.ui.network.internal.properties;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.views.properties.IPropertySource;
import org.hone.engine.rows.NetworkOutline.Kind;
import org.hone.ui.network.internal.document.NetworkDocument;

/**
 * A node, value or function of a document: what is selected in the table of layers, the Outline (and later the graph), and
 * what the Properties view shows. Two are equal when they stand for the same thing.
 */
public record NetworkElement(NetworkDocument document, Kind kind, int index) implements IAdaptable {

    public static NetworkElement node(NetworkDocument document, int node) {
        return new NetworkElement(document, Kind.NODE, node);
    }

    public boolean isNode() {
        return kind == Kind.NODE;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == IPropertySource.class ? adapter.cast(new ElementProperties(this)) : null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NetworkElement element && element.document == document && element.kind == kind
                && element.index == index;
    }

    @Override
    public int hashCode() {
        return 31 * index + kind.hashCode();
    }
}
