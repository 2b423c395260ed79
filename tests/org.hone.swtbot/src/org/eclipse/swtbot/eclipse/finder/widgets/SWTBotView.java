package org.eclipse.swtbot.eclipse.finder.widgets;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swtbot.eclipse.finder.SWTWorkbenchBot;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.ListResult;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotToolbarButton;
import org.eclipse.ui.IViewReference;

/** A view. */
public class SWTBotView extends SWTBotWorkbenchPart<IViewReference> {

    public SWTBotView(IViewReference partReference, SWTWorkbenchBot bot) {
        super(partReference, bot);
    }

    public IViewReference getViewReference() {
        return partReference;
    }

    @Override
    public void close() {
        UIThreadRunnable.syncExec((VoidResult) () -> partReference.getPage().hideView(partReference));
    }

    @Override
    public boolean isActive() {
        return UIThreadRunnable.syncExec(() -> partReference.getPage().getActivePartReference() == partReference);
    }

    @Override
    public void setFocus() {
        UIThreadRunnable.syncExec((VoidResult) () -> partReference.getPart(true).setFocus());
    }

    /** The buttons of its tool bar. */
    public List<SWTBotToolbarButton> getToolbarButtons() {
        List<ToolItem> items = UIThreadRunnable.syncExec((ListResult<ToolItem>) () -> {
            var manager = partReference.getView(true).getViewSite().getActionBars().getToolBarManager();
            return manager instanceof ToolBarManager bar && bar.getControl() != null ? List.of(bar.getControl().getItems())
                    : List.of();
        });
        return items.stream().map(SWTBotToolbarButton::new).toList();
    }

    public SWTBotToolbarButton toolbarButton(String tooltip) throws WidgetNotFoundException {
        Stream<SWTBotToolbarButton> buttons = getToolbarButtons().stream();
        return buttons.filter(button -> button.getToolTipText().equals(tooltip)).findFirst().orElseThrow(
                () -> new WidgetNotFoundException("Unable to find toolitem with the given tooltip '" + tooltip + "'"));
    }
}
