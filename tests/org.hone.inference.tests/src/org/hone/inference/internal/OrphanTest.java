package org.hone.inference.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.hone.core.HoneException;
import org.hone.model.network.Network;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import ai.onnxruntime.OrtEnvironment;

/** The process that computes never outlives the process that started it, and leaves no files. */
@Timeout(120)
class OrphanTest {

    @TempDir
    private Path folder;

    @Test
    void endsWithAParentThatIsKilledWhileItComputes() throws Exception {
        assertNothingIsLeft("compute", true);
    }

    @Test
    void endsWithAParentThatIsKilledBetweenCalls() throws Exception {
        assertNothingIsLeft("wait", true);
    }

    @Test
    void endsWithAParentThatExitsWithoutClosingTheEngine() throws Exception {
        assertNothingIsLeft("exit", false);
    }

    @Test
    void worksFromPathsWithSpaces() throws Exception {
        Path copy = folder.resolve("100% class path");
        copy(ClassRoot.of(OrtEngine.class), copy);
        assertNothingIsLeft("exit", false, copy);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private void assertNothingIsLeft(String act, boolean kill) throws Exception {
        assertNothingIsLeft(act, kill, ClassRoot.of(OrtEngine.class));
    }

    private void assertNothingIsLeft(String act, boolean kill, Path engineClasses) throws Exception {
        Path temporary = Files.createDirectories(folder.resolve("temporary files"));
        Process parent = startParent(temporary, act, engineClasses);
        ProcessHandle worker;
        List<Path> folders;
        try (BufferedReader printed = parent.inputReader()) {
            String pid = printed.readLine();
            assertTrue(pid != null && pid.matches("\\d+"), () -> pid + "\n" + printed.lines().collect(Collectors.joining("\n")));
            worker = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
            folders = Stream.of(printed.readLine().split(File.pathSeparator)).map(Path::of).toList();
            if (kill) {
                parent.destroyForcibly();
            } else {
                parent.getOutputStream().close();
            }
        }
        WorkerProcesses.awaitEnd(worker);
        parent.waitFor();
        for (Path used : folders) {
            assertFalse(Files.exists(used), used.toString());
        }
        try (Stream<Path> left = Files.list(temporary)) {
            assertEquals(List.of(), left.filter(path -> path.getFileName().toString().startsWith("hone-inference-")).toList());
        }
    }

    private static Process startParent(Path temporary, String act, Path engineClasses) throws Exception {
        List<Class<?>> needed = List.of(OrphanedParent.class, HoneException.class, Network.class, EObject.class,
                EList.class, IProgressMonitor.class, IExtensionRegistry.class, IContributor.class, OrtEnvironment.class);
        String classPath = Stream.concat(Stream.of(engineClasses), needed.stream().map(ClassRoot::of)).map(Path::toString)
                .distinct().collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + temporary, "-cp", classPath, OrphanedParent.class.getName(), act));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}
