package org.eclipse.swtbot.swt.finder;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.swt.finder.finders.Finder;
import org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory;
import org.eclipse.swtbot.swt.finder.utils.SWTUtils;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotCTabItem;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotCanvas;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotScale;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotSpinner;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotStyledText;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTable;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotToolbarButton;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTree;

/**
 * Finds widgets by kind and text, id, tooltip or label, in the active shell or below a given widget.
 *
 * <p>Each lookup waits until the widget is there, at most {@code SWTBotPreferences.TIMEOUT}.
 */
public class SWTBot extends SWTBotForms {

    public SWTBot() {
        this(new Finder());
    }

    public SWTBot(Widget parent) {
        this(new Finder(parent));
    }

    public SWTBot(Finder finder) {
        super(finder);
    }

    public boolean captureScreenshot(String fileName) {
        return SWTUtils.captureScreenshot(fileName);
    }

    public void sleep(long millis) {
        SWTUtils.sleep(millis);
    }

    public SWTBotToolbarButton toolbarButtonWithTooltip(String value) {
        return toolbarButtonWithTooltip(value, 0);
    }

    public SWTBotToolbarButton toolbarButtonWithTooltip(String value, int index) {
        return new SWTBotToolbarButton(find(ToolItem.class, SWT.NONE, WidgetMatcherFactory.withTooltip(value), index));
    }

    public SWTBotStyledText styledText(String value) {
        return styledText(value, 0);
    }

    public SWTBotStyledText styledText(String value, int index) {
        return new SWTBotStyledText(find(StyledText.class, SWT.NONE, WidgetMatcherFactory.withText(value), index));
    }

    public SWTBotStyledText styledTextWithId(String value) {
        return styledTextWithId(value, 0);
    }

    public SWTBotStyledText styledTextWithId(String value, int index) {
        return new SWTBotStyledText(find(StyledText.class, SWT.NONE, WidgetMatcherFactory.withId(value), index));
    }

    public SWTBotStyledText styledText() {
        return styledText(0);
    }

    public SWTBotStyledText styledText(int index) {
        return new SWTBotStyledText(find(StyledText.class, SWT.NONE, null, index));
    }

    public SWTBotSpinner spinnerWithId(String value) {
        return spinnerWithId(value, 0);
    }

    public SWTBotSpinner spinnerWithId(String value, int index) {
        return new SWTBotSpinner(find(Spinner.class, SWT.NONE, WidgetMatcherFactory.withId(value), index));
    }

    public SWTBotSpinner spinnerWithLabel(String value) {
        return spinnerWithLabel(value, 0);
    }

    public SWTBotSpinner spinnerWithLabel(String value, int index) {
        return new SWTBotSpinner(find(Spinner.class, SWT.NONE, WidgetMatcherFactory.withLabel(value), index));
    }

    public SWTBotSpinner spinner() {
        return spinner(0);
    }

    public SWTBotSpinner spinner(int index) {
        return new SWTBotSpinner(find(Spinner.class, SWT.NONE, null, index));
    }

    public SWTBotScale scaleWithId(String value) {
        return scaleWithId(value, 0);
    }

    public SWTBotScale scaleWithId(String value, int index) {
        return new SWTBotScale(find(Scale.class, SWT.NONE, WidgetMatcherFactory.withId(value), index));
    }

    public SWTBotScale scaleWithLabel(String value) {
        return scaleWithLabel(value, 0);
    }

    public SWTBotScale scaleWithLabel(String value, int index) {
        return new SWTBotScale(find(Scale.class, SWT.NONE, WidgetMatcherFactory.withLabel(value), index));
    }

    public SWTBotScale scale() {
        return scale(0);
    }

    public SWTBotScale scale(int index) {
        return new SWTBotScale(find(Scale.class, SWT.NONE, null, index));
    }

    public SWTBotTable tableWithId(String value) {
        return tableWithId(value, 0);
    }

    public SWTBotTable tableWithId(String value, int index) {
        return new SWTBotTable(find(Table.class, SWT.NONE, WidgetMatcherFactory.withId(value), index));
    }

    public SWTBotTable tableWithLabel(String value) {
        return tableWithLabel(value, 0);
    }

    public SWTBotTable tableWithLabel(String value, int index) {
        return new SWTBotTable(find(Table.class, SWT.NONE, WidgetMatcherFactory.withLabel(value), index));
    }

    public SWTBotTable table() {
        return table(0);
    }

    public SWTBotTable table(int index) {
        return new SWTBotTable(find(Table.class, SWT.NONE, null, index));
    }

    public SWTBotTree treeWithId(String value) {
        return treeWithId(value, 0);
    }

    public SWTBotTree treeWithId(String value, int index) {
        return new SWTBotTree(find(Tree.class, SWT.NONE, WidgetMatcherFactory.withId(value), index));
    }

    public SWTBotTree treeWithLabel(String value) {
        return treeWithLabel(value, 0);
    }

    public SWTBotTree treeWithLabel(String value, int index) {
        return new SWTBotTree(find(Tree.class, SWT.NONE, WidgetMatcherFactory.withLabel(value), index));
    }

    public SWTBotTree tree() {
        return tree(0);
    }

    public SWTBotTree tree(int index) {
        return new SWTBotTree(find(Tree.class, SWT.NONE, null, index));
    }

    public SWTBotCanvas canvasWithId(String value) {
        return canvasWithId(value, 0);
    }

    public SWTBotCanvas canvasWithId(String value, int index) {
        return new SWTBotCanvas(find(Canvas.class, SWT.NONE, WidgetMatcherFactory.withId(value), index));
    }

    public SWTBotCanvas canvasWithLabel(String value) {
        return canvasWithLabel(value, 0);
    }

    public SWTBotCanvas canvasWithLabel(String value, int index) {
        return new SWTBotCanvas(find(Canvas.class, SWT.NONE, WidgetMatcherFactory.withLabel(value), index));
    }

    public SWTBotCanvas canvas() {
        return canvas(0);
    }

    public SWTBotCanvas canvas(int index) {
        return new SWTBotCanvas(find(Canvas.class, SWT.NONE, null, index));
    }

    public SWTBotCTabItem cTabItem(String value) {
        return cTabItem(value, 0);
    }

    public SWTBotCTabItem cTabItem(String value, int index) {
        return new SWTBotCTabItem(find(CTabItem.class, SWT.NONE, WidgetMatcherFactory.withMnemonic(value), index));
    }

    public SWTBotCTabItem cTabItemWithId(String value) {
        return cTabItemWithId(value, 0);
    }

    public SWTBotCTabItem cTabItemWithId(String value, int index) {
        return new SWTBotCTabItem(find(CTabItem.class, SWT.NONE, WidgetMatcherFactory.withId(value), index));
    }

    public SWTBotCTabItem cTabItem() {
        return cTabItem(0);
    }

    public SWTBotCTabItem cTabItem(int index) {
        return new SWTBotCTabItem(find(CTabItem.class, SWT.NONE, null, index));
    }
}
