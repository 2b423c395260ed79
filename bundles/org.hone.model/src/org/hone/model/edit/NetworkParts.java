package org.hone.model.edit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.hone.model.copy.NetworkCopier;
import org.hone.model.network.Function;
import org.hone.model.network.Graph;
import org.hone.model.network.Network;
import org.hone.model.network.NetworkFactory;
import org.hone.model.network.Node;
import org.hone.model.network.OpsetImport;

/** Makes a network around a graph that was cut out of another: what the other says of itself, and what the nodes need. */
final class NetworkParts {

    /** What names a function from outside. */
    private record Key(String domain, String name, String overload) {
        static Key of(Node node) {
            return new Key(onnx(node.getDomain()), orEmpty(node.getOperator()), orEmpty(node.getOverload()));
        }

        static Key of(Function function) {
            return new Key(onnx(function.getDomain()), orEmpty(function.getName()), orEmpty(function.getOverload()));
        }
    }

    private final Network network;
    private final NetworkCopier copier;

    NetworkParts(Network network, NetworkCopier copier) {
        this.network = network;
        this.copier = copier;
    }

    Network around(Graph cut) {
        Network made = NetworkFactory.eINSTANCE.createNetwork();
        made.setGraph(cut);
        made.setIrVersion(network.getIrVersion());
        made.setProducerName(network.getProducerName());
        made.setProducerVersion(network.getProducerVersion());
        made.setDomain(network.getDomain());
        made.setModelVersion(network.getModelVersion());
        made.setDocumentation(network.getDocumentation());
        made.setFormat(network.getFormat());
        made.getWarnings().addAll(network.getWarnings());
        network.getMetadata().forEach(property -> made.getMetadata().add(copier.copyOf(property)));
        Set<String> domains = new HashSet<>();
        Set<Function> functions = functions(cut, domains);
        network.getFunctions().stream().filter(functions::contains).forEach(f -> made.getFunctions().add(copier.copyOf(f)));
        copier.connect();
        for (OpsetImport imported : network.getOpsetImports()) {
            if (domains.contains(onnx(imported.getDomain()))) {
                made.getOpsetImports().add(copier.copyOf(imported));
            }
        }
        return made;
    }

    /** The functions that the graph's nodes call, directly or through another; {@code domains} gets the nodes' domains. */
    private Set<Function> functions(Graph cut, Set<String> domains) {
        Map<Key, Function> known = new HashMap<>();
        network.getFunctions().forEach(function -> known.putIfAbsent(Key.of(function), function));
        domains.add("");
        Set<Function> called = new LinkedHashSet<>();
        Deque<Graph> open = new ArrayDeque<>();
        open.add(cut);
        while (!open.isEmpty()) {
            for (Iterator<EObject> contents = open.pop().eAllContents(); contents.hasNext();) {
                if (contents.next() instanceof Node node) {
                    domains.add(onnx(node.getDomain()));
                    Function function = known.get(Key.of(node));
                    if (function != null && called.add(function)) {
                        open.push(function);
                    }
                }
            }
        }
        return called;
    }

    private static String onnx(String domain) {
        return domain == null || domain.equals("ai.onnx") ? "" : domain;
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
