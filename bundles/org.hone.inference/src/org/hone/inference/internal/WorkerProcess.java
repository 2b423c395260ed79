package org.hone.inference.internal;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.hone.inference.internal.worker.WorkerMain;

import ai.onnxruntime.OrtEnvironment;

/** Starts the process that computes: the same Java, with this bundle and ONNX Runtime on its class path and no more. */
final class WorkerProcess {

    /** Options for the worker's Java, for those who look into it. */
    private static final String OPTIONS = "hone.inference.options";
    private static final List<String> LEFT_OUT = List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS", "CLASSPATH");

    /** Little room for what is soon given up, so that a process takes no more memory the more runs it has done. */
    private static final List<String> HEAP = List.of("-XX:+UseSerialGC", "-Xms24m", "-Xmn8m", "-Xmx1g");

    private WorkerProcess() {
    }

    /**
     * @param folder the process's working and temporary folder
     * @param arguments those of {@link WorkerMain}
     */
    static Process start(Path folder, List<String> arguments) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", File.separatorChar == '\\' ? "java.exe" : "java");
        List<String> command = new ArrayList<>(List.of(java.toString(), "--enable-native-access=ALL-UNNAMED"));
        command.addAll(HEAP);
        command.addAll(List.of("-Xshare:auto", "-XX:-UsePerfData", "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=" + folder.resolve("error.log"), "-Djava.io.tmpdir=" + folder, "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8"));
        String options = System.getProperty(OPTIONS, "").strip();
        command.addAll(options.isEmpty() ? List.of() : List.of(options.split("\\s+")));
        command.addAll(List.of("-cp", classPath(folder), WorkerMain.class.getName()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        LEFT_OUT.forEach(environment::remove);
        return builder.start();
    }

    private static String classPath(Path folder) throws IOException {
        List<Path> roots = List.of(ClassRoot.of(WorkerMain.class), ClassRoot.of(OrtEnvironment.class));
        List<Path> entries = new ArrayList<>();
        for (Path root : roots) {
            entries.add(root.toString().contains(File.pathSeparator) ? link(folder.resolve("classes" + entries.size()), root)
                    : root);
        }
        return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** A class path cannot name a path that holds its separator: a link can. */
    private static Path link(Path link, Path target) throws IOException {
        return Files.createSymbolicLink(link, target.toAbsolutePath());
    }
}
