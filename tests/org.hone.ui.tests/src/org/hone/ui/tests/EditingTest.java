package org.hone.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.waits.Conditions;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.hone.ui.tests.pages.NetworkEditorPage;
import org.hone.ui.tests.pages.Waiting;
import org.junit.jupiter.api.Test;

class EditingTest extends WorkbenchTest {

    @Test
    void renamingALayerCanBeUndoneAndDoneAgain() throws Exception {
        NetworkEditorPage editor = open();
        rename(editor, "conv2", "second");
        assertTrue(editor.isDirty());
        editor.activate();
        workbench.edit("Undo");
        editor.awaitColumn("Name", List.of("conv1", "relu1", "conv2", "pool", "flat", "fc"));
        Waiting.until("undo leaves the file as it was", () -> !editor.isDirty());
        workbench.edit("Redo");
        editor.awaitColumn("Name", List.of("conv1", "relu1", "second", "pool", "flat", "fc"));
        Waiting.until("redo changes it again", editor::isDirty);
    }

    @Test
    void refusesANameThatIsTakenAndSaysSo() throws Exception {
        NetworkEditorPage editor = open();
        editor.select("conv2");
        workbench.properties().awaitValue("General", "Name", "conv2");
        workbench.properties().change("General", "Name", "conv1");
        Waiting.until("no notice", () -> editor.shows("failure"));
        assertTrue(editor.notice("failure").contains("another node"), () -> editor.notice("failure"));
        assertFalse(editor.isDirty());
        editor.follow("failure", "Dismiss");
        Waiting.until("the notice stayed", () -> !editor.shows("failure"));
    }

    @Test
    void savesWhatWasRenamed() throws Exception {
        Path file = smallNetwork("saved.onnx");
        NetworkEditorPage editor = workbench.openOutside(file);
        editor.awaitRows(6);
        rename(editor, "conv2", "second");
        editor.save();
        Waiting.until("saving takes the mark away", () -> !editor.isDirty());
        assertFalse(editor.shows("stale"));
        editor.close();
        NetworkEditorPage again = workbench.openOutside(file);
        again.awaitColumn("Name", List.of("conv1", "relu1", "second", "pool", "flat", "fc"));
    }

    @Test
    void savesAFileOfTheWorkspaceUnderAnotherName() throws Exception {
        IFile file = workbench.workspaceFile(smallNetwork("small.onnx"));
        NetworkEditorPage editor = workbench.open(file);
        editor.awaitRows(6);
        workbench.bot().menu("File").menu("Save As...").click();
        SWTBotShell dialog = workbench.bot().shell("Save As");
        SWTBot inDialog = dialog.bot();
        inDialog.textWithLabel("File name:").setText("copy");
        inDialog.button("OK").click();
        workbench.bot().waitUntil(Conditions.shellCloses(dialog));
        NetworkEditorPage copy = workbench.editor("copy.onnx");
        copy.awaitRows(6);
        Waiting.until("the workspace has no copy", () -> file.getParent().getFile(new org.eclipse.core.runtime.Path("copy.onnx")).exists());
        assertEquals("copy.onnx", copy.title());
    }

    private NetworkEditorPage open() throws Exception {
        NetworkEditorPage editor = workbench.openOutside(smallNetwork("small.onnx"));
        editor.awaitRows(6);
        return editor;
    }

    private void rename(NetworkEditorPage editor, String from, String to) {
        editor.select(from);
        workbench.properties().awaitValue("General", "Name", from);
        workbench.properties().change("General", "Name", to);
        Waiting.until("the layer has its old name", () -> editor.column("Name").contains(to));
        Waiting.until("the editor is not marked as changed", editor::isDirty);
    }
}
