package org.hone.compress.rewrite;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.hone.core.HoneException;
import org.hone.core.step.LayerSelector;
import org.hone.model.network.Network;
import org.hone.model.network.Node;

/** The layers of the main graph that the selectors of a recipe select. */
public final class LayerSelection {

    private LayerSelection() {
    }

    /** @throws HoneException usage: a selector selects nothing */
    public static Set<Node> of(Network network, Collection<String> selectors) throws HoneException {
        Set<Node> selected = new LinkedHashSet<>();
        for (String text : selectors) {
            LayerSelector selector = new LayerSelector(text);
            List<Node> found = network.getGraph().getNodes().stream().filter(selector::selects).toList();
            if (found.isEmpty()) {
                throw HoneException.usage("failed to select layers by '" + text + "': no layer of network '"
                        + network.getGraph().getName() + "' has such a name; a selector is a name, a pattern with *, or "
                        + LayerSelector.OPERATOR + "TYPE");
            }
            selected.addAll(found);
        }
        return selected;
    }
}
