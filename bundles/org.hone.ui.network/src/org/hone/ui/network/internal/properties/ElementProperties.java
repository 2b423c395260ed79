package org.hone.ui.network.internal.properties;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.eclipse.ui.views.properties.TextPropertyDescriptor;
import org.hone.core.format.StaleFileException;
import org.hone.engine.rows.Detail;
import org.hone.engine.rows.NetworkAnalysis;
import org.hone.engine.rows.NetworkOutline.Kind;

/** What the Properties view lists of a network element: its details, by category. A node's name can be changed there. */
final class ElementProperties implements IPropertySource {

    private static final String NAME = "Name";

    private final NetworkElement element;
    private NetworkAnalysis analysis;
    private List<Detail> details = List.of();

    ElementProperties(NetworkElement element) {
        this.element = element;
    }

    /** The details as the document is now. */
    private List<Detail> details() {
        NetworkAnalysis now = element.document().state().analysis();
        if (now != analysis) {
            analysis = now;
            details = now == null ? List.of() : read(now);
        }
        return details;
    }

    private List<Detail> read(NetworkAnalysis from) {
        int index = element.index();
        try {
            if (element.isNode() && index < from.table().rows().size()) {
                return from.details().node(index);
            }
            boolean value = element.kind() == Kind.VALUE && index >= 0 && index < from.snapshot().graph().valueCount();
            return value ? from.details().value(index) : List.of();
        } catch (StaleFileException e) {
            return List.of(new Detail("General", "Error", e.getMessage()));
        }
    }

    @Override
    public IPropertyDescriptor[] getPropertyDescriptors() {
        List<Detail> shown = details();
        List<IPropertyDescriptor> descriptors = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            PropertyDescriptor descriptor = isName(i) ? new TextPropertyDescriptor(i, NAME)
                    : new PropertyDescriptor(i, shown.get(i).name());
            descriptor.setCategory(shown.get(i).category());
            descriptors.add(descriptor);
        }
        return descriptors.toArray(IPropertyDescriptor[]::new);
    }

    /** True for the property that can be changed. */
    private boolean isName(int index) {
        return index == 0 && element.isNode() && NAME.equals(details.get(0).name()) && analysis.facts().writable();
    }

    @Override
    public Object getPropertyValue(Object id) {
        List<Detail> shown = details();
        int index = (Integer) id;
        return index < shown.size() ? shown.get(index).text() : "";
    }

    @Override
    public void setPropertyValue(Object id, Object value) {
        if (isName((Integer) id) && !value.equals(getPropertyValue(id))) {
            element.document().rename(element.index(), value.toString());
        }
    }

    @Override
    public Object getEditableValue() {
        return element;
    }

    @Override
    public boolean isPropertySet(Object id) {
        return false;
    }

    @Override
    public void resetPropertyValue(Object id) {
        // nothing has a default
    }
}
