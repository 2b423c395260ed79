package org.eclipse.swtbot.eclipse.finder.widgets;

import org.eclipse.swtbot.eclipse.finder.SWTWorkbenchBot;
import org.eclipse.swtbot.eclipse.finder.finders.WorkbenchContentsFinder;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;

/** A perspective. */
public class SWTBotPerspective {

    protected final IPerspectiveDescriptor perspective;
    private final SWTWorkbenchBot bot;

    public SWTBotPerspective(IPerspectiveDescriptor perspective, SWTWorkbenchBot bot) {
        this.perspective = perspective;
        this.bot = bot;
    }

    public void activate() {
        UIThreadRunnable.syncExec((VoidResult) () -> {
            try {
                PlatformUI.getWorkbench().showPerspective(perspective.getId(), WorkbenchContentsFinder.activeWindow());
            } catch (WorkbenchException e) {
                throw new IllegalStateException("failed to show the perspective " + perspective.getId(), e);
            }
        });
    }

    public String getLabel() {
        return perspective.getLabel();
    }

    public boolean isActive() {
        return bot.activePerspective().perspective.getId().equals(perspective.getId());
    }

    @Override
    public String toString() {
        return "perspective " + perspective.getId();
    }
}
