package org.hone.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The target platform is a flat list: what a build uses depends on nothing that can change. */
class TargetPlatformTest {

    private final Document target;

    TargetPlatformTest() throws Exception {
        target = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(SourceTree.root().resolve("releng/org.hone.target/org.hone.target.target").toFile());
    }

    @Test
    void resolvesNothingTransitively() {
        assertTrue(elements("location").findAny().isPresent());
        assertAll(elements("location").map(location -> () -> {
            assertEquals("Maven", location.getAttribute("type"), location.getAttribute("label"));
            assertEquals("none", location.getAttribute("includeDependencyDepth"), location.getAttribute("label"));
        }));
    }

    @Test
    void namesExactVersionsOnly() {
        assertAll(elements("version").map(version -> () -> assertTrue(
                version.getTextContent().matches("[0-9][0-9A-Za-z.\\-]*") && !version.getTextContent().endsWith("SNAPSHOT"),
                version.getTextContent())));
    }

    @Test
    void namesEveryJarOnce() {
        Set<String> seen = new HashSet<>();
        elements("dependency").forEach(dependency -> {
            String name = dependency.getTextContent().replaceAll("\\s+", "");
            assertTrue(seen.add(name), name);
        });
    }

    private Stream<Element> elements(String name) {
        NodeList nodes = target.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(Element.class::cast);
    }
}
