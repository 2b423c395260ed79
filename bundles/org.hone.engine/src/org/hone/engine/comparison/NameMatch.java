package org.hone.engine.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hone.core.HoneException;

/**
 * Which name of the candidate stands for which of the reference: the same name where both have the same names, else the
 * same place in the order.
 */
final class NameMatch {

    private NameMatch() {
    }

    /**
     * The candidate's name for each of the reference's.
     *
     * @param what <em>inputs</em> or <em>outputs</em>, for the message
     * @throws HoneException wrong use: the networks have different names and different numbers of them
     */
    static Map<String, String> of(String what, List<String> reference, List<String> candidate) throws HoneException {
        boolean byName = Set.copyOf(reference).equals(Set.copyOf(candidate));
        if (!byName && reference.size() != candidate.size()) {
            throw HoneException.usage("failed to compare networks with the " + what + " " + reference + " and " + candidate
                    + ": both have the same names, or equally many in the same order");
        }
        Map<String, String> match = new LinkedHashMap<>();
        for (int i = 0; i < reference.size(); i++) {
            match.put(reference.get(i), byName ? reference.get(i) : candidate.get(i));
        }
        return match;
    }
}
