package org.hone.model.edit;

import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.hone.model.network.Slot;
import org.hone.model.network.Value;

/**
 * Moves all uses of a value to another. Setting the slots one by one would search and shift the list of uses for each;
 * emptying the list at once and removing the moved ones from the end keeps it linear.
 */
final class UseMove implements Change {

    private final Value from;
    private final Value to;
    private final List<Slot> moved;

    UseMove(Value from, Value to) {
        this.from = from;
        this.to = to;
        this.moved = List.copyOf(from.getUses());
    }

    @Override
    public void apply() {
        from.getUses().clear();
        moved.forEach(slot -> slot.setValue(to));
    }

    /** What was moved last stands at the end of the list, since steps are reverted in order. */
    @Override
    public void revert() {
        EList<Slot> uses = to.getUses();
        for (Slot slot : moved.reversed()) {
            if (uses.getLast() == slot) {
                uses.remove(uses.size() - 1);
            } else {
                uses.remove(slot);
            }
        }
        moved.forEach(slot -> slot.setValue(from));
    }

    @Override
    public int weight() {
        return 1 + moved.size();
    }
}
