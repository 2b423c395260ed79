package org.hone.core.target;

import java.util.List;

/**
 * Which nodes of a network a target's kernels cover.
 *
 * @param rows a row a node, in the network's order
 */
public record Coverage(List<Row> rows) {

    /**
     * @param node the node's name
     * @param operator its operator
     * @param kernel the operation that computes it, or null
     * @param reason why there is none, and what would be covered; null where there is one
     */
    public record Row(String node, String operator, String kernel, String reason) {
    }

    public Coverage {
        rows = List.copyOf(rows);
    }

    public boolean isComplete() {
        return rows.stream().allMatch(row -> row.kernel() != null);
    }
}
