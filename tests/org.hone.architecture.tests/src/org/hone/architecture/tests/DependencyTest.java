package org.hone.architecture.tests;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who may know whom: the arrows of the architecture, and what nothing below the user interface may touch. */
class DependencyTest {

    /** Every bundle, and the Hone bundles that it may require; a bundle that is not here is not allowed. */
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry("org.hone.model", Set.of()),
            Map.entry("org.hone.core", Set.of("org.hone.model")),
            Map.entry("org.hone.operators", Set.of("org.hone.core")),
            Map.entry("org.hone.engine", Set.of("org.hone.core")),
            Map.entry("org.hone.formats", Set.of("org.hone.core")),
            Map.entry("org.hone.inference", Set.of("org.hone.core")),
            Map.entry("org.hone.compress", Set.of("org.hone.core")),
            Map.entry("org.hone.learn", Set.of("org.hone.core")),
            Map.entry("org.hone.targets", Set.of("org.hone.core")),
            Map.entry("org.hone.boards", Set.of("org.hone.core")),
            Map.entry("org.hone.diagram", Set.of("org.hone.core")),
            Map.entry("org.hone.cli", Set.of("org.hone.engine", "org.hone.diagram")),
            Map.entry("org.hone.ui", Set.of("org.hone.engine")),
            Map.entry("org.hone.ui.network", Set.of("org.hone.ui", "org.hone.diagram")),
            Map.entry("org.hone.ui.recipe", Set.of("org.hone.ui")),
            Map.entry("org.hone.ui.boards", Set.of("org.hone.ui")),
            Map.entry("org.hone.slf4j", Set.of()),
            Map.entry("org.hone.samples", Set.of()),
            Map.entry("org.hone.help", Set.of()));

    private static final Pattern WORKBENCH = Pattern
            .compile("\\borg\\.eclipse\\.(swt|jface|ui|debug|core\\.resources)(?![\\w-])[\\w.]*");

    private static final Map<String, String> BUNDLE_OF_PACKAGE = SourceTree.bundles("bundles").stream()
            .flatMap(bundle -> bundle.values("Export-Package").stream().map(name -> Map.entry(name, bundle.name())))
            .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first + " and " + second));

    @Test
    void readsTheManifests() {
        assertTrue(SourceTree.bundles("bundles").size() >= 8, "hardly a bundle found in " + SourceTree.root());
    }

    @TestFactory
    Stream<DynamicTest> everyBundleStandsInTheFolderOfItsName() {
        return each(bundle -> assertEquals(bundle.folder().getFileName().toString(), bundle.name()));
    }

    @TestFactory
    Stream<DynamicTest> requiresOnlyBundlesThatTheArchitectureAllows() {
        return each(bundle -> {
            Set<String> allowed = ARROWS.get(bundle.name());
            assertTrue(allowed != null, () -> bundle + " is not in the architecture: add it to this test's table");
            List<String> others = bundle.requirements().stream().map(DependencyTest::honeBundle)
                    .filter(name -> name.startsWith("org.hone.") && !name.equals(bundle.name()))
                    .filter(name -> !allowed.contains(name)).toList();
            assertEquals(List.of(), others, () -> bundle + " may require " + allowed + " only");
        });
    }

    @TestFactory
    Stream<DynamicTest> nothingBelowTheUserInterfaceRequiresTheWorkbench() {
        return each(bundle -> {
            if (!isUserInterface(bundle)) {
                assertEquals(List.of(), bundle.requirements().stream()
                        .filter(name -> WORKBENCH.matcher(name).lookingAt()).toList());
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> nothingBelowTheUserInterfaceNamesTheWorkbenchInItsCode() {
        return each(bundle -> {
            if (!isUserInterface(bundle)) {
                assertEquals(List.of(), namesOf(WORKBENCH, bundle));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> nothingBelowTheUserInterfaceExtendsTheWorkbench() {
        Pattern point = Pattern.compile("point=\"" + WORKBENCH.pattern());
        return each(bundle -> {
            Path plugin = bundle.folder().resolve("plugin.xml");
            if (!isUserInterface(bundle) && Files.exists(plugin)) {
                assertEquals(List.of(), point.matcher(SourceTree.read(plugin)).results().map(r -> r.group()).toList());
            }
        });
    }

    /** Its tests may see them, where they cannot be a fragment. */
    @TestFactory
    Stream<DynamicTest> keepsInternalPackagesToItself() {
        return each(bundle -> assertEquals(List.of(), bundle.exportsToOthersThan(bundle.name() + ".tests").stream()
                .filter(name -> name.contains(".internal")).toList()));
    }

    @TestFactory
    Stream<DynamicTest> hasNoActivator() {
        return each(bundle -> assertTrue(!bundle.hasHeader("Bundle-Activator"),
                "services come as constructor arguments, not from an Activator"));
    }

    @Test
    void findsAForbiddenNameInCodeAndOverlooksItInCommentsAndStrings() {
        assertTrue(naming("import org.eclipse.swt.SWT;"));
        assertTrue(naming("org.eclipse.core.resources.IFile file; // none"));
        assertFalse(naming("import org.eclipse.core.runtime.IStatus;"));
        assertFalse(naming("org.eclipse.uiless.Thing thing;"));
        assertFalse(naming("/** {@link org.eclipse.swt.SWT} */ // org.eclipse.ui.IEditorPart"));
        assertFalse(naming("String id = \"a \\\" org.eclipse.ui.editors\";"));
    }

    private static boolean naming(String source) {
        return WORKBENCH.matcher(Bundle.codeOf(source)).find();
    }

    private static boolean isUserInterface(Bundle bundle) {
        return bundle.name().equals("org.hone.ui") || bundle.name().startsWith("org.hone.ui.");
    }

    private static String honeBundle(String bundleOrPackage) {
        return BUNDLE_OF_PACKAGE.getOrDefault(bundleOrPackage, bundleOrPackage);
    }

    private static List<String> namesOf(Pattern forbidden, Bundle bundle) {
        List<String> names = new ArrayList<>();
        for (Path source : bundle.sources()) {
            Matcher matcher = forbidden.matcher(Bundle.codeOf(SourceTree.read(source)));
            while (matcher.find()) {
                names.add(bundle.folder().relativize(source) + ": " + matcher.group());
            }
        }
        return names;
    }

    private static Stream<DynamicTest> each(Check check) {
        return SourceTree.bundles("bundles").stream().map(bundle -> dynamicTest(bundle.name(), () -> check.of(bundle)));
    }

    /** One rule, held against one bundle. */
    private interface Check {
        void of(Bundle bundle);
    }
}
