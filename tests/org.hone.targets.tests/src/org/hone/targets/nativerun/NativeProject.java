package org.hone.targets.nativerun;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.hone.core.HoneException;
import org.hone.core.plan.Plan;
import org.hone.core.target.BuildOptions;
import org.hone.core.target.NativeBuild;
import org.hone.targets.codegen.KernelSources;
import org.hone.targets.codegen.ProjectGenerator;
import org.hone.targets.toolchain.Platform;
import org.hone.targets.toolchain.ProjectBuilder;
import org.hone.targets.toolchain.SearchPath;
import org.hone.targets.toolchain.Toolchain;
import org.hone.targets.toolchain.ToolchainFinder;

/**
 * A generated project that is built and run, for tests.
 *
 * <pre>
 * NativeProject project = NativeProject.of(plan, folder, Platform.HOST).build();
 * List&lt;ByteBuffer&gt; outputs = project.run(inputs);
 * </pre>
 */
public final class NativeProject {

    private final Plan plan;
    private final Path folder;
    private final Platform platform;
    private final KernelSources kernels = KernelSources.ofThisBundle();
    private boolean profile;
    private boolean sanitize;
    private NativeBuild build;
    private Toolchain tools;

    private NativeProject(Plan plan, Path folder, Platform platform) {
        this.plan = plan;
        this.folder = folder;
        this.platform = platform;
    }

    /** Writes the project of a plan into a folder. */
    public static NativeProject of(Plan plan, Path folder, Platform platform) throws HoneException {
        NativeProject project = new NativeProject(plan, folder, platform);
        new ProjectGenerator(project.kernels).generate(plan, null, folder, null);
        return project;
    }

    public NativeProject profile() {
        profile = true;
        return this;
    }

    public NativeProject sanitize() {
        sanitize = true;
        return this;
    }

    public NativeProject build() throws HoneException {
        ProjectBuilder builder = new ProjectBuilder(kernels, new ToolchainFinder(SearchPath.ofEnvironment()), platform);
        BuildOptions options = new BuildOptions(folder.resolve("build"), cache(), null, profile, sanitize);
        tools = builder.tools(options);
        build = builder.build(folder, options, null);
        return this;
    }

    /** Compiled kernels are kept from one test run to the next. */
    public static Path cache() {
        String root = System.getProperty("hone.root");
        return root == null ? Path.of(System.getProperty("java.io.tmpdir"), "hone-kernels") : Path.of(root, ".hone", "kernels");
    }

    public Path folder() {
        return folder;
    }

    public NativeBuild result() {
        return build;
    }

    /**
     * Runs {@code check}.
     *
     * @param inputs the raw bytes of each input, of one sample or of several after each other
     * @param options further options of check
     * @return the raw bytes of each output, of as many samples
     */
    public List<ByteBuffer> run(List<ByteBuffer> inputs, String... options) throws IOException, InterruptedException {
        Path work = Files.createTempDirectory(folder, "run");
        List<String> arguments = new ArrayList<>(List.of(options));
        for (int i = 0; i < inputs.size(); i++) {
            Path file = work.resolve("input" + i);
            byte[] bytes = new byte[inputs.get(i).remaining()];
            inputs.get(i).duplicate().get(bytes);
            Files.write(file, bytes);
            arguments.addAll(List.of("--input", file.toString()));
        }
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < plan.outputs().size(); i++) {
            files.add(work.resolve("output" + i));
            arguments.addAll(List.of("--output", files.getLast().toString()));
        }
        execute(build.check(), arguments);
        List<ByteBuffer> outputs = new ArrayList<>();
        for (Path file : files) {
            outputs.add(ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN));
        }
        return outputs;
    }

    /** Runs {@code bench} and gives its lines. */
    public List<String> bench(String... arguments) throws IOException, InterruptedException {
        return execute(build.bench(), List.of(arguments)).lines().toList();
    }

    /** Runs a program of the project and gives its standard output; fails the test when the program fails. */
    public String execute(Path program, List<String> arguments) throws IOException, InterruptedException {
        File output = Files.createTempFile(folder, "out", ".txt").toFile();
        File errors = Files.createTempFile(folder, "err", ".txt").toFile();
        Process process = new ProcessBuilder(tools.run(program, arguments)).redirectOutput(output).redirectError(errors)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null"))).start();
        assertEquals(0, process.waitFor(), () -> read(errors.toPath()));
        return read(output.toPath());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
