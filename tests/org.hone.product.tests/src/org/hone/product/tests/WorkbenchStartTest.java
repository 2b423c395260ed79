package org.hone.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The script that stands in for the native launcher, started with a Java that writes down what it is asked and ends as
 * the test says.
 */
class WorkbenchStartTest {

    /** Appends its arguments to 'calls', prints what 'words' holds, and ends with the next line of 'codes'. */
    private static final String FAKE_JAVA = """
            #!/bin/sh
            folder=$(dirname "$0")
            { printf '%s|' "$@"; echo; } >> "$folder/calls"
            code=$(head -n 1 "$folder/codes")
            sed -i 1d "$folder/codes"
            [ "$code" != 24 ] || cat "$folder/words"
            exit "${code:-0}"
            """;

    @TempDir
    Path folder;

    private Path bin;
    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void makeJava() throws IOException {
        bin = Files.createDirectories(folder.resolve("jdk/bin"));
        Files.writeString(folder.resolve("jdk/release"), "IMPLEMENTOR=\"nobody\"\nJAVA_VERSION=\"21.0.1\"\n");
        Path java = Files.writeString(bin.resolve("java"), FAKE_JAVA);
        assertTrue(java.toFile().setExecutable(true));
        environment.put("JAVA_HOME", folder.resolve("jdk").toString());
        environment.put("HONE_STATE", folder.resolve("state").toString());
        environment.put("DISPLAY", ":99");
        endWith("0");
    }

    @Test
    void passesTheExitCodeOn() throws Exception {
        endWith("17");
        assertEquals(17, start().exitCode());
        assertEquals(1, calls().size());
    }

    @Test
    void startsAgainAsItWasAfterCode23() throws Exception {
        endWith("23\n23\n0");
        assertEquals(0, start("-data", "/ws/one").exitCode());
        assertEquals(List.of("/ws/one", "/ws/one", "/ws/one"), valuesOf("-data"));
    }

    @Test
    void startsWithTheOtherWorkspaceAfterCode24() throws Exception {
        endWith("24\n23\n0");
        Files.writeString(bin.resolve("words"), "a log line\n-data\n/ws/another one\n\n");
        assertEquals(0, start("-data", "/ws/one").exitCode());
        assertEquals(List.of("/ws/one", "/ws/another one", "/ws/another one"), valuesOf("-data"));
    }

    @Test
    void opensFilesByTheirAbsoluteNamesAndOnlyOnce() throws Exception {
        Files.writeString(folder.resolve("a model.onnx"), "");
        Path other = Files.writeString(folder.resolve("other.tflite"), "");
        endWith("23\n0");
        assertEquals(0, start("a model.onnx", other.toString()).exitCode());
        Path real = folder.toRealPath();
        assertTrue(calls().get(0).contains(
                "|--launcher.openFile|" + real.resolve("a model.onnx") + "|" + real.resolve("other.tflite") + "|"), calls().get(0));
        assertTrue(!calls().get(1).contains("openFile"), calls().get(1));
    }

    @Test
    void refusesAFileThatIsNotThere() throws Exception {
        Execution execution = start("missing.onnx");
        assertEquals(2, execution.exitCode());
        assertTrue(execution.errors().contains("missing.onnx"), execution.errors());
        assertEquals(List.of(), calls());
    }

    @Test
    void explainsAMissingDisplay() throws Exception {
        environment.put("DISPLAY", "");
        environment.put("WAYLAND_DISPLAY", "");
        Execution execution = start();
        assertEquals(69, execution.exitCode());
        assertTrue(execution.errors().contains("graphical display"), execution.errors());
        assertEquals(List.of(), calls());
    }

    @Test
    void keepsTheConfigurationOutsideTheInstallation() throws Exception {
        start();
        Path configuration = Path.of(valuesOf("-configuration").getFirst());
        assertTrue(configuration.startsWith(folder.resolve("state")), configuration.toString());
    }

    @Test
    void printsADesktopEntryForThisInstallation() throws Exception {
        Execution execution = start("--desktop-entry");
        assertEquals(0, execution.exitCode());
        assertTrue(execution.output().startsWith("[Desktop Entry]\n"), execution.output());
        Path product = Finished.product().toRealPath();
        assertTrue(execution.output().contains("Exec=\"" + product.resolve("hone-ide") + "\" %F\n"), execution.output());
        assertTrue(Files.exists(product.resolve("hone.svg")));
        assertTrue(execution.output().contains("Icon=" + product.resolve("hone.svg") + "\n"), execution.output());
    }

    private void endWith(String codes) throws IOException {
        Files.writeString(bin.resolve("codes"), codes + "\n");
    }

    private Execution start(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Finished.product().resolve("hone-ide").toString()));
        command.addAll(List.of(arguments));
        return Execution.of(folder, environment, command);
    }

    private List<String> calls() throws IOException {
        Path calls = bin.resolve("calls");
        return Files.exists(calls) ? Files.readAllLines(calls) : List.of();
    }

    private List<String> valuesOf(String option) throws IOException {
        List<String> values = new ArrayList<>();
        for (String call : calls()) {
            List<String> words = List.of(call.split("\\|"));
            values.add(words.get(words.indexOf(option) + 1));
        }
        return values;
    }
}
