package org.hone.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;

import org.hone.ui.tests.pages.NetworkEditorPage;
import org.hone.ui.tests.pages.Waiting;
import org.junit.jupiter.api.Test;

class ChangeOnDiskTest extends WorkbenchTest {

    @Test
    void offersToReloadAFileThatWasReplaced() throws Exception {
        Path file = smallNetwork("small.onnx");
        NetworkEditorPage editor = workbench.openOutside(file);
        editor.awaitRows(6);
        assertFalse(editor.shows("stale"));
        replace(file);
        Waiting.until("no notice of the change", () -> editor.shows("stale"));
        assertEquals(6, editor.table().rowCount(), "what was read stays in sight");
        editor.follow("stale", "Reload");
        Waiting.until("the notice stayed", () -> !editor.shows("stale"));
        editor.awaitRows(6);
    }

    @Test
    void goesOnShowingANetworkWhoseFileWasDeletedOrBroken() throws Exception {
        Path file = smallNetwork("small.onnx");
        NetworkEditorPage editor = workbench.openOutside(file);
        editor.awaitRows(6);
        Files.delete(file);
        Waiting.until("no notice of the deletion", () -> editor.shows("stale"));
        editor.follow("stale", "Reload");
        Waiting.until("no reason", () -> editor.shows("failure") && editor.notice("failure").contains("small.onnx"));
        editor.select("conv1");
        workbench.properties().awaitValue("General", "Name", "conv1");
        assertEquals(6, editor.table().rowCount());
    }

    /** Another file of the same name, as most programs save. */
    private void replace(Path file) throws Exception {
        Path other = smallNetwork("other.onnx");
        Files.setLastModifiedTime(other, FileTime.fromMillis(Files.getLastModifiedTime(file).toMillis() + 5000));
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
