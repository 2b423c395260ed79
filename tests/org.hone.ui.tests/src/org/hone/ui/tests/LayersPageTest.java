package org.hone.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.hone.ui.tests.pages.NetworkEditorPage;
import org.hone.ui.tests.pages.Waiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LayersPageTest extends WorkbenchTest {

    private NetworkEditorPage editor;

    @BeforeEach
    void open() throws Exception {
        editor = workbench.openOutside(smallNetwork("small.onnx"));
        editor.awaitRows(6);
    }

    @AfterEach
    void resetColumns() {
        editor.resetColumns();
    }

    @Test
    void listsTheLayersInTheOrderOfExecution() {
        assertEquals(List.of("conv1", "relu1", "conv2", "pool", "flat", "fc"), editor.column("Name"));
        assertEquals(List.of("Conv", "Relu", "Conv", "GlobalAveragePool", "Flatten", "Gemm"), editor.column("Operator"));
        assertEquals(List.of("Layers"), editor.pages());
    }

    @Test
    void keepsAnOpenDimensionAsASymbol() {
        assertEquals(List.of("[batch, 4, 8, 8]", "float32", "?"), editor.row("conv1", "Output shape", "Type", "MACs"));
        assertEquals("?", editor.header("macs"));
    }

    @Test
    void showsFiguresAndTotalsAtOnceWhenADimensionIsGivenASize() {
        editor.bind("batch", "1");
        Waiting.untilEquals(SmallNetwork.MACS, () -> editor.headerTooltip("macs"));
        assertEquals(List.of("[1, 4, 8, 8]", "6,912", "108", "432", "1,024"),
                editor.row("conv1", "Output shape", "MACs", "Parameters", "Weight bytes", "Output bytes"));
        assertEquals(List.of("[1, 10]", "80", "90", "360", "40"),
                editor.row("fc", "Output shape", "MACs", "Parameters", "Weight bytes", "Output bytes"));
        assertTrue(editor.totals().containsAll(List.of("Name: 6 layers", "MACs: " + SmallNetwork.MACS,
                "Parameters: " + SmallNetwork.PARAMETERS, "Weight bytes: 920")), () -> editor.totals().toString());
        editor.bind("batch", "3");
        Waiting.untilEquals("27,120", () -> editor.headerTooltip("macs"));
        editor.bind("batch", "");
        Waiting.untilEquals("?", () -> editor.header("macs"));
    }

    @Test
    void doesNotTakeASizeThatIsNone() {
        editor.bind("batch", "1");
        Waiting.untilEquals(SmallNetwork.MACS, () -> editor.headerTooltip("macs"));
        editor.bind("batch", "0");
        editor.bind("batch", "x");
        assertEquals(SmallNetwork.MACS, editor.headerTooltip("macs"));
    }

    @Test
    void saysFormatAndSizesInTheHeader() {
        assertEquals("ONNX, opset 13, IR 7", editor.header("format"));
        assertEquals("6", editor.header("layers"));
        assertEquals("230", editor.header("parameters"));
        assertEquals("920 B", editor.header("weights"));
    }

    @Test
    void sortsByAColumnBothWaysAndBack() {
        editor.sortBy("Name");
        editor.awaitColumn("Name", List.of("conv1", "conv2", "fc", "flat", "pool", "relu1"));
        editor.sortBy("Name");
        editor.awaitColumn("Name", List.of("relu1", "pool", "flat", "fc", "conv2", "conv1"));
        editor.sortBy("Parameters");
        editor.awaitColumn("Parameters", List.of("108", "90", "32", "0", "0", "0"));
        editor.sortBy("#");
        editor.awaitColumn("Name", List.of("conv1", "relu1", "conv2", "pool", "flat", "fc"));
    }

    @Test
    void filtersAsTheUserTypes() {
        editor.filter("CONV");
        editor.awaitColumn("Name", List.of("conv1", "conv2"));
        assertEquals("2 of 6 layers", editor.count());
        editor.filter("conv 1, 8");
        editor.awaitRows(0);
        editor.filter("");
        editor.awaitRows(6);
        assertEquals("", editor.count());
    }

    @Test
    void remembersWhichColumnsTheUserChose() throws Exception {
        assertTrue(editor.table().columns().contains("Type"));
        editor.toggleColumn("Type");
        Waiting.until("the column stayed", () -> !editor.table().columns().contains("Type"));
        NetworkEditorPage other = workbench.openOutside(smallNetwork("other.onnx"));
        other.awaitRows(6);
        assertFalse(other.table().columns().contains("Type"));
        editor.activate();
        editor.toggleColumn("Type");
        Waiting.until("the column did not come back", () -> editor.table().columns().contains("Type"));
    }

    @Test
    void copiesTheSelectedLayersAsTabSeparatedValues() {
        editor.select("conv1", "fc");
        List<String> lines = editor.copy().lines().toList();
        assertEquals(String.join("\t", editor.table().columns()), lines.get(0));
        assertEquals(3, lines.size());
        assertTrue(lines.get(1).startsWith("0\tconv1\tConv\t[batch, 4, 8, 8]\tfloat32\t\t108\t432\t"), lines.get(1));
        assertTrue(lines.get(2).startsWith("5\tfc\tGemm\t"), lines.get(2));
    }
}
