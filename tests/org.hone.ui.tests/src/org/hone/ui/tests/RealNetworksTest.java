package org.hone.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.swtbot.swt.finder.waits.Conditions;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.hone.tests.support.SharedData;
import org.hone.ui.tests.pages.NetworkEditorPage;
import org.hone.ui.tests.pages.Waiting;
import org.junit.jupiter.api.Test;

/** The networks of the shared data; skipped where they are missing. */
class RealNetworksTest extends WorkbenchTest {

    @Test
    void showsTheLayersOfAResidualNetworkFromTensorFlowLite() throws Exception {
        NetworkEditorPage editor = workbench.openOutside(SharedData.file("mlperf-tiny/ic_resnet8_fp32.tflite"));
        Waiting.until("no layers", () -> editor.table().rowCount() > 10);
        assertTrue(editor.header("format").startsWith("TensorFlow Lite"), () -> editor.header("format"));
        assertEquals("12.5 M", editor.header("macs"));
        assertEquals(9, editor.column("Operator").stream().filter("Conv"::equals).count());
        assertTrue(editor.column("Output shape").stream().anyMatch(shape -> shape.contains("16, 32, 32")),
                () -> editor.column("Output shape").toString());
        assertFalse(editor.column("Output shape").contains("?"), () -> editor.column("Output shape").toString());
    }

    @Test
    void saysThatATensorFlowLiteFileIsReadOnlyAndSavesItAsOnnx() throws Exception {
        IFile file = workbench.workspaceFile(SharedData.file("mlperf-tiny/ic_resnet8_fp32.tflite"));
        NetworkEditorPage editor = workbench.open(file);
        Waiting.until("no layers", () -> editor.table().rowCount() > 10);
        int layers = editor.table().rowCount();
        assertTrue(editor.shows("readOnly"));
        assertTrue(editor.notice("readOnly").startsWith("Read-only"), () -> editor.notice("readOnly"));
        editor.follow("readOnly", "Save as ONNX…");
        SWTBotShell dialog = workbench.bot().shell("Save As");
        assertEquals("ic_resnet8_fp32.onnx", dialog.bot().textWithLabel("File name:").getText());
        dialog.bot().button("OK").click();
        workbench.bot().waitUntil(Conditions.shellCloses(dialog));
        NetworkEditorPage saved = workbench.editor("ic_resnet8_fp32.onnx");
        Waiting.untilEquals(layers, () -> saved.table().rowCount());
        Waiting.until("it is read-only still", () -> !saved.shows("readOnly"));
        assertTrue(saved.header("format").startsWith("ONNX"), () -> saved.header("format"));
    }

    @Test
    void showsTheLayersOfALargeDenseNetwork() throws Exception {
        NetworkEditorPage editor = workbench.openOutside(SharedData.file("onnx-light/light_densenet121.onnx"));
        Waiting.until("no layers", () -> editor.table().rowCount() > 500);
        assertEquals(121, editor.column("Operator").stream().filter("Conv"::equals).count());
        assertFalse(editor.column("Output shape").contains("?"));
        editor.filter("concat");
        Waiting.until("not filtered", () -> !editor.count().isEmpty());
        Waiting.until("rows that do not match", () -> editor.column("Operator").stream().allMatch("Concat"::equals));
        editor.filter("");
        editor.sortBy("MACs");
        Waiting.until("not sorted by MACs", () -> {
            List<Long> macs = editor.column("MACs").stream().map(text -> Long.parseLong(text.replace(",", ""))).toList();
            return macs.equals(macs.stream().sorted(java.util.Comparator.reverseOrder()).toList());
        });
    }
}
