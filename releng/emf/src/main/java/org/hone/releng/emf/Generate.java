package org.hone.releng.emf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * Generates the EMF code of every {@code bundles/<bundle>/model/*.genmodel} into that bundle's {@code src-gen}.
 *
 * <p>
 * The code is generated into a scratch folder first, because EMF's generator also writes project files that the bundles
 * have by hand, and only its Java sources are then mirrored to {@code src-gen}. The output has no timestamps.
 *
 * <p>
 * Usage: {@code Generate ROOT [--check]}. With {@code --check} nothing is written: the exit status is 1, and the files
 * are named, when what is committed differs from what would be generated.
 */
public final class Generate {

    private final Path root;

    private Generate(Path root) {
        this.root = root;
    }

    public static void main(String[] args) throws IOException {
        if (args.length < 1) {
            System.err.println("usage: Generate ROOT [--check]");
            System.exit(2);
        }
        boolean check = args.length > 1 && args[1].equals("--check");
        List<String> differences = new Generate(Path.of(args[0]).toRealPath()).run(check);
        differences.forEach(System.out::println);
        if (check && !differences.isEmpty()) {
            System.err.println("generated EMF code differs from the models: run './hone generate' and commit src-gen");
            System.exit(1);
        }
    }

    private List<String> run(boolean check) throws IOException {
        List<String> differences = new ArrayList<>();
        Map<Path, List<Path>> byBundle = genModels().stream()
                .collect(Collectors.groupingBy(genModel -> genModel.getParent().getParent(), TreeMap::new, Collectors.toList()));
        for (Map.Entry<Path, List<Path>> entry : byBundle.entrySet()) {
            Path bundle = entry.getKey();
            Path scratch = Files.createTempDirectory("hone-emf");
            try {
                for (Path genModel : entry.getValue()) {
                    generate(genModel, scratch);
                }
                differences.addAll(mirror(scratch.resolve("src-gen"), bundle.resolve("src-gen"), check));
            } finally {
                delete(scratch);
            }
        }
        return differences;
    }

    private List<Path> genModels() throws IOException {
        try (Stream<Path> files = Files.find(root.resolve("bundles"), 3, (path, attributes) -> attributes.isRegularFile()
                && path.toString().endsWith(".genmodel") && path.getParent().endsWith("model"))) {
            return files.sorted().toList();
        }
    }

    private void generate(Path genModelFile, Path scratch) throws IOException {
        String project = genModelFile.getParent().getParent().getFileName().toString();
        ResourceSet resources = new ResourceSetImpl();
        resources.getPackageRegistry().put(GenModelPackage.eNS_URI, GenModelPackage.eINSTANCE);
        resources.getPackageRegistry().put(EcorePackage.eNS_URI, EcorePackage.eINSTANCE);
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new EcoreResourceFactoryImpl());
        EcorePlugin.getPlatformResourceMap().put(project, URI.createFileURI(scratch + "/"));
        GenModel genModel = (GenModel) resources.getResource(URI.createFileURI(genModelFile.toString()), true).getContents().get(0);
        genModel.reconcile();
        genModel.setCanGenerate(true);
        genModel.setValidateModel(true);

        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
                GenModelGeneratorAdapterFactory.DESCRIPTOR);
        Generator generator = new Generator();
        generator.setInput(genModel);
        Diagnostic result = generator.generate(genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor());
        if (result.getSeverity() == Diagnostic.ERROR) {
            throw new IOException("failed to generate code from " + genModelFile + ": " + result.getMessage() + " "
                    + result.getChildren(), result.getException());
        }
    }

    /** Makes the Java sources below {@code target} equal to those below {@code source}; returns what differed. */
    private List<String> mirror(Path source, Path target, boolean check) throws IOException {
        Map<Path, String> wanted = sources(source);
        Map<Path, String> present = sources(target);
        List<String> differences = new ArrayList<>();
        for (Map.Entry<Path, String> entry : wanted.entrySet()) {
            if (!entry.getValue().equals(present.remove(entry.getKey()))) {
                differences.add("differs: " + root.relativize(target.resolve(entry.getKey())));
                if (!check) {
                    Path file = target.resolve(entry.getKey());
                    Files.createDirectories(file.getParent());
                    Files.writeString(file, entry.getValue());
                }
            }
        }
        for (Path stale : present.keySet()) {
            differences.add("stale: " + root.relativize(target.resolve(stale)));
            if (!check) {
                Files.delete(target.resolve(stale));
            }
        }
        return differences;
    }

    private static Map<Path, String> sources(Path folder) throws IOException {
        Map<Path, String> sources = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    String text = Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
                    sources.put(folder.relativize(file), text.replaceAll("[ \\t]+\n", "\n"));
                }
            }
        }
        return sources;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
