package org.hone.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.hone.ui.tests.pages.NetworkEditorPage;
import org.hone.ui.tests.pages.Waiting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SelectionTest extends WorkbenchTest {

    private NetworkEditorPage editor;

    @BeforeEach
    void open() throws Exception {
        editor = workbench.openOutside(smallNetwork("small.onnx"));
        editor.awaitRows(6);
    }

    @Test
    void theOutlineListsInputsOutputsAndLayers() {
        assertEquals("conv1  Conv", workbench.outline().entries("Layers").get(0));
        assertEquals(1, workbench.outline().entries("Inputs").size());
        assertEquals(1, workbench.outline().entries("Outputs").size());
    }

    @Test
    void outlineAndPropertiesFollowTheTable() {
        editor.select("conv2");
        Waiting.untilEquals(List.of("conv2  Conv"), () -> workbench.outline().selected());
        workbench.properties().awaitValue("General", "Name", "conv2");
        editor.select("pool");
        Waiting.untilEquals(List.of("pool  GlobalAveragePool"), () -> workbench.outline().selected());
        workbench.properties().awaitValue("General", "Operator", "GlobalAveragePool");
    }

    @Test
    void tableAndPropertiesFollowTheOutline() {
        workbench.outline().select("Layers", "relu1");
        Waiting.untilEquals(List.of("relu1"), editor::selected);
        workbench.properties().awaitValue("General", "Name", "relu1");
    }

    @Test
    void theSelectionStaysWithItsLayerWhenTheTableIsSorted() {
        editor.select("fc");
        editor.sortBy("Name");
        editor.awaitColumn("Name", List.of("conv1", "conv2", "fc", "flat", "pool", "relu1"));
        assertEquals(List.of("fc"), editor.selected());
    }
}
