package org.hone.architecture.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.BundleException;

/** What a plug-in's manifest and sources say of its dependencies. */
final class Bundle {

    private static final Pattern COMMENTS_AND_LITERALS = Pattern.compile(
            "//[^\n]*|/\\*.*?\\*/|\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*\"|'(?:\\\\.|[^'\\\\\n])+'", Pattern.DOTALL);

    private final Path folder;
    private final Map<String, String> headers;

    Bundle(Path folder, InputStream manifest) {
        this.folder = folder;
        try {
            headers = ManifestElement.parseBundleManifest(manifest, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (BundleException e) {
            throw new IllegalArgumentException(folder + ": the manifest cannot be read: " + e.getMessage(), e);
        }
    }

    String name() {
        return values("Bundle-SymbolicName").getFirst();
    }

    Path folder() {
        return folder;
    }

    boolean hasHeader(String header) {
        return headers.containsKey(header);
    }

    /** The elements of a header without their attributes and directives; none where the header is missing. */
    List<String> values(String header) {
        return elements(header).stream().flatMap(element -> Stream.of(element.getValueComponents())).toList();
    }

    /** The exported packages that more bundles may use than one. */
    List<String> exportsToOthersThan(String friend) {
        return elements("Export-Package").stream().filter(element -> !friend.equals(element.getDirective("x-friends")))
                .flatMap(element -> Stream.of(element.getValueComponents())).toList();
    }

    private List<ManifestElement> elements(String header) {
        try {
            ManifestElement[] elements = ManifestElement.parseHeader(header, headers.get(header));
            return elements == null ? List.of() : List.of(elements);
        } catch (BundleException e) {
            throw new IllegalArgumentException(folder + ": " + header + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** The bundles and packages that the manifest asks for. */
    Set<String> requirements() {
        Set<String> names = new LinkedHashSet<>(values("Require-Bundle"));
        names.addAll(values("Import-Package"));
        names.addAll(values("DynamicImport-Package"));
        names.addAll(values("Fragment-Host"));
        return names;
    }

    /** The Java sources, written and generated. */
    List<Path> sources() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !folder.relativize(file).startsWith("target")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A source without comments, strings and characters, so that only names in code are left. */
    static String codeOf(String source) {
        return COMMENTS_AND_LITERALS.matcher(source).replaceAll(" ");
    }

    @Override
    public String toString() {
        return name();
    }
}
