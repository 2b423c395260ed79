package org.hone.model.edit;

import org.hone.model.network.Graph;
import org.hone.model.network.Input;
import org.hone.model.network.Slot;
import org.hone.model.network.Value;

/** Makes everything that uses one value use another, which must be there before each of the users. */
public record ReplaceUses(Value from, Value to) implements Edit {

    @Override
    public String label() {
        return "Replace uses of '" + from.getName() + "'";
    }

    @Override
    public void run(Changes changes) throws EditException {
        if (from == to) {
            return;
        }
        Places places = new Places();
        for (Slot slot : from.getUses()) {
            if (!isAvailable(slot, places)) {
                throw new EditException("failed to replace '" + from.getName() + "' by '" + to.getName() + "' in "
                        + Graphs.label(slot) + ": a value must be produced before it is used");
            }
        }
        changes.moveUses(from, to);
    }

    private boolean isAvailable(Slot slot, Places places) {
        if (slot instanceof Input input) {
            return places.isAvailable(to, input.getNode());
        }
        return slot.eContainer() instanceof Graph graph && Graphs.isAvailable(to, graph, graph.getNodes().size());
    }
}
