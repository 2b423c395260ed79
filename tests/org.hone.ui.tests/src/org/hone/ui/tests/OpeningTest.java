package org.hone.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.hone.ui.internal.open.CommandLineFiles;
import org.hone.ui.preferences.HonePreferences;
import org.hone.ui.tests.pages.FileDrop;
import org.hone.ui.tests.pages.HoneWorkbench;
import org.hone.ui.tests.pages.NetworkEditorPage;
import org.hone.ui.tests.pages.Waiting;
import org.junit.jupiter.api.Test;

class OpeningTest extends WorkbenchTest {

    @Test
    void opensAFileOfTheWorkspace() throws Exception {
        IFile file = workbench.workspaceFile(smallNetwork("small.onnx"));
        workbench.open(file).awaitRows(6);
    }

    @Test
    void opensAFileOutsideTheWorkspace() throws Exception {
        workbench.openOutside(smallNetwork("outside.onnx")).awaitRows(6);
    }

    @Test
    void opensFilesThatAreDroppedOntoTheEditorArea() throws Exception {
        FileDrop.onto(workbench.bot().editorByTitle("Start").getWidget(), smallNetwork("a.onnx"), smallNetwork("b.onnx"));
        workbench.editor("a.onnx").awaitRows(6);
        workbench.editor("b.onnx").awaitRows(6);
    }

    @Test
    void takesTheFilesThatFollowTheOpenOptionOfTheCommandLine() {
        CommandLineFiles line = new CommandLineFiles("-os", "linux", "--launcher.openFile", "/x/a.onnx", "/x/../b.tflite", "-data",
                "/workspace");
        assertEquals(List.of(Path.of("/x/a.onnx"), Path.of("/b.tflite")), line.paths());
    }

    @Test
    void saysWhyABrokenFileCannotBeOpened() throws Exception {
        Path broken = Files.write(folder.resolve("broken.onnx"), new byte[] {1, 2, 3, 4, 5});
        NetworkEditorPage editor = workbench.openOutside(broken);
        Waiting.until("no message", () -> editor.message().contains("broken.onnx") && editor.message().contains("failed to"));
        assertTrue(editor.message().lines().noneMatch(line -> line.contains("\tat ")), editor::message);
    }

    @Test
    void refusesANetworkWithMoreNodesThanThePreferenceAllows() throws Exception {
        HonePreferences.store().setValue(HonePreferences.MAXIMUM_NODES, 5);
        try {
            NetworkEditorPage editor = workbench.openOutside(smallNetwork("large.onnx"));
            Waiting.until("no message", () -> editor.message().contains("large.onnx"));
        } finally {
            HonePreferences.store().setToDefault(HonePreferences.MAXIMUM_NODES);
        }
    }

    @Test
    void marksABrokenFileOfTheWorkspaceUntilItIsWhole() throws Exception {
        IFile file = workbench.workspaceFile(Files.write(folder.resolve("broken.onnx"), new byte[] {1, 2, 3, 4, 5}));
        NetworkEditorPage editor = workbench.open(file);
        Waiting.until("no problem marker", () -> HoneWorkbench.problems(file).stream().anyMatch(p -> p.contains("failed to")));
        editor.close();
        Files.copy(smallNetwork("small.onnx"), file.getLocation().toPath(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        workbench.open(file).awaitRows(6);
        Waiting.until("the problem marker stayed", () -> HoneWorkbench.problems(file).stream().noneMatch(p -> p.contains("failed to")));
    }
}
