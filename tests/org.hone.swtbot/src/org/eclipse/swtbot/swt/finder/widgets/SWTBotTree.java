package org.eclipse.swtbot.swt.finder.widgets;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.results.ListResult;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.swtbot.swt.finder.utils.TableCollection;
import org.eclipse.swtbot.swt.finder.utils.TableRow;
import org.hamcrest.SelfDescribing;

/** A tree. */
public class SWTBotTree extends AbstractSWTBot<Tree> {

    public SWTBotTree(Tree widget) throws WidgetNotFoundException {
        super(widget);
    }

    public SWTBotTree(Tree widget, SelfDescribing description) throws WidgetNotFoundException {
        super(widget, description);
    }

    /** The number of top-level items. */
    public int rowCount() {
        return syncExec(() -> widget.getItemCount());
    }

    public boolean hasItems() {
        return rowCount() > 0;
    }

    public SWTBotTreeItem[] getAllItems() {
        return SWTBotTreeItem.wrap(syncExec((ListResult<TreeItem>) () -> List.of(widget.getItems())));
    }

    /** The top-level item with this text, waited for. */
    public SWTBotTreeItem getTreeItem(String text) throws WidgetNotFoundException {
        return SWTBotTreeItem.await(text, () -> List.of(widget.getItems()));
    }

    public SWTBotTreeItem expandNode(String... path) {
        SWTBotTreeItem item = getTreeItem(path[0]).expand();
        for (int i = 1; i < path.length; i++) {
            item = item.getNode(path[i]).expand();
        }
        return item;
    }

    public SWTBotTree select(String... texts) {
        List<TreeItem> items = new ArrayList<>();
        for (String text : texts) {
            items.add(getTreeItem(text).widget);
        }
        return select(items);
    }

    public SWTBotTree select(SWTBotTreeItem... treeItems) {
        List<TreeItem> items = new ArrayList<>();
        for (SWTBotTreeItem item : treeItems) {
            items.add(item.widget);
        }
        return select(items);
    }

    public int selectionCount() {
        return syncExec(() -> widget.getSelectionCount());
    }

    public TableCollection selection() {
        return syncExec(() -> {
            TableCollection rows = new TableCollection();
            for (TreeItem item : widget.getSelection()) {
                TableRow row = new TableRow();
                for (int column = 0; column < Math.max(1, widget.getColumnCount()); column++) {
                    row.add(item.getText(column));
                }
                rows.add(row);
            }
            return rows;
        });
    }

    private SWTBotTree select(List<TreeItem> items) {
        waitForEnabled();
        setFocus();
        syncExec((VoidResult) () -> widget.setSelection(items.toArray(TreeItem[]::new)));
        Event event = createEvent();
        event.item = items.isEmpty() ? null : items.get(items.size() - 1);
        notify(SWT.Selection, event);
        return this;
    }
}
