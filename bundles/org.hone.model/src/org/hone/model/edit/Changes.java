package org.hone.model.edit;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.hone.model.network.Slot;
import org.hone.model.network.Value;

/** The journal of an edit: makes primitive steps and remembers how to take them back. */
public final class Changes {

    private final List<Change> made = new ArrayList<>();
    private int weight;

    Changes() {
    }

    /** Sets a single-valued feature that has no opposite, or whose opposite is single or containment. */
    public void set(EObject object, EStructuralFeature feature, Object value) {
        Object old = object.eGet(feature);
        make(new Change() {
            @Override
            public void apply() {
                object.eSet(feature, value);
            }

            @Override
            public void revert() {
                object.eSet(feature, old);
            }
        });
    }

    /** Makes {@code slot} use {@code value}; null empties it. */
    public void use(Slot slot, Value value) {
        Value old = slot.getValue();
        make(new Change() {
            @Override
            public void apply() {
                slot.setValue(value);
            }

            @Override
            public void revert() {
                slot.setValue(old);
            }
        });
    }

    /** Makes all slots that use {@code from} use {@code to}, in time linear in the uses. */
    public void moveUses(Value from, Value to) {
        make(new UseMove(from, to));
    }

    /** Inserts {@code element} at {@code index} of a list that contains it. */
    public <T> void insert(EList<T> list, int index, T element) {
        make(new Change() {
            @Override
            public void apply() {
                list.add(index, element);
            }

            @Override
            public void revert() {
                list.remove(index);
            }
        });
    }

    public <T> void append(EList<T> list, T element) {
        insert(list, list.size(), element);
    }

    /** Takes {@code element} out of a list. */
    public <T> void remove(EList<T> list, T element) {
        int index = list.indexOf(element);
        make(new Change() {
            @Override
            public void apply() {
                list.remove(index);
            }

            @Override
            public void revert() {
                list.add(index, element);
            }
        });
    }

    void make(Change change) {
        change.apply();
        made.add(change);
        weight += change.weight();
    }

    int weight() {
        return weight;
    }

    void redo() {
        made.forEach(Change::apply);
    }

    void undo() {
        for (Change change : made.reversed()) {
            change.revert();
        }
    }
}
