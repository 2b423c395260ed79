package org.hone.ui.tests.pages;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotView;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTree;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTreeItem;

/** The Outline of the network that is edited. */
public final class OutlineView {

    private final SWTBotView view;

    OutlineView(SWTBotView view) {
        this.view = view;
    }

    private SWTBotTree tree() {
        return view.bot().tree();
    }

    public List<String> groups() {
        return Stream.of(tree().getAllItems()).map(SWTBotTreeItem::getText).toList();
    }

    /** The entries of the group whose text begins so. */
    public List<String> entries(String group) {
        return group(group).expand().getNodes();
    }

    /** Selects the entry whose text begins with {@code entry}. */
    public void select(String group, String entry) {
        view.show();
        Stream.of(group(group).expand().getItems()).filter(item -> item.getText().startsWith(entry)).findFirst().orElseThrow()
                .select();
    }

    public List<String> selected() {
        var selection = tree().selection();
        return java.util.stream.IntStream.range(0, selection.rowCount()).mapToObj(row -> selection.get(row, 0)).toList();
    }

    private SWTBotTreeItem group(String beginning) {
        Waiting.until("the Outline has no group " + beginning, () -> groups().stream().anyMatch(g -> g.startsWith(beginning)));
        return Stream.of(tree().getAllItems()).filter(item -> item.getText().startsWith(beginning)).findFirst().orElseThrow();
    }
}
