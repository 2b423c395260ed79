package org.hone.ui.tests;

import java.nio.file.Path;

import org.eclipse.swtbot.swt.finder.junit5.SWTBotJunit5Extension;
import org.hone.ui.tests.pages.HoneWorkbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A test in the workbench, which begins and ends with nothing open. */
@ExtendWith(SWTBotJunit5Extension.class)
abstract class WorkbenchTest {

    final HoneWorkbench workbench = new HoneWorkbench();

    @TempDir
    Path folder;

    @BeforeEach
    void beginWithNothingOpen() {
        workbench.reset();
    }

    @AfterEach
    void endWithNothingOpen() throws Exception {
        workbench.reset();
        workbench.deleteProject();
    }

    /** The file of a {@link SmallNetwork} outside the workspace. */
    Path smallNetwork(String name) throws Exception {
        return SmallNetwork.write(workbench.engine(), folder.resolve(name));
    }
}
