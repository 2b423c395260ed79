package org.eclipse.swtbot.swt.finder.widgets;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.ListResult;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.swtbot.swt.finder.utils.SWTUtils;
import org.eclipse.swtbot.swt.finder.waits.DefaultCondition;
import org.hamcrest.SelfDescribing;

/** An item of a tree. */
public class SWTBotTreeItem extends AbstractSWTBot<TreeItem> {

    public SWTBotTreeItem(TreeItem widget) throws WidgetNotFoundException {
        super(widget);
    }

    public SWTBotTreeItem(TreeItem widget, SelfDescribing description) throws WidgetNotFoundException {
        super(widget, description);
    }

    public SWTBotTreeItem[] getItems() {
        return wrap(syncExec((ListResult<TreeItem>) () -> List.of(widget.getItems())));
    }

    /** The texts of its children. */
    public List<String> getNodes() {
        return syncExec((ListResult<String>) () -> List.of(widget.getItems()).stream().map(TreeItem::getText).toList());
    }

    /** Its child with this text, waited for. */
    public SWTBotTreeItem getNode(String text) throws WidgetNotFoundException {
        return await(text, () -> List.of(widget.getItems()));
    }

    public SWTBotTreeItem expand() {
        if (!isExpanded()) {
            notifyTree(SWT.Expand);
            syncExec((VoidResult) () -> widget.setExpanded(true));
        }
        return this;
    }

    public boolean isExpanded() {
        return syncExec(() -> widget.getExpanded());
    }

    public SWTBotTreeItem select() {
        syncExec((VoidResult) () -> {
            widget.getParent().setFocus();
            widget.getParent().setSelection(widget);
        });
        notifyTree(SWT.Selection);
        return this;
    }

    public boolean isSelected() {
        return syncExec(() -> List.of(widget.getParent().getSelection()).contains(widget));
    }

    public SWTBotTreeItem doubleClick() {
        select();
        notify(SWT.MouseDoubleClick, createEvent(), syncExec(() -> widget.getParent()));
        notifyTree(SWT.DefaultSelection);
        return this;
    }

    public String cell(int column) {
        return syncExec(() -> widget.getText(column));
    }

    @Override
    public SWTBotRootMenu contextMenu() throws WidgetNotFoundException {
        select();
        return contextMenu(syncExec(() -> widget.getParent()));
    }

    static SWTBotTreeItem[] wrap(List<TreeItem> items) {
        return items.stream().map(SWTBotTreeItem::new).toArray(SWTBotTreeItem[]::new);
    }

    static SWTBotTreeItem await(String text, ListResult<TreeItem> items) {
        TreeItem[] found = new TreeItem[1];
        new SWTBot().waitUntilWidgetAppears(new DefaultCondition() {
            @Override
            public boolean test() {
                found[0] = UIThreadRunnable.syncExec(items).stream()
                        .filter(item -> SWTUtils.getText(item).equals(text)).findFirst().orElse(null);
                return found[0] != null;
            }

            @Override
            public String getFailureMessage() {
                return "Could not find node with text: " + text;
            }
        });
        return new SWTBotTreeItem(found[0]);
    }

    private void notifyTree(int type) {
        Event event = createEvent();
        event.item = widget;
        notify(type, event, syncExec(() -> widget.getParent()));
    }
}
