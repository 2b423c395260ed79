package org.hone.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEditor;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotView;
import org.hone.ui.tests.pages.Waiting;
import org.junit.jupiter.api.Test;

class WindowTest extends WorkbenchTest {

    @Test
    void showsTheHonePerspectiveWithItsViews() {
        assertEquals("Hone", workbench.bot().activePerspective().getLabel());
        List<String> views = workbench.bot().views().stream().map(SWTBotView::getTitle).toList();
        assertTrue(views.containsAll(List.of("Project Explorer", "Outline", "Properties", "Problems")), views::toString);
    }

    @Test
    void offersToOpenAModelAndToTryTheSampleWhileNothingIsOpen() {
        SWTBotEditor start = workbench.bot().editorByTitle("Start");
        assertTrue(start.bot().button("Open a model…").isEnabled());
        assertTrue(start.bot().button("Try the sample").isEnabled());
    }

    @Test
    void takesTheStartPageAwayWhenAModelOpensAndBringsItBackAfterwards() throws Exception {
        workbench.bot().editorByTitle("Start");
        var editor = workbench.openOutside(smallNetwork("small.onnx"));
        Waiting.untilEquals(List.of("small.onnx"), workbench::openEditors);
        editor.close();
        Waiting.untilEquals(List.of("Start"), workbench::openEditors);
    }

    @Test
    void opensTheSampleFromAProjectOfTheWorkspace() {
        assumeTrue(Platform.getBundle("org.hone.samples") != null, "skipped: the sample is not part of this build");
        workbench.bot().editorByTitle("Start").bot().button("Try the sample").click();
        Waiting.until("no editor of a network opened", () -> workbench.openEditors().stream().anyMatch(t -> t.endsWith(".onnx")));
        String title = workbench.openEditors().stream().filter(t -> t.endsWith(".onnx")).findFirst().orElseThrow();
        Waiting.until("the sample has no layers", () -> workbench.editor(title).table().rowCount() > 0);
    }
}
