package org.hone.ui.network.internal.properties;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/**
 * What is selected in an editor, whichever of its views it was selected in. Each view listens and shows it, and sets it
 * when the user selects; setting what is selected already tells nobody, so that they do not chase one another.
 */
public final class NetworkSelection implements ISelectionProvider {

    private final List<ISelectionChangedListener> listeners = new CopyOnWriteArrayList<>();
    private IStructuredSelection selection = StructuredSelection.EMPTY;

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }

    @Override
    public IStructuredSelection getSelection() {
        return selection;
    }

    public List<NetworkElement> elements() {
        return elements(selection);
    }

    /** The network elements in a selection. */
    public static List<NetworkElement> elements(ISelection of) {
        return of instanceof IStructuredSelection structured ? structured.stream().filter(NetworkElement.class::isInstance)
                .map(NetworkElement.class::cast).toList() : List.of();
    }

    @Override
    public void setSelection(ISelection next) {
        List<NetworkElement> elements = elements(next);
        if (!elements.equals(elements(selection))) {
            selection = new StructuredSelection(elements);
            refresh();
        }
    }

    public void select(List<NetworkElement> elements) {
        setSelection(new StructuredSelection(elements));
    }

    /** Tells everybody again: the selected elements themselves have changed. */
    public void refresh() {
        SelectionChangedEvent event = new SelectionChangedEvent(this, selection);
        listeners.forEach(listener -> listener.selectionChanged(event));
    }
}
