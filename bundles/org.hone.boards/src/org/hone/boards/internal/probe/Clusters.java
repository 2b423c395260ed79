package org.hone.boards.internal.probe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hone.core.board.BoardProbe.Cluster;
import org.hone.core.board.BoardProbe.Frequency;

/** Cores of a kind together: of the same name, features, capacity and range of frequencies. */
final class Clusters {

    private record Kind(String name, List<String> features, int capacity, long minimum, long maximum) {
    }

    private Clusters() {
    }

    static List<Cluster> of(List<CpuInfo.Core> cores, Map<Integer, CoreFacts> facts) {
        Map<Kind, List<Integer>> kinds = new LinkedHashMap<>();
        for (CpuInfo.Core core : cores) {
            CoreFacts known = facts.getOrDefault(core.number(), CoreFacts.NONE);
            Frequency frequency = known.frequency();
            kinds.computeIfAbsent(new Kind(CoreKind.labelOf(core), core.features(), known.capacity(), frequency.minimum(), frequency.maximum()),
                    kind -> new ArrayList<>()).add(core.number());
        }
        List<Cluster> clusters = new ArrayList<>();
        kinds.forEach((kind, numbers) -> clusters.add(new Cluster(kind.name, numbers, kind.capacity, kind.features,
                facts.getOrDefault(numbers.getFirst(), CoreFacts.NONE).frequency())));
        clusters.sort(Comparator.comparingInt(Cluster::capacity).thenComparingLong(cluster -> cluster.frequency().maximum()).reversed());
        return clusters;
    }
}
