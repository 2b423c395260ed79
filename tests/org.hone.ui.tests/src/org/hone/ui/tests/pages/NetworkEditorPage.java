package org.hone.ui.tests.pages;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEditor;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.Result;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTable;

/** A network editor as a user sees it. */
public final class NetworkEditorPage {

    private final SWTBotEditor editor;
    private final SWTBot bot;

    NetworkEditorPage(SWTBotEditor editor) {
        this.editor = editor;
        editor.show();
        this.bot = editor.bot();
    }

    public String title() {
        return editor.getTitle();
    }

    public boolean isDirty() {
        return editor.isDirty();
    }

    public void save() {
        editor.save();
    }

    public void close() {
        editor.close();
    }

    public void activate() {
        editor.show();
    }

    /** The figure with this id in the header, such as {@code macs}. */
    public String header(String id) {
        return bot.labelWithId("hone.header." + id).getText();
    }

    public String headerTooltip(String id) {
        return bot.labelWithId("hone.header." + id).getToolTipText();
    }

    public SWTBotTable table() {
        return bot.tableWithId("hone.layers");
    }

    /** The cells of a column from top to bottom. */
    public List<String> column(String title) {
        SWTBotTable table = table();
        return IntStream.range(0, table.rowCount()).mapToObj(row -> table.cell(row, title)).toList();
    }

    public void awaitColumn(String title, List<String> expected) {
        Waiting.untilEquals(expected, () -> column(title));
    }

    public void awaitRows(int rows) {
        Waiting.untilEquals(rows, () -> table().rowCount());
    }

    /** The cells of the row whose name is {@code name}, in the columns {@code titles}. */
    public List<String> row(String name, String... titles) {
        SWTBotTable table = table();
        int row = column("Name").indexOf(name);
        return List.of(titles).stream().map(title -> table.cell(row, title)).toList();
    }

    public void sortBy(String title) {
        table().header(title).click();
    }

    public void filter(String text) {
        bot.textWithId("hone.layers.filter").setText(text);
    }

    public String count() {
        return bot.labelWithId("hone.layers.count").getText();
    }

    /** What the totals row says, a line for each column that has a total. */
    public List<String> totals() {
        return List.of(bot.canvasWithId("hone.layers.totals").getToolTipText().split("\n"));
    }

    public Control totalsControl() {
        return bot.canvasWithId("hone.layers.totals").widget;
    }

    public void toggleColumn(String title) {
        table().contextMenu().menu("Columns", title).click();
    }

    public void resetColumns() {
        table().contextMenu().menu("Columns", "Reset Columns").click();
    }

    public void select(String... names) {
        List<String> all = column("Name");
        table().select(List.of(names).stream().mapToInt(all::indexOf).toArray());
    }

    public List<String> selected() {
        int name = table().indexOfColumn("Name");
        var selection = table().selection();
        return IntStream.range(0, selection.rowCount()).mapToObj(row -> selection.get(row, name)).toList();
    }

    /** Chooses Copy in the context menu and gives what is on the clipboard then. */
    public String copy() {
        UIThreadRunnable.syncExec((VoidResult) () -> {
            Clipboard clipboard = new Clipboard(Display.getDefault());
            clipboard.clearContents();
            clipboard.dispose();
        });
        table().contextMenu("Copy").click();
        Waiting.until("nothing came onto the clipboard", () -> clipboard() != null);
        return clipboard();
    }

    private static String clipboard() {
        return UIThreadRunnable.syncExec((Result<String>) () -> {
            Clipboard clipboard = new Clipboard(Display.getDefault());
            try {
                return (String) clipboard.getContents(TextTransfer.getInstance());
            } finally {
                clipboard.dispose();
            }
        });
    }

    public void bind(String symbol, String size) {
        bot.textWithId("hone.binding." + symbol).setText(size);
    }

    /** The notice with this id: {@code readOnly}, {@code stale} or {@code failure}. */
    public String notice(String id) {
        return bot.linkWithId("hone.notice." + id).getText();
    }

    public boolean shows(String noticeId) {
        return Widgets.isShown(editor.getWidget(), "hone.notice." + noticeId);
    }

    public void follow(String noticeId, String link) {
        bot.linkWithId("hone.notice." + noticeId).click(link);
    }

    /** What stands in the editor instead of a network. */
    public String message() {
        return bot.textWithId("hone.message").getText();
    }

    public List<String> warnings() {
        bot.linkWithId("hone.header.warnings").click();
        return List.of(bot.textWithId("hone.header.warningList").getText().split("\n"));
    }

    public List<String> pages() {
        return UIThreadRunnable.syncExec((Result<List<String>>) () -> Widgets.all(editor.getWidget(), CTabFolder.class).stream()
                .flatMap(folder -> List.of(folder.getItems()).stream()).map(item -> item.getText())
                .toList());
    }
}
