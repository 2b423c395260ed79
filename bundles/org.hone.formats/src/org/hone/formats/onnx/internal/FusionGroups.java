package org.hone.formats.onnx.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hone.core.HoneException;
import org.hone.formats.file.HeapBudget;
import org.hone.model.network.FusionGroup;
import org.hone.model.network.Graph;
import org.hone.model.network.NetworkFactory;
import org.hone.model.network.Node;
import org.hone.model.network.Property;

/**
 * The fusion groups of one graph in a file: each of their nodes has an entry in its metadata, {@value #KEY}, a JSON array of
 * texts: the group's number in the graph and the node's place in it, then the group's name, pattern and documentation, then
 * the keys and values of its metadata. The first node of a group says what it is.
 */
final class FusionGroups {

    static final String KEY = "hone.fusionGroup";

    private static final int FIXED_TEXTS = 5;

    private record Member(int place, Node node) {
    }

    private record Found(FusionGroup group, List<Member> members) {
    }

    private final Graph graph;
    private final ReadSession session;
    private final Map<Integer, Found> groups = new LinkedHashMap<>();
    private Node lastMember;

    FusionGroups(Graph graph, ReadSession session) {
        this.graph = graph;
        this.session = session;
    }

    /** Takes {@code property} as what puts {@code node} into a group; false when it is something else. */
    boolean take(Property property, Node node) throws HoneException {
        if (!KEY.equals(property.getKey())) {
            return false;
        }
        session.budget().charge(2 * HeapBudget.OBJECT + 16L * String.valueOf(property.getValue()).length());
        List<String> texts = TextArray.parse(property.getValue());
        int number = number(texts, 0);
        int place = number(texts, 1);
        if (number < 0 || place < 0 || texts.size() < FIXED_TEXTS || texts.size() % 2 != FIXED_TEXTS % 2 || node == lastMember) {
            session.warn("The metadata " + KEY + " of node '" + node.getName() + "' does not say a fusion group; it is kept as it is.");
            return false;
        }
        Found found = groups.computeIfAbsent(number, key -> new Found(group(texts), new ArrayList<>(2)));
        found.members().add(new Member(place, node));
        lastMember = node;
        return true;
    }

    private static int number(List<String> texts, int index) {
        return texts != null && texts.size() > index && texts.get(index).matches("[0-9]{1,9}")
                ? Integer.parseInt(texts.get(index)) : -1;
    }

    private static FusionGroup group(List<String> texts) {
        FusionGroup group = NetworkFactory.eINSTANCE.createFusionGroup();
        group.setName(texts.get(2));
        group.setPattern(texts.get(3).isEmpty() ? null : texts.get(3));
        group.setDocumentation(texts.get(4).isEmpty() ? null : texts.get(4));
        for (int i = FIXED_TEXTS; i < texts.size(); i += 2) {
            Property property = NetworkFactory.eINSTANCE.createProperty();
            property.setKey(texts.get(i));
            property.setValue(texts.get(i + 1));
            group.getMetadata().add(property);
        }
        return group;
    }

    /** Puts the groups into the graph, by number, and the nodes into the groups, by place. */
    void finish() {
        groups.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue).forEach(found -> {
            graph.getFusionGroups().add(found.group());
            found.members().stream().sorted(java.util.Comparator.comparingInt(Member::place))
                    .forEach(member -> found.group().getNodes().add(member.node()));
        });
    }

    /** The entries of the nodes in the groups of {@code graph}, into {@code entries}. */
    static void describe(Graph graph, Map<Node, String> entries) {
        int number = 0;
        for (FusionGroup group : graph.getFusionGroups()) {
            int place = 0;
            for (Node node : group.getNodes()) {
                entries.put(node, entry(number, place++, group));
            }
            number++;
        }
    }

    private static String entry(int number, int place, FusionGroup group) {
        List<String> texts = new ArrayList<>(List.of(Integer.toString(number), Integer.toString(place), orEmpty(group.getName()),
                orEmpty(group.getPattern()), orEmpty(group.getDocumentation())));
        for (Property property : group.getMetadata()) {
            texts.add(orEmpty(property.getKey()));
            texts.add(orEmpty(property.getValue()));
        }
        return TextArray.format(texts);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
