package org.hone.engine.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Manifest;

import org.hone.engine.HoneEngine;

/**
 * Where figures were measured.
 *
 * @param hone the version of Hone
 * @param engine the name and version of the reference engine
 * @param java the version of Java and who made it
 * @param system the operating system and its version
 * @param architecture the processor's architecture
 * @param processors the number of processors that the program may use
 */
public record Environment(String hone, String engine, String java, String system, String architecture, int processors) {

    /** This process, with the reference engine that it used. */
    public static Environment current(String engine) {
        return new Environment(version(), engine, property("java.version") + " (" + property("java.vendor") + ")",
                property("os.name") + " " + property("os.version"), property("os.arch"),
                Runtime.getRuntime().availableProcessors());
    }

    /** All facts by name, in order. */
    Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("hone", hone);
        facts.put("engine", engine);
        facts.put("java", java);
        facts.put("system", system);
        facts.put("architecture", architecture);
        facts.put("processors", String.valueOf(processors));
        return facts;
    }

    private static String property(String name) {
        return System.getProperty(name, "unknown");
    }

    /** The version in this bundle's manifest. */
    private static String version() {
        String resource = HoneEngine.class.getName().replace('.', '/') + ".class";
        String place = HoneEngine.class.getResource("/" + resource).toString();
        try {
            URL manifest = URI.create(place.substring(0, place.length() - resource.length()) + "META-INF/MANIFEST.MF").toURL();
            try (InputStream in = manifest.openStream()) {
                return new Manifest(in).getMainAttributes().getValue("Bundle-Version");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a bundle of Hone is damaged: its manifest cannot be read", e);
        }
    }
}
