package org.hone.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.Result;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.ui.PlatformUI;
import org.hone.ui.tests.pages.NetworkEditorPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DarkThemeTest extends WorkbenchTest {

    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

    private String before;

    @Test
    void drawsLightTextOnADarkTableInTheDarkTheme() throws Exception {
        NetworkEditorPage editor = workbench.openOutside(smallNetwork("small.onnx"));
        editor.awaitRows(6);
        show(DARK);
        assertReadable(editor.table().widget);
        assertReadable(editor.totalsControl());
    }

    private static void assertReadable(Control control) {
        double background = lightness(UIThreadRunnable.syncExec((Result<RGB>) () -> control.getBackground().getRGB()));
        double foreground = lightness(UIThreadRunnable.syncExec((Result<RGB>) () -> control.getForeground().getRGB()));
        assertTrue(background < 0.4, () -> control + " has a background of lightness " + background);
        assertTrue(foreground - background > 0.4, () -> control + ": text of lightness " + foreground + " on " + background);
    }

    /** From 0, black, to 1, white. */
    private static double lightness(RGB rgb) {
        return (0.2126 * rgb.red + 0.7152 * rgb.green + 0.0722 * rgb.blue) / 255;
    }

    private void show(String theme) {
        UIThreadRunnable.syncExec((VoidResult) () -> {
            IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
            ITheme active = engine.getActiveTheme();
            before = before == null && active != null ? active.getId() : before;
            engine.setTheme(theme, false);
        });
    }

    @AfterEach
    void showTheThemeOfBefore() {
        if (before != null) {
            show(before);
        }
    }
}
